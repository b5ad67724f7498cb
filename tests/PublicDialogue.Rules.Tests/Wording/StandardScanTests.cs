using Xunit;

namespace PublicDialogue.Rules.Tests.Wording;

/// <summary>Standards by their numbers, in four languages.</summary>
public sealed class StandardScanTests
{
    public static TheoryData<string, string> Demands => new()
    {
        { "da", "Legepladsudstyret skal opfylde DS/EN 1176." },
        { "da", "Stålkonstruktionen udføres i henhold til EN 1090-2, udførelsesklasse EXC2." },
        { "da", "Svejsearbejdet udføres af firmaer, der arbejder efter EN 1090-1." },
        { "da", "Ventilationsanlægget skal indreguleres efter DS 447:2021." },
        { "da", "Belysningen skal leve op til DS/EN 12464-1:2011." },
        { "da", "Handskerne skal være godkendt efter EN 455 og EN ISO 374-1." },
        { "da", "Laboratoriet skal være akkrediteret efter ISO 17025." },
        { "da", "Cyklen skal være testet efter DIN 79010." },
        { "da", "Beton skal udføres efter DS/EN 206 DK NA." },
        { "da", "Maskinen skal være af mærket Jura eller tilsvarende; den skal overholde EN 61121." },
        { "da", "Papiret skal have en hvidhed på mindst 150 målt efter ISO 11475." },
        { "da", "Døren skal holde til 200.000 åbninger efter EN 12400, og glasset er valgt af Kommunen." },
        { "da", "Rør skal trykprøves efter DS 432 eller lignende." },
        { "sv", "Lekutrustningen ska uppfylla SS-EN 1176." },
        { "sv", "Laboratoriet ska vara ackrediterat enligt ISO/IEC 17025." },
        { "sv", "Belysningsstolpar ska vara utförda enligt SS-EN 40-5." },
        { "sv", "Ventilationen ska injusteras enligt SS-EN 12599:2012." },
        { "sv", "Handskarna ska uppfylla EN 455." },
        { "sv", "Arbetet med socialt ansvar ska följa ISO 26000." },
        { "sv", "Stolarna ska vara testade enligt EN 16139 och EN 1022." },
        { "sv", "Ljudnivån mäts enligt SS 25267." },
        { "sv", "Betongen ska uppfylla SS 137003." },
        { "sv", "Bränslet ska uppfylla EN 15940 eller liknande." },
        { "sv", "Skyltarna ska uppfylla ISO 7010." },
        { "sv", "Kabeln ska vara provad enligt IEC 60332-1." },
        { "sv", "Hjälmen ska uppfylla EN 397; visiret får väljas fritt." },
        { "nl", "De speeltoestellen dienen te voldoen aan NEN-EN 1176." },
        { "nl", "De constructie wordt uitgevoerd volgens NEN-EN 1090-2." },
        { "nl", "De installatie wordt gekeurd volgens NEN 3140." },
        { "nl", "De verlichting voldoet aan NEN-EN 12464-1:2021." },
        { "nl", "Het laboratorium is geaccrediteerd volgens NEN-EN-ISO/IEC 17025." },
        { "nl", "De handschoenen moeten voldoen aan EN 455." },
        { "nl", "Het meubilair moet getest zijn volgens EN 1335." },
        { "nl", "De ladders moeten voldoen aan NEN 2484." },
        { "nl", "De kabel is getest volgens IEC 60332-1." },
        { "nl", "Het staal moet voldoen aan DIN 1025." },
        { "nl", "De helmen voldoen aan EN 397; de kleur is vrij." },
        { "nl", "De dakbedekking voldoet aan NEN 6063 of soortgelijk." },
        { "nl", "De CO2-uitstoot wordt berekend volgens ISO 14064-1." },
        { "en", "The playground equipment must comply with EN 1176." },
        { "en", "Samples are analysed by a laboratory that works to ISO 17025." },
        { "en", "The steel structure shall be executed according to EN 1090-2." },
        { "en", "The gloves shall meet ASTM D6319 and EN 455." },
        { "en", "The lighting shall comply with DS/EN 12464-1:2011." },
        { "en", "The cable must be tested to IEC 60332-1." },
        { "en", "The website must meet EN 301 549." },
        { "en", "Life cycle costs must be calculated in accordance with ISO 15686-5." },
        { "en", "The furniture must pass BS EN 1335." },
        { "en", "Concrete shall conform to EN 206 or similar." },
        { "en", "The helmets shall meet EN 397; the colour is free." },
        { "en", "The masks must be tested according to EN 14683:2019." },
        { "en", "Valves shall comply with DIN 3202." },
    };

