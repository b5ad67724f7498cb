using PublicDialogue.Rules.Book;
using PublicDialogue.Rules.Facts;

namespace PublicDialogue.Rules.Time;

/// <summary>PD1306: the documents are not freely available online, and tenders have not the five days more that this calls for.</summary>
/// <remarks>Not on urgency. No reason excuses.</remarks>
internal sealed class DocumentsNotFreeDeadlineRule() : LongerDeadlineRule(TimeFacts.DocumentsFree, when: false)
{
    public override string Id => "PD1306";

    private protected override Law Law { get; } = new(
        "Directive 2014/24/EU art. 53(1)",
        (Jurisdiction.Sweden, "LOU 11 kap. 9 §", IsVerified: true),
        (Jurisdiction.Netherlands, "Aanbestedingswet 2012 art. 2.72", IsVerified: true));

    public override bool IsHard => true;

    private protected override int More(RuleCase @case, TimePeriod period)
    {
        var urgent = period.Scope.Find(FactKeys.Accelerated);
        int more = MinimumTimeLimits.More(LimitedStep.DocumentsNotFree, @case.Facts.Jurisdiction, period.Sent);
        if (urgent.IsObscure && period.Days < period.Limit.Base + more)
        {
            @case.Lacks(FactKeys.Accelerated, urgent);
        }

        return urgent.IsObscure || (urgent.TryGet(out bool isUrgent) && isUrgent) ? 0 : more;
    }
}
