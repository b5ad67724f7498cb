using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Reflection;
using PublicDialogue.Rules.Book;
using PublicDialogue.Rules.Time;
using Xunit;

namespace PublicDialogue.Rules.Tests.Book;

/// <summary>Whatever a message cites stands on the page of sources, and nothing that is only believed is cited.</summary>
public sealed class SourcesTests
{
    private static readonly string[] Marks = ["read", "reported", "well known", "believed"];

    // Besides those that a rule cites by itself: for utilities, and for a market dialogue.
    private static readonly string[] OfFindings = ["Directive 2014/25/EU art. 51(1)", "Directive 2014/24/EU art. 18(1), 40"];

    private static readonly Dictionary<string, string> Sources = File.ReadAllLines(Path.Combine(
            typeof(SourcesTests).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>().Single(metadata => metadata.Key == "RepoRoot").Value!,
            "analyzers",
            "docs",
            "SOURCES.md"))
        .Where(line => line.StartsWith("| ", StringComparison.Ordinal) && !line.StartsWith("| provision", StringComparison.Ordinal))
        .Select(line => line.Split('|').Select(cell => cell.Trim()).ToArray())
        .Where(cells => cells.Length == 6)
        .ToDictionary(cells => cells[1], cells => cells[2], StringComparer.Ordinal);

    private static readonly string[] Printed =
    [
        .. RuleBook.Rules.SelectMany(rule => Enum.GetValues<Jurisdiction>().Select(rule.Citation)
                .Concat(rule.Provisions.Everywhere.Select(row => row.Provision)))
            .Concat(OfFindings)
            .Concat(ProcurementLimits.All.Where(row => row.IsVerified).Select(row => row.Citation))
            .Where(citation => citation.Length > 0).SelectMany(Provisions.Of).Distinct().Order(StringComparer.Ordinal),
    ];

    [Fact]
    public void Page_HasEveryProvisionThatIsCited() => Assert.Equal([], Printed.Except(Sources.Keys, StringComparer.Ordinal));

    [Fact]
    public void Cited_IsNeverOnlyBelieved() => Assert.Equal([], Printed.Where(provision => Sources.GetValueOrDefault(provision) == "believed"));

    [Fact]
    public void Believed_IsWhatRulesKeepAndDoNotPrint() => Assert.Equal(
        Kept().Order(StringComparer.Ordinal), Sources.Where(row => row.Value == "believed").Select(row => row.Key).Order(StringComparer.Ordinal));

    // The directive on remedies is cited with an asterisk where it is counted by, and its numbers are well known.
    [Fact]
    public void Page_HasNothingThatNobodyCites() => Assert.Equal(
        [], Sources.Keys.Except(Printed, StringComparer.Ordinal).Except(Kept(), StringComparer.Ordinal).Except(ToBeChecked(), StringComparer.Ordinal));

    [Fact]
    public void Page_HasWhatIsStillToBeChecked() =>
        Assert.All(ToBeChecked(), provision => Assert.Equal("well known", Sources.GetValueOrDefault(provision)));

    [Fact]
    public void Marks_AreFour() => Assert.All(Sources, row => Assert.Contains(row.Value, Marks));

    private static IEnumerable<string> Kept() => RuleBook.Rules.SelectMany(rule => rule.Provisions.National).Where(row => !row.IsVerified)
        .SelectMany(row => Provisions.Of(row.Provision)).Distinct().Except(Printed, StringComparer.Ordinal);

    private static IEnumerable<string> ToBeChecked() =>
        ProcurementLimits.All.Where(row => !row.IsVerified).SelectMany(row => Provisions.Of(row.Citation)).Distinct();
}
