using System.Collections.Generic;
using System.Linq;
using PublicDialogue.Rules.Book;
using PublicDialogue.Rules.Facts;

namespace PublicDialogue.Rules.Time;

/// <summary>A rule that asks for more days than the minimum for tenders, because of something that makes tendering take longer.</summary>
/// <param name="cause">What makes it take longer.</param>
/// <param name="when">The value of it that does.</param>
internal abstract class LongerDeadlineRule(FactKey<bool> cause, bool when) : FactRule<bool>(cause)
{
    public override Severity Severity => Severity.Error;

    public override bool IsGatedByThreshold => true;

    public override IReadOnlyList<RemedyAction> Remedies => [RemedyAction.UseDate];

    public override IReadOnlyList<TenderFactKind> Facts { get; } =
        [cause.Kind, TenderFactKind.TenderDeadline, TenderFactKind.DispatchDate, TenderFactKind.InvitationDate, TenderFactKind.Procedure];

    private protected override bool IsAbout(RuleCase @case) => @case.Facts.IsCallForCompetition && !FullRegime.IsOutside(@case.Facts.Tender);

    private protected override void Judge(RuleCase @case, TenderScope scope, Fact<bool> fact, bool value)
    {
        if (value != when)
        {
            return;
        }

        foreach (var period in TimeStage.OpenTenders.Measure(@case).Concat(TimeStage.InvitedTenders.Measure(@case)).Where(period => IsOneOf(period.Scope, scope)))
        {
            int more = More(@case, period);
            if (more > 0 && period.Shortfall(@case, more) is { } least)
            {
                var earliest = period.Sent.PlusDays(least + more);
                @case.Finds(period.Scope, At(period.Due.Origin, period.Days, least + more, period.Last, earliest) with { Remedy = Remedy.Day(earliest) });
            }
        }
    }

    /// <summary>Says how many days more there must be than the minimum; none where it does not apply to a period.</summary>
    private protected abstract int More(RuleCase @case, TimePeriod period);

    // The part that states the last day, or one around it, states the cause; or one inside it does.
    private static bool IsOneOf(TenderScope due, TenderScope cause) => IsInside(due, cause) || IsInside(cause, due);

    private static bool IsInside(TenderScope inner, TenderScope outer)
    {
        for (TenderScope? scope = inner; scope is not null; scope = scope.Parent)
        {
            if (scope == outer)
            {
                return true;
            }
        }

        return false;
    }
}
