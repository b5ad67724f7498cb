using PublicDialogue.Rules.Facts;
using Xunit;

namespace PublicDialogue.Rules.Tests.Wording.Demands;

/// <summary>How far back references count, in four languages, as months. Where nothing stands between the bars, nothing is demanded.</summary>
public sealed class ReferenceLookBackDemandTests
{
    public static TheoryData<string, string, string> Rows => Sentences.Of("""
        en|P24M|References from the last two years must be submitted.
        en|P36M|A list of the principal services provided over the past three years.
        en|P12M|Reference projects of the last 12 months only.
        en|P24M|References must not be older than two years.
        en|P60M|Similar contracts in the last five years are listed.
        en|P36M|At least three references within the previous 3 years.
        en|P18M|References completed within the last 18 months.
        en|P24M|The deliveries carried out in the past 2 years shall be stated.
        en|P36M|Comparable projects during the last three (3) years.
        en|P48M|References for the preceding four years are required.
        en|P36M|References from three years prior to the deadline.
        en|P24M|Works carried out over the last two years.
        da|P24M|Referencer fra de seneste to år skal vedlægges.
        da|P12M|Referencerne skal være fra det seneste år.
        da|P12M|Tilbudsgiver skal have leveret mindst to tilsvarende opgaver inden for det seneste år.
        sv|P12M|Referenserna ska avse det senaste året.
        sv|P12M|Anbudsgivaren ska lämna tre referensuppdrag utförda under det senaste året.
        nl|P12M|De referenties dateren van het afgelopen jaar.
        nl|P12M|Inschrijver toont aan dat hij in het afgelopen jaar twee vergelijkbare opdrachten heeft uitgevoerd.
        en|P12M|References must be from the past year.
        en|P12M|The tenderer must have carried out two similar contracts in the last year.
        da|P36M|En liste over de væsentligste leverancer i de seneste tre år.
        da|P12M|Kun referencer fra de seneste 12 måneder tæller.
        da|P24M|Referencerne må ikke være ældre end to år.
        da|P60M|Lignende opgaver udført inden for de seneste fem år.
        da|P36M|Mindst tre referencer inden for de sidste 3 år.
        da|P18M|Referencer afsluttet inden for de seneste 18 måneder.
        da|P24M|Leverancerne i de sidste 2 år skal oplyses.
        da|P36M|Referenceprojekter i de seneste tre (3) år.
        da|P48M|Der kræves referencer for de seneste fire år.
        da|P36M|Referencer fra tre år forud for tilbudsfristen.
        da|P24M|Udførte arbejder i de seneste to år.
        sv|P24M|Referenser från de senaste två åren ska lämnas.
        sv|P36M|En förteckning över de viktigaste leveranserna under de senaste tre åren.
        sv|P12M|Endast referenser från de senaste 12 månaderna räknas.
        sv|P24M|Referenserna får inte vara äldre än två år.
        sv|P60M|Liknande uppdrag under de senaste fem åren.
        sv|P36M|Minst tre referensuppdrag under de senaste 3 åren.
        sv|P18M|Referenser avslutade under de senaste 18 månaderna.
        sv|P24M|Leveranser under de senaste 2 åren ska anges.
        sv|P36M|Referensprojekt under de senaste tre (3) åren.
        sv|P48M|Referenser för de senaste fyra åren krävs.
        sv|P36M|Referenser från tre år före anbudstidens utgång.
        sv|P24M|Utförda arbeten under de senaste två åren.
        nl|P24M|Referenties uit de afgelopen twee jaar worden overgelegd.
        nl|P36M|Een lijst van de voornaamste leveringen in de afgelopen drie jaar.
        nl|P12M|Alleen referenties uit de laatste 12 maanden tellen.
        nl|P24M|De referenties mogen niet ouder zijn dan twee jaar.
        nl|P60M|Soortgelijke opdrachten in de afgelopen vijf jaar.
        nl|P36M|Minimaal drie referentieopdrachten in de laatste 3 jaar.
        nl|P18M|Referenties afgerond in de laatste 18 maanden.
        nl|P24M|Leveringen in de afgelopen 2 jaar worden vermeld.
        nl|P36M|Referentieprojecten in de laatste drie (3) jaar.
        nl|P48M|Referenties over de laatste vier jaar zijn vereist.
        nl|P36M|Referenties van drie jaar voorafgaand aan de inschrijving.
        nl|P24M|Uitgevoerde werken in de laatste twee jaar.
        en||Annual accounts for the last two years must be submitted.
        en||The certificate must not be older than six months.
        en||References must be submitted; the contract runs for two years.
        en||There is no requirement of references from the last two years.
        en||The tenderer must not have been convicted in the last two years.
        en||The machine shall have a warranty of two years, and references are stated.
        en||Turnover of the last two years and a list of offices.
        en||References must be submitted within two weeks.
        en||The project manager has at least two years of experience.
        en||The municipality has used the system for the last two years.
        en||References from the last two years are preferred.
        en||References with a value of at least EUR 2 million.
        da||Årsregnskaber for de seneste to år skal vedlægges.
        da||I det sidste år af kontrakten afleveres to referencer.
        da||Kommunen har i det seneste år købt 300 stole.
        sv||Kommunen har det senaste året köpt tre uppdrag av liknande slag.
        nl||In het laatste jaar van de overeenkomst levert de opdrachtnemer twee referenties aan.
        en||In the last year of the contract the supplier gives two references.
        en||Please state the turnover of the past year.
        da||Attesten må ikke være ældre end seks måneder.
        da||Der skal vedlægges referencer; kontrakten løber i to år.
        da||Der er ikke krav om referencer fra de seneste to år.
        da||Tilbudsgiver må ikke være dømt i de seneste to år.
        da||Maskinen skal have to års garanti, og referencer oplyses.
        da||Omsætning i de seneste to år og en liste over kontorer.
        da||Referencer skal indsendes senest om to uger.
        da||Projektlederen har mindst to års erfaring.
        da||Kommunen har brugt systemet i de seneste to år.
        da||Der lægges vægt på referencer fra de seneste to år.
        da||Referencer med en værdi på mindst 2 mio. kr.
        sv||Årsredovisningar för de senaste två åren ska bifogas.
        sv||Intyget får inte vara äldre än sex månader.
        sv||Referenser ska lämnas; avtalet löper i två år.
        sv||Det är inget krav på referenser från de senaste två åren.
        sv||Anbudsgivaren får inte ha dömts under de senaste två åren.
        sv||Maskinen ska ha två års garanti och referenser anges.
        sv||Omsättning för de senaste två åren och en lista över kontor.
        sv||Referenser ska lämnas inom två veckor.
        sv||Projektledaren har minst två års erfarenhet.
        sv||Kommunen har använt systemet de senaste två åren.
        sv||Referenser från de senaste två åren är meriterande.
        sv||Referenser med ett värde om minst 2 mkr.
        nl||Jaarrekeningen van de laatste twee jaar worden overgelegd.
        nl||Het uittreksel mag niet ouder zijn dan zes maanden.
        nl||Referenties worden overgelegd; de overeenkomst loopt twee jaar.
        nl||Er is geen eis van referenties uit de afgelopen twee jaar.
        nl||De inschrijver mag de afgelopen twee jaar niet zijn veroordeeld.
        nl||De machine heeft twee jaar garantie en referenties worden vermeld.
        nl||De omzet van de laatste twee jaar en een lijst van kantoren.
        nl||Referenties worden binnen twee weken ingediend.
        nl||De projectleider heeft minimaal twee jaar ervaring.
        nl||De gemeente gebruikt het systeem de afgelopen twee jaar.
        nl||Referenties uit de afgelopen twee jaar zijn een pre.
        nl||Referenties met een waarde van minimaal € 2 miljoen.
        en|P60M|Description of the tenderer's up to 3 most relevant contracts over the course of the last 5 years.
        en|P24M|An overview of the projects that were carried out within the last two years.
        en|P36M|Participation in at least one similar project in the past three years.
        en||The buyer has extended the contracts during the last two years.
        en||The projects of the municipality in the last two years are described in annex 1.
        da|P36M|Ansøger skal dokumentere deltagelse i mindst 1 projekt fra de seneste 3 år.
        da|P36M|En oversigt med opgaver de seneste 3 regnskabsår alene med udførelse af større vandværker.
        da|P24M|En liste over de betydeligste leveringer inden for de sidste to år.
        da||Ordregiver har forlænget aftalerne i de seneste to år.
        da||Kommunens opgaver er vokset de seneste tre år.
        sv|P60M|Anbudsgivaren ska beskriva relevanta uppdrag under de senaste fem åren.
        sv|P36M|En förteckning över genomförda projekt under de senaste tre åren.
        sv|P24M|Deltagande i minst ett liknande projekt de senaste två åren.
        sv||Kommunens behov har ökat de senaste tre åren.
        nl|P60M|De inschrijver beschrijft maximaal drie relevante opdrachten uit de afgelopen vijf jaar.
        nl|P60M|Een lijst van werken die in de laatste vijf jaar werden uitgevoerd.
        nl|P36M|Deelname aan minimaal één project in de laatste drie jaar.
        nl||De gemeente heeft de overeenkomst de afgelopen twee jaar verlengd.
        """);

    [Theory]
    [MemberData(nameof(Rows))]
    public void Read_Sentence_DemandsThat(string language, string demanded, string text)
    {
        Assert.Equal(demanded, Asked.Of(FactKeys.ReferenceLookBack, text, language));
        Assert.Equal(demanded, Asked.Of(FactKeys.ReferenceLookBack, text, language: null));
    }
}
