using Xunit;

namespace PublicDialogue.Rules.Tests.Wording;

public sealed class BrandScanDutchTests
{
    public static TheoryData<string, string> Demands => new()
    {
        { "De printers zijn van het merk Canon.", "Canon" },
        { "merk Canon", "Canon" },
        { "Merk: Grundfos", "Grundfos" },
        { "De voertuigen dienen van het merk Nordlund X3 te zijn.", "Nordlund X3" },
        { "De laptops moeten van het merk Dell Latitude zijn.", "Dell Latitude" },
        { "De vaatwasser moet een Hobart zijn.", "Hobart" },
        { "DE PRINTERS MOETEN VAN HET MERK CANON ZIJN", "CANON" },
        { "De bedden zijn van het merk\nLinet.", "Linet" },
        { "De printer is van het merk Canon of gelijkwaardig; de toner is van het merk HP.", "HP" },
        { "De printer is van het merk Canon of gelijkwaardig en de toner moet van het merk HP zijn.", "HP" },
        { "De schoonmaak vindt dagelijks plaats. De schrobmachine is van het merk Nilfisk. Hij heeft een accu.", "Nilfisk" },
        { "De vloer wordt belegd met Marmoleum® Real.", "Marmoleum® Real" },
        { "Fabrikant: Nordlund", "Nordlund" },
        { "Merk en type: Miele PW6065", "Miele PW6065" },
        { "De wasmachine is van het type PW6065.", "PW6065" },
        { "De rollators zijn van het merk ‘Trionic’.", "Trionic" },
        { "De koffiemachine is van het merk Jura {model}.", "Jura" },
        { "De koffiemachine is van het merk Jura of soortgelijk.", "~Jura" },
        { "De koffie is van het merk Douwe Egberts.", "Douwe Egberts" },
        { "De machine moet van het merk Jura zijn en de leverancier dient ISO 9001 of gelijkwaardig te hebben.", "Jura" },
        { "De lift moet vervaardigd zijn door KONE.", "KONE" },
        { "1. De oven is van het merk Rational\n2. De vriezer is van het merk Gram of gelijkwaardig", "Rational" },
        { "De fabrikant van pompen is Grundfos.", "Grundfos" },
    };

    public static TheoryData<string> Quiet =>
    [
        "De software moet werken met Microsoft Windows 11.",
        "De applicatie dient te draaien op Windows en Android.",
        "De oplossing moet bestanden uit Microsoft Office kunnen openen.",
        "De medewerkers moeten kennis hebben van SAP.",
        "De printer is van het merk Canon of gelijkwaardig.",
        "De printer is van het merk Canon of een gelijkwaardig merk.",
        "De printer is van het merk Canon of daaraan gelijkwaardig.",
        "De printer is van het merk Canon, dan wel gelijkwaardig.",
        "De printer is van het merk Canon (of gelijkw.).",
        "De printer is van het merk Canon en/of gelijkwaardig",
        "Merk: Canon/gelijkwaardig",
        "Merk: Canon of een ander, ten minste gelijkwaardig product",
        "Merk: Canon of evenwaardig",
        "Merk: Canon of vergelijkbaar",
        "Merk: Canon. Gelijkwaardige merken zijn toegestaan.",
        "Merk: Canon. Inschrijver mag een gelijkwaardig product aanbieden.",
        "Merk: Canon (gelijkwaardige producten worden geaccepteerd)",
        "Er geldt geen eis ten aanzien van het merk, bijvoorbeeld Canon.",
        "Het merk Canon is niet vereist.",
        "Ongeacht merk, Volvo of DAF, voldoet het voertuig aan Euro 6.",
        "De leverancier onderhoudt alle merken, ook KONE.",
        "Het product heeft een CE-markering.",
        "Het hout draagt het keurmerk FSC.",
        "Het schoonmaakmiddel heeft het EU Ecolabel of een ander keurmerk.",
        "De koelkast heeft energielabel A.",
        "Het papier is van het type A4.",
        "De chauffeur heeft een rijbewijs type B.",
        "Vermeld het type overeenkomst.",
        "Type: Raamovereenkomst",
        "Inschrijver beschrijft zijn model voor samenwerking met de Gemeente.",
        "Inschrijver vermeldt merk en type van de aangeboden Apparatuur.",
        "Het merk van de Apparatuur blijft eigendom van Opdrachtgever.",
        "De merken van Opdrachtnemer mogen niet zonder toestemming worden gebruikt.",
        "Het Merk Product wordt door Partijen vastgesteld.",
        "Merk: Door inschrijver in te vullen",
        "MERK EN TYPE DOOR INSCHRIJVER OP TE GEVEN",
        "Eisen Aan Merk En Type Van De Apparatuur",
        "Merk/Type/Model: ____________",
        "Merk\nHet Product moet bestand zijn tegen 60 graden.",
        "De fabrikant moet ISO 9001 gecertificeerd zijn.",
        "De instructies van de fabrikant worden gevolgd, zie NEN-EN 1090.",
        "Inloggen verloopt via DigiD en eHerkenning.",
        "Facturen worden via Peppol verstuurd.",
        "Het systeem moet compatibel zijn met Microsoft 365.",
        "De toner is geschikt voor de bestaande printers van het merk Canon.",
        "De gemeente gebruikt momenteel kopieerapparaten van het merk Ricoh.",
        "Bij brand waarschuwt de Opdrachtnemer de Brandweer Amsterdam-Amstelland.",
        "Brand: Bel 112",
        "Het handelsmerk Gemeente Utrecht wordt niet gebruikt.",
        "Het verschil is merkbaar voor de Gebruiker.",
        "De opdrachtgever merkt op dat Inschrijver aansprakelijk is.",
        "De lamp is van het type E27 met IP65.",
        "De deur is van het type EI60.",
        "De printer is van het merk {merk}.",
        "De Opdrachtnemer levert de Dienst conform het Programma van Eisen.",
        "De toner moet door de Leverancier in Rotterdam worden geleverd.",
    ];

    [Theory]
    [MemberData(nameof(Demands))]
    public void Find_Make_IsFound(string text, string names)
    {
        Assert.Equal(names, Names.In(text, "nl"));
        Assert.Equal(names, Names.In(text, language: null));
    }

    [Theory]
    [MemberData(nameof(Quiet))]
    public void Find_NoMakeOrOneOfSeveral_IsQuiet(string text)
    {
        Assert.Empty(Names.In(text, "nl"));
        Assert.Empty(Names.In(text, language: null));
    }
}
