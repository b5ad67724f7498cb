using System;
using System.Linq;
using PublicDialogue.Rules.Facts;
using PublicDialogue.Rules.Tests.Evidence;
using Xunit;

namespace PublicDialogue.Rules.Tests.Wording.Demands;

/// <summary>Seats and premises in a place by its own name, in four languages, among selection criteria. Where nothing stands between the bars, no rule of places says anything.</summary>
public sealed class NamedPlaceDemandTests
{
    public static TheoryData<string, string, string> Rows => Sentences.Of("""
        en|PD1701|The tenderer must have its headquarters in Horsens.
        en|PD1702|Tenderers shall have an office in Galway at the time of tendering.
        en|PD1702|It is a condition that the bidder operates a service workshop in the municipality of Horsens.
        en|PD1702|We require that the contractor has a depot in Cork or Limerick.
        en|PD1702|The applicant needs to have a permanently staffed branch office within County Kildare.
        en|PD1701|Only companies with their registered office in Flanders may tender.
        en|PD1701|The tenderer's head office must be situated in Malmö.
        en|PD1702|The tenderer must be established in the city of Utrecht.
        en|PD1702|Bidders are required to maintain a warehouse in the immediate vicinity of Esbjerg.
        en|PD1702|The supplier must have a shop in Västerås.
        en|PD1702|Each tenderer shall already have its own production kitchen in Odense.
        en|PD1702|Only firms based in Amersfoort are invited to tender.
        en||The supplier must deliver to the municipality's office in Horsens.
        en||The work is performed at the municipality's premises in Aarhus and must be completed by June.
        en||Please state where the tenderer's head office is located.
        en||The supplier must have opened an office in Horsens no later than at the start of the contract.
        en||The tenderer need not have an office in Horsens.
        en||The tenderer must have an office in Horsens or be reachable by telephone on working days.
        en||The contractor must attend a kick-off meeting at the office in Horsens every month.
        en||The tenderer must have an account in Mercell before the deadline.
        en||Personal data must be stored in data centres located in the EU, for instance in Dublin or Frankfurt.
        en||Disputes are brought before the court in Aarhus, and the supplier must accept its jurisdiction.
        en||The tenderer must have an office in Denmark or another EU member state.
        en||The supplier must ensure that the municipality's branch in Vejle has new furniture.
        da|PD1701|Tilbudsgiver skal have hovedkontor i Horsens Kommune.
        da|PD1702|Leverandøren skal have et kontor i Horsens Kommune.
        da|PD1701|Virksomheden skal have sit hovedsæde i Aarhus.
        da|PD1701|Tilbudsgiver skal have hjemsted i Horsens Kommune.
        da|PD1702|Det er en betingelse for deltagelse, at tilbudsgiver råder over et bemandet værksted i Vejle.
        da|PD1702|Ansøgeren skal på ansøgningstidspunktet have mindst én butik i Region Midtjylland.
        da|PD1702|Ordregiver kræver, at tilbudsgiver har en afdeling på Fyn.
        da|PD1702|Kun entreprenører med materielplads i Silkeborg Kommune kan afgive tilbud.
        da|PD1701|Tilbudsgivers hovedkontor skal ligge i Nordjylland.
        da|PD1702|Tilbudsgiver skal være etableret i 8700 Horsens.
        da|PD1702|Tilbudsgiver skal i Odense have eget lager og kontor.
        da|PD1702|Tilbudsgiver skal drive et servicecenter i umiddelbar nærhed af Kolding.
        da||Leverandøren skal levere til kommunens kontor i Horsens Kommune.
        da||Arbejdet udføres i kommunens lokaler i Aarhus, og leverandøren skal medbringe eget værktøj.
        da||Angiv i hvilken kommune tilbudsgiver har hovedkontor.
        da||Leverandøren skal senest ved kontraktstart have et kontor i Horsens Kommune.
        da||Kommunen kræver ikke, at leverandøren har et kontor i Horsens.
        da||Tilbudsgiver skal have kontor i Horsens eller kunne kontaktes telefonisk på hverdage.
        da||Tilbudsgiver skal være registreret i Mercell.
        da||Leverandøren skal deltage i statusmøder på kontoret i Horsens.
        da||Leverandøren skal have et kontor i Kontraktperioden.
        da||Tilbudsgiver skal oplyse, om virksomheden har kontor i Horsens.
        da||Tilbudsgiver skal have kontor i Danmark eller EU.
        da||Leverandøren skal sende faktura til Borgerservice, der har kontor i Brædstrup.
        sv|PD1701|Leverantören ska ha huvudkontor i Västerås kommun.
        sv|PD1701|Anbudsgivaren ska ha säte i Uppsala län.
        sv|PD1702|Leverantören ska ha lokaler i Uppsala län.
        sv|PD1702|Det är ett krav att anbudsgivaren har en bemannad verkstad i Luleå.
        sv|PD1702|Anbudsgivaren ska vid anbudets inlämnande ha en butik i Region Skåne.
        sv|PD1702|Endast företag med kontor i Göteborg får lämna anbud.
        sv|PD1702|Sökanden måste vara etablerad på Gotland.
        sv|PD1701|Anbudsgivarens huvudkontor ska vara beläget i Norrland.
        sv|PD1702|Anbudsgivaren ska förfoga över en depå inom Örebro kommun.
        sv|PD1702|Vi kräver att entreprenören har ett lager i Sundsvall eller Härnösand.
        sv|PD1702|Anbudsgivaren ska redan bedriva ett servicecenter i närheten av Kiruna.
        sv|PD1702|Anbudsgivaren ska i Malmö stad ha ett eget produktionskök.
        sv||Leverantören ska leverera till kommunens kontor i Västerås.
        sv||Arbetet utförs i kommunens lokaler i Uppsala och ska dokumenteras varje vecka.
        sv||Ange var anbudsgivaren har sitt huvudkontor.
        sv||Leverantören ska senast vid avtalsstart ha ett kontor i Umeå.
        sv||Det krävs inte att anbudsgivaren har kontor i Umeå.
        sv||Anbudsgivaren ska ha kontor i Umeå eller kunna nås per telefon alla vardagar.
        sv||Anbudsgivaren ska vara registrerad hos Bolagsverket eller motsvarande register.
        sv||Leverantören ska delta i avstämningsmöten på kontoret i Kiruna.
        sv||Leverantören ska ha ett kontor i Microsoft Teams för gemensamt arbete.
        sv||Anbudsgivaren ska ange om företaget har kontor i Luleå.
        sv||Anbudsgivaren ska ha ett kontor i Sverige eller ett annat land inom EES.
        sv||Leverantören ska skicka fakturan till ekonomienheten, som har kontor i Gävle.
        nl|PD1701|De inschrijver dient zijn hoofdkantoor in Utrecht te hebben.
        nl|PD1702|De inschrijver moet een vestiging binnen de gemeente Amersfoort hebben.
        nl|PD1702|Vereist is dat de gegadigde een werkplaats in de provincie Gelderland heeft.
        nl|PD1702|De inschrijver dient gevestigd te zijn in Friesland.
        nl|PD1702|De inschrijver moet in Den Haag gevestigd zijn.
        nl|PD1702|Alleen ondernemingen met een kantoor in Eindhoven mogen inschrijven.
        nl|PD1702|De aannemer beschikt bij inschrijving over een depot in de regio Twente.
        nl|PD1701|Het hoofdkantoor van de inschrijver dient in Noord-Brabant te zijn gevestigd.
        nl|PD1702|Inschrijver dient in Zwolle een eigen magazijn te hebben.
        nl|PD1702|Als voorwaarde geldt dat de opdrachtnemer een bemande winkel in Breda of Tilburg heeft.
        nl|PD1702|De inschrijver moet over een servicepunt in de directe omgeving van Alkmaar beschikken.
        nl|PD1701|De onderneming moet haar zetel in Groningen hebben.
        nl||De leverancier moet leveren aan het kantoor van de gemeente in Utrecht.
        nl||De werkzaamheden moeten worden uitgevoerd in het gemeentekantoor in Amersfoort.
        nl||Vermeld in welke gemeente de inschrijver zijn hoofdkantoor heeft.
        nl||De opdrachtnemer moet uiterlijk bij aanvang van de overeenkomst een kantoor in Arnhem hebben.
        nl||De inschrijver hoeft geen kantoor in Arnhem te hebben.
        nl||De inschrijver moet een kantoor in Arnhem hebben of telefonisch bereikbaar zijn.
        nl||De inschrijver moet ingeschreven staan in het Handelsregister of een vergelijkbaar register.
        nl||De opdrachtnemer moet maandelijks overleg voeren op het kantoor in Zwolle.
        nl||De inschrijver moet een account in Mercell hebben.
        nl||De inschrijver dient aan te geven of hij een vestiging in Breda heeft.
        nl||De inschrijver moet een kantoor hebben in Nederland of een andere lidstaat van de EU.
        nl||De opdrachtnemer moet facturen sturen naar de afdeling Financiën, die kantoor houdt in Leiden.
        """);

