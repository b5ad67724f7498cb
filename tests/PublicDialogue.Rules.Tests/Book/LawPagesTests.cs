using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Reflection;
using PublicDialogue.Rules.Book;
using Xunit;

namespace PublicDialogue.Rules.Tests.Book;

/// <summary>The page of a rule cites what its messages cite, country by country.</summary>
/// <remarks><c>APPROVE=1 dotnet test tests/PublicDialogue.Rules.Tests --filter LawPages</c> writes it into the pages.</remarks>
public sealed class LawPagesTests
{
    private const string Jurisdictions = "**Jurisdictions**: ";
    private const string Cites = "**Cites** ";

    private static readonly (Jurisdiction Country, string Code, string Place)[] Countries =
    [
        (Jurisdiction.Denmark, "DK", "in Denmark"),
        (Jurisdiction.Sweden, "SE", "in Sweden"),
        (Jurisdiction.Netherlands, "NL", "in the Netherlands"),
    ];

    private static readonly string Docs = Path.Combine(
        typeof(LawPagesTests).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>()
            .Single(metadata => metadata.Key == "RepoRoot").Value!,
        "analyzers",
        "docs");

    public static TheoryData<string> Ids => [.. RuleBook.Rules.Where(rule => Cite(rule).Count > 0).Select(rule => rule.Id)];

    [Theory]
    [MemberData(nameof(Ids))]
    public void Page_CitesWhatTheRuleCites(string id)
    {
        var rule = RuleBook.Rules.Single(rule => rule.Id == id);
        string path = Path.Combine(Docs, id + ".md");
        var lines = File.ReadAllText(path).Split('\n').ToList();
        string citation = $"{Cites}{string.Join("; ", Cite(rule))}. [Where it was read](SOURCES.md).";
        string lawOf = $" {string.Join(", ", LawOf(rule))} ";
        int row = lines.FindIndex(line => line.StartsWith("|---", StringComparison.Ordinal)) + 1;
        string[] cells = lines[row].Split('|');
        if (Environment.GetEnvironmentVariable("APPROVE") == "1")
        {
            cells[2] = lawOf;
            lines[row] = string.Join('|', cells);
            int old = lines.FindIndex(line => line.StartsWith(Cites, StringComparison.Ordinal));
            if (old < 0)
            {
                old = lines.FindIndex(line => line.StartsWith(Jurisdictions, StringComparison.Ordinal)) + 2;
                lines.InsertRange(old, ["", ""]);
            }

            lines[old] = citation;
            File.WriteAllText(path, string.Join('\n', lines));
        }

        Assert.Equal(citation, Assert.Single(lines, line => line.StartsWith(Cites, StringComparison.Ordinal)).TrimEnd());
        Assert.Equal(lawOf, cells[2]);
    }

    private static List<string> Cite(TenderRule rule)
    {
        string common = rule.Citation(Jurisdiction.EuropeanUnion);
        var parts = new List<string>();
        if (common.Length > 0)
        {
            parts.Add(common);
        }

        foreach (var (country, _, place) in Countries)
        {
            string own = Own(rule, country);
            string below = rule.Provisions.BesidesTheDirective(country, new(9999, 12, 31));
            if (own.Length > 0)
            {
                parts.Add($"{place} {own}{(below.Length > 0 && below != own ? $" (below the EU threshold {below})" : "")}");
            }
        }

        return parts;
    }

    private static IEnumerable<string> LawOf(TenderRule rule) =>
        Countries.Where(row => Own(rule, row.Country).Length > 0).Select(row => row.Code)
            .Prepend(rule.Citation(Jurisdiction.EuropeanUnion).Length > 0 ? "EU" : "").Where(code => code.Length > 0);

    private static string Own(TenderRule rule, Jurisdiction country)
    {
        string common = rule.Citation(Jurisdiction.EuropeanUnion);
        string whole = rule.Citation(country);
        return whole == common ? "" : common.Length == 0 ? whole : whole[(common.Length + 2)..];
    }
}
