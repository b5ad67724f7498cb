using System;
using System.Collections;
using System.Globalization;
using System.IO;
using System.Linq;
using System.Reflection;
using System.Text.RegularExpressions;
using PublicDialogue.Rules;
using PublicDialogue.Rules.Book;
using PublicDialogue.Rules.Texts;
using Xunit;

namespace PublicDialogue.Analyzers.Tests;

/// <summary>A rule is whole: its identifier is its own, and it has words, a page and a row of the release file.</summary>
public sealed class CatalogueTests
{
    private static readonly string Analyzers = Path.Combine(
        typeof(CatalogueTests).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>()
            .Single(metadata => metadata.Key == "RepoRoot").Value!,
        "analyzers");

    public static TheoryData<string> Ids => [.. RuleDescriptors.All.Select(descriptor => descriptor.Id)];

    public static TheoryData<string> Texts => [.. RuleTexts.Resources
        .GetResourceSet(CultureInfo.InvariantCulture, createIfNotExists: true, tryParents: false)!
        .Cast<DictionaryEntry>().Select(entry => (string)entry.Key).Order()];

    [Fact]
    public void Rules_AreInOrderAndUnique() =>
        Assert.Equal(RuleBook.Rules.Select(rule => rule.Id).Distinct().Order(), RuleBook.Rules.Select(rule => rule.Id));

    [Theory]
    [MemberData(nameof(Texts))]
    public void Text_SpeaksFourLanguages(string name) => Assert.All(["da", "sv", "nl"], language =>
    {
        var words = RuleTexts.Resources.GetResourceSet(new CultureInfo(language), createIfNotExists: true, tryParents: false)!;
        string english = RuleTexts.Get(name, CultureInfo.InvariantCulture);
        Assert.Matches("[^.]$", words.GetString(name)!);
        Assert.Equal(Placeholders(english), Placeholders(words.GetString(name)!));
    });

    [Theory]
    [MemberData(nameof(Ids))]
    public void Rule_HasATitle(string id) => Assert.NotEmpty(RuleTexts.Get(RuleTexts.TitleName(id), CultureInfo.InvariantCulture));

    [Fact]
    public void Fact_HasAName() => Assert.All(
        Enum.GetNames<TenderFactKind>(),
        name => Assert.NotEmpty(RuleTexts.Get("Fact_" + name, CultureInfo.InvariantCulture)));

    [Theory]
    [MemberData(nameof(Ids))]
    public void Rule_HasAPage(string id) =>
        Assert.StartsWith($"# {id}: ", File.ReadAllText(Path.Combine(Analyzers, "docs", id + ".md")), StringComparison.Ordinal);

    // "PD1301 to PD1311" names all between.
    [Fact]
    public void Readme_NamesEveryRuleAndNoOther()
    {
        string table = File.ReadAllText(Path.Combine(Analyzers, "..", "README.md")).Split("## The rules")[1].Split("\n\n[")[0];
        Assert.Equal(
            RuleBook.Rules.Select(rule => rule.Id),
            Regex.Matches(table, @"PD(\d{4})(?: to PD(\d{4}))?", RegexOptions.None, TimeSpan.FromSeconds(1))
                .SelectMany(match => Enumerable.Range(Number(match.Groups[1]), Number(match.Groups[match.Groups[2].Success ? 2 : 1]) - Number(match.Groups[1]) + 1))
                .Select(number => $"PD{number}").Order(StringComparer.Ordinal));
    }

    [Fact]
    public void Options_StandInTheOverviewAndOnTheirPages()
    {
        string overview = File.ReadAllText(Path.Combine(Analyzers, "docs", "README.md"));
        Assert.All(RuleOptionNames.All.Where(name => !name.EndsWith(".enabled", StringComparison.Ordinal)), name =>
        {
            Assert.Contains($"`{name}`", overview, StringComparison.Ordinal);
            Assert.Contains($"`{RuleOption.PropertyOf(name)}`", overview, StringComparison.Ordinal);
        });
        Assert.All(RuleBook.Rules.SelectMany(rule => rule.Options, (rule, option) => (rule.Id, option)), row =>
        {
            string page = File.ReadAllText(Path.Combine(Analyzers, "docs", row.Id + ".md"));
            Assert.Contains(row.option.Name, page, StringComparison.Ordinal);
            Assert.Contains(row.option.BuildProperty, page, StringComparison.Ordinal);
            Assert.Contains(
                string.Create(CultureInfo.InvariantCulture, $"| `{row.option.Name}` | `{row.option.BuildProperty}` | {row.option.Default}"),
                overview,
                StringComparison.Ordinal);
        });
    }

    [Fact]
    public void Changelog_CountsTheRules() =>
        Assert.Contains($"- {RuleBook.Rules.Count} rules, ", File.ReadAllText(Path.Combine(Analyzers, "..", "CHANGELOG.md")), StringComparison.Ordinal);

    [Fact]
    public void ReleaseRows_AreTheDescriptors() => Assert.Equal(
        RuleDescriptors.All.Select(descriptor => $"{descriptor.Id} | {descriptor.Category} | {descriptor.DefaultSeverity} |"),
        Directory.GetFiles(Path.Combine(Analyzers, "PublicDialogue.Analyzers"), "AnalyzerReleases.*.md")
            .SelectMany(File.ReadAllLines)
            .Where(line => line.StartsWith("PD", StringComparison.Ordinal))
            .Select(line => line[..(line.LastIndexOf('|') + 1)])
            .Order(StringComparer.Ordinal));

    private static string[] Placeholders(string message) =>
        [.. Regex.Matches(message, @"\{\d[^}]*\}").Select(match => match.Value).Distinct().Order()];

    private static int Number(Group digits) => int.Parse(digits.Value, CultureInfo.InvariantCulture);
}