    [Theory]
    [MemberData(nameof(Rows))]
    public void Findings_Sentence_AreThat(string language, string rule, string text)
    {
        var found = new Sentence(language, "selection", null, text).Findings();
        Assert.Equal(rule, string.Join(',', found.Where(id => id is "PD1701" or "PD1702")));
    }

    [Theory]
    [InlineData("en", "The tenderer must have its headquarters in the city of Horsens.", "Horsens")]
    [InlineData("en", "The tenderer must have its head office in New Ross by the deadline.", "New Ross")]
    [InlineData("da", "Tilbudsgiver skal have hovedkontor i Horsens Kommune.", "Horsens Kommune")]
    [InlineData("da", "Virksomheden skal have sit hovedsæde i 8700 Horsens.", "Horsens")]
    [InlineData("sv", "Leverantören ska ha säte i Region Skåne.", "Region Skåne")]
    [InlineData("nl", "De inschrijver dient zijn zetel in Alphen aan den Rijn te hebben.", "Alphen aan den Rijn")]
    [InlineData("nl", "De inschrijver moet zijn hoofdkantoor in 's-Hertogenbosch hebben.", "'s-Hertogenbosch")]
    public void Read_SeatInAPlace_NamesThePlace(string language, string text, string place) =>
        Assert.Equal(place, Asked.Of(AbilityFacts.RegistrationCountry, text, language));

    [Theory]
    [InlineData("selection", true)]
    [InlineData("performance", false)]
    public void Findings_SupplierWithoutATime_IsATendererWhereTenderersAreSelected(string place, bool isFound) => Assert.Equal(
        isFound, new Sentence("en", place, null, "The supplier must have a depot in Cork.").Findings().Contains("PD1702", StringComparer.Ordinal));
}
