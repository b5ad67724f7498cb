using PublicDialogue.Rules.Tests.Evidence;
using Xunit;

namespace PublicDialogue.Rules.Tests.Wording;

/// <summary>Ways of saying a thing that the ninth and the tenth trial showed to be missing, in every language that they were added to.</summary>
public sealed class StrangerFamilyTests
{
    public static TheoryData<string, string, string, string> Restrictive => FamilyTests.Table("""
        en|specification|PD1201|Door closers: Dormakaba throughout.
        en|specification|PD1201|Only Scania chassis will be considered.
        da|specification|PD1201|Kun Scania accepteres.
        sv|specification|PD1201|Endast Scania godtas.
        nl|specification|PD1201|Alleen Scania komt in aanmerking.
        nl|specification|PD1201|In de gangen dienen Trilux-armaturen te worden toegepast.
        en|specification|PD1201|The lamps are replaced by lamps of the make Osram.
        nl|specification|PD1201|De lampen worden vervangen door lampen van het merk Osram.
        en|specification|PD1201|Supply four pumps, namely Grundfos.
        nl|specification|PD1201|Het betreft tien vrachtwagens, te weten Scania.
        en|specification|PD1203|Fence posts: robinia, peeled.
        da|specification|PD1203|Stolper: robinie.
        sv|specification|PD1203|Stolpar: robinia.
        nl|specification|PD1203|Palen: robinia, geschild.
        en|specification|PD1203|External doors – oak.
        nl|specification|PD1203|Buitendeuren - eikenhout.
        nl|specification|PD1203|De vloer wordt in linoleum uitgevoerd.
        nl|specification|PD1203|Voor de goten is zink voorgeschreven.
        en|specification|PD1203|The window sills are required in slate.
        en|specification|PD1203|The gutters shall be cast iron.
        en|specification|PD1204|All lamb supplied to the kitchens shall be Irish.
        da|specification|PD1204|Svinekød til køkkenerne skal være dansk.
        sv|specification|PD1204|Griskött till köken ska vara svenskt.
        nl|specification|PD1204|Rundvlees voor de scholen moet Nederlands zijn.
        en|specification|PD1204|The timber is to be grown and milled in Sweden.
        da|specification|PD1204|Kalvene skal være født og opdrættet i Danmark.
        sv|specification|PD1204|Djuren ska vara födda och uppfödda i Sverige.
        nl|specification|PD1204|De dieren zijn geboren en gehouden in Nederland.
        en|specification|PD1208|The shelf is 900 mm deep, without any deviation.
        da|specification|PD1208|Hylden er 900 mm dyb, uden afvigelse.
        sv|specification|PD1208|Hyllan är 900 mm djup, utan avvikelse.
        nl|specification|PD1208|De plank is 900 mm diep, zonder enige afwijking.
        nl|specification|PD1211|De varkens worden gehuisvest volgens de Nederlandse wetgeving.
        en|specification|PD1211|Breeders must comply with Danish animal welfare rules.
        en|selection|PD1006|In none of the last two years may a loss have been recorded.
        nl|selection|PD1006|In geen van de laatste twee boekjaren mag verlies zijn geleden.
        en|selection|PD1006|The firm has not recorded a loss in any of the last three years.
        nl|selection|PD1006|De jaarrekeningen 2023 en 2024 tonen een positief resultaat.
        en|selection|PD1011|The tender pack may be purchased for EUR 60.
        nl|selection|PD1011|De kosten voor de bestekstukken bedragen € 60.
        en|selection|PD1105|A separate case study must be provided for every competence.
        nl|selection|PD1105|Een referentieproject mag alleen voor het aantonen van één kerncompetentie worden gebruikt.
        en|selection|PD1106|Name at least eight clients for whom you have done such work.
        da|selection|PD1106|Nævn mindst otte kunder, for hvem I har løst opgaver.
        nl|selection|PD1106|Noem ten minste acht klanten voor wie u dit werk heeft gedaan.
        en|selection|PD1107|Experience with at least two municipalities.
        nl|selection|PD1107|Ervaring bij minimaal drie gemeenten.
        en|specification|PD1107|The contractor must have worked for the council previously.
        nl|specification|PD1107|De opdrachtnemer dient eerder voor de gemeente te hebben gewerkt.
        en|selection|PD1109|Supply, installation and training were delivered under one and the same contract.
        da|selection|PD1109|Både nedrivning og sortering skal være udført i én og samme kontrakt.
        sv|selection|PD1109|Både rivning och sortering ska ha utförts i ett och samma kontrakt.
        nl|selection|PD1109|Zowel sloop als sortering is binnen één contract uitgevoerd.
        nl|selection|PD1110|De voorman is minimaal tien jaar werkzaam in de bouw.
        en|selection|PD1111|Firms younger than three years are excluded.
        da|selection|PD1111|Virksomheder yngre end tre år udelukkes.
        nl|selection|PD1111|Ondernemingen jonger dan drie jaar worden uitgesloten.
        en|selection|PD1701|Only companies with their registered office in Norway may participate.
        nl|selection|PD1701|De gegadigde is een in België gevestigde vennootschap.
        en|selection|PD1702|The tenderer's depot must be within 20 miles of the site.
        nl|selection|PD1702|De garage van de inschrijver ligt binnen een straal van 20 km rond Deventer.
        en|selection|PD1704|The firm is CHAS accredited.
        nl|selection|PD1704|De hovenier is in het bezit van een Groenkeur-certificaat.
        en|selection|PD1801|The resources of other companies will be disregarded.
        nl|selection|PD1801|De ervaring van derden wordt niet meegeteld.
        en|selection|PD1803|Joint bids will not be considered.
        nl|selection|PD1804|Deelname is alleen mogelijk voor rechtspersonen.
        en|selection|PD1901|Firms without ISO 14001 will be rejected.
        da|selection|PD1901|Virksomheder uden ISO 14001 afvises.
        sv|selection|PD1901|Företag utan ISO 14001 utesluts.
        nl|selection|PD1901|Bedrijven zonder ISO 14001 worden uitgesloten.
        en|award|PD1603|The number of employees of the bidder counts for 15 %.
        da|award|PD1603|Antal ansatte hos tilbudsgiver vægter 15 %.
        sv|award|PD1603|Antal anställda hos anbudsgivaren viktas 15 %.
        nl|award|PD1603|Het aantal werknemers van de inschrijver weegt 15 %.
        nl|award|PD1603|Staat van dienst van de inschrijver: 20 punten.
        en|award|PD1604|Nearness of the bidder's depot (10 %).
        nl|award|PD1604|Nabijheid van het kantoor van de inschrijver (10 %).
        en|award|PD1605|Points for bidders who know the council from earlier projects.
        nl|award|PD1605|Partijen die ons uit eerdere projecten kennen krijgen twee punten.
        en|shortlist|PD1503|Candidates are ranked by average turnover.
        nl|shortlist|PD1503|Gegadigden worden gerangschikt naar jaaromzet.
        en|performance|PD1703|The caterer must source its vegetables from local growers.
        da|performance|PD1703|Leverandøren skal købe grøntsagerne hos lokale producenter.
        sv|performance|PD1703|Leverantören ska köpa grönsakerna från lokala odlare.
        nl|performance|PD1703|De cateraar betrekt de groenten van lokale telers.
        en|knock-out|PD1607|The finish shall be of a good standard.
        """);

