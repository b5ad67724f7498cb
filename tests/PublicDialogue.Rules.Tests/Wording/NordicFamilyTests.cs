using PublicDialogue.Rules.Tests.Evidence;
using Xunit;

namespace PublicDialogue.Rules.Tests.Wording;

/// <summary>Ways of saying a thing that Danish and Swedish sentences showed to be missing, in the other languages too.</summary>
public sealed class NordicFamilyTests
{
    public static TheoryData<string, string, string, string> Restrictive => FamilyTests.Table("""
        en|selection|PD1701|The seat of the tenderer must be in Maastricht.
        da|selection|PD1701|Det kræves, at tilbudsgivers hovedsæde ligger i Region Sjælland.
        sv|selection|PD1701|Det krävs att leverantörens säte är i Region Halland.
        nl|selection|PD1701|Vereist is dat de zetel van de inschrijver in Zeeland is.
        en|selection|PD1702|Companies without a branch in Horsens cannot tender.
        da|selection|PD1702|Virksomheder uden lager i Horsens afvises.
        sv|selection|PD1702|Företag utan lager i Ystad kan inte delta.
        nl|selection|PD1702|Ondernemingen zonder magazijn in Heerlen mogen niet inschrijven.
        en|selection|PD1702|The tenderer must have a workshop for the repair of buses in Kolding.
        da|selection|PD1702|Tilbudsgiver skal have et værksted til reparation af busser i Kolding.
        sv|selection|PD1702|Anbudsgivaren ska ha en verkstad för reparation av bussar i Lund.
        nl|selection|PD1702|De inschrijver moet een werkplaats voor reparatie van bussen in Emmen hebben.
        en|selection|PD1006|The equity may not have been negative in any of the last three financial years.
        da|selection|PD1006|Egenkapitalen må ikke være negativ i de seneste tre regnskabsår.
        sv|selection|PD1006|Resultatet före skatt ska ha varit positivt de tre senaste räkenskapsåren.
        nl|selection|PD1006|Het eigen vermogen mag niet negatief zijn geweest in de laatste drie boekjaren.
        en|selection|PD1011|The tender documents are issued against a fee of EUR 120, which will not be refunded.
        da|selection|PD1011|Udbudsmaterialet udleveres mod et gebyr på 900 kr., som ikke tilbagebetales.
        sv|selection|PD1011|Upphandlingsdokumenten lämnas ut mot en avgift om 500 kr som inte återbetalas.
        nl|selection|PD1011|De aanbestedingsstukken zijn verkrijgbaar tegen een vergoeding van € 120, die niet wordt terugbetaald.
        en|selection|PD1105|The same reference may not be used to demonstrate more than one competence.
        da|selection|PD1105|En reference må ikke bruges til at belyse flere kompetenceområder.
        sv|selection|PD1105|Ett referensuppdrag får inte åberopas för att styrka flera kompetensområden.
        nl|selection|PD1105|Een referentie mag niet worden gebruikt voor meerdere kerncompetenties.
        en|selection|PD1106|The tenderer shall list at least five contracts that have been completed.
        da|selection|PD1106|Ansøger skal oplyse mindst fem opgaver, der er gennemført i perioden.
        sv|selection|PD1106|Anbudsgivaren ska redovisa minst fem projekt som har slutförts.
        nl|selection|PD1106|De inschrijver dient minimaal vijf opdrachten die zijn afgerond op te geven.
        en|selection|PD1107|Only projects where the client was a public authority are accepted as a reference.
        da|selection|PD1107|Som reference accepteres kun projekter, hvor bygherren har været en kommune.
        sv|selection|PD1107|Som referens beaktas enbart projekt där en kommun varit beställare.
        nl|selection|PD1107|Voor de referentie worden uitsluitend projecten geaccepteerd waarbij een gemeente opdrachtgever was.
        en|selection|PD1110|Site manager: experience ≥ 8 years.
        da|selection|PD1110|Pladsleder: erfaring ≥ 8 år.
        sv|selection|PD1110|Arbetsledare: erfarenhet ≥ 8 år.
        nl|selection|PD1110|Projectleider: ervaring ≥ 8 jaar.
        en|specification|PD1201|Only genuine Canon cartridges are accepted.
        da|specification|PD1201|Der må kun anvendes originale Canon-patroner.
        sv|specification|PD1201|Tonern ska vara original Canon.
        nl|specification|PD1201|Er mogen uitsluitend originele Canon-cartridges worden gebruikt.
        en|specification|PD1203|The table tops shall be made of mahogany.
        da|specification|PD1203|Bordpladerne skal være lavet af massivt asketræ.
        sv|specification|PD1203|Bordsskivorna ska vara gjorda av teakträ.
        nl|specification|PD1203|De tafelbladen moeten zijn vervaardigd van teakhout.
        en|specification|PD1204|The trees shall be of Dutch cultivation.
        da|specification|PD1204|Gulerødder skal være af dansk avl.
        sv|specification|PD1204|Morötterna ska vara av svensk odling.
        nl|specification|PD1204|De bomen moeten van Nederlandse teelt zijn.
        en|award|PD1604|Points are given for a workshop in the immediate vicinity.
        da|award|PD1604|Der gives point for et serviceværksted i kommunens nærområde.
        sv|award|PD1604|Poäng ges för serviceverkstad i kommunens närhet.
        nl|award|PD1604|Punten worden toegekend voor een werkplaats in de directe nabijheid.
        en|performance|PD1703|Half of the team must be recruited among jobseekers living in the municipality.
        da|performance|PD1703|Holdet skal bestå af ledige, der er bosat i kommunen.
        sv|performance|PD1703|Laget ska bestå av arbetssökande boende i kommunen.
        nl|performance|PD1703|De helft van het team moet bestaan uit werkzoekenden die wonen in de gemeente.
        en|selection|PD1704|The work may only be performed by firms with a Danish electrical licence.
        da|selection|PD1704|Arbejdet må kun udføres af firmaer med dansk elautorisation.
        sv|selection|PD1704|Arbetet får endast utföras av företag med svensk elbehörighet.
        nl|selection|PD1704|Het werk mag alleen worden uitgevoerd door bedrijven met een Nederlandse erkenning.
        en|selection|PD1801|Capacity may be relied upon from at most one other company.
        sv|selection|PD1801|Kapacitet får åberopas från högst ett annat företag.
        en|performance|PD1802|The engagement of sub-contractors is not permitted.
        da|performance|PD1802|Brug af underentreprenører kan ikke accepteres.
        sv|performance|PD1802|Anlitande av underkonsulter är inte tillåtet.
        nl|performance|PD1802|Inschakeling van onderaannemers wordt niet geaccepteerd.
        en|selection|PD1803|Tenders from consortia or other groups of companies will be rejected.
        da|selection|PD1803|Tilbud fra konsortier eller andre sammenslutninger af virksomheder afvises.
        sv|selection|PD1803|Anbud från konsortier eller andra sammanslutningar av företag godtas inte.
        nl|selection|PD1803|Inschrijvingen van combinaties of andere samenwerkingsverbanden van ondernemers worden terzijde gelegd.
        da|selection|PD1804|Tilbudsgiver skal drive virksomhed som anpartsselskab.
        en|selection|PD1804|The tenderer must carry on its business as a limited company.
        da|selection|PD1903|Leverandøren skal være sølvpartner hos producenten.
        sv|selection|PD1903|Leverantören ska vara guldpartner hos tillverkaren.
        nl|selection|PD1903|De leverancier moet platinumpartner van de fabrikant zijn.
        en|selection|PD1005|Audited accounts for the financial years 2021-2025 shall be enclosed.
        da|selection|PD1005|Der vedlægges årsrapporter for regnskabsårene 2022, 2023, 2024 og 2025.
        sv|selection|PD1005|Årsredovisningar för räkenskapsåren 2021–2025 ska bifogas.
        nl|selection|PD1005|Jaarrekeningen over de boekjaren 2021 tot 2025 dienen te worden bijgevoegd.
        en|selection|PD1006|The company must have made a profit in the financial years 2024 and 2025.
        da|selection|PD1006|Selskabet skal have haft overskud i regnskabsårene 2024 og 2025.
        sv|selection|PD1006|Bolaget ska ha redovisat vinst räkenskapsåren 2024 och 2025.
        nl|selection|PD1006|De onderneming moet in de boekjaren 2024 en 2025 winst hebben gemaakt.
        en|selection|PD1011|EUR 200 is levied for the issue of the tender drawings.
        da|selection|PD1011|For udlevering af tegninger opkræves 500 kr.
        sv|selection|PD1011|För utlämnande av handlingarna debiteras 700 kr.
        nl|selection|PD1011|Voor het verstrekken van de stukken geldt een vergoeding van € 75.
        en|selection|PD1110|The proposed advisers must have at least nine years of experience.
        da|selection|PD1110|De tilbudte rådgivere skal have mindst ni års erfaring.
        sv|selection|PD1110|Offererade rådgivare ska ha minst nio års erfarenhet.
        nl|selection|PD1110|De aangeboden adviseurs hebben minimaal negen jaar ervaring.
        en|selection|PD1111|The tenderer must have been active as a haulier for at least four years.
        da|selection|PD1111|Tilbudsgiver skal have virket som vognmand i mindst fire år.
        sv|selection|PD1111|Anbudsgivaren ska ha verkat som åkeri i minst fyra år.
        nl|selection|PD1111|De inschrijver moet minimaal vier jaar werkzaam geweest als vervoerder zijn.
        en|specification|PD1203|The facade shall be clad in slate.
        da|specification|PD1203|Facaden beklædes med skifer.
        sv|specification|PD1203|Fasaden ska kläs med skiffer.
        nl|specification|PD1203|De gevel wordt bekleed met leisteen.
        en|specification|PD1204|The trees must be felled in Danish forests.
        da|specification|PD1204|Træerne skal være fældet i danske skove.
        sv|specification|PD1204|Granarna ska vara avverkade i svenska skogar.
        nl|specification|PD1204|De bomen moeten zijn gekapt in Nederlandse bossen.
        en|award|PD1603|The higher the tenderer's turnover, the more points.
        da|award|PD1603|Jo højere omsætning, desto flere point.
        sv|award|PD1603|Ju högre omsättning, desto fler poäng.
        nl|award|PD1603|Hoe hoger de omzet, hoe meer punten.
        en|award|PD1604|Ten points if the office is less than 25 km from the town hall.
        da|award|PD1604|Ti point, hvis adressen ligger mindre end 25 km fra rådhuset.
        sv|award|PD1604|Tio poäng om kontoret ligger närmare än 25 km från stadshuset.
        nl|award|PD1604|Tien punten als het kantoor op minder dan 25 km van het stadhuis ligt.
        en|award|PD1605|Points are given for previous assignments for the municipality.
        da|award|PD1605|Der gives point, hvis tilbudsgiver i forvejen kender kommunens systemer.
        sv|award|PD1605|Poäng ges om anbudsgivaren sedan tidigare känner till kommunens system.
        nl|award|PD1605|Punten worden gegeven voor eerdere opdrachten voor de gemeente.
        en|performance|PD1703|A third of the firm's subcontractors shall be subcontractors from the region.
        da|performance|PD1703|Entreprenøren skal finde en tredjedel af sine underentreprenører i lokalområdet.
        sv|performance|PD1703|Entreprenören ska hämta sina underentreprenörer från närområdet.
        nl|performance|PD1703|De aannemer moet zijn onderaannemers in de regio zoeken.
        en|selection|PD1801|References of parent companies are not accepted.
        da|selection|PD1801|Referencer fra moderselskaber medregnes ikke.
        sv|selection|PD1801|Referenser från moderbolag beaktas inte.
        nl|selection|PD1801|Referenties van concernmaatschappijen worden niet meegeteld.
        en|performance|PD1802|At least 70 % of the hours shall be done by the contractor's own people.
        da|performance|PD1802|Mindst 70 % af timerne skal udføres af leverandørens egne folk.
        sv|performance|PD1802|Minst 70 % av timmarna ska utföras av leverantörens egna medarbetare.
        nl|performance|PD1802|Minimaal 70 % van de uren moet door eigen mensen worden gemaakt.
        en|selection|PD1803|It is not possible for two or more companies to submit a tender together.
        da|selection|PD1803|Det er ikke tilladt for flere virksomheder at byde i forening.
        sv|selection|PD1803|Det är inte tillåtet för flera företag att lämna anbud tillsammans.
        nl|selection|PD1803|Het is niet toegestaan dat twee ondernemingen samen inschrijven.
        en|selection|PD1804|Tenders from sole traders will be rejected.
        da|selection|PD1804|Tilbud fra enkeltmandsvirksomheder afvises.
        sv|selection|PD1804|Anbud från enskild firma förkastas.
        nl|selection|PD1804|Eenmanszaken worden uitgesloten.
        en|selection|PD1903|Only dealers who are authorised by Scania can tender.
        da|selection|PD1903|Kun forhandlere, der er autoriserede af Scania, kan byde.
        sv|selection|PD1903|Endast återförsäljare som är auktoriserade av Scania kan delta.
        nl|selection|PD1903|Alleen door de fabrikant erkende dealers kunnen inschrijven.
        en|selection|PD1803|Consortia have no right to tender.
        da|selection|PD1803|Konsortier har ikke ret til at byde.
        sv|selection|PD1803|Konsortier har inte rätt att lämna anbud.
        nl|selection|PD1803|Combinaties hebben geen toegang tot de aanbesteding.
        da|selection|PD1005|De seneste fem årsregnskaber vedlægges.
        sv|selection|PD1005|De fem senaste årsredovisningarna ska bifogas.
        nl|selection|PD1005|De laatste vijf jaarrekeningen dienen te worden bijgevoegd.
        da|selection|PD1006|Der må ikke forekomme underskud i de seneste tre årsregnskaber.
        sv|selection|PD1006|Underskott får inte förekomma i de tre senaste årsredovisningarna.
        sv|performance|PD1802|Leverantören får som mest lägga ut 40 procent på underleverantörer.
        da|performance|PD1802|Leverandøren må som mest overlade 40 procent til underleverandører.
        en|specification|PD1201|The dishwasher must be of the make Electrolux and must be serviced every year.
        da|specification|PD1201|Opvaskemaskinen skal være af fabrikatet Electrolux og skal efterses hvert år.
        sv|specification|PD1201|Leverans av diskmaskiner av fabrikat Electrolux, som ska servas årligen.
        nl|specification|PD1201|Printers van het merk HP moeten worden geleverd en onderhouden.
        en|award|PD1604|Tenderers with a branch in the municipality receive ten extra points regardless of their size.
        da|award|PD1604|Der gives point for nærhed til rådhuset, og ikke for pris.
        sv|award|PD1604|Närhet till kommunen poängsätts, men inte storleken.
        nl|award|PD1604|Inschrijvers met een kantoor in de gemeente krijgen vijf punten, ongeacht de omvang.
        """);

    [Theory]
    [MemberData(nameof(Restrictive))]
    public void Findings_Restrictive_HoldTheRule(string language, string place, string rule, string text) =>
        Assert.Contains(rule, new Sentence(language, place, rule, text).Findings());
}
