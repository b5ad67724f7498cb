using System;
using System.Collections.Generic;
using System.Linq;
using PublicDialogue.Rules.Book;
using PublicDialogue.Rules.Facts;

namespace PublicDialogue.Rules.Tests.Evidence;

/// <summary>A sentence of a tender, and the rule that should find it; none where it is ordinary.</summary>
/// <param name="Language">Its language, two letters.</param>
/// <param name="Place">Where it stands: specification, selection, award, performance, shortlist, or knock-out for a specification that rejects whoever does not meet it.</param>
/// <param name="Rule">The rule, or null.</param>
/// <param name="Text">The words.</param>
internal sealed record Sentence(string Language, string Place, string? Rule, string Text)
{
    public static IReadOnlyList<Sentence> Ordinary() =>
        [.. TestTable.Rows("Evidence/ordinary-sentences.tsv").Select(row => new Sentence(row[0], row[1], null, row[2]))];

    public static IReadOnlyList<Sentence> Restrictive() =>
        [.. TestTable.Rows("Evidence/restrictive-sentences.tsv").Select(row => new Sentence(row[0], row[1], row[2], row[3]))];

    /// <summary>Asks every rule about a tender that says nothing but this.</summary>
    public IReadOnlyList<string> Findings()
    {
        var tender = Given.Tender(
            [FactKeys.Jurisdiction.Read(Jurisdiction(), FactUnit.Own, null), FactKeys.Language.Read(Language, FactUnit.Own, null)],
            new TenderPart { Role = Role(), Facts = Facts(), Wordings = [new(Text, Given.Here) { Of = Of() }] });
        return [.. RuleBook.Assess(tender, RuleOptions.Default).Findings.Select(finding => finding.RuleId).Distinct(StringComparer.Ordinal)];
    }

    private string Jurisdiction() => Language switch { "da" => "DK", "sv" => "SE", "nl" => "NL", _ => "EU" };

    private FactEntry[] Facts() => Place == "knock-out" ? [Given.Fact(SpecificationFacts.Mandatory, value: true)] : [];

    private TenderFactKind Of() => Place switch
    {
        "award" => TenderFactKind.AwardCriteria,
        "shortlist" => TenderFactKind.Shortlist,
        _ => TenderFactKind.Specifications,
    };

    private TenderFactKind Role() => Place switch
    {
        "selection" => TenderFactKind.SelectionCriteria,
        "award" => TenderFactKind.AwardCriteria,
        "shortlist" => TenderFactKind.Shortlist,
        _ => TenderFactKind.Specifications,
    };
}
