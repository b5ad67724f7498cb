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
        """);

    [Theory]
    [MemberData(nameof(Restrictive))]
    public void Findings_Restrictive_HoldTheRule(string language, string place, string rule, string text) =>
        Assert.Contains(rule, new Sentence(language, place, rule, text).Findings());

    [Theory]
    [MemberData(nameof(Ordinary))]
    public void Findings_Ordinary_AreNone(string language, string place, string rule, string text) =>
        Assert.True(new Sentence(language, place, null, text).Findings() is { Count: 0 }, rule);

    internal static TheoryData<string, string, string, string> Table(string table)
    {
        var rows = new TheoryData<string, string, string, string>();
        foreach (string[] cells in table.Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(line => line.Split('|', StringSplitOptions.TrimEntries)))
        {
            rows.Add(cells[0], cells[1], cells[2], cells[3]);
        }

        return rows;
    }
}
