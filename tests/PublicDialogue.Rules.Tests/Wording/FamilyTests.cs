using System;
using System.Linq;
using PublicDialogue.Rules.Tests.Evidence;
using Xunit;

namespace PublicDialogue.Rules.Tests.Wording;

/// <summary>Ways of saying a thing that held-out sentences showed to be missing, each in every language, with what looks like it and is something else.</summary>
public sealed class FamilyTests
{
    public static TheoryData<string, string, string, string> Restrictive => Table("""
        en|specification|PD1201|Dishwashers: Hobart.
        da|specification|PD1201|Opvaskemaskiner: Hobart.
        sv|specification|PD1201|Diskmaskiner: Hobart.
        nl|specification|PD1201|Vaatwassers: Hobart.
        en|specification|PD1201|Only tyres from Michelin are accepted.
        da|specification|PD1201|Der accepteres kun dæk fra Michelin.
        sv|specification|PD1201|Endast däck från Michelin godtas.
        nl|specification|PD1201|Er worden alleen banden van Michelin geaccepteerd.
        en|specification|PD1201|Supply wheel loaders Volvo L60H.
        da|specification|PD1201|Tilbyd læssemaskiner Volvo L60H.
        sv|specification|PD1201|Offerera traktorer Volvo L60H.
        nl|specification|PD1201|Lever laadschoppen Volvo L60H.
        en|specification|PD1203|The doors shall be of oak.
        da|specification|PD1203|Dørene skal være af eg.
        sv|specification|PD1203|Dörrarna ska vara av ek.
        nl|specification|PD1203|De deuren moeten van eikenhout zijn.
        en|specification|PD1203|Benches are to be built entirely from granite.
        da|specification|PD1203|Bænkene skal være udført helt i granit.
        sv|specification|PD1203|Bänkarna ska vara gjorda uteslutande av granit.
        nl|specification|PD1203|De banken moeten zijn vervaardigd volledig uit graniet.
        en|specification|PD1204|Pork shall come from Danish farms.
        da|specification|PD1204|Lammekødet skal stamme fra danske gårde.
        sv|specification|PD1204|Mjölken ska komma från svenska gårdar.
        nl|specification|PD1204|De melk moet van Nederlandse boeren komen.
        en|specification|PD1204|Only shellfish caught in Denmark will be accepted.
        da|specification|PD1204|Kun fisk fanget i Danmark accepteres.
        sv|specification|PD1204|Endast fisk fångad i Sverige godtas.
        nl|specification|PD1204|Alleen in Nederland geteelde tomaten worden geaccepteerd.
        en|specification|PD1207|The crash test has to be performed by Dekra.
        da|specification|PD1207|Prøvningen skal være udført af Force Technology.
        sv|specification|PD1207|Provningen ska utföras av Kiwa.
        nl|specification|PD1207|De beproeving moet zijn uitgevoerd door TNO.
        en|specification|PD1208|The panel is exactly 600 x 400 mm.
        da|specification|PD1208|Pladen skal være præcis 600 x 400 mm.
        sv|specification|PD1208|Skivan ska vara exakt 600 x 400 mm.
        nl|specification|PD1208|De plaat is exact 600 x 400 mm.
        en|specification|PD1211|Slaughter shall take place in accordance with Danish rules.
        da|specification|PD1211|Opdrættet skal ske i henhold til danske regler.
        sv|specification|PD1211|Slakten ska ske enligt svensk lag.
        nl|specification|PD1211|De slacht gebeurt volgens de Nederlandse regels.
        en|selection|PD1006|The firm must have made a profit for three consecutive years.
        da|selection|PD1006|Virksomheden skal have haft overskud tre år i træk.
        sv|selection|PD1006|Företaget ska ha haft vinst tre år i rad.
        nl|selection|PD1006|De onderneming moet drie jaar op rij winst hebben gemaakt.
        en|selection|PD1101|References may be at most 12 months old.
        da|selection|PD1101|Referencer må maksimalt være 12 måneder gamle.
        sv|selection|PD1101|Referenserna får vara högst 12 månader gamla.
        nl|selection|PD1101|De referenties mogen maximaal 12 maanden oud zijn.
        en|selection|PD1111|Only companies founded at least five years ago can take part.
        da|selection|PD1111|Virksomheden skal være stiftet for mindst fem år siden.
        sv|selection|PD1111|Företaget ska ha grundats för minst fem år sedan.
        nl|selection|PD1111|De onderneming moet minstens vijf jaar geleden zijn opgericht.
        en|selection|PD1701|Tenders are accepted only from companies established in Norway.
        da|selection|PD1701|Tilbud modtages kun fra virksomheder med hjemsted i Danmark.
        sv|selection|PD1701|Anbud tas endast emot från företag registrerade i Sverige.
        nl|selection|PD1701|Inschrijvingen worden alleen van in Nederland gevestigde ondernemingen geaccepteerd.
        en|selection|PD1702|The tenderer must already have a workshop inside the county.
        da|selection|PD1702|Tilbudsgiver skal allerede have et serviceværksted i kommunen.
        sv|selection|PD1702|Anbudsgivaren ska redan ha ett servicekontor i kommunen.
        nl|selection|PD1702|De inschrijver moet reeds een servicevestiging in de gemeente hebben.
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
        en|performance|PD1703|Half of the workers must live in the municipality.
        da|performance|PD1703|Halvdelen af de ansatte skal bo i kommunen.
        sv|performance|PD1703|Hälften av de anställda ska bo i kommunen.
        nl|performance|PD1703|De helft van de medewerkers moet uit de gemeente komen.
        en|selection|PD1801|Reliance on the resources of a parent company is not accepted.
        da|selection|PD1801|Anvendelse af andre enheders formåen er ikke tilladt.
        sv|selection|PD1801|Åberopande av kapacitet hos moderbolaget godtas inte.
        nl|selection|PD1801|Een beroep op de middelen van een moederbedrijf is niet mogelijk.
        en|performance|PD1802|The service must be performed exclusively by the contractor's own staff.
        da|performance|PD1802|Opgaven løses alene med egne ansatte.
        sv|performance|PD1802|Uppdraget ska utföras enbart med egen personal.
        nl|performance|PD1802|De werkzaamheden worden uitsluitend met eigen personeel uitgevoerd.
        en|selection|PD1802|At least half of the work must be performed by own staff.
        da|selection|PD1802|Mindst halvdelen af opgaven skal udføres med egne medarbejdere.
        sv|selection|PD1802|Minst hälften av uppdraget ska utföras i egen regi.
        nl|selection|PD1802|Ten minste de helft van het werk moet in eigen beheer worden gedaan.
        en|selection|PD1803|A tender may not be submitted jointly.
        da|selection|PD1803|Tilbud kan ikke afgives i fællesskab.
        sv|selection|PD1803|Anbud får ej lämnas tillsammans.
        nl|selection|PD1803|Er mag niet gezamenlijk worden ingeschreven.
        en|selection|PD1804|Bids are accepted only from limited companies.
        da|selection|PD1804|Tilbudsgiver skal drives som et aktie- eller anpartsselskab.
        sv|selection|PD1804|Verksamheten hos anbudsgivaren ska bedrivas i aktiebolagsform.
        nl|selection|PD1804|Inschrijver moet als besloten vennootschap zijn georganiseerd.
        en|selection|PD1903|The tenderer must be an authorised Canon-dealer.
        da|selection|PD1903|Leverandøren skal være certificeret Dell-forhandler.
        sv|selection|PD1903|Leverantören ska vara auktoriserad Volvo-återförsäljare.
        nl|selection|PD1903|De leverancier moet geautoriseerd Canon-dealer zijn.
        en|award|PD1603|The longer the firm has existed, the more points.
        da|award|PD1603|Jo længere virksomheden har eksisteret, jo flere point.
        sv|award|PD1603|Ju längre företaget har funnits, desto fler poäng.
        nl|award|PD1603|Hoe langer de onderneming bestaat, hoe meer punten.
        en|award|PD1604|Companies from the region get five points.
        da|award|PD1604|Virksomheder fra regionen får fem point.
        sv|award|PD1604|Företag från regionen får fem poäng.
        nl|award|PD1604|Bedrijven uit de regio krijgen vijf punten.
        en|award|PD1604|The nearer the tenderer's depot, the higher the score.
        da|award|PD1604|Jo tættere leverandørens værksted ligger på rådhuset, jo flere point.
        sv|award|PD1604|Ju närmare leverantörens verkstad ligger kommunhuset, desto fler poäng.
        nl|award|PD1604|Hoe dichter het kantoor bij het gemeentehuis ligt, hoe meer punten.
        en|award|PD1605|Tenderers that have previously delivered to the municipality get two points.
        da|award|PD1605|Tilbudsgivere, der tidligere har leveret til kommunen, får to point.
        sv|award|PD1605|Leverantörer som tidigare har levererat till kommunen får två poäng.
        nl|award|PD1605|Inschrijvers die eerder hebben geleverd aan de gemeente krijgen twee punten.
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
        """);

