using PublicDialogue.Rules.Book;
using PublicDialogue.Rules.Facts;

namespace PublicDialogue.Rules.Time;

/// <summary>PD1305: tenders can be made only after a visit, and have no more than the minimum time.</summary>
/// <remarks>The law says "longer than the minimum", so that one day more is enough for it.</remarks>
internal sealed class SiteVisitDeadlineRule() : LongerDeadlineRule(TimeFacts.SiteVisit, when: true)
{
    public override string Id => "PD1305";

    private protected override Law Law { get; } = new(
        "Directive 2014/24/EU art. 47(2)",
        (Jurisdiction.Denmark, "udbudsloven § 93, stk. 2", IsVerified: true),
        (Jurisdiction.Sweden, "LOU 11 kap. 1 §", IsVerified: true),
        (Jurisdiction.Netherlands, "Aanbestedingswet 2012 art. 2.73", IsVerified: true));

    private protected override int More(RuleCase @case, TimePeriod period) =>
        MinimumTimeLimits.More(LimitedStep.SiteVisit, @case.Facts.Jurisdiction, period.Sent);
}
