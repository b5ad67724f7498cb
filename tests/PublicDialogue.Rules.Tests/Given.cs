using System;
using System.Collections.Generic;
using System.Linq;
using PublicDialogue.Rules.Book;
using PublicDialogue.Rules.Facts;

namespace PublicDialogue.Rules.Tests;

/// <summary>Tenders for tests, and what one rule says of them.</summary>
internal static class Given
{
    public static readonly Origin Here = new("food.tender.json") { Start = 40, Length = 9, Line = 3, Column = 21 };

    public static FactEntry Fact(FactKey key, object? value, FactUnit unit = FactUnit.Own) => key.Read(value, unit, Here);

    public static TenderFacts Tender(params FactEntry[] facts) => new(new TenderPart { Facts = facts });

    public static TenderFacts Tender(IReadOnlyList<FactEntry> facts, params TenderPart[] parts) => new(new TenderPart { Facts = facts, Parts = parts });

    public static TenderPart Lot(string id, params FactEntry[] facts) => new() { Role = TenderFactKind.Lots, Id = id, Facts = facts };

    public static Assessment Assess(string rule, TenderFacts facts, string? options = null)
    {
        var only = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var other in RuleBook.Rules.Where(other => other.Id != rule))
        {
            only.Add(RuleOptions.EnabledName(other.Id), "false");
        }

        foreach (string[] option in (options ?? "").Split(';', StringSplitOptions.RemoveEmptyEntries).Select(option => option.Split('=')))
        {
            only.Add("publicdialogue." + option[0].Trim(), option[1]);
        }

        return RuleBook.Assess(facts, new(only));
    }

    /// <summary>The severities of the findings, and behind question marks what is missing and why; a dash for silence.</summary>
    public static string Outcome(string rule, TenderFacts facts, string? options = null)
    {
        var answer = Assess(rule, facts, options);
        string said = string.Join(' ', answer.Findings.Select(finding => finding.Severity.ToString())
            .Concat(answer.NotAssessable.Select(gap => $"?{gap.Missing}:{gap.Why}")));
        return said.Length == 0 ? "-" : said;
    }
}
