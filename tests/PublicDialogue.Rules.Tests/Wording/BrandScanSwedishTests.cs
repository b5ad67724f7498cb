using Xunit;

namespace PublicDialogue.Rules.Tests.Wording;

public sealed class BrandScanSwedishTests
{
    public static TheoryData<string, string> Demands => new()
    {
        { "Lastbilen ska vara av märket Volvo.", "Volvo" },
        { "Fabrikat: Grundfos", "Grundfos" },
        { "Bussarna ska vara av fabrikatet Nordlund X3.", "Nordlund X3" },
        { "Datorerna ska vara av märket Dell Latitude 5440.", "Dell Latitude 5440" },
        { "Diskmaskinen ska vara en Hobart.", "Hobart" },
        { "LASTBILEN SKA VARA AV MÄRKET VOLVO", "VOLVO" },
        { "Sängarna ska vara av märket\nLinet.", "Linet" },
        { "Skrivaren ska vara av märket Canon eller likvärdig; tonern ska vara av märket HP.", "HP" },
        { "Skrivaren ska vara av märket Canon eller likvärdigt, och tonern ska vara av märket HP.", "HP" },
        { "Städning sker dagligen. Skurmaskinen ska vara av märket Nilfisk. Den ska ha batteri.", "Nilfisk" },
        { "Golvet beläggs med Marmoleum® Real.", "Marmoleum® Real" },
        { "Tillverkare: Nordlund", "Nordlund" },
        { "Märke och modell: Electrolux WH6", "Electrolux WH6" },
        { "Tvättmaskinen ska vara av modell PW6065.", "PW6065" },
        { "Rollatorerna ska vara av märket ”Trionic”.", "Trionic" },
        { "Kaffemaskinen ska vara av varumärket Jura {modell}.", "Jura" },
        { "Kaffemaskinen ska vara av märket Jura eller liknande.", "~Jura" },
        { "Kaffet ska vara av märket Zoégas.", "Zoégas" },
        { "Lastbilen ska vara av märket Scania och leverantören ska vara certifierad enligt ISO 9001 eller likvärdigt.", "Scania" },
        { "Ventilationsaggregatet ska vara tillverkat av Swegon.", "Swegon" },
        { "- Ugnen ska vara av fabrikat Rational\n- Frysen ska vara av fabrikat Electrolux eller likvärdig", "Rational" },
        { "Motorsågen ska vara av märket husqvarna", "husqvarna" },
    };

    public static TheoryData<string> Quiet =>
    [
        "Systemet ska vara integrerat med SAP.",
        "Lösningen ska vara tillgänglig på iPad.",
        "Tjänsten ska vara anpassad för Windows.",
        "Lastbilen ska vara av märket Volvo eller likvärdig.",
        "Lastbilen ska vara av märket Volvo eller likvärdigt.",
        "Lastbilen ska vara av märket Volvo el. likv.",
        "Lastbilen ska vara av märket Volvo (eller motsvarande).",
        "Lastbilen ska vara av märket Volvo och/eller likvärdigt",
        "Lastbilen ska vara av märket Volvo eller annat likvärdigt fabrikat.",
        "Lastbilen ska vara av märket Volvo eller ett fordon av motsvarande kvalitet.",
        "Fabrikat: Grundfos/likvärdigt",
        "Fabrikat: Grundfos, Wilo eller därmed jämförbart",
        "Fabrikat: Grundfos. Likvärdiga produkter accepteras.",
        "Fabrikat: Grundfos. Likvärdiga fabrikat får offereras.",
        "Fabrikat: Grundfos (motsvarande godtas)",
        "Det ställs inget krav på märke, till exempel Volvo.",
        "Märket Volvo krävs inte.",
        "Oavsett märke, Volvo eller Scania, ska fordonet uppfylla Euro 6.",
        "Leverantören ska kunna serva alla fabrikat, även KONE.",
        "Produkten ska vara CE-märkt.",
        "Rengöringsmedlet ska vara märkt med Svanen.",
        "Rengöringsmedlet ska ha märket Bra Miljöval.",
        "Kaffet ska bära märket KRAV.",
        "Kylskåpet ska ha energimärkning A.",
        "Papperet ska vara av typ A4.",
        "Föraren ska ha körkort av typ B.",
        "Ange typ av avtal: Ramavtal",
        "Typ: Ramavtal",
        "Anbudsgivaren ska beskriva sin modell för samverkan med Kommunen.",
        "Anbudsgivaren ska ange fabrikat och typ på offererad utrustning.",
        "Fabrikat: Anges av anbudsgivaren",
        "Märke: Valfritt",
        "FABRIKAT OCH TYP SKA ANGES",
        "Krav På Märke Och Modell För Köksutrustning",
        "Fabrikat/Typ/Modell: ____________",
        "Märke\nProdukten ska tåla disk i 60 grader.",
        "Tillverkaren ska vara certifierad enligt ISO 14001.",
        "Tillverkarens anvisningar ska följas, se SS-EN 1090.",
        "Fakturor ska skickas via Peppol i formatet Svefaktura.",
        "Systemet ska vara kompatibelt med Microsoft 365.",
        "Tonern ska passa till kommunens befintliga skrivare av märket Canon.",
        "Kommunen har i dag kopiatorer av märket Ricoh.",
        "Vid brand ska Räddningstjänsten Storgöteborg larmas.",
        "Brand: Ring SOS Alarm",
        "Varumärket Göteborgs Stad får inte användas av Leverantören.",
        "Uttaget ska vara av typ E27, IP44.",
        "Dörren ska vara av typ EI60.",
        "Lastbilen ska vara av märket {märke}.",
        "Observera och märk varje kartong med Beställarens nummer.",
        "Lastbilen ska vara av märke enligt Bilaga 2.",
        "Möblerna ska vara tillverkade av FSC-märkt trä.",
        "Livsmedlen ska vara producerade enligt Nordiska regler.",
    ];

    [Theory]
    [MemberData(nameof(Demands))]
    public void Find_Make_IsFound(string text, string names)
    {
        Assert.Equal(names, Names.In(text, "sv"));
        Assert.Equal(names, Names.In(text, language: null));
    }

    [Theory]
    [MemberData(nameof(Quiet))]
    public void Find_NoMakeOrOneOfSeveral_IsQuiet(string text)
    {
        Assert.Empty(Names.In(text, "sv"));
        Assert.Empty(Names.In(text, language: null));
    }
}
