using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Reflection;
using PublicDialogue.Rules.Book;
using PublicDialogue.Rules.Reading;
using Xunit;

namespace PublicDialogue.Analyzers.Tests.CodeFixes;

/// <summary>The page of a rule names its fix, and in the words of this table; where there is none it says so.</summary>
/// <remarks><c>APPROVE=1 dotnet test tests/PublicDialogue.Analyzers.Tests --filter FixPages</c> writes the fixes into the pages.</remarks>
public sealed class FixPagesTests
{
    private static readonly Dictionary<RemedyAction, string> Words = new()
    {
        [RemedyAction.UseAmount] = "writes the amount that is allowed",
        [RemedyAction.UseMonths] = "writes the length that is allowed, in the unit that is there",
        [RemedyAction.UseNumber] = "writes the number that is allowed",
        [RemedyAction.UseDate] = "writes the earliest lawful day",
        [RemedyAction.UseTruth] = "sets {0}",
        [RemedyAction.UseCode] = "writes {0}",
        [RemedyAction.AppendWords] = "appends the words that are missing, in the text's language",
        [RemedyAction.ReplaceWords] = "puts other words in their place, in the text's language",
        [RemedyAction.RecordReason] = "records the law's own reason, in the tender's language",
        [RemedyAction.AskReason] = "leaves a place for the reason, which throws until it is written",
        [RemedyAction.Remove] = "takes the demand out",
        [RemedyAction.RemoveEntry] = "takes the entry out of its list",
        [RemedyAction.AskTolerance] = "leaves a place for the tolerance, which throws until it is written",
    };

    // Where more can be said than the action says.
    private static readonly Dictionary<(string Id, RemedyAction Action), string> OwnWords = new()
    {
        [("PD1003", RemedyAction.UseAmount)] = "with a reason writes the amount that is allowed",
        [("PD1108", RemedyAction.ReplaceWords)] = "puts comparable in the place of identical, in the text's language",
        [("PD1307", RemedyAction.UseDate)] = "puts the deadline off to the earliest lawful day",
        [("PD1603", RemedyAction.RemoveEntry)] = "takes the criterion out of the award: ask for it in selection, where it is needed",
        [("PD1701", RemedyAction.AppendWords)] = "appends other states to a text, in its language",
        [("PD1207", RemedyAction.UseTruth)] = "sets `EquivalentAccepted` to `true`",
        [("PD1107", RemedyAction.Remove)] = "takes the customer out",
        [("PD1311", RemedyAction.UseDate)] = "on a weekend writes the next weekday",
        [("PD1402", RemedyAction.UseAmount)] = "writes the estimated value as the maximum",
        [("PD1601", RemedyAction.UseNumber)] = "brings the weights to the whole, each in proportion",
        [("PD1705", RemedyAction.ReplaceWords)] = "puts level C1 in the place of the mother tongue, in the text's language",
        [("PD1705", RemedyAction.AppendWords)] = "appends it to fluency",
    };

    private static readonly string Docs = Path.Combine(
        typeof(FixPagesTests).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>()
            .Single(metadata => metadata.Key == "RepoRoot").Value!,
        "analyzers",
        "docs");

    private static readonly ILookup<string, Finding> Findings = ThreeDoorsCases.All
        .SelectMany(doors => RuleBook.Assess(TenderReader.Read("x.tender.json", new StringReader(doors.Json)).Facts!, RuleOptions.Default).Findings)
        .ToLookup(finding => finding.RuleId);

    public static TheoryData<string> Ids => [.. RuleBook.Rules.Select(rule => rule.Id)];

    [Theory]
    [MemberData(nameof(Ids))]
    public void Page_NamesTheFix(string id)
    {
        var rule = RuleBook.Rules.Single(rule => rule.Id == id);
        string path = Path.Combine(Docs, id + ".md");
        string[] lines = File.ReadAllText(path).Split('\n');
        int row = Array.FindIndex(lines, line => line.StartsWith("|---", StringComparison.Ordinal)) + 1;
        string[] cells = lines[row].TrimEnd().Split('|');
        if (rule.Remedies.Count == 0)
        {
            Assert.Matches("^ none(: .+)? $", cells[^2]);
            return;
        }

        string fix = $" {string.Join("; or ", rule.Remedies.Select(action => Describe(rule, action)))} ";
        if (Environment.GetEnvironmentVariable("APPROVE") == "1")
        {
            cells[^2] = fix;
            lines[row] = string.Join('|', cells);
            File.WriteAllText(path, string.Join('\n', lines));
        }

        Assert.Equal(fix, cells[^2]);
    }

    // What is set, and to what, the findings themselves say.
    private static string Describe(TenderRule rule, RemedyAction action) => string.Format(
        System.Globalization.CultureInfo.InvariantCulture,
        OwnWords.TryGetValue((rule.Id, action), out string? own) ? own : Words[action],
        string.Join(" or ", Findings[rule.Id].Select(finding => finding.Remedy).Where(remedy => remedy?.Action == action).Select(remedy =>
            action == RemedyAction.UseTruth ? $"`{remedy!.Fact ?? rule.Facts[0]}` to `{remedy.Value}`" : $"`{remedy!.Value}`").Distinct()));
}
