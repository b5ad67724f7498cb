using System.Collections.Generic;
using System.Linq;
using Microsoft.CodeAnalysis;
using PublicDialogue.Rules.Book;
using PublicDialogue.Rules.Facts;

namespace PublicDialogue.Analyzers;

/// <summary>Asks the rules about what was read from code. What they cannot assess is silent here: no squiggle rests on a guess.</summary>
internal static class PartAssessment
{
    public static IEnumerable<Diagnostic> Of(TenderPart part, IReadOnlyDictionary<Origin, Location> places, RuleOptions options) =>
        part.IsEmpty ? []
            : RuleBook.Assess(new(part) { DefaultJurisdiction = options.Jurisdiction }, options).Findings
                .Where(finding => places.ContainsKey(finding.Origin))
                .Select(finding => FindingDiagnostics.Of(finding, places[finding.Origin]));
}