    public static TheoryData<string, string, string, string> Ordinary => Table("""
        en|specification|-|The system shall only receive data from Microsoft 365.
        da|specification|-|Systemet skal kun hente data fra Microsoft 365.
        sv|specification|-|Systemet ska endast hämta data från Microsoft 365.
        nl|specification|-|Het systeem mag alleen gegevens van Microsoft 365 ophalen.
        en|specification|-|Supply of toner for the existing Canon iR2520.
        da|specification|-|Levering af toner til den eksisterende Canon iR2520.
        sv|specification|-|Leverans av toner till befintlig Canon iR2520.
        nl|specification|-|Levering van toner voor de bestaande Canon iR2520.
        en|specification|-|Orders come from the municipality.
        da|specification|-|Bestillinger kommer fra kommunen.
        sv|specification|-|Beställningar kommer från kommunen.
        nl|specification|-|Bestellingen komen van de gemeente.
        en|specification|-|The doors may be of oak, steel or glass.
        da|specification|-|Dørene kan være af eg, stål eller glas.
        sv|specification|-|Dörrarna kan vara av ek, stål eller glas.
        nl|specification|-|De deuren mogen van eikenhout, staal of glas zijn.
        en|specification|-|The report shall be performed by an accredited laboratory such as Dekra or another one.
        da|specification|-|Prøvningen skal være udført af et akkrediteret laboratorium.
        sv|specification|-|Provningen ska utföras av ett ackrediterat laboratorium.
        nl|specification|-|De beproeving moet zijn uitgevoerd door een geaccrediteerd laboratorium.
        en|performance|-|The staff visit citizens living in the municipality.
        da|performance|-|Medarbejderne besøger borgere, der bor i kommunen.
        sv|performance|-|Personalen besöker personer som bor i kommunen.
        nl|performance|-|De medewerkers bezoeken inwoners van de gemeente.
        en|award|-|If more than three references are stated, only the first three are read.
        da|award|-|Angives mere end tre referencer, læses kun de første tre.
        sv|award|-|Om fler än tre referenser anges läses endast de tre första.
        nl|award|-|Als er meer dan drie referenties zijn, worden alleen de eerste drie gelezen.
        en|award|-|The canteen located in Aarhus is part of the contract.
        da|award|-|Kantinen beliggende i Aarhus indgår i kontrakten.
        sv|award|-|Matsalen belägen i Malmö ingår i avtalet.
        nl|award|-|De kantine gelegen in Utrecht hoort bij de opdracht.
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
        en|performance|-|Half of the waste must be recycled by the contractor.
        da|performance|-|Halvdelen af affaldet skal genanvendes.
        sv|performance|-|Hälften av avfallet ska återvinnas.
        nl|performance|-|De helft van het afval moet worden gerecycled.
        en|selection|-|Tenders may not be submitted by e-mail.
        da|selection|-|Tilbud kan ikke afgives på mail.
        sv|selection|-|Anbud får inte lämnas med e-post.
        nl|selection|-|Inschrijvingen mogen niet per e-mail worden ingediend.
        en|selection|-|If the tenderer holds ISO 9001 it may enclose the certificate instead of a description.
        da|selection|-|Har tilbudsgiver ISO 9001, kan certifikatet vedlægges i stedet for en beskrivelse.
        sv|selection|-|Har anbudsgivaren ISO 9001 kan certifikatet bifogas i stället för en beskrivning.
        nl|selection|-|Heeft inschrijver ISO 9001, dan mag het certificaat in plaats van een beschrijving worden ingediend.
        en|selection|-|A tenderer receives a compensation of EUR 500 for taking part.
        da|selection|-|Tilbudsgiver har ret til 500 kr. for at deltage i udbuddet.
        sv|selection|-|Anbudsgivaren har rätt till 500 kronor för att delta i upphandlingen.
        nl|selection|-|De inschrijver heeft recht op een vergoeding van € 500 voor zijn inschrijving.
        en|selection|-|ISO 9001 or similar measures that the tenderer can show are accepted.
        da|selection|-|ISO 9001 eller lignende dokumentation godtages.
        sv|selection|-|ISO 9001 eller liknande rutiner godtas.
        nl|selection|-|ISO 9001 of soortgelijke maatregelen worden geaccepteerd.
        en|specification|-|The work can only be carried out by Canon today, which the market dialogue showed.
        da|specification|-|Kun kommunens egne filer må gemmes.
        sv|specification|-|Endast kommunens egna filer får sparas.
        nl|specification|-|Alleen eigen bestanden mogen worden bewaard.
        en|specification|-|The printer was delivered by Canon in 2019.
        da|specification|-|Printeren blev leveret af Canon i 2019.
        sv|specification|-|Skrivaren levererades av Canon 2019.
        nl|specification|-|De printer werd geleverd door Canon in 2019.
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
        """);

    [Theory]
    [MemberData(nameof(Restrictive))]
    public void Findings_Restrictive_HoldTheRule(string language, string place, string rule, string text) =>
        Assert.Contains(rule, new Sentence(language, place, rule, text).Findings());

    [Theory]
    [MemberData(nameof(Ordinary))]
    public void Findings_Ordinary_AreNone(string language, string place, string rule, string text) =>
        Assert.True(new Sentence(language, place, null, text).Findings() is { Count: 0 }, rule);

    private static TheoryData<string, string, string, string> Table(string table)
    {
        var rows = new TheoryData<string, string, string, string>();
        foreach (string[] cells in table.Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(line => line.Split('|', StringSplitOptions.TrimEntries)))
        {
            rows.Add(cells[0], cells[1], cells[2], cells[3]);
        }

        return rows;
    }
}
