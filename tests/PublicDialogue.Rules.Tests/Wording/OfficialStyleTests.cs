using PublicDialogue.Rules.Tests.Evidence;
using Xunit;

namespace PublicDialogue.Rules.Tests.Wording;

/// <summary>How officials put a thing: what falls short is excluded, the verb comes last, clauses stand between, words are cut short. Each way in every language that has it.</summary>
public sealed class OfficialStyleTests
{
    public static TheoryData<string, string, string, string> Restrictive => FamilyTests.Table("""
        en|selection|PD1006|Candidates which have recorded a loss in any of the last three financial years will be excluded.
        da|selection|PD1006|Ansøgere, der har haft underskud i et af de seneste tre regnskabsår, udelukkes.
        sv|selection|PD1006|Anbudsgivare som har redovisat förlust under något av de senaste tre räkenskapsåren utesluts.
        nl|selection|PD1006|Gegadigden die in een van de laatste drie boekjaren verlies hebben geleden, worden uitgesloten.
        en|selection|PD1006|The company must not have made a loss in the past three financial years.
        da|selection|PD1006|Virksomheden må ikke have haft underskud i de seneste tre regnskabsår.
        sv|selection|PD1006|Bolaget får inte ha gått med förlust de senaste tre räkenskapsåren.
        nl|selection|PD1006|De onderneming mag in de drie aan de inschrijving voorafgaande boekjaren geen verlies hebben geleden.
        en|selection|PD1006|Equity, as it is stated in the balance sheet, shall have been positive in each of the two preceding financial years.
        da|selection|PD1006|Egenkapitalen, således som den fremgår af balancen, skal have været positiv i hvert af de seneste to regnskabsår.
        sv|selection|PD1006|Det egna kapitalet, såsom det framgår av balansräkningen, ska ha varit positivt under vart och ett av de senaste två räkenskapsåren.
        nl|selection|PD1006|Het eigen vermogen van inschrijver, zoals dat uit de balans blijkt, was in elk van de afgelopen twee boekjaren positief.
        en|selection|PD1101|References that are older than two years will not be considered.
        da|selection|PD1101|Referencer, der er ældre end to år, medregnes ikke.
        sv|selection|PD1101|Referenser som är äldre än två år beaktas inte.
        nl|selection|PD1101|Referenties die ouder zijn dan twee jaar, worden niet in behandeling genomen.
        en|selection|PD1111|Firms which have been trading for less than five years are not eligible.
        da|selection|PD1111|Virksomheder, der har eksisteret i mindre end fem år, udelukkes.
        sv|selection|PD1111|Företag som har funnits i mindre än fem år utesluts.
        nl|selection|PD1111|Ondernemingen die minder dan vijf jaar bestaan, worden uitgesloten.
        en|selection|PD1106|If an applicant presents fewer than five references, its application will be rejected.
        da|selection|PD1106|Hvis ansøger fremlægger færre end fem referencer, afvises ansøgningen.
        sv|selection|PD1106|Om anbudsgivaren redovisar färre än fem referenser förkastas anbudet.
        nl|selection|PD1106|Indien een gegadigde minder dan vijf referenties overlegt, wordt de aanmelding terzijde gelegd.
        en|selection|PD1106|Tenderers must give details of no fewer than six comparable contracts, stating client and value.
        da|selection|PD1106|Tilbudsgiver skal redegøre for mindst seks sammenlignelige opgaver med angivelse af kunde og værdi.
        sv|selection|PD1106|Anbudsgivaren ska redogöra för minst sex liknande uppdrag med angivande av kund och värde.
        nl|selection|PD1106|Inschrijver beschrijft ten minste zes vergelijkbare opdrachten, met opgave van opdrachtgever en waarde.
        en|selection|PD1107|Only references from Danish municipalities are considered.
        da|selection|PD1107|Kun referencer fra danske kommuner medregnes.
        sv|selection|PD1107|Endast referenser från svenska kommuner beaktas.
        nl|selection|PD1107|Uitsluitend referenties van Nederlandse gemeenten komen voor beoordeling in aanmerking.
        en|selection|PD1107|The references must be from at least two universities.
        da|selection|PD1107|Referencerne skal være fra mindst to universiteter.
        sv|selection|PD1107|Referenserna ska vara från minst två högskolor.
        nl|selection|PD1107|De referenties moeten bij twee veiligheidsregio's zijn behaald.
        en|selection|PD1105|A reference which has been put forward for one core competence cannot be relied upon for another.
        da|selection|PD1105|Det er ikke tilladt at anvende samme reference til flere kernekompetencer.
        sv|selection|PD1105|Det är inte tillåtet att åberopa samma referensuppdrag för flera krav.
        nl|selection|PD1105|Het is niet toegestaan om met één en dezelfde referentie meerdere kerncompetenties aan te tonen.
        en|specification|PD1201|The laptops shall be equipped with an Intel Core i7 processor and a backlit keyboard.
        da|specification|PD1201|De bærbare computere skal være udstyret med en Intel Core i7-processor og et oplyst tastatur.
        sv|specification|PD1201|De bärbara datorerna ska vara utrustade med en Intel Core i7-processor och ett belyst tangentbord.
        nl|specification|PD1201|De laptops zijn voorzien van een Intel Core i7-processor en van een verlicht toetsenbord.
        en|specification|PD1201|Door closers: mfr. Dorma, finish silver
        da|specification|PD1201|Dørlukkere: fabr. Dorma, farve sølv
        sv|specification|PD1201|Dörrstängare: fabr. Dorma, färg silver
        nl|specification|PD1201|Deurdrangers: fabr. Dorma, kleur zilver
        en|specification|PD1204|Granite kerbs must come from a quarry situated in Sweden, as the delivery note shall show.
        da|specification|PD1204|Kantsten af granit skal komme fra et svensk stenbrud, hvilket følgesedlen skal vise.
        sv|specification|PD1204|Kantstenen ska komma från ett norskt stenbrott, vilket ska framgå av följesedeln.
        nl|specification|PD1204|Het natuursteen dient uit een Belgische groeve afkomstig te zijn, wat met een leveringsbon wordt aangetoond.
        en|specification|PD1204|Strawberries and pears shall be of Irish origin.
        da|specification|PD1204|Jordbær og pærer skal være af dansk avl.
        sv|specification|PD1204|Jordgubbar och päron ska vara av svensk odling.
        nl|specification|PD1204|Aardbeien en peren moeten van Nederlandse teelt zijn.
        en|specification|PD1206|Tea and cocoa: Rainforest Alliance-certified only
        da|specification|PD1206|Te og kakao: kun Fairtrade-certificeret
        sv|specification|PD1206|Te och kakao: endast Fairtrade-certifierat
        nl|specification|PD1206|Thee en cacao: uitsluitend Fairtrade-gecertificeerd
        da|specification|PD1207|Udstyret skal af DBI være godkendt.
        sv|specification|PD1207|Utrustningen ska av RISE ha provats och av Kiwa vara godkänd.
        nl|specification|PD1207|De valbeveiliging moet door TÜV Rheinland zijn gekeurd en van een sticker zijn voorzien.
        en|award|PD1604|Tenderers with premises within the municipal boundaries receive ten points.
        da|award|PD1604|Tilbudsgivere med et værksted inden for kommunens grænser får ti point.
        sv|award|PD1604|Anbudsgivare med en verkstad inom kommunens gränser får tio poäng.
        nl|award|PD1604|Inschrijvers die over een vestiging binnen de gemeentegrenzen beschikken, ontvangen tien punten.
        en|award|PD1605|In the event of a tie, the firm which currently provides the services is chosen.
        da|award|PD1605|Ved pointlighed vælges den virksomhed, som i dag udfører opgaven.
        sv|award|PD1605|Vid lika poäng väljs det företag som i dag utför tjänsten.
        nl|award|PD1605|Bij een gelijke score gaat de opdracht naar de onderneming die thans de dienstverlening verzorgt.
        en|performance|PD1703|The workforce deployed on site shall be recruited from among residents of the county.
        da|performance|PD1703|Mindst 30 % af timerne udføres af medarbejdere, der er bosat i kommunen.
        sv|performance|PD1703|Minst 30 % av timmarna utförs av medarbetare som är bosatta i kommunen.
        nl|performance|PD1703|Opdrachtnemer zet voor ten minste 30% werknemers in die woonachtig zijn in de regio.
        en|selection|PD1704|Electrical works shall be carried out solely by firms entered on the Register of Electrical Contractors of Ireland.
        da|selection|PD1704|Arbejdet udføres alene af virksomheder, der er optaget i det danske register over installatører.
        sv|selection|PD1704|Arbetet utförs endast av företag som är upptagna i det svenska registret över installatörer.
        nl|selection|PD1704|Het werk wordt uitsluitend verricht door een onderneming die in het Nederlandse register van installateurs is ingeschreven.
        en|selection|PD1801|In order to satisfy the requirements, a candidate is not permitted to draw on the resources of other undertakings.
        da|selection|PD1801|Ansøger kan, for så vidt angår egnetheden, ikke støtte sig på andre virksomheders kapacitet.
        sv|selection|PD1801|Anbudsgivaren får, för att uppfylla kraven, inte åberopa andra företags kapacitet.
        nl|selection|PD1801|Gegadigde mag zich, teneinde aan de eisen te voldoen, niet beroepen op de draagkracht van derden.
        en|performance|PD1802|No more than 25% of the contract price may, without exception, be performed by subcontractors.
        da|performance|PD1802|Højst 25 % af kontraktsummen må, uden undtagelse, udføres af underleverandører.
        sv|performance|PD1802|Högst 25 % av kontraktssumman får, utan undantag, utföras av underleverantörer.
        nl|performance|PD1802|Ten hoogste 25% van de aanneemsom mag, zonder uitzondering, door onderaannemers worden uitgevoerd.
        en|selection|PD1803|Tenders from consortia or other groupings of economic operators will not be entertained.
        da|selection|PD1803|Tilbud fra konsortier eller andre sammenslutninger af virksomheder antages ikke.
        sv|selection|PD1803|Anbud från konsortier eller andra sammanslutningar av företag prövas inte.
        nl|selection|PD1803|Inschrijven in combinatie is bij deze aanbesteding niet toegestaan.
        en|selection|PD1804|Participation is open exclusively to companies limited by shares.
        da|selection|PD1804|Kun virksomheder, der drives som aktieselskab, kan afgive tilbud.
        sv|selection|PD1804|Endast företag som drivs som aktiebolag kan lämna anbud.
        nl|selection|PD1804|Alleen ondernemingen met de rechtsvorm van een besloten vennootschap kunnen inschrijven.
        en|selection|PD1903|The tenderer must hold Microsoft Solutions Partner status.
        da|selection|PD1903|Tilbudsgiver skal være Microsoft Solutions Partner.
        sv|selection|PD1903|Anbudsgivaren ska vara Microsoft Solutions Partner.
        nl|selection|PD1903|Inschrijver is Microsoft Solutions Partner.
        nl|selection|PD1003|– Minimumomzet: 3 miljoen euro p.j. (gemiddeld over drie boekjaren)
        nl|selection|PD1005|Als bewijs overlegt inschrijver, op eerste verzoek, de jaarrekeningen over de laatste vijf boekjaren.
        """);