    public static TheoryData<string, string, string, string> Ordinary => FamilyTests.Table("""
        en|specification|-|Orders are only accepted through SAP Ariba.
        da|specification|-|Bestillinger accepteres kun via Unit4.
        nl|specification|-|Storingen worden alleen via TopDesk geaccepteerd.
        en|specification|-|Maintenance of all the fire doors and of the eleven lifts of the make Kone.
        nl|specification|-|Onderhoud aan alle branddeuren en aan de elf liften van het merk Kone.
        en|specification|-|Doors: steel or timber, at the bidder's choice.
        nl|specification|-|Palen: de aannemer verwijdert alle houten palen.
        en|specification|-|A deviation of 3 mm is accepted from the exact width of 900 mm.
        nl|specification|-|De plank is exact 900 mm diep, een afwijking van 3 mm is toegestaan.
        en|specification|-|The crane lifts at least eight tonnes.
        nl|specification|-|De vrachtwagen heeft een laadvermogen van minimaal acht ton.
        en|selection|-|Firms younger than three years hand in the accounts that there are.
        nl|selection|-|Voor ondernemingen jonger dan drie jaar volstaat een bankverklaring.
        en|selection|-|In none of the lots is a turnover required.
        nl|selection|-|In geen van de percelen geldt een omzeteis.
        en|selection|-|The experience may come from one contract or from several.
        nl|selection|-|De ervaring mag uit één opdracht of uit meerdere opdrachten blijken.
        nl|selection|-|Ontwerp, levering en montage worden in één opdracht gegund.
        en|selection|-|Firms without ISO 14001 may describe their own measures.
        da|selection|-|Virksomheder uden ISO 14001 kan beskrive deres egne tiltag.
        sv|selection|-|Företag utan ISO 14001 kan beskriva sina egna åtgärder.
        nl|selection|-|Bedrijven zonder ISO 14001 beschrijven hun eigen maatregelen.
        en|selection|-|Experience with municipalities or companies.
        nl|selection|-|Ervaring met gemeenten of bedrijven.
        en|award|-|Number of employees on each shift of the staffing plan offered.
        nl|award|-|Aantal medewerkers dat op de opdracht wordt ingezet.
        en|award|-|Nearness of the venue to a station.
        nl|award|-|Nabijheid van openbaar vervoer bij de aangeboden locatie.
        en|performance|-|Surplus food is collected from local shops.
        nl|performance|-|De mensen wonen in de gemeente en worden thuis bezocht.
        """);

    [Theory]
    [MemberData(nameof(Restrictive))]
    public void Findings_Restrictive_HoldTheRule(string language, string place, string rule, string text) =>
        Assert.Contains(rule, new Sentence(language, place, rule, text).Findings());

    [Theory]
    [MemberData(nameof(Ordinary))]
    public void Findings_Ordinary_AreNone(string language, string place, string rule, string text) =>
        Assert.True(new Sentence(language, place, null, text).Findings() is { Count: 0 }, rule);
}
