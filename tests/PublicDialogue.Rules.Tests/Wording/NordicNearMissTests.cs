using PublicDialogue.Rules.Tests.Evidence;
using Xunit;

namespace PublicDialogue.Rules.Tests.Wording;

/// <summary>What looks like those ways of saying a thing and is something else, and what Danish and Swedish sentences showed to be found wrongly.</summary>
public sealed class NordicNearMissTests
{
    public static TheoryData<string, string, string, string> Ordinary => FamilyTests.Table("""
        en|selection|-|The tenderer must have renovated shops in Kolding.
        da|selection|-|Tilbudsgiver skal have indrettet butikker i Kolding.
        sv|selection|-|Anbudsgivaren ska ha inrett butiker i Lund.
        nl|selection|-|De inschrijver moet winkels in Emmen hebben ingericht.
        en|selection|-|The tenderer must keep shops in Kolding supplied.
        da|selection|-|Tilbudsgiver skal betjene butikker og kontorer i Kolding.
        sv|selection|-|Anbudsgivaren ska serva butiker och kontor i Lund.
        nl|selection|-|De inschrijver moet winkels en kantoren in Emmen onderhouden.
        en|selection|-|The tenderer must have a warehouse in the Contract Period.
        da|selection|-|Tilbudsgiver skal have et lager i Garantiperioden.
        sv|selection|-|Anbudsgivaren ska ha ett lager i Garantitiden.
        nl|selection|-|De inschrijver moet een magazijn in Onderhoudsperiode 2 hebben.
        en|specification|-|Standards that are considered equivalent to EN 1176 are accepted.
        da|specification|-|DS/EN 1176 eller standarder, der kan anses for at være ligeværdige, skal være opfyldt.
        sv|specification|-|SS-EN 1176 eller standarder som anses vara likvärdiga ska vara uppfyllda.
        nl|specification|-|Aan NEN-EN 1176 of normen die als gelijkwaardig worden beschouwd moet worden voldaan.
        en|selection|-|References from the last five years count where this is needed to ensure an adequate level of competition.
        da|selection|-|Referencer fra de seneste fem år medregnes for at sikre tilstrækkelig konkurrence.
        sv|selection|-|Referenser från de senaste fem åren beaktas för att säkerställa tillräcklig konkurrens.
        nl|selection|-|Referenties van de afgelopen vijf jaar tellen mee om voldoende mededinging te waarborgen.
        en|specification|-|Cylinders of the type Ruko R50, which the client itself supplies, are fitted by the contractor.
        da|specification|-|Cylindre af fabrikat Ruko, som ordregiver selv leverer, monteres af entreprenøren.
        sv|specification|-|Cylindrar av fabrikat Ruko, som beställaren själv tillhandahåller, monteras av entreprenören.
        nl|specification|-|Cilinders van het merk Ruko, die de opdrachtgever zelf levert, worden door de aannemer gemonteerd.
        en|specification|-|The tenderer can demonstrate compliance by the Nordic Swan or any other appropriate evidence.
        da|specification|-|Tilbudsgiver kan godtgøre opfyldelsen ved Svanemærket.
        sv|specification|-|Anbudsgivaren kan styrka att kravet är uppfyllt genom Svanen.
        nl|specification|-|De inschrijver kan hieraan voldoen met het EU Ecolabel of een ander passend bewijs.
        en|selection|-|A requirement for certification to ISO 9001 is not imposed.
        da|selection|-|Krav om certificering efter ISO 9001 stilles ikke.
        sv|selection|-|Något krav på att leverantören är certifierad enligt ISO 14001 finns inte.
        nl|selection|-|Certificering volgens ISO 9001 wordt niet geëist.
        en|performance|-|The contractor shall report the number of jobs done for the municipality every month.
        da|performance|-|Leverandøren skal hver måned indsende en oversigt over opgaver, der er udført for kommunen.
        sv|performance|-|Leverantören ska varje månad lämna en översikt över uppdrag som utförts åt kommunen.
        nl|performance|-|De opdrachtnemer dient maandelijks een overzicht te geven van opdrachten die zijn uitgevoerd voor de gemeente.
        en|selection|-|The project manager must have led at least four projects that were completed.
        da|selection|-|Projektlederen skal have ledet mindst fire projekter, der er afsluttet.
        sv|selection|-|Projektledaren ska ha lett minst fyra projekt som har slutförts.
        nl|selection|-|De projectleider moet minimaal vier projecten hebben geleid die zijn afgerond.
        en|performance|-|At least five deliveries a week shall be made to the kitchens.
        da|performance|-|Der skal ske mindst fem leverancer om ugen til køkkenerne.
        sv|performance|-|Minst fem leveranser i veckan ska ske till köken.
        nl|performance|-|Er moeten minimaal vijf leveringen per week aan de keukens plaatsvinden.
        en|selection|-|No more than five references are read, and only references to similar contracts.
        da|selection|-|Der må kun vedlægges fem referencer.
        sv|selection|-|Endast fem referenser får lämnas.
        nl|selection|-|Er mogen slechts vijf referenties worden ingediend.
        en|selection|-|Tenders from consortia that lack a joint declaration will be rejected.
        da|selection|-|Tilbud fra konsortier, der ikke vedlægger en fælles erklæring, vil blive afvist.
        sv|selection|-|Anbud från grupper som saknar en gemensam försäkran kommer att förkastas.
        nl|selection|-|Inschrijvingen van combinaties zonder gezamenlijke verklaring worden terzijde gelegd.
        en|specification|-|The original Philips luminaires are kept.
        da|specification|-|De originale Philips-armaturer bevares.
        sv|specification|-|De ursprungliga armaturerna från Philips behålls.
        nl|specification|-|De originele Philips-armaturen blijven behouden.
        en|performance|-|Jobseekers may get a traineeship wherever they live.
        da|performance|-|Ledige tilbydes praktik, uanset hvor de bor.
        sv|performance|-|Arbetssökande erbjuds praktik oavsett var de bor.
        nl|performance|-|Werkzoekenden krijgen een stageplaats, waar zij ook wonen.
        en|specification|-|Over the last two years similar contracts were carried out at the schools by the municipality's own people.
        da|specification|-|Leverancerne har i de seneste to år omfattet ca. 14.000 stk. bleer.
        sv|specification|-|Leveranserna har de senaste två åren omfattat ca 14 000 blöjor.
        nl|specification|-|De leveringen omvatten in de afgelopen twee jaar circa 14.000 stuks.
        en|specification|-|The municipality's accounts for the last five financial years are on its website.
        da|specification|-|Kommunens regnskab for regnskabsårene 2021-2025 kan ses på hjemmesiden.
        sv|specification|-|Kommunens årsredovisningar för de senaste fem räkenskapsåren finns på webbplatsen.
        nl|specification|-|De jaarrekeningen van de gemeente over de laatste vijf boekjaren staan op de website.
        en|selection|-|A guarantee of a parent company is not accepted as security.
        da|selection|-|Garanti fra moderselskaber accepteres ikke som sikkerhed.
        sv|selection|-|Borgen från moderbolaget godtas inte som säkerhet.
        nl|selection|-|Een garantie van het moederbedrijf wordt niet geaccepteerd.
        en|specification|-|Meals are served on porcelain of the brand Rörstrand, which the municipality owns.
        da|specification|-|Maden serveres på porcelæn af mærket Pillivuyt, som kommunen ejer.
        sv|specification|-|Maten serveras på porslin av märket Rörstrand som kommunen äger.
        nl|specification|-|De maaltijden worden geserveerd op servies van het merk Mosa, eigendom van de gemeente.
        en|performance|-|Subcontractors from other countries are bound by the same clause.
        da|performance|-|Underleverandører fra andre lande er omfattet af samme klausul.
        sv|performance|-|Underleverantörer från andra länder omfattas av samma villkor.
        nl|performance|-|Onderaannemers uit andere landen vallen onder dezelfde bepaling.
        en|award|-|It is valued that the contractor soon learns to know the routines of the schools.
        da|award|-|Det vægtes, at leverandøren hurtigt lærer kommunens systemer at kende.
        sv|award|-|Det värderas att leverantören snabbt lär känna kommunens rutiner.
        nl|award|-|Gewaardeerd wordt dat de opdrachtnemer de scholen snel leert kennen.
        en|award|-|A range of less than 300 km on one charge gives no points.
        da|award|-|En rækkevidde på mindre end 300 km giver ingen point.
        sv|award|-|En räckvidd på mindre än 300 km ger inga poäng.
        nl|award|-|Een actieradius van minder dan 300 km levert geen punten op.
        en|specification|-|The chairs are clad in the client's colours.
        da|specification|-|Stolene er beklædt med stof i ordregivers farver.
        sv|specification|-|Stolarna är klädda med tyg i beställarens färger.
        nl|specification|-|De stoelen zijn bekleed met stof in de kleuren van de opdrachtgever.
        en|specification|-|The agreement runs in the years 2026, 2027, 2028 and 2029, and sales are reported yearly.
        da|specification|-|Aftalen løber i årene 2026-2029, og omsætningen indberettes kvartalsvis.
        sv|specification|-|Avtalet löper under åren 2026–2029 och omsättningen redovisas kvartalsvis.
        nl|specification|-|De overeenkomst loopt in de jaren 2026-2029 en de omzet wordt per kwartaal gemeld.
        en|specification|-|Chairs of the brand Kinnarps that are already in use at the schools must be repairable.
        da|specification|-|Borde af mærket Kinnarps, som allerede findes på skolerne, skal kunne repareres.
        sv|specification|-|Bord av märket Kinnarps som redan finns på skolorna ska kunna repareras.
        nl|specification|-|Tafels van het merk Gispen, die reeds aanwezig zijn op de scholen, moeten kunnen worden gerepareerd.
        en|specification|-|The facade is clad in brick, which is to be cleaned.
        da|specification|-|Taget er belagt med tegl, som skal renses.
        sv|specification|-|Taket är belagt med tegel som ska rengöras.
        nl|specification|-|De gevel is bekleed met baksteen, die moet worden gereinigd.
        da|selection|-|De seneste tre årsregnskaber vedlægges.
        sv|selection|-|De tre senaste årsredovisningarna ska bifogas.
        nl|selection|-|De laatste drie jaarrekeningen dienen te worden bijgevoegd.
        en|specification|-|The six doors of make Crawford at the fire station shall be inspected twice a year.
        da|specification|-|De seks porte af fabrikat Crawford på brandstationen skal efterses to gange om året.
        sv|specification|-|Portarna av märket Crawford på brandstationen ska servas en gång om året.
        nl|specification|-|De deuren van het merk Crawford in de brandweerkazerne moeten twee keer per jaar worden onderhouden.
        en|specification|-|The contract comprises statutory inspection of three lifts of make Kone and two of make Schindler at the town hall.
        da|specification|-|Opgaven omfatter service på tre elevatorer af fabrikatet Kone og to af fabrikatet Schindler på rådhuset.
        sv|specification|-|Uppdraget avser besiktning av de tre hissarna av fabrikat Kone och de två av fabrikat Schindler i stadshuset.
        nl|specification|-|De opdracht omvat onderhoud van de drie liften van het merk Kone en de twee van het merk Schindler in het stadhuis.
        en|award|-|Proximity to the municipality is not scored, only the time until the technician arrives.
        da|award|-|Nærhed til rådhuset pointsættes ikke.
        sv|award|-|Närhet till kommunen saknar betydelse för poängen.
        nl|award|-|De nabijheid van de gemeente wordt niet gescoord, alleen de levertijd telt.
        en|award|-|Points are given for a short delivery time, and not for the distance to the supplier's office.
        da|award|-|Hurtig levering vægter 10 procent, og det gælder uanset hvor leverandørens værksted ligger, og ikke for afstanden til dets adresse.
        sv|award|-|Poäng ges för kort leveranstid och inte för avståndet till leverantörens kontor.
        nl|award|-|Punten worden gegeven voor een korte levertijd en niet voor de afstand tot het kantoor van de inschrijver.
        """);

    [Theory]
    [MemberData(nameof(Ordinary))]
    public void Findings_Ordinary_AreNone(string language, string place, string rule, string text) =>
        Assert.True(new Sentence(language, place, null, text).Findings() is { Count: 0 }, rule);
}
