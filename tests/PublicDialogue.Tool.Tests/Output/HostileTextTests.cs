using System;
using System.Linq;
using System.Threading.Tasks;
using Xunit;

namespace PublicDialogue.Tool.Tests.Output;

/// <summary>What stands in a document cannot move the terminal, turn the text around it, or become part of the page.</summary>
public sealed class HostileTextTests
{
    private static readonly string Tender = $$"""
        { "schema": "publicdialogue/tender/1", "language": "en", "lots": [
          { "id": "<b>L\u001b[31m</b>", "specifications": [ { "text": "The machine must be of the brand Jura \u001b[2J\u0007\u0000\u009b31m\u202e<script>x</script> {{new string('w', 10_000)}}." } ] } ],
          "selectionCriteria": [ { "kind": "references", "count": 6, "justification": "six \u001b[2J kitchens\r\nof\u2028different kinds {{new string('z', 10_000)}}" } ] }
        """;

    [Theory]
    [InlineData("text")]
    [InlineData("html")]
    public async Task Report_HasNoControlCharacters(string format)
    {
        string report = (await ToolRun.Of("review", ToolRun.Write("a.tender.json", Tender), "--format", format)).Output;

        Assert.Contains("PD1201", report, StringComparison.Ordinal);
        Assert.DoesNotContain(report, character => character != '\n' && (char.IsControl(character) || character is '\u2028' or '\u202E'));
        Assert.All(report.Split('\n'), line => Assert.InRange(line.Length, 0, 4_000));
    }

    [Fact]
    public async Task Report_Page_HasNoForeignElements()
    {
        string page = (await ToolRun.Of("review", ToolRun.Write("a.tender.json", Tender), "--format", "html")).Output;

        Assert.DoesNotContain("<script", page, StringComparison.OrdinalIgnoreCase);
        Assert.Contains("<h3>Lot &lt;b&gt;L", page, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Message_IsOneLine()
    {
        string[] lines = (await ToolRun.Of("review", ToolRun.Write("a.tender.json", Tender))).Output.Split('\n');

        Assert.Single(lines, line => line.Contains("info PD1106", StringComparison.Ordinal) && line.Contains("kitchens  of different kinds", StringComparison.Ordinal));
    }
}
