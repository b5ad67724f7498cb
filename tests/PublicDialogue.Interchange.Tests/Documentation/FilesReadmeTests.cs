using System.IO;
using System.Linq;
using System.Reflection;
using System.Text;
using PublicDialogue.Interchange.Tests.Ubl;
using Xunit;

namespace PublicDialogue.Interchange.Tests.Documentation;

/// <summary>What the front page shows of files of others compiles, and does what it says.</summary>
public sealed class FilesReadmeTests
{
    private static readonly string Root = typeof(FilesReadmeTests).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>()
        .Single(metadata => metadata.Key == "RepoRoot").Value!;

    [Fact]
    public void Example_OfTheFrontPage_StandsInTheTests()
    {
        string shown = File.ReadAllText(Path.Combine(Root, "README.md")).ReplaceLineEndings("\n").Split("## Files of others\n")[1].Split("```csharp\n")[1].Split("```")[0];
        string compiled = File.ReadAllText(Path.Combine(Root, "tests/PublicDialogue.Interchange.Tests/Documentation/FilesReadme.cs")).ReplaceLineEndings("\n")
            .Split("// README\n")[1].Split("// end")[0];
        Assert.Equal(Plain(shown), Plain(compiled));
    }

    [Fact]
    public void Example_DoesWhatItSays()
    {
        const string Order =
            """
            <cbc:ID>34</cbc:ID><cbc:IssueDate>2027-01-20</cbc:IssueDate>
            <cac:BuyerCustomerParty><cac:Party><cbc:EndpointID>K1</cbc:EndpointID></cac:Party></cac:BuyerCustomerParty>
            <cac:SellerSupplierParty><cac:Party><cbc:EndpointID>S1</cbc:EndpointID></cac:Party></cac:SellerSupplierParty>
            <cac:OrderLine><cac:LineItem><cbc:ID>1</cbc:ID><cbc:Quantity>2</cbc:Quantity><cbc:LineExtensionAmount currencyID="DKK">20</cbc:LineExtensionAmount></cac:LineItem></cac:OrderLine>
            <cac:OrderLine><cac:LineItem><cbc:ID>2</cbc:ID></cac:LineItem></cac:OrderLine>
            """;
        const string Agreement =
            """{"ocid":"ocds-x-1","tender":{"title":"Kaffe","value":{"amount":1,"currency":"DKK"},"techniques":{"hasFrameworkAgreement":true},"contractPeriod":{"startDate":"2027-01-01","endDate":"2030-12-31"}}}""";
        var (order, agreements, booked, unreadable) = FilesReadme.Show(
            UblText.Of("Order", Order), Stream(Agreement), Stream("leverantor;bokforingsdatum;forvaltning;nettobelopp\nA;2027-01-02;Skola;10,50\nA;2027-01-02;Skola;x\nB;2027-01-03;Skola;-0,50"));

        Assert.Equal("1", Assert.Single(order!.Lines).Id.Value);
        Assert.Single(agreements);
        Assert.Equal((10m, 1), (booked, unreadable));
    }

    private static MemoryStream Stream(string text) => new(Encoding.UTF8.GetBytes(text));

    private static string Plain(string code) => string.Join('\n', code.Split('\n').Select(line => line.Trim()).Where(line => line.Length > 0));
}
