using System.Collections.Generic;
using System.Linq;
using Microsoft.CodeAnalysis;
using PublicDialogue.Rules.Book;
using PublicDialogue.Rules.Facts;

namespace PublicDialogue.Analyzers;

/// <summary>Asks the rules about what was read from code. What they cannot assess is silent here: no squiggle rests on a guess.</summary>
internal static class PartAssessment
{
    public static IEnumerable<Diagnostic> Of(TenderPart part, PartReader reader, RuleOptions options)
    {
        if (part.IsEmpty)
        {
            return [];
        }

        var findings = Findings(part, options);
        if (findings.Count == 0)
        {
            return [];
        }

        var saidThere = new HashSet<(string Rule, Origin Place)>(reader.Elsewhere
            .SelectMany(row => Findings(row.Part, options).Select(finding => (finding.RuleId, row.Place))));
        return findings
            .Where(finding => !saidThere.Contains((finding.RuleId, finding.Origin)))
            .Select(finding => reader.PlaceOf(finding.Origin) is { } place ? FindingDiagnostics.Of(finding, place, reader.PlaceOf) : null)
            .OfType<Diagnostic>();
    }

    private static IReadOnlyList<Finding> Findings(TenderPart part, RuleOptions options) =>
        RuleBook.Find(new(part) { DefaultJurisdiction = options.Jurisdiction }, options);
}
