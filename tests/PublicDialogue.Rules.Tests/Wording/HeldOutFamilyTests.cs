using PublicDialogue.Rules.Tests.Evidence;
using Xunit;

namespace PublicDialogue.Rules.Tests.Wording;

/// <summary>Ways of saying a thing that the ninth trial and those after it showed to be missing: others refused, the same as today, bullets that are no more than a place.</summary>
public sealed class HeldOutFamilyTests
{
    public static TheoryData<string, string, string, string> Restrictive => FamilyTests.Table("""
        en|specification|PD1201|The system shall run on Oracle; other databases will not be accepted.
        da|specification|PD1201|Løsningen skal køre på Oracle; andre databaser accepteres ikke.
        sv|specification|PD1201|Lösningen ska köras på Oracle; andra databaser godtas inte.
        nl|specification|PD1201|De oplossing draait op Oracle; andere databases worden niet geaccepteerd.
        en|specification|PD1201|The coffee machines must be of the same make as the existing ones: Franke.
        da|specification|PD1201|Kaffemaskinerne skal være magen til de nuværende: Franke.
        sv|specification|PD1201|Kaffemaskinerna ska vara av samma fabrikat som i dag, dvs. Franke.
        nl|specification|PD1201|De koffiemachines zijn van hetzelfde merk als de huidige: Franke.
        en|specification|PD1201|Pendants: Louis Poulsen, white.
        da|specification|PD1201|Pendler: Louis Poulsen, hvide.
        sv|specification|PD1201|Taklampor: Louis Poulsen, vita.
        nl|specification|PD1201|Hanglampen: Louis Poulsen, wit.
        da|specification|PD1201|Varebil: Kia, el.
        sv|specification|PD1201|Tvättställ: Ifö, vitt.
        da|specification|PD1201|Der afgives pris på Philips IntelliVue.
        sv|specification|PD1201|Pris lämnas på Philips IntelliVue.
        da|specification|PD1201|Løsningen skal være baseret på Microsoft Dynamics.
        sv|specification|PD1201|Lösningen ska byggas på Microsoft Dynamics.
        da|specification|PD1203|Bordplader: massiv eg, olieret.
        sv|specification|PD1203|Bänkskivor: kompositsten, mörkgrå.
        da|specification|PD1203|Trapper støbes i terrazzo.
        sv|specification|PD1203|Trappor gjuts i terrazzo.
        da|specification|PD1204|Ål og torsk skal være fanget på Bornholm.
        sv|specification|PD1204|Fisken ska vara fångad i Bohuslän.
        da|specification|PD1211|Typegodkendelser fra andre lande anerkendes ikke.
        sv|specification|PD1211|Utländska typgodkännanden godtas inte.
        en|selection|PD1704|Foreign licences are not accepted.
        da|selection|PD1704|Udenlandske autorisationer er ikke tilstrækkelige.
        sv|selection|PD1704|Utländska behörigheter godtas inte.
        nl|selection|PD1704|Buitenlandse vergunningen worden niet geaccepteerd.
        en|selection|PD1109|All the experience must have been gained in one single contract.
        da|selection|PD1109|Samtlige kompetencer skal være opnået i én og samme opgave.
        sv|selection|PD1109|Alla kompetenser ska styrkas genom ett och samma uppdrag.
        nl|selection|PD1109|Alle gevraagde competenties zijn opgedaan binnen één en dezelfde opdracht.
        da|selection|PD1107|Tilbudsgiver skal have løst mindst to opgaver for danske kommuner.
        sv|selection|PD1107|Anbudsgivaren ska ha utfört minst två uppdrag åt svenska kommuner.
        da|selection|PD1107|Kun opgaver for danske regioner medregnes.
        sv|selection|PD1107|Endast uppdrag åt svenska regioner räknas.
        en|selection|PD1702|Office in Horsens.
        da|selection|PD1702|Værksted i Vejle.
        sv|selection|PD1702|Kontor i Uppsala.
        nl|selection|PD1702|Kantoor in Utrecht.
        da|selection|PD1702|tilbudsgiver skal have kontor i horsens
        sv|selection|PD1702|ANBUDSGIVAREN SKA HA KONTOR I UPPSALA
        da|performance|PD1703|Halvdelen af de beskæftigede på pladsen skal have bopæl i kommunen.
        sv|performance|PD1703|Hälften av de anställda på bygget ska vara bosatta i kommunen.
        da|selection|PD1705|Medarbejdere, der taler med borgerne, skal have dansk som modersmål.
        sv|selection|PD1705|Personal som möter brukarna ska ha svenska som modersmål.
        da|specification|PD1201|Sengene byttes til Arjo, som personalet kender.
        sv|specification|PD1201|Hissen förses med styrning från Schindler.
        da|specification|PD1203|Til sæderne anvendes udelukkende betræk af uld.
        sv|specification|PD1203|Taket läggs med skiffer.
        da|specification|PD1204|Æblerne købes hos lokale producenter.
        sv|specification|PD1204|Potatisen får bara komma från skånska odlare.
        da|specification|PD1208|Døren er præcis 2 100 mm høj.
        sv|specification|PD1208|Skivan är exakt 1 200 mm bred.
        da|specification|PD1211|Hegnet er bygget efter danske regler.
        sv|specification|PD1211|Porten är konstruerad enligt svenska regler.
        da|selection|PD1005|Tilbudsgiver vedlægger fem års regnskaber.
        sv|selection|PD1005|Sökande bifogar bokslut för de fem åren.
        da|selection|PD1107|To af referencerne skal omfatte danske skoler.
        sv|selection|PD1107|Två av referenserna ska gälla svenska skolor.
        da|selection|PD1701|Udenlandske firmaer er udelukket fra at deltage.
        sv|selection|PD1701|Utländska leverantörer accepteras inte.
        en|selection|PD1702|The workshop, where the buses are serviced, must be located in Cork.
        da|selection|PD1702|Lageret, hvor varerne pakkes, skal være placeret i Vejle.
        sv|selection|PD1702|Det lager som används ska ligga i Borås.
        nl|selection|PD1702|De werkplaats, waar de bussen worden onderhouden, moet in Utrecht liggen.
        da|selection|PD1801|Der er ikke adgang til at trække på andres formåen.
        sv|selection|PD1801|Det går inte att åberopa andra företags kapacitet.
        da|performance|PD1802|Alle opgaver skal udføres af leverandørens egne ansatte.
        sv|performance|PD1802|Hela uppdraget ska utföras av egen personal.
        da|selection|PD1803|Fællesbud vil blive forkastet.
        sv|selection|PD1803|Gemensamma anbud ska avvisas.
        da|award|PD1604|Der gives fem point, når værkstedet ligger i kommunen.
        sv|award|PD1604|Fem poäng ges om verkstaden ligger i kommunen.
        da|specification|PD1201|Lastbilen skal have Hiab-kran.
        sv|specification|PD1201|Lastbilen ska ha Hiab-kran.
        da|specification|PD1201|Til salen skal der købes kogeplader fra Miele.
        sv|specification|PD1201|Hilti-ankare ska användas i bjälklagen.
        da|specification|PD1201|Bilen opbygges på et Scania-chassis.
        da|specification|PD1203|Kanten indfattes i granit.
        sv|specification|PD1203|Materialet ska vara rostfritt stål.
        da|selection|PD1005|Årsrapporter for 2020, 2021, 2022 og 2023 vedlægges.
        sv|selection|PD1006|Årsresultatet får inte under något av de tre senaste åren ha varit negativt.
        da|selection|PD1006|Et negativt driftsresultat i et af de sidste to år medfører, at ansøgningen afvises.
        da|selection|PD1107|Erfaringen skal være opnået hos en dansk region.
        sv|selection|PD1107|Anbudsgivaren ska tidigare ha arbetat åt Trafikverket.
        da|selection|PD1110|Lederen skal have været chef i mindst ti år.
        sv|selection|PD1110|Handläggaren ska ha arbetat med bygglov i minst tio år.
        da|award|PD1603|Størrelsen af tilbudsgivers organisation giver point.
        sv|award|PD1603|Vikt läggs vid hur länge företaget har funnits.
        da|selection|PD1702|Leverandøren har på tilbudstidspunktet et lager i Vejle.
        da|selection|PD1702|Der skal forefindes et lager i Kolding.
        da|selection|PD1705|Sagsbehandlerne skal have dansk som førstesprog.
        sv|selection|PD1705|Handläggarna ska ha svenska som förstaspråk.
        da|selection|PD1801|Formåen kan ikke dokumenteres ved hjælp af et moderselskab.
        sv|selection|PD1801|Kapacitet kan inte styrkas med hjälp av ett moderbolag.
        da|performance|PD1802|Leverandøren må ikke lade andre udføre opgaven.
        sv|performance|PD1802|Leverantören får inte låta någon annan utföra uppdraget.
        da|selection|PD1803|Konsortiet kan kun deltage, hvis alle deltagere hver især opfylder kravene.
        da|selection|PD1804|Personligt ejede virksomheder kan ikke afgive tilbud.
        sv|selection|PD1804|Enskilda firmor får inte lämna anbud.
        en|selection|PD1903|The workshop must be authorised by Scania.
        da|selection|PD1903|Værkstedet skal være autoriseret af Scania.
        sv|selection|PD1903|Verkstaden ska vara auktoriserad av Scania.
        nl|selection|PD1903|De werkplaats is geautoriseerd door Scania.
        da|award|PD1605|Der gives point til tilbudsgivere, som allerede kender kommunens systemer.
        sv|award|PD1605|Leverantör som tidigare haft avtal med kommunen får fem poäng.
        """);