    public static TheoryData<string, string> Quiet => new()
    {
        { "da", "Legepladsudstyret skal opfylde DS/EN 1176 eller tilsvarende." },
        { "da", "Leverandøren skal være ISO 9001-certificeret eller tilsvarende." },
        { "da", "Leverandøren skal være ISO-certificeret eller have et tilsvarende ledelsessystem." },
        { "da", "Leverandøren skal være certificeret efter ISO 9001, ISO 14001 og ISO 45001 eller tilsvarende standarder." },
        { "da", "Der er ikke krav om ISO 14001." },
        { "da", "DER SKAL LEVERES EN 500 LITERS TANK" },
        { "da", "Kommunen ønsker EN 400 m2 stor hal." },
        { "da", "Kontaktperson: DS 3345 6789, Teknik og Miljø." },
        { "da", "Datoer angives efter ISO 8601." },
        { "da", "Elektroniske fakturaer skal opfylde EN 16931." },
        { "da", "Kvalitetsstyringen kan dokumenteres ved ISO 9001." },
        { "da", "Støjen måles efter en anerkendt metode, fx EN 1793." },
        { "da", "Tilbudsgiver oplyser, om produktet er testet efter EN 1021." },
        { "da", "Produkterne skal være testet efter EN 1021. Tilsvarende test accepteres." },
        { "da", "Aftalen løber fra DS 2024 og frem." },
        { "da", "Varerne leveres til vej 1176 i Aarhus." },
        { "sv", "Lekutrustningen ska uppfylla SS-EN 1176 eller likvärdigt." },
        { "sv", "Leverantören ska vara certifierad enligt ISO 9001 eller motsvarande." },
        { "sv", "Anbudsgivaren ska ha ett ledningssystem enligt SS-EN ISO 14001 eller likvärdig standard." },
        { "sv", "Upphandlingen följer lagen om offentlig upphandling, SFS 2016:1145." },
        { "sv", "Leverantören följer förordningen (SFS 1998:808)." },
        { "sv", "Det krävs inte certifiering enligt ISO 9001." },
        { "sv", "EN 500 LITERS TANK SKA LEVERERAS" },
        { "sv", "Kontakta Anna, tel SS 3345 6789." },
        { "sv", "Datum anges enligt ISO 8601." },
        { "sv", "Fakturor ska följa EN 16931." },
        { "sv", "Kvalitetsarbetet kan styrkas med ISO 9001." },
        { "sv", "Ledningssystemet ska vara dokumenterat, t.ex. enligt ISO 14001." },
        { "sv", "Anbudsgivaren ska ange om stolen är testad enligt EN 1022." },
        { "sv", "Stolarna ska vara testade enligt EN 1022. Likvärdiga provningar accepteras." },
        { "sv", "Leverans sker till lokal 1176 på våning 3." },
        { "nl", "De speeltoestellen dienen te voldoen aan NEN-EN 1176 of gelijkwaardig." },
        { "nl", "De inschrijver moet gecertificeerd zijn volgens ISO 9001 of een gelijkwaardige norm." },
        { "nl", "De inschrijver beschikt over ISO 9001, ISO 14001 of gelijkwaardig." },
        { "nl", "ISO 9001 is niet vereist." },
        { "nl", "TUSSEN 200 EN 300 METER VAN DE LOCATIE" },
        { "nl", "PLAATSEN VAN EN 250 STUKS BANKEN" },
        { "nl", "Data worden genoteerd volgens ISO 8601." },
        { "nl", "De facturen voldoen aan EN 16931." },
        { "nl", "Dit kan worden aangetoond met ISO 9001." },
        { "nl", "De inschrijver hanteert een kwaliteitssysteem, bijvoorbeeld ISO 9001." },
        { "nl", "De inschrijver geeft aan of het product getest is volgens EN 1335." },
        { "nl", "Het meubilair moet getest zijn volgens EN 1335. Gelijkwaardige normen zijn toegestaan." },
        { "nl", "De NEN is te bereiken op 015 2690391." },
        { "nl", "De levering vindt plaats op perceel 1176." },
        { "en", "The playground equipment must comply with EN 1176 or equivalent." },
        { "en", "The supplier must be certified to ISO 9001 or an equivalent standard." },
        { "en", "The supplier must hold ISO 9001, ISO 14001 and ISO 45001 or equivalent." },
        { "en", "ISO 14001 is not required." },
        { "en", "Dates are written as in ISO 8601." },
        { "en", "Invoices must comply with EN 16931." },
        { "en", "Quality management can be demonstrated by ISO 9001." },
        { "en", "The tenderer applies a recognised system such as ISO 14001." },
        { "en", "The tenderer shall state whether the chair is tested to EN 1335." },
        { "en", "The chairs must be tested to EN 1335. Equivalent tests are accepted." },
        { "en", "Contact DS 3345 6789 at the municipality." },
        { "en", "The delivery is to room 1176 of the town hall." },
        { "en", "The supplier must be ISO certified or have an equivalent system." },
        { "da", "Der ønskes en kort beskrivelse af ansøgers eventuelle system efter standarderne DS/ISO 9001, DS/ISO 14001, DS/ISO 45001 og DS/ISO 22000." },
        { "en", "Suppliers must hold an accreditation e.g. Cyber Essentials, ISO 27001, IASME or be able to provide evidence of equivalency." },
        { "de", "Die Kennzeichen werden nach DIN 74069 mit der Norm und der Prüfung geliefert." },
    };

    [Theory]
    [MemberData(nameof(Demands))]
    public void Find_Demand_IsFound(string language, string text)
    {
        Assert.NotEmpty(Demanded.By("PD1205", text, language));
        Assert.NotEmpty(Demanded.By("PD1205", text, language: null));
    }

    [Theory]
    [MemberData(nameof(Quiet))]
    public void Find_NoDemandOrAnOpenOne_IsQuiet(string language, string text)
    {
        Assert.Empty(Demanded.By("PD1205", text, language));
        Assert.Empty(Demanded.By("PD1205", text, language: null));
    }
}
