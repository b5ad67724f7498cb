using Xunit;

namespace PublicDialogue.Rules.Tests.Wording;

public sealed class BrandScanEnglishTests
{
    public static TheoryData<string, string> Demands => new()
    {
        { "The machine must be of the brand Jura.", "Jura" },
        { "brand name Dell", "Dell" },
        { "Brand: Grundfos", "Grundfos" },
        { "The vehicles shall be of the make Nordlund X3.", "Nordlund X3" },
        { "The laptops must be Dell Latitude 5440.", "Dell Latitude 5440" },
        { "The dishwasher shall be a Hobart.", "Hobart" },
        { "THE PRINTERS MUST BE OF THE BRAND CANON", "CANON" },
        { "The beds must be of the brand\nLinet.", "Linet" },
        { "The printer must be of the brand Canon or equivalent; the toner must be of the brand HP.", "HP" },
        { "The printer must be of the brand Canon or equivalent, and the toner must be of the brand HP.", "HP" },
        { "Cleaning is daily. The scrubber must be of the brand Nilfisk. It runs on a battery.", "Nilfisk" },
        { "The floor is to be laid in Marmoleum® Real.", "Marmoleum® Real" },
        { "Walls are painted with Linolux ™ throughout.", "Linolux" },
        { "Manufacturer: Nordlund", "Nordlund" },
        { "Make and model: Miele PW6065", "Miele PW6065" },
        { "Make/model: Nordlund Xtra", "Nordlund Xtra" },
        { "The washing machine shall be model PW6065.", "PW6065" },
        { "The walking frames must be of the brand “Trionic”.", "Trionic" },
        { "The coffee machine must be of the brand Jura {model}.", "Jura" },
        { "The coffee machine must be of the brand Jura or similar.", "~Jura" },
        { "The lifts must be manufactured by Nordlund Lifts.", "Nordlund Lifts" },
        { "The machine must be of the brand Jura and the supplier must hold ISO 9001 or equivalent.", "Jura" },
        { "The machine must be of the brand Jura. The supplier must hold ISO 9001 or equivalent.", "Jura" },
        { "- The oven must be of the brand Rational\n- The freezer must be of the make Gram or equal", "Rational" },
        { "The phones must be iPhone 15 with a cover.", "iPhone 15" },
        { "The machine must be of the brand Jura, regardless of price.", "Jura" },
    };

    public static TheoryData<string> Quiet =>
    [
        "The app must be available for Android and iPad.",
        "The software must be able to run on Windows 11.",
        "The solution must be integrated with SAP.",
        "The machine must be of the brand Jura or equivalent.",
        "The machine must be of the brand Jura or equal.",
        "The machine must be of the brand Jura (or equivalent).",
        "The machine must be of the brand Jura or an equivalent product.",
        "The machine must be of the brand Jura or any other make of equivalent quality.",
        "The machine must be of the brand Jura or its equivalent.",
        "The machine must be of the brand Jura and/or equivalent",
        "The machine must be of the brand Jura, WMF or comparable.",
        "The machine must be of the brand Jura or approved equal.",
        "Brand: Jura/equivalent",
        "Brand: Jura. Equivalent products are accepted.",
        "Brand: Jura. Other brands may be offered.",
        "No specific brand is required, for example Jura.",
        "The brand Jura is not required.",
        "Regardless of brand, Volvo or Scania, the vehicle must meet Euro 6.",
        "The supplier must service all makes, including KONE.",
        "The supplier shall make available a Help Desk.",
        "The manufacturer must be ISO 9001 certified.",
        "The manufacturer shall be EMAS registered.",
        "Follow the manufacturer's instructions in Annex B.",
        "The product must be CE marked.",
        "The wood must carry the label FSC.",
        "The fridge must have energy label A.",
        "State the type of contract.",
        "Type: Framework Agreement",
        "Type: Supplies",
        "The tenderer must describe its model for collaboration with the Authority.",
        "The tenderer must state the make and model of the equipment offered.",
        "Brand: To be stated by the tenderer",
        "Make and model: Please specify",
        "BRAND AND MODEL TO BE STATED BY THE TENDERER",
        "Requirements On Brand And Model Of Kitchen Equipment",
        "Make/Type/Model: ____________",
        "Brand\nThe Product must withstand 60 degrees.",
        "The brand of the Equipment remains the property of the Authority.",
        "The trademarks of the Supplier may not be used without consent.",
        "Invoices must be sent through Peppol.",
        "Log-in must be by MitID, DigiD or BankID.",
        "The system must be compatible with Microsoft 365.",
        "Toner must fit the existing printers of the brand Canon.",
        "The municipality currently uses copiers of the brand Ricoh.",
        "The lamp must be type E27 with IP65.",
        "The door must be type EI60.",
        "The cable must be type Cat6A with RJ45 plugs.",
        "The machine must be of the brand {brand}.",
        "The machine must be of the brand {0}",
        "The paper must be type A4.",
        "The driver must hold a licence of type B.",
        "The product must be made of FSC®-certified wood.",
        "The device must support Bluetooth® 5.0.",
        "The trade name Copenhagen Municipality must not be used.",
        "The service model SaaS is preferred.",
        "The contract is awarded by the City of Rotterdam.",
    ];

    [Theory]
    [MemberData(nameof(Demands))]
    public void Find_Make_IsFound(string text, string names)
    {
        Assert.Equal(names, Names.In(text, "en"));
        Assert.Equal(names, Names.In(text, language: null));
    }

    [Theory]
    [MemberData(nameof(Quiet))]
    public void Find_NoMakeOrOneOfSeveral_IsQuiet(string text)
    {
        Assert.Empty(Names.In(text, "en"));
        Assert.Empty(Names.In(text, language: null));
    }
}
