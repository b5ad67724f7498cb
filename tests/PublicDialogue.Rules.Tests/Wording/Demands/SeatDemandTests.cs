using PublicDialogue.Rules.Facts;
using Xunit;

namespace PublicDialogue.Rules.Tests.Wording.Demands;

/// <summary>The country in which tenderers must be registered or have their seat, in four languages. Where nothing stands between the bars, nothing is demanded.</summary>
public sealed class SeatDemandTests
{
    public static TheoryData<string, string, string> Rows => Sentences.Of("""
        en|Denmark|The tenderer must be a Danish company.
        en|Denmark|The supplier must be registered in Denmark.
        en|Sweden|Bidders must be established in Sweden.
        en|the Netherlands|Only Dutch companies may tender.
        en|Denmark|The firm must have a Danish CVR number.
        en|Sweden|The company must have its registered office in Sweden.
        da|Danmark|Tilbudsgiver skal være en dansk virksomhed.
        da|Danmark|Leverandøren skal være registreret i Danmark.
        da|Danmark|Ansøger skal være hjemmehørende i Danmark.
        da|Danmark|Kun danske virksomheder kan afgive tilbud.
        da|Danmark|Firmaet skal have et dansk CVR-nummer.
        da|Danmark|Virksomheden skal have hovedsæde i Danmark.
        sv|Sverige|Anbudsgivaren ska vara ett svenskt företag.
        sv|Sverige|Leverantören ska vara registrerad i Sverige.
        sv|Sverige|Sökanden ska ha sitt säte i Sverige.
        sv|Sverige|Endast svenska företag får lämna anbud.
        sv|Sverige|Företaget ska ha svenskt organisationsnummer.
        sv|Sverige|Bolaget ska vara etablerat i Sverige.
        nl|Nederland|De inschrijver moet een Nederlandse onderneming zijn.
        nl|Nederland|De leverancier dient gevestigd te zijn in Nederland.
        nl|Nederland|Gegadigde moet in Nederland geregistreerd zijn.
        nl|Nederland|Alleen Nederlandse ondernemingen mogen inschrijven.
        nl|Nederland|De inschrijver dient ingeschreven te staan bij de Kamer van Koophandel.
        nl|Nederland|De onderneming moet zijn statutaire zetel in Nederland hebben.
        en||The tenderer must be registered in Denmark or in another EU state.
        en||Companies registered in Denmark must submit a certificate.
        en||If the tenderer must be registered in Denmark, it states its number.
        en||The tenderer must state its CVR number.
        en||There is no requirement that the tenderer must be a Danish company.
        en||The vehicles must be registered in Denmark.
        da||Tilbudsgiver skal være registreret i Danmark eller et andet EU-land, jf. EU.
        da||Virksomheder registreret i Danmark vedlægger en serviceattest.
        da||Tilbudsgiver skal oplyse sit CVR-nummer.
        da||Tilbudsgiver skal have et dansk CVR-nummer eller tilsvarende.
        da||Der er ikke krav om, at tilbudsgiver skal være en dansk virksomhed.
        da||Køretøjet skal være registreret i Danmark.
        sv||Anbudsgivaren ska vara registrerad i Sverige eller motsvarande register i etableringslandet.
        sv||Svenska företag lämnar registreringsbevis.
        sv||Anbudsgivaren ska ange sitt organisationsnummer.
        sv||Leverantören ska ha svenskt organisationsnummer eller motsvarande.
        sv||Det är inget krav att anbudsgivaren ska vara ett svenskt företag.
        sv||Fordonet ska vara registrerat i Sverige.
        nl||De inschrijver moet in Nederland of een andere lidstaat gevestigd zijn.
        nl||Inschrijvers gevestigd in Nederland overleggen een uittreksel.
        nl||De inschrijver moet zijn KvK-nummer vermelden.
        nl||De inschrijver dient ingeschreven te staan bij de Kamer van Koophandel of een vergelijkbaar register.
        nl||Het is geen eis dat de inschrijver een Nederlandse onderneming is.
        nl||De data moeten in Nederland staan.
        """);

    [Theory]
    [MemberData(nameof(Rows))]
    public void Read_Sentence_DemandsThat(string language, string demanded, string text)
    {
        Assert.Equal(demanded, Asked.Of(AbilityFacts.RegistrationCountry, text, language));
        Assert.Equal(demanded, Asked.Of(AbilityFacts.RegistrationCountry, text, language: null));
    }
}
