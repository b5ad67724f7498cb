using System.Collections.Generic;
using PublicDialogue.Rules.Book;

namespace PublicDialogue.Rules.Time;

/// <summary>A rule that firms have less time than the law leaves them. No reason excuses: lawful urgency is a fact of its own.</summary>
internal abstract class ShortDeadlineRule : TenderRule
{
    public sealed override Severity Severity => Severity.Error;

    public sealed override bool IsGatedByThreshold => true;

    public sealed override bool IsHard => true;

    public sealed override IReadOnlyList<RemedyAction> Remedies => [RemedyAction.UseDate];

    /// <summary>Finds every period of a stage that is too short.</summary>
    /// <param name="case">The tender before the rule.</param>
    /// <param name="stage">The stage.</param>
    /// <param name="text">The name of the words; empty for the rule's own.</param>
    private protected void Judge(RuleCase @case, TimeStage stage, string text = "")
    {
        foreach (var period in stage.Measure(@case))
        {
            if (period.Shortfall(@case) is { } least)
            {
                @case.Finds(
                    period.Scope,
                    new Finding(this)
                    {
                        Severity = Severity,
                        Origin = period.Due.Origin ?? new(""),
                        TextName = text,
                        Arguments = [period.Days, least, period.Last, period.Sent.PlusDays(least)],
                        Remedy = Remedy.Day(period.Sent.PlusDays(least)),
                    });
            }
        }
    }
}
