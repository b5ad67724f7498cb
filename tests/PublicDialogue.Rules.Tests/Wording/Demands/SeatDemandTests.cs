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
        en|Denmark|Tenderers must be companies established in Denmark; a certificate from the register is enclosed.
        en|Sweden|It is a requirement that the tenderer is registered in Sweden at the time of tendering.
        en|Denmark|Only firms established in Denmark can be invited to tender.
        en|the Netherlands|The contract is reserved for Dutch undertakings.
        en|Sweden|Applicants must be Swedish companies with at least three years of accounts.
        en|Finland|The service provider shall be registered in Finland.
        en|Belgium|The undertaking must have its head office in Belgium.
        da|Danmark|Det er et krav, at ansøger er registreret i Danmark.
        da|Danmark|Kun virksomheder, der er etableret i Danmark, kan komme i betragtning.
        da|Danmark|Udbuddet er forbeholdt danske virksomheder.
        da|Danmark|Tilbudsgiverne skal være danske selskaber.
        da|Danmark|Leverandøren skal have sit hovedkontor i Danmark.
        da|Danmark|Ansøger skal være registreret hos Erhvervsstyrelsen.
        da|Danmark|Entreprenørerne skal være hjemmehørende i Danmark.
        sv|Sverige|Det är ett krav att anbudsgivaren är registrerad i Sverige.
        sv|Sverige|Endast företag som är etablerade i Sverige får delta i upphandlingen.
        sv|Sverige|Upphandlingen är förbehållen svenska företag.
        sv|Sverige|Anbudsgivarna ska vara svenska företag.
        sv|Sverige|Leverantören måste ha sitt huvudkontor i Sverige.
        sv|Sverige|Entreprenören ska vara registrerad hos Bolagsverket.
        sv|Sverige|Samtliga leverantörer ska vara registrerade i Sverige.
        nl|Nederland|Inschrijvers moeten in Nederland gevestigd zijn.
        nl|Nederland|Vereist is dat de inschrijver in Nederland gevestigd is.
        nl|Nederland|De aanbesteding staat uitsluitend open voor Nederlandse ondernemingen.
        nl|Nederland|Alleen bedrijven die in Nederland gevestigd zijn, komen in aanmerking.
        nl|Nederland|De gegadigde dient te beschikken over een Nederlands KvK-nummer.
        nl|Nederland|De opdrachtnemer moet ingeschreven staan in het handelsregister van de Kamer van Koophandel.
        nl|België|De inschrijver moet in België gevestigd zijn.
        en||The tenderer must have its seat in one of the member states.
        en||The nurses must be registered in Sweden with the board of health.
        en||The winning tenderer must be registered in Denmark for tax purposes.
        en||The tenderer is not required to be established in the Netherlands.
        en||The tenderer must be registered in Sweden or hold a comparable registration in its home country.
        en||All data must be kept in Denmark.
        en||Tenderers with their seat in Denmark are asked to enclose a transcript.
        da||Tilbudsgiver skal have sit hovedsæde i et af EU's medlemslande.
        da||Sygeplejerskerne skal være registreret i Danmark som autoriserede.
        da||Efter tildeling skal leverandøren være registreret i Danmark for moms.
        da||Tilbudsgiver skal ikke være registreret i Danmark.
        da||Hvis tilbudsgiver skal være registreret i Danmark, oplyses CVR-nummeret.
        da||Leverandøren skal have et dansk CVR-nummer eller et lignende nummer fra sit hjemland.
        da||Både danske og udenlandske virksomheder kan afgive tilbud.
        sv||Anbudsgivaren ska ha sitt säte i ett land inom EU.
        sv||Sjuksköterskorna ska vara registrerade i Sverige.
        sv||Efter tilldelning ska leverantören vara registrerad i Sverige.
        sv||Anbudsgivaren behöver inte vara registrerad i Sverige.
        sv||Om leverantören ska vara registrerad i Sverige lämnas ett intyg.
        sv||Leverantören ska vara registrerad hos Bolagsverket eller i det land där den är etablerad.
        sv||Både svenska och utländska företag får lämna anbud.
        nl||De inschrijver moet zijn zetel in een van de lidstaten hebben.
        nl||De verpleegkundigen moeten in Nederland geregistreerd zijn.
        nl||Na gunning dient de opdrachtnemer in Nederland geregistreerd te zijn voor de btw.
        nl||De inschrijver hoeft niet in Nederland gevestigd te zijn.
        nl||Indien de inschrijver in Nederland gevestigd moet zijn, vermeldt hij zijn nummer.
        nl||De inschrijver moet ingeschreven staan bij de KvK of in een soortgelijk register van het eigen land.
        nl||Zowel Nederlandse als buitenlandse ondernemingen mogen inschrijven.
        """);

    [Theory]
    [MemberData(nameof(Rows))]
    public void Read_Sentence_DemandsThat(string language, string demanded, string text)
    {
        Assert.Equal(demanded, Asked.Of(AbilityFacts.RegistrationCountry, text, language));
        Assert.Equal(demanded, Asked.Of(AbilityFacts.RegistrationCountry, text, language: null));
    }
}
