using PublicDialogue.Rules.Tests.Evidence;
using Xunit;

namespace PublicDialogue.Rules.Tests.Wording;

/// <summary>Headings, years by name, verdicts behind a make and verbs that cost: more ways of putting a thing, each in every language that has it.</summary>
public sealed class CompactStyleTests
{
    public static TheoryData<string, string, string, string> Restrictive => FamilyTests.Table("""
        en|selection|PD1006|The applicant must have returned an operating profit in 2023, 2024 and 2025 alike.
        da|selection|PD1006|Ansøger skal have haft overskud i både 2023, 2024 og 2025.
        sv|selection|PD1006|Anbudsgivaren ska ha visat positivt resultat för 2023, 2024 och 2025.
        nl|selection|PD1006|Inschrijver heeft over 2023, 2024 en 2025 telkens een positief bedrijfsresultaat behaald.
        en|selection|PD1005|The tenderer shall submit its annual accounts for 2021, 2022, 2023, 2024 and 2025.
        da|selection|PD1005|Tilbudsgiver skal vedlægge sine årsregnskaber for 2021-2025.
        sv|selection|PD1005|Anbudsgivaren ska lämna årsredovisningar för åren 2021, 2022, 2023 och 2024.
        nl|selection|PD1005|Inschrijver legt de jaarrekeningen over 2021 tot en met 2025 over.
        en|selection|PD1011|Registration on the procurement portal, which is a precondition for tendering, costs €120 (excl. VAT).
        da|selection|PD1011|Deltagelse i udbuddet koster 900 kr., som betales ved ansøgningen.
        sv|selection|PD1011|Att delta i upphandlingen kostar 900 kronor.
        nl|selection|PD1011|Deelname aan de aanbesteding kost € 250,- per gegadigde, te voldoen bij de aanmelding.
        en|selection|PD1101|The reference assignment must have been completed less than two years ago.
        da|selection|PD1101|Referencen skal være afsluttet for højst to år siden.
        sv|selection|PD1101|Referensuppdraget ska ha slutförts för högst två år sedan.
        nl|selection|PD1101|Het referentieproject is niet langer dan twee jaar geleden opgeleverd.
        en|selection|PD1106|Number of references to be provided: at least 5.
        da|selection|PD1106|Antal referencer: mindst 5 stk.
        sv|selection|PD1106|Antal referenser som krävs: minst 5 st.
        nl|selection|PD1106|Aantal te overleggen referenties: minimaal 5 stuks.
        en|selection|PD1107|The reference clients must be Danish municipalities.
        da|selection|PD1107|Ved hver reference skal kunden være en dansk kommune.
        sv|selection|PD1107|I varje referens ska beställaren vara en svensk kommun.
        nl|selection|PD1107|De referent dient een Nederlandse gemeente te zijn.
        en|selection|PD1108|The experience must have been gained in an identical position in an identical organisation.
        da|selection|PD1108|Erfaringen skal være opnået i en identisk funktion.
        sv|selection|PD1108|Erfarenheten ska ha vunnits i en identisk funktion.
        nl|selection|PD1108|De ervaring is opgedaan in een identieke functie bij een identieke organisatie.
        en|specification|PD1201|Nilfisk scrubber-dryers are prescribed, since the staff are familiar with them.
        da|specification|PD1201|Der foreskrives Nilfisk, og Siemens-styringer kræves.
        sv|specification|PD1201|Siemens styrsystem krävs, eftersom personalen känner det.
        nl|specification|PD1201|Voor de schrobzuigmachines wordt Nilfisk voorgeschreven.
        en|specification|PD1203|Material: oak, oiled twice
        da|specification|PD1203|Materiale: eg, olieret to gange
        sv|specification|PD1203|Material: ek, oljat två gånger
        nl|specification|PD1203|Materiaal: eikenhout, tweemaal geolied
        en|specification|PD1204|Paving bricks shall have been fired in the Netherlands.
        da|specification|PD1204|Teglstenene skal være brændt i Danmark.
        sv|specification|PD1204|Gjutgodset ska vara gjutet i Sverige.
        nl|specification|PD1204|De klinkers mogen uitsluitend in Nederland zijn gebakken.
        en|specification|PD1207|An inspection report from TÜV forms part of the tender.
        da|specification|PD1207|En inspektionsrapport fra DBI skal vedlægges.
        sv|specification|PD1207|En kontrollrapport från RISE ska bifogas.
        nl|specification|PD1207|Een inspectierapport van Kiwa maakt deel uit van de inschrijving.
        en|award|PD1603|The number of comparable contracts which the company has completed determines the score.
        da|award|PD1603|Antallet af sammenlignelige opgaver, som virksomheden har udført, afgør scoren.
        sv|award|PD1603|Antalet jämförbara uppdrag som företaget har utfört avgör poängen.
        nl|award|PD1603|Het aantal vergelijkbare opdrachten dat de onderneming heeft uitgevoerd, bepaalt de score.
        en|award|PD1604|Distance between the tenderer's garage and the town hall: the shorter, the more points.
        da|award|PD1604|Afstanden mellem tilbudsgivers garage og rådhuset: jo kortere, desto flere point.
        sv|award|PD1604|Avståndet mellan anbudsgivarens depå och kommunhuset: ju kortare desto fler poäng.
        nl|award|PD1604|De afstand tussen het bedrijfspand van inschrijver en het gemeentehuis: hoe korter, hoe meer punten.
        en|award|PD1605|Previous co-operation with the Municipality earns up to 15 points.
        da|award|PD1605|Tidligere samarbejde med regionen giver op til 15 point.
        sv|award|PD1605|Tidigare uppdrag åt kommunen ger upp till 15 poäng.
        nl|award|PD1605|Eerdere opdrachten voor de provincie leveren maximaal 15 punten op.
        en|performance|PD1703|At least half of the subcontractors shall be drawn from the local area.
        da|performance|PD1703|Mindst halvdelen af underleverandørerne skal komme fra kommunen.
        sv|performance|PD1703|Minst hälften av underentreprenörerna ska komma från länet.
        nl|performance|PD1703|Minstens de helft van de onderaannemers moet uit de eigen gemeente komen.
        en|selection|PD1804|Sole traders and partnerships are not eligible.
        da|selection|PD1804|Enkeltmandsvirksomheder og interessentskaber kan ikke byde.
        sv|selection|PD1804|Enskilda firmor och handelsbolag får inte lämna anbud.
        nl|selection|PD1804|Eenmanszaken en maatschappen komen niet voor gunning in aanmerking.
        nl|selection|PD1801|Het inroepen van de bekwaamheid van andere entiteiten wordt niet geaccepteerd.
        nl|selection|PD1104|Kerncompetentie: per kerncompetentie ten minste drie verschillende referenties.
        nl|selection|PD1901|Inschrijver beschikt over een geldig VCA-certificaat, dat wordt meegezonden.
        nl|performance|PD1802|Het is de opdrachtnemer niet toegestaan meer dan 30% van de opdracht in onderaanneming te geven.
        nl|selection|PD1803|Samenwerkingsverbanden van ondernemers zijn van deelname uitgesloten.
        nl|selection|PD1804|De inschrijver heeft de rechtsvorm van een BV.
        en|selection|PD1804|The tenderer has the legal form of a limited company.
        nl|award|PD1604|U ontvangt 5 punten als uw bedrijf in de regio is gevestigd.
        en|specification|PD1204|Flower bulbs come from the Netherlands and have been sorted there.
        nl|specification|PD1204|De bloembollen komen uit Nederland en zijn daar ook gesorteerd.
        """);