    public static TheoryData<string, string, string, string> Ordinary => FamilyTests.Table("""
        en|selection|-|The tenderer has a system that is certified to ISO 9001; equivalent certificates issued by bodies in other Member States will be recognised.
        da|selection|-|Tilbudsgiver har et system, der er certificeret efter ISO 9001; tilsvarende certifikater fra organer i andre medlemsstater anerkendes.
        sv|selection|-|Anbudsgivaren har ett system som är certifierat enligt ISO 9001; likvärdiga certifikat från organ i andra medlemsstater godtas.
        nl|selection|-|Inschrijver heeft een systeem dat is gecertificeerd volgens ISO 9001; gelijkwaardige certificaten van instanties uit andere lidstaten worden aanvaard.
        en|selection|-|Here it is not demanded that the tenderer hold an ISO 14001 certificate.
        da|selection|-|Der stilles i denne sammenhæng ingen krav om, at tilbudsgiver har et ISO 14001-certifikat.
        sv|selection|-|Här ställs inga krav på att anbudsgivaren har ett ISO 14001-certifikat.
        nl|selection|-|Hierbij wordt niet als eis gesteld dat de inschrijver over een ISO 14001-certificaat beschikt.
        en|specification|-|The municipality owns 14 printers of the make Ricoh, which stay in use until June 2027.
        da|specification|-|Kommunen råder over 14 printere af mærket Ricoh, som bruges til juni 2027.
        sv|specification|-|Kommunen förfogar över 14 skrivare av fabrikatet Ricoh, som används till juni 2027.
        nl|specification|-|De gemeente beschikt over 14 printers van het merk Ricoh, die tot juni 2027 in gebruik blijven.
        en|specification|-|The swimming pool has made a loss in each of the last three financial years.
        da|specification|-|Svømmehallen har haft underskud i hvert af de seneste tre regnskabsår.
        sv|specification|-|Simhallen har gått med förlust under vart och ett av de senaste tre räkenskapsåren.
        nl|specification|-|Het zwembad heeft in elk van de laatste drie boekjaren verlies geleden.
        en|selection|-|References that are older than three years are accepted too.
        da|selection|-|Referencer, der er ældre end tre år, accepteres også.
        sv|selection|-|Referenser som är äldre än tre år godtas också.
        nl|selection|-|Referenties die ouder zijn dan drie jaar, worden ook geaccepteerd.
        en|selection|-|The project manager must have led at least five comparable projects.
        da|selection|-|Projektlederen skal have ledet mindst fem sammenlignelige projekter.
        sv|selection|-|Projektledaren ska ha lett minst fem jämförbara projekt.
        nl|selection|-|De projectleider heeft ten minste vijf vergelijkbare projecten geleid.
        en|performance|-|Pupils who live in the municipality are collected at home.
        da|performance|-|Elever, der er bosat i kommunen, hentes hjemme.
        sv|performance|-|Elever som är bosatta i kommunen hämtas hemma.
        nl|performance|-|Leerlingen die woonachtig zijn in de gemeente, worden thuis opgehaald.
        en|selection|-|To ensure an adequate level of competition, references of the last eight years are accepted.
        da|selection|-|For at sikre tilstrækkelig konkurrence accepteres referencer fra de seneste otte år.
        sv|selection|-|För att säkerställa tillräcklig konkurrens godtas referenser från de senaste åtta åren.
        nl|selection|-|Om voldoende mededinging te waarborgen worden referenties van de laatste acht jaar geaccepteerd.
        en|selection|-|No more than five references may be submitted; further ones are not considered.
        da|selection|-|Der må højst vedlægges fem referencer; flere medregnes ikke.
        sv|selection|-|Högst fem referenser får bifogas; ytterligare beaktas inte.
        nl|selection|-|Er mogen maximaal vijf referenties worden ingediend; meer worden niet beoordeeld.
        en|selection|-|Firms with fewer than five employees are not excluded from tendering.
        da|selection|-|Virksomheder med færre end fem ansatte er ikke udelukket fra at byde.
        sv|selection|-|Företag med färre än fem anställda är inte uteslutna från att lämna anbud.
        nl|selection|-|Ondernemingen met minder dan vijf werknemers worden niet uitgesloten.
        en|specification|-|The existing buses are equipped with Scania engines.
        da|specification|-|De nuværende busser er udstyret med Scania-motorer.
        sv|specification|-|De befintliga bussarna är utrustade med Scania-motorer.
        nl|specification|-|De huidige bussen zijn voorzien van Scania-motoren.
        en|specification|-|The cable from the meter to the board is at least 3 m, and the lamp 40 k.
        da|specification|-|Kablet fra måleren til tavlen er mindst 3 m.
        sv|specification|-|Kabeln från mätaren till centralen är minst 3 m.
        nl|specification|-|De kabel van de meter naar de kast is minimaal 3 m.
        en|selection|-|A loss of data in the last three years must be described.
        da|selection|-|Datatab i de seneste tre år skal beskrives.
        sv|selection|-|Förlust av data under de senaste tre åren ska beskrivas.
        nl|selection|-|Verlies van gegevens in de laatste drie jaar moet worden beschreven.
        en|performance|-|The contractor pays a penalty of 2% of the contract price if a subcontractor is not named.
        da|performance|-|Leverandøren betaler en bod på 2 % af kontraktsummen, hvis en underleverandør ikke er oplyst.
        sv|performance|-|Leverantören betalar ett vite på 2 % av kontraktssumman om en underleverantör inte har angetts.
        nl|performance|-|De opdrachtnemer betaalt een boete van 2% van de opdrachtsom indien een onderaannemer niet is gemeld.
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
