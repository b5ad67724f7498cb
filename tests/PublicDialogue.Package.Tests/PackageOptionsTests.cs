using System.Collections.Generic;
using Xunit;

namespace PublicDialogue.Package.Tests;

/// <summary>What a stranger can set: the mode, the options, and what of both reaches files.</summary>
[Collection(PackedOnce.Name)]
public sealed class PackageOptionsTests(Feed feed)
{
    private const string Code = """
        using PublicDialogue.Rules;
        class Udbud
        {
            [TenderFact(TenderFactKind.EstimatedValue)] public decimal Værdi { get; set; }
            [TenderFact(TenderFactKind.MinimumYearlyTurnover)] public decimal Omsætning { get; set; }
            [TenderFact(TenderFactKind.ReferenceCount)] public int Referencer { get; set; }
            [TenderFact(TenderFactKind.Procedure)] public string Procedure { get; set; } = "open";
            [TenderFact(TenderFactKind.DispatchDate)] public string Afsendt { get; set; } = "";
            [TenderFact(TenderFactKind.TenderDeadline)] public string Frist { get; set; } = "";
            static Udbud Kaffe() => new() { Værdi = 1m, Omsætning = 9m, Referencer = 6 };
            static Udbud Te() => new() { Procedure = "open", Afsendt = "2026-11-23", Frist = "2026-12-28" };
        }
        """;

    private const string Turnover = "Udbud.cs(10,61)";
    private const string References = "Udbud.cs(10,78)";
    private const string Deadline = "Udbud.cs(11,86)";

    private static readonly Consumer Consumer = new() { Files = new Dictionary<string, string> { ["Udbud.cs"] = Code } };

    [Theory]
    [InlineData("competitive", "PD1001 error " + Turnover, "PD1106 warning " + References)]
    [InlineData("legal", "PD1001 error " + Turnover)]
    [InlineData("Strict", "PD1001 error " + Turnover, "PD1106 error " + References)]
    public void Mode_SetsTheSeverities(string mode, params string[] expected) =>
        Assert.Equal(expected, Consumer.Build(feed, $"-p:PublicDialogueMode={mode}").Places);

    [Fact]
    public void Mode_ThatDoesNotExist_IsRefused()
    {
        var build = Consumer.Build(feed, "-p:PublicDialogueMode=relaxed");
        Assert.False(build.IsDone);
        Assert.Contains("write legal, competitive or strict", build.Output, System.StringComparison.Ordinal);
    }

    [Fact]
    public void Jurisdiction_AsAProperty_DecidesWhereTheTenderDoesNot() => Assert.Equal(
        ["PD1001 error " + Turnover, "PD1003 error " + Turnover, "PD1106 warning " + References, "PD1301 error " + Deadline],
        Consumer.Build(feed, "-p:PublicDialogueJurisdiction=NL").Places);

    [Fact]
    public void Threshold_InTheEditorConfig_ComesBeforeTheProperty()
    {
        var files = new Dictionary<string, string>(Consumer.Files)
        {
            [".editorconfig"] = "[*.cs]\npublicdialogue.pd1106.most_references = 6\ndotnet_diagnostic.PD1001.severity = suggestion\n",
        };
        Assert.Equal(
            ["PD1001 note " + Turnover],
            (Consumer with { Files = files }).Build(feed, "-p:PublicDialoguePd1106MostReferences=2", "-p:PublicDialogueMode=strict").Places);
    }
}
