using PublicDialogue.Rules.Facts;
using Xunit;

namespace PublicDialogue.Rules.Tests.Wording.Demands;

/// <summary>Premises that tenderers must have in a place when they tender, in four languages. Where nothing stands between the bars, nothing is demanded.</summary>
public sealed class LocalPremisesDemandTests
{
    public static TheoryData<string, string, string> Rows => Sentences.Of("""
        en|Tender|The tenderer must have a local office when submitting its tender.
        en|Tender|Bidders must be located in the municipality.
        en|Tender|It is required that the applicant has a workshop in the region.
        en|Tender|Tenderers must have a depot in the county already when tendering.
        en|Tender|The supplier must have a branch in the municipality by the deadline.
        en|Tender|The tenderer is to have premises within the municipality.
        en|Tender|The bidder needs to have a warehouse in the city.
        en|Tender|A place of business in the municipality is required at the time of tender.
        en|Tender|The applicant shall have a shop in the municipality.
        en|Tender|Tenderers must be established within the region.
        en|Tender|The bidder has to have a local presence.
        en|Tender|The tenderer must have an office within the city limits.
        en||The tenderer must have a local office from the start of the contract.
        en||A local office is welcome but no tenderer must have one.
        en||The tenderer must be on site within 2 hours; a local depot is one way.
        en||It is not a requirement that the tenderer has an office in the municipality.
        en||A local workshop is an advantage that the tenderer must describe.
        en||If the tenderer must have a local office, its address is stated.
        en||The winner must open a branch in the municipality after award.
        en||The tenderer does not have to be located in the region.
        en||The municipality has a local office of its own.
        en||Points are given where the tenderer must travel from a depot in the region.
        en||The tenderer must deliver to each office in the municipality.
        en||The tenderer need not be established in the municipality and must only be reachable.
        da|Tender|Tilbudsgiver skal have et lokalt kontor ved tilbudsafgivelsen.
        da|Tender|Ansøger skal være hjemmehørende i kommunen.
        da|Tender|Det er et krav, at tilbudsgiver har et værksted i regionen.
        da|Tender|Tilbudsgivere skal have en filial i kommunen allerede ved ansøgningsfristen.
        da|Tender|Leverandøren skal ved tilbudsfristens udløb have et lager i kommunen.
        da|Tender|Tilbudsgiver skal være etableret inden for kommunegrænsen.
        da|Tender|Der kræves, at ansøger har en afdeling i byen.
        da|Tender|Tilbudsgiver skal råde over et lokalt værksted.
        da|Tender|Ansøgeren skal have en butik i kommunen.
        da|Tender|Tilbudsgiver skal være beliggende i regionen.
        da|Tender|Det forudsættes, at tilbudsgiver har hjemsted i kommunen.
        da|Tender|Virksomheden skal på tilbudstidspunktet have forretningssted i kommunen.
        da||Tilbudsgiver skal have et lokalt kontor ved kontraktstart.
        da||Et lokalt kontor er velkomment, men tilbudsgiver skal kun kunne nås.
        da||Tilbudsgiver skal kunne møde frem inden for 2 timer, for eksempel fra et lokalt depot.
        da||Det er ikke et krav, at tilbudsgiver har et kontor i kommunen.
        da||Et lokalt værksted er en fordel, som tilbudsgiver skal beskrive.
        da||Hvis tilbudsgiver skal have et lokalt kontor, oplyses adressen.
        da||Vinderen skal åbne en filial i kommunen efter tildeling.
        da||Tilbudsgiver behøver ikke at være beliggende i regionen, men skal kunne nås.
        da||Kommunen har selv et lokalt lager.
        da||Der gives point, hvor tilbudsgiver skal køre fra et depot i regionen.
        da||Tilbudsgiver skal levere til hvert kontor i kommunen.
        da||Leverandøren skal i kontraktperioden have et værksted i kommunen.
        sv|Tender|Anbudsgivaren ska ha ett lokalt kontor vid anbudets inlämnande.
        sv|Tender|Sökanden ska vara etablerad i kommunen.
        sv|Tender|Det är ett krav att anbudsgivaren har en verkstad i regionen.
        sv|Tender|Anbudsgivare ska ha en filial i kommunen redan vid ansökan.
        sv|Tender|Leverantören ska vid anbudstidens utgång ha ett lager i kommunen.
        sv|Tender|Anbudsgivaren måste ha driftställe inom kommunens gränser.
        sv|Tender|Det krävs att sökanden har en butik i staden.
        sv|Tender|Anbudsgivaren ska ha en lokal verkstad.
        sv|Tender|Sökanden ska ha lokaler i länet.
        sv|Tender|Anbudsgivaren ska vara belägen i regionen.
        sv|Tender|Det förutsätts att anbudsgivaren har säte i kommunen.
        sv|Tender|Företaget ska ha en depå inom kommunen redan när anbudet lämnas.
        sv||Anbudsgivaren ska ha ett lokalt kontor vid avtalsstart.
        sv||Ett lokalt kontor är välkommet men anbudsgivaren ska bara kunna nås.
        sv||Anbudsgivaren ska vara på plats inom 2 timmar, till exempel från ett kontor i kommunen.
        sv||Det är inte ett krav att anbudsgivaren har kontor i kommunen.
        sv||En lokal verkstad är en fördel som anbudsgivaren ska beskriva.
        sv||Om anbudsgivaren ska ha ett lokalt kontor uppges adressen.
        sv||Vinnaren ska öppna en filial i kommunen efter tilldelning.
        sv||Anbudsgivaren behöver inte vara belägen i regionen men ska kunna nås.
        sv||Kommunen har själv ett lokalt lager.
        sv||Poäng ges där anbudsgivaren ska köra från en depå i regionen.
        sv||Anbudsgivaren ska leverera till varje kontor i kommunen.
        sv||Leverantören ska under avtalstiden ha en verkstad i kommunen.
        nl|Tender|De inschrijver moet bij inschrijving een lokale vestiging hebben.
        nl|Tender|De gegadigde dient in de gemeente gevestigd te zijn.
        nl|Tender|Vereist is dat de inschrijver een werkplaats in de regio heeft.
        nl|Tender|Inschrijvers moeten bij indiening een filiaal in de gemeente hebben.
        nl|Tender|De leverancier moet op de sluitingsdatum een magazijn in de gemeente hebben.
        nl|Tender|De inschrijver dient binnen de gemeentegrenzen gevestigd te zijn.
        nl|Tender|Het is een eis dat de gegadigde een winkel in de stad heeft.
        nl|Tender|De inschrijver moet over een lokale werkplaats beschikken.
        nl|Tender|De gegadigde moet een kantoor binnen de provincie hebben.
        nl|Tender|Inschrijvers moeten in de regio zijn gevestigd.
        nl|Tender|De inschrijver moet een steunpunt in de gemeente hebben.
        nl|Tender|De onderneming dient bij aanmelding een depot in de gemeente te hebben.
        nl||De inschrijver moet bij aanvang een lokale vestiging hebben.
        nl||Een lokaal kantoor is welkom, maar de inschrijver moet alleen bereikbaar zijn.
        nl||De inschrijver moet binnen 2 uur ter plaatse zijn, bijvoorbeeld vanuit een kantoor in de gemeente.
        nl||Het is geen eis dat de inschrijver een kantoor in de gemeente heeft.
        nl||Een lokale werkplaats is een voordeel dat de inschrijver moet beschrijven.
        nl||Indien de inschrijver een lokaal kantoor moet hebben, vermeldt hij het adres.
        nl||De winnaar moet na gunning een filiaal in de gemeente openen.
        nl||De inschrijver hoeft niet in de regio gevestigd te zijn, maar moet bereikbaar zijn.
        nl||De gemeente heeft zelf een lokaal magazijn.
        nl||Er worden punten gegeven waar de inschrijver vanuit een depot in de regio moet rijden.
        nl||De inschrijver moet leveren aan elk kantoor in de gemeente.
        nl||De leverancier moet gedurende de looptijd een werkplaats in de gemeente hebben.
        """);

    [Theory]
    [MemberData(nameof(Rows))]
    public void Read_Sentence_DemandsThat(string language, string demanded, string text)
    {
        Assert.Equal(demanded, Asked.Of(AbilityFacts.EstablishmentAt, text, language));
        Assert.Equal(demanded, Asked.Of(AbilityFacts.EstablishmentAt, text, language: null));
    }
}
