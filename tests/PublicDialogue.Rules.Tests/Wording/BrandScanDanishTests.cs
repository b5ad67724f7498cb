using Xunit;

namespace PublicDialogue.Rules.Tests.Wording;

public sealed class BrandScanDanishTests
{
    public static TheoryData<string, string> Demands => new()
    {
        { "Maskinen skal være af mærket Jura", "Jura" },
        { "Fabrikat: Grundfos", "Grundfos" },
        { "Fabrikat: Grundfos Alpha2, type 25-60", "Grundfos Alpha2" },
        { "Køretøjerne skal være af fabrikatet Nordlund X3.", "Nordlund X3" },
        { "Der skal leveres 20 bærbare computere af mærket Lenovo ThinkPad.", "Lenovo ThinkPad" },
        { "Opvaskemaskinen skal være en Hobart.", "Hobart" },
        { "MASKINEN SKAL VÆRE AF MÆRKET JURA", "JURA" },
        { "Plejesengene skal være af mærket\nLinet.", "Linet" },
        { "Printeren skal være af mærket Canon eller tilsvarende; toneren skal være af mærket HP", "HP" },
        { "Printeren skal være af mærket Canon eller tilsvarende, og toneren skal være af mærket HP.", "HP" },
        { "Rengøringen udføres dagligt. Gulvvaskeren skal være af mærket Nilfisk. Den skal have batteridrift.", "Nilfisk" },
        { "Belægningen skal være Marmoleum® Real.", "Marmoleum® Real" },
        { "Gulvet belægges med Linolux™ i hele lokalet.", "Linolux™" },
        { "Producent: Nordlund", "Nordlund" },
        { "Mærke og model: Miele PW6065", "Miele PW6065" },
        { "Vaskemaskinen skal være model PW6065.", "PW6065" },
        { "Rollatorerne skal være af mærket »Trionic«.", "Trionic" },
        { "Rollatorerne skal være af varemærket \"Trionic\".", "Trionic" },
        { "Maskinen skal være af mærket Jura {model} med {antal} kopper.", "Jura" },
        { "Maskinen skal være af mærket Jura eller lignende.", "~Jura" },
        { "Kommunen køber kun kaffe af mærket Merrild.", "Merrild" },
        { "Maskinen skal være af mærket Jura, og leverandøren skal være certificeret efter ISO 9001 eller tilsvarende.", "Jura" },
        { "Maskinen skal være af mærket Jura, uanset prisen.", "Jura" },
        { "Maskinen skal være af mærket jura", "jura" },
        { "1. Ovnen skal være af fabrikat Rational\n2. Fryseren skal være af mærket Gram eller tilsvarende\n3. Bordet er valgfrit", "Rational" },
        { "Maskinen skal være af mærket Jura. Leverandøren skal have ISO 14001 eller tilsvarende.", "Jura" },
        { "Patienternes madrasser skal være fra producenten Arjo.", "Arjo" },
        { "Systemet skal være produceret af Nordlund Systems.", "Nordlund Systems" },
        { "Udstyret skal være af mærket Canon. The printer must be delivered to the address in the annex.", "Canon" },
    };

    public static TheoryData<string> Quiet =>
    [
        "Systemet skal være tilgængeligt på iPad.",
        "Appen skal være udviklet til Android og iPhone.",
        "Løsningen skal være integreret med SAP.",
        "Maskinen skal være af mærket Jura eller tilsvarende.",
        "Maskinen skal være af mærket Jura eller tilsv.",
        "Maskinen skal være af mærket Jura el. tilsvarende.",
        "Maskinen skal være af mærket Jura (eller tilsvarende).",
        "Maskinen skal være af mærket Jura/tilsvarende.",
        "Maskinen skal være af mærket Jura og/eller tilsvarende",
        "Fabrikat: Grundfos eller et tilsvarende produkt",
        "Fabrikat: Grundfos eller et andet mærke af tilsvarende kvalitet",
        "Fabrikat: Grundfos eller ligeværdigt",
        "Fabrikat: Grundfos, Wilo eller anden ækvivalent pumpe",
        "Fabrikat: Grundfos. Tilsvarende mærker accepteres.",
        "Fabrikat: Grundfos. Der må gerne tilbydes tilsvarende produkter.",
        "Fabrikat: Grundfos (tilsvarende fabrikater kan tilbydes)",
        "Der stilles ikke krav om et bestemt mærke, fx Jura.",
        "Mærket Jura er ikke et krav.",
        "Maskinen kan være af et hvilket som helst mærke, også Jura.",
        "Uanset mærke, fx Volvo eller Scania, skal køretøjet opfylde Euro 6.",
        "Leverandøren skal servicere alle fabrikater, herunder KONE.",
        "Produktet skal være CE-mærket.",
        "Produktet skal være mærket med EU-Blomsten.",
        "Rengøringsmidlet skal være Svanemærket.",
        "Rengøringsmidlet skal bære mærket Svanen.",
        "Kødet skal være mærket Statskontrolleret Økologisk.",
        "Køleskabet skal have energimærke A.",
        "Papiret skal være i format A4, type 80 g.",
        "Chaufføren skal have type B-kørekort.",
        "Angiv type kontrakt i skemaet.",
        "Type: Rammeaftale",
        "Type: Dynamisk indkøbssystem",
        "Tilbudsgiver skal beskrive sin model for samarbejde med Kommunen.",
        "Tilbudsgiver skal oplyse fabrikat og type på det tilbudte udstyr.",
        "Fabrikat: Skal oplyses af tilbudsgiver",
        "Mærke: Valgfrit",
        "FABRIKAT OG TYPE SKAL OPLYSES",
        "Krav Til Mærke Og Model På Køkkenudstyr",
        "Fabrikat/Type/Model: ____________",
        "Mærke\nProduktet skal kunne rengøres ved 60 grader.",
        "Producenten skal være certificeret efter ISO 9001.",
        "Producenten skal være EMAS-registreret.",
        "Følg producentens anvisninger, jf. DS/EN 1090.",
        "Leverandøren skal være medlem af Peppol.",
        "Faktura skal være i formatet OIOUBL og sendes via NemHandel.",
        "Systemet skal være kompatibelt med Microsoft 365.",
        "Toneren skal passe til kommunens eksisterende printere af mærket Canon.",
        "Kommunen har i dag kopimaskiner af mærket Ricoh.",
        "Ved brand skal Københavns Kommune og Beredskabsstyrelsen straks underrettes.",
        "Brand: Ring 112",
        "Kommunens varemærke Esbjerg Kommune må ikke anvendes af Leverandøren.",
        "Armaturet skal være type E27 med IP65.",
        "Døren skal være type EI60.",
        "Maskinen skal være af mærket {brand}.",
        "Maskinen skal være af mærket {0}",
        "Stikkontakten skal være af typen K eller USB-C.",
        "Lejerne bemærker, at Aarhus Kommune ikke hæfter.",
        "Varerne skal være fremstillet af FSC®-certificeret træ.",
        "Udstyret skal understøtte Bluetooth® 5.0.",
    ];

    [Theory]
    [MemberData(nameof(Demands))]
    public void Find_Make_IsFound(string text, string names)
    {
        Assert.Equal(names, Names.In(text, "da"));
        Assert.Equal(names, Names.In(text, language: null));
    }

    [Theory]
    [MemberData(nameof(Quiet))]
    public void Find_NoMakeOrOneOfSeveral_IsQuiet(string text)
    {
        Assert.Empty(Names.In(text, "da"));
        Assert.Empty(Names.In(text, language: null));
    }
}