    public static TheoryData<string, string, string, string> Ordinary => FamilyTests.Table("""
        en|specification|-|The system shall exchange data with Oracle; other interfaces are described in annex 3.
        da|specification|-|Løsningen skal kunne udveksle data med Oracle; andre snitflader er beskrevet i bilag 3.
        sv|specification|-|Lösningen ska kunna utbyta data med Oracle; andra gränssnitt beskrivs i bilaga 3.
        nl|specification|-|De oplossing wisselt gegevens uit met Oracle; andere koppelingen staan in bijlage 3.
        en|specification|-|Servicing of twelve lifts of make KONE is part of the contract.
        da|specification|-|Service og vedligeholdelse af tolv elevatorer af fabrikat KONE er en del af aftalen.
        sv|specification|-|Service av tolv hissar av fabrikat KONE ingår i avtalet.
        nl|specification|-|Onderhoud van twaalf liften van het merk KONE is onderdeel van de opdracht.
        da|specification|-|Vinduer rengøres udvendigt fire gange om året.
        sv|specification|-|Fönster: putsas utvändigt fyra gånger om året.
        da|specification|-|Affald: pap, glas og plast hentes hver uge.
        sv|specification|-|Avfall: papp, glas och plast hämtas varje vecka.
        en|selection|-|Foreign licences are accepted.
        da|selection|-|Udenlandske autorisationer sidestilles med danske.
        sv|selection|-|Utländska behörigheter likställs med svenska.
        nl|selection|-|Buitenlandse vergunningen worden geaccepteerd.
        en|selection|-|All the experience may come from several contracts.
        da|selection|-|Samtlige kompetencer kan være opnået i forskellige opgaver.
        sv|selection|-|Kompetenserna får styrkas genom flera uppdrag.
        nl|selection|-|Alle gevraagde competenties mogen met verschillende opdrachten worden aangetoond.
        en|specification|-|Office in Horsens.
        da|specification|-|Kontor i Horsens.
        sv|specification|-|Kontor i Uppsala.
        nl|specification|-|Kantoor in Utrecht.
        da|selection|-|Udbuddet gælder rengøring af kontorer i horsens
        sv|selection|-|STÄDNING AV KONTOR I UPPSALA
        da|specification|-|Microsoft Dynamics udskiftes i 2028, og data skal kunne hentes ud.
        sv|specification|-|Microsoft Dynamics byts ut 2028, och data ska kunna hämtas ut.
        da|specification|-|Døren er mellem 2 100 og 2 200 mm høj.
        sv|specification|-|Skivan är 1 200 mm bred, plus eller minus 5 mm.
        da|specification|-|Bogføring opbevares i fem år efter danske regler.
        sv|specification|-|Räkenskaperna bevaras i sju år enligt svenska regler.
        da|selection|-|Udenlandske firmaer kan deltage på lige fod.
        sv|selection|-|Utländska leverantörer är välkomna att lämna anbud.
        da|specification|-|Værkstedet i Vejle, hvor bilerne står, skal have nyt gulv.
        sv|specification|-|Verkstaden i Borås, där bussarna servas, ska få nytt golv.
        da|selection|-|Der er adgang til at trække på andres formåen.
        sv|selection|-|Det går bra att åberopa andra företags kapacitet.
        da|performance|-|Leverandørens egne ansatte bærer synligt id-kort.
        sv|performance|-|Leverantörens egna anställda ska bära synligt id-kort.
        da|award|-|Det har ingen betydning, om værkstedet ligger i kommunen.
        sv|award|-|Det saknar betydelse om verkstaden ligger i kommunen.
        en|specification|-|The oil must be approved by Scania.
        da|specification|-|Olien skal være godkendt af Scania.
        sv|specification|-|Oljan ska vara godkänd av Scania.
        nl|specification|-|De olie is goedgekeurd door Scania.
        en|specification|-|The solution must have Microsoft integration.
        da|specification|-|Løsningen skal have Microsoft-integration.
        sv|specification|-|Lösningen ska ha Microsoft-koppling.
        nl|specification|-|De oplossing moet een SAP-koppeling hebben.
        da|specification|-|De originale Philips-armaturer genbruges.
        sv|specification|-|De ursprungliga Philips-armaturerna återbrukas.
        da|specification|-|Der sendes data fra SAP hver nat.
        sv|specification|-|Data från SAP skickas varje natt.
        da|specification|-|Leverancer til kommunens skoler sker mellem kl. 7 og 9.
        sv|specification|-|Leveranser till svenska kommuner sker utan fraktkostnad.
        da|specification|-|Materialer til børn med et andet modersmål end dansk skal kunne hentes på nettet.
        sv|specification|-|Elever som har svenska som modersmål läser kursen under vårterminen.
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
