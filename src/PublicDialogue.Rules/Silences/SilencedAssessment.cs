using System;
using System.Collections.Generic;
using System.Linq;
using PublicDialogue.Rules.Book;
using PublicDialogue.Rules.Reading;

namespace PublicDialogue.Rules.Silences;

/// <summary>What the rules answer for a document, after what its silences keep from being reported.</summary>
/// <param name="Findings">The findings that are to be reported, in their order.</param>
/// <param name="Silenced">Those that are not, in the order of the silences.</param>
/// <param name="Idle">The silences that silence nothing, in the order of the document.</param>
/// <remarks>Equal by reference of the lists. Immutable.</remarks>
public sealed record SilencedAssessment(
    IReadOnlyList<Finding> Findings,
    IReadOnlyList<SilencedFinding> Silenced,
    IReadOnlyList<IdleSilence> Idle)
{
    /// <summary>Lets each silence of a document silence the first finding of its rule in what follows it.</summary>
    /// <param name="document">The document.</param>
    /// <param name="findings">What the rules found in it.</param>
    /// <returns>What is left to report, and what became of every silence.</returns>
    public static SilencedAssessment Of(TenderDocument document, IReadOnlyList<Finding> findings)
    {
        _ = document ?? throw new ArgumentNullException(nameof(document));
        _ = findings ?? throw new ArgumentNullException(nameof(findings));
        if (document.Silences.Count == 0)
        {
            return new(findings, [], []);
        }

        var open = findings.OrderBy(finding => finding.Origin.Line).ThenBy(finding => finding.Origin.Column).ToList();
        var silenced = new List<SilencedFinding>();
        var idle = new List<IdleSilence>();
        foreach (var silence in document.Silences.OrderBy(silence => silence.Origin.Line).ThenBy(silence => silence.Origin.Column))
        {
            int at = silence.Fault is null ? open.FindIndex(finding => finding.RuleId == silence.RuleId && silence.Covers(finding.Origin)) : -1;
            if (at < 0)
            {
                idle.Add(new(silence, silence.Fault ?? IdleReason.Unused));
                continue;
            }

            silenced.Add(new(open[at], silence));
            open.RemoveAt(at);
        }

        var left = new HashSet<Finding>(open);
        return new([.. findings.Where(left.Contains)], silenced, idle);
    }
}
