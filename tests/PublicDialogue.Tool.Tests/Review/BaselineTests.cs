using System;
using System.IO;
using System.Linq;
using System.Text.Json;
using System.Threading.Tasks;
using Xunit;

namespace PublicDialogue.Tool.Tests.Review;

public sealed class BaselineTests
{
    private const string Six = """{ "selectionCriteria": [{ "kind": "references", "count": 6 }], "specifications": ["Maskinen skal være af mærket Jura."] }""";

    private readonly string folder = TestFolders.New();

    private string Accepted => Path.Combine(folder, "accepted.json");

    [Fact]
    public async Task Write_ThenReview_FailsNoMoreAndSaysHowMany()
    {
        Tender("a", Six);
        Assert.Equal(1, (await ToolRun.Of("review", folder)).Status);

        var written = await Review("--write-baseline");
        var again = await Review();

        Assert.Equal(0, written.Status);
        Assert.Contains("findings accepted: 2", Assert.Single(written.ErrorLines), StringComparison.Ordinal);
        Assert.Equal(0, again.Status);
        Assert.DoesNotContain("PD1106:", again.Output, StringComparison.Ordinal);
        Assert.Contains($"in the baseline {Accepted} and not shown: 2; stale entries: 0", again.Output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("en", "there was no such baseline; it is written")]
    [InlineData("da", "basislinjen fandtes ikke; den er skrevet")]
    [InlineData("sv", "baslinjen fanns inte; den är skriven")]
    [InlineData("nl", "deze nulmeting bestond niet; ze is geschreven")]
    public async Task Review_BaselineThatIsNotThere_IsWrittenAndAcceptsFromTheNextOn(string language, string said)
    {
        Tender("a", Six);

        var first = await Review("--language", language);
        var next = await Review("--language", language);

        Assert.Equal(1, first.Status);
        Assert.Contains("PD1106:", first.Output, StringComparison.Ordinal);
        Assert.Contains(said, Assert.Single(first.ErrorLines), StringComparison.Ordinal);
        Assert.Equal(0, next.Status);
        Assert.DoesNotContain("PD1106:", next.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Review_LotsAndCriteriaInAnotherOrder_ChangeNothing()
    {
        const string North = """{ "id": "N", "selectionCriteria": [{ "kind": "references", "count": 5 }, { "kind": "staff", "years": 9 }] }""";
        const string South = """{ "id": "S", "selectionCriteria": [{ "kind": "references", "count": 5 }, { "kind": "references", "count": 5 }] }""";
        const string Turned = """{ "id": "N", "selectionCriteria": [{ "kind": "staff", "years": 9 }, { "kind": "references", "count": 5 }] }""";
        Tender("a", $$"""{ "lots": [{{North}}, {{South}}] }""");
        await Review("--write-baseline");
        Tender("a", $$"""{ "lots": [{ "id": "Ny" }, {{South}}, {{Turned}}] }""");

        Assert.Empty(await Findings());
    }

    [Fact]
    public async Task Review_NewFinding_IsShownAlone()
    {
        Tender("a", Six);
        await Review("--write-baseline");
        Tender("a", Six.Replace("[{", "[{ \"kind\": \"references\", \"count\": 7 }, {", StringComparison.Ordinal));

        var run = await Review("--fail-on", "warning");

        Assert.Equal(1, run.Status);
        Assert.Equal("7", Assert.Single(await Findings()).GetProperty("message").GetString()!.Split(' ').First(word => word is "6" or "7"));
    }

    [Theory]
    [InlineData("\n\n\n")]
    [InlineData("""{ "title": "moved" """)]
    public async Task Review_MovedLines_ChangeNothing(string before)
    {
        Tender("a", Six);
        await Review("--write-baseline");
        Tender("a", before.Contains('{', StringComparison.Ordinal) ? before + "," + Six[1..] : before + Six);

        Assert.Empty(await Findings());
    }

    [Fact]
    public async Task Review_SpacesWithinTheQuote_ChangeNothing()
    {
        Tender("a", Six);
        await Review("--write-baseline");
        Tender("a", Six.Replace("af mærket", "af  mærket", StringComparison.Ordinal));

        Assert.Empty(await Findings());
    }

    [Fact]
    public async Task Review_AnotherValue_IsNewAndTheOldOneStale()
    {
        Tender("a", Six);
        await Review("--write-baseline");
        Tender("a", Six.Replace("\"count\": 6", "\"count\": 7", StringComparison.Ordinal));

        var run = await Review();

        Assert.Single(await Findings());
        Assert.Contains("stale in the baseline, found no more: a.tender.json: PD1106 “ReferenceCount 6”", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Review_TwoAlike_OneAccepted_OneIsNew()
    {
        Tender("a", """{ "selectionCriteria": [{ "kind": "references", "count": 6 }] }""");
        await Review("--write-baseline");
        Tender("a", """{ "selectionCriteria": [{ "kind": "references", "count": 6 }, { "kind": "references", "count": 6 }] }""");
        Assert.Single(await Findings());

        await Review("--write-baseline");
        Assert.Contains("\"count\":2", await File.ReadAllTextAsync(Accepted), StringComparison.Ordinal);
        Assert.Empty(await Findings());
    }

    [Fact]
    public async Task Review_OtherDocumentOrOtherLot_IsNew()
    {
        Tender("a", """{ "lots": [{ "id": "1", "selectionCriteria": [{ "kind": "references", "count": 6 }] }] }""");
        await Review("--write-baseline");
        Tender("b", await File.ReadAllTextAsync(Path.Combine(folder, "a.tender.json")));
        Assert.Single(await Findings());

        File.Delete(Path.Combine(folder, "b.tender.json"));
        Tender("a", """{ "lots": [{ "id": "2", "selectionCriteria": [{ "kind": "references", "count": 6 }] }] }""");
        Assert.Single(await Findings());
    }

    [Fact]
    public async Task Write_Twice_IsTheSameFileSortedAndOneEntryALine()
    {
        Tender("b", Six);
        Tender("a", Six);
        await Review("--write-baseline");
        string first = await File.ReadAllTextAsync(Accepted);
        await Review("--write-baseline");

        string[] entries = [.. first.Split('\n').Where(line => line.Contains("fingerprint", StringComparison.Ordinal))];
        Assert.Equal(first, await File.ReadAllTextAsync(Accepted));
        Assert.Equal(4, entries.Length);
        Assert.Equal(["a.tender.json PD1106", "a.tender.json PD1201", "b.tender.json PD1106", "b.tender.json PD1201"], entries.Select(line =>
        {
            using var entry = JsonDocument.Parse(line.Trim().TrimEnd(','));
            return $"{entry.RootElement.GetProperty("document")} {entry.RootElement.GetProperty("rule")}";
        }));
    }

    [Fact]
    public async Task Write_OfOneDocument_KeepsTheOthersThatAreStillThere()
    {
        Tender("a", Six);
        Tender("b", Six);
        Tender("c", Six);
        await Review("--write-baseline");
        File.Delete(Path.Combine(folder, "c.tender.json"));

        await ToolRun.Of("review", Path.Combine(folder, "a.tender.json"), "--baseline", Accepted, "--write-baseline");

        string text = await File.ReadAllTextAsync(Accepted);
        Assert.Contains("b.tender.json", text, StringComparison.Ordinal);
        Assert.DoesNotContain("c.tender.json", text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Review_OfOneDocument_CallsNothingOfTheOthersStale()
    {
        Tender("a", Six);
        Tender("b", Six);
        await Review("--write-baseline");

        var run = await ToolRun.Of("review", Path.Combine(folder, "a.tender.json"), "--baseline", Accepted);

        Assert.Contains("; stale entries: 0", run.Output, StringComparison.Ordinal);
        File.Delete(Path.Combine(folder, "b.tender.json"));
        Assert.Contains("; stale entries: 2", (await Review()).Output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("{ \"schema\": \"publicdialogue/baseline/1\",\n \"findings\": [", "accepted.json(2): is not JSON from here on")]
    [InlineData("{}", "is no baseline: it needs \"schema\": \"publicdialogue/baseline/1\"")]
    [InlineData("[]", "is no baseline")]
    [InlineData("{ \"schema\": \"publicdialogue/baseline/2\" }", "is no baseline")]
    [InlineData("{ \"schema\": \"publicdialogue/baseline/1\" }", "an entry lacks document, rule or fingerprint")]
    [InlineData("{ \"schema\": \"publicdialogue/baseline/1\", \"findings\": [1] }", "an entry lacks document, rule or fingerprint")]
    [InlineData("{ \"schema\": \"publicdialogue/baseline/1\", \"findings\": [{ \"rule\": \"PD1106\" }] }", "an entry lacks document, rule or fingerprint")]
    public async Task Review_BaselineThatCannotBeUsed_IsRefused(string text, string said)
    {
        Tender("a", Six);
        await File.WriteAllTextAsync(Accepted, text);

        var run = await Review();

        Assert.Equal(2, run.Status);
        Assert.Contains(said, Assert.Single(run.ErrorLines), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Write_WithoutAFile_IsRefused()
    {
        var run = await ToolRun.Of("review", folder, "--write-baseline");

        Assert.Equal(2, run.Status);
        Assert.Contains("--write-baseline needs a file", Assert.Single(run.ErrorLines), StringComparison.Ordinal);
    }

    private Task<ToolRun> Review(params string[] more) => ToolRun.Of(["review", folder, "--baseline", Accepted, .. more]);

    private async Task<JsonElement[]> Findings()
    {
        using var json = JsonDocument.Parse((await Review("--format", "json")).Output);
        return [.. json.RootElement.GetProperty("documents").EnumerateArray().SelectMany(document => document.GetProperty("findings").EnumerateArray()).Select(finding => finding.Clone())];
    }

    private void Tender(string name, string text) => File.WriteAllText(Path.Combine(folder, name + ".tender.json"), text);
}