    public static TheoryData<string, string, string, string> Ordinary => FamilyTests.Table("""
        en|selection|-|Quality assurance follows ISO 9001 or an in-house system covering the same aspects.
        da|selection|-|Kvalitetssikringen følger ISO 9001 eller et eget system, der dækker det samme.
        sv|selection|-|Kvalitetssäkringen följer ISO 9001 eller ett eget system som täcker detsamma.
        nl|selection|-|De kwaliteitsborging volgt ISO 9001, dan wel een eigen systeem dat dezelfde aspecten afdekt.
        en|knock-out|-|The client will make sufficient parking spaces available.
        da|knock-out|-|Ordregiver stiller tilstrækkelig parkering til rådighed.
        sv|knock-out|-|Beställaren tillhandahåller tillräckliga parkeringsplatser.
        nl|knock-out|-|De opdrachtgever stelt voldoende parkeerplaatsen ter beschikking.
        en|knock-out|-|The contractor must be sufficiently insured.
        da|knock-out|-|Leverandøren skal have en tilstrækkelig forsikring.
        sv|knock-out|-|Leverantören ska ha en tillräcklig försäkring.
        nl|knock-out|-|De opdrachtnemer is adequaat verzekerd.
        en|specification|-|The accounts of the municipality for 2019-2025 show a surplus.
        da|specification|-|Kommunens regnskaber for 2019-2025 viser overskud.
        sv|specification|-|Kommunens årsredovisningar för 2019-2025 visar överskott.
        nl|specification|-|De jaarrekeningen van de gemeente over 2019 tot en met 2025 staan op de website.
        en|selection|-|The tenderer shall submit its annual accounts for 2023, 2024 and 2025.
        da|selection|-|Tilbudsgiver skal vedlægge årsregnskaber for 2023, 2024 og 2025.
        sv|selection|-|Anbudsgivaren ska lämna årsredovisningar för 2023, 2024 och 2025.
        nl|selection|-|Inschrijver legt de jaarrekeningen over 2023, 2024 en 2025 over.
        en|selection|-|A training day costs EUR 120 per person, and the supplier states this in its tender.
        da|selection|-|En kursusdag koster 900 kr. pr. person og oplyses i tilbudslisten.
        sv|selection|-|En kursdag kostar 900 kronor per person och anges i prislistan.
        nl|selection|-|Een cursusdag kost € 120,- per persoon en wordt in de prijslijst vermeld.
        en|specification|-|The bridge was built more than ten years ago and the drawings are in Annex 3.
        da|specification|-|Broen blev bygget for mere end ti år siden, og tegningerne er i bilag 3.
        sv|specification|-|Bron byggdes för mer än tio år sedan och ritningarna finns i bilaga 3.
        nl|specification|-|De brug is meer dan tien jaar geleden gebouwd; de tekeningen staan in bijlage 3.
        en|specification|-|Material: at the tenderer's choice, as long as it lasts for ten years
        da|specification|-|Materiale: efter tilbudsgivers valg
        sv|specification|-|Material: enligt anbudsgivarens val
        nl|specification|-|Materiaal: naar keuze van de inschrijver
        en|award|-|Number of comparable projects that the offered project manager has led
        da|award|-|Antal projekter, som den tilbudte projektleder har ledet
        sv|award|-|Antal projekt som den offererade projektledaren har lett
        nl|award|-|Aantal projecten dat de aangeboden projectleider heeft geleid
        en|selection|-|References: at most 5 pages
        da|selection|-|Referencer: højst 5 sider
        sv|selection|-|Referenser: högst 5 sidor
        nl|selection|-|Referenties: maximaal 5 pagina's
        en|specification|-|A driving licence is required, and Siemens has delivered the present lifts.
        da|specification|-|Siemens har leveret de nuværende elevatorer.
        sv|specification|-|Siemens har levererat de nuvarande hissarna.
        nl|specification|-|Siemens heeft de huidige liften geleverd.
        en|specification|-|Residents of the municipality who are older than 67 years pay a reduced fare.
        da|specification|-|Borgere bosat i kommunen, som er ældre end 67 år, betaler en lavere takst.
        sv|specification|-|Invånare i kommunen som är äldre än 67 år betalar en lägre avgift.
        nl|specification|-|Inwoners van de gemeente die ouder zijn dan 67 jaar, betalen een lager tarief.
        en|specification|-|The equity of the housing fund has been positive in each of the last four years.
        da|specification|-|Boligfondens formue har været positiv i hvert af de seneste fire år.
        sv|specification|-|Fondens kapital har varit positiv under de senaste fyra åren.
        nl|specification|-|Het vermogen van het woonfonds is in elk van de laatste vier jaren positief geweest.
        en|knock-out|-|Two or more firms may rely on the same third party, provided that it has sufficient resources.
        da|knock-out|-|Flere kan støtte sig på den samme, forudsat at denne har tilstrækkelige ressourcer.
        sv|knock-out|-|Flera får åberopa samma företag, förutsatt att det har tillräckliga resurser.
        nl|knock-out|-|Twee of meer ondernemingen mogen samen een beroep doen op dezelfde derde, mits deze over voldoende middelen beschikt.
        en|selection|-|It makes no difference whether the reference was performed for a municipality or for a company.
        da|selection|-|Det er uden betydning, om referencen skal anses for udført for en kommune eller for en virksomhed.
        sv|selection|-|Det spelar ingen roll om referensen avser arbete åt en kommun eller åt ett företag.
        nl|selection|-|Voor de beoordeling van de referentie is niet van belang of de opdracht voor een gemeente of voor een bedrijf werd uitgevoerd.
        en|specification|-|Material: copper, plastic or steel, to be chosen by the contractor
        da|specification|-|Materiale: kobber, plast eller stål, som vælges af leverandøren
        sv|specification|-|Material: koppar, plast eller stål, som väljs av leverantören
        nl|specification|-|Materiaal: koper, kunststof of staal, te bepalen naar keuze van de opdrachtnemer
        en|performance|-|The language of the reports shall be Danish.
        da|performance|-|Sproget skal være dansk.
        sv|performance|-|Språket ska vara svenska, och alla underlag ska vara svenska.
        nl|performance|-|De voertaal moet Nederlands zijn.
        nl|performance|-|De bezoekers komen uit Nederland en Duitsland.
        en|performance|-|Pupils come from the municipality and its surroundings.
        nl|performance|-|De medewerkers hebben VCA-basis of vergelijkbaar.
        nl|performance|-|Medewerkers op de bouwplaats beschikken over een diploma VCA basis.
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
