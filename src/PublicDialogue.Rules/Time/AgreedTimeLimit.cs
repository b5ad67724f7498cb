using PublicDialogue.Rules.Book;
using PublicDialogue.Rules.Facts;

namespace PublicDialogue.Rules.Time;

/// <summary>The limit of tenders of those invited, on which a sub-central authority may agree with all candidates: article 28(4).</summary>
/// <remarks>An agreement must be claimed. Where the kind of authority is not known, only what is too short for either kind is judged.</remarks>
internal static class AgreedTimeLimit
{
    /// <summary>Finds the limit; null where a fact that decides it is not known, which is then lacking.</summary>
    public static LeastDays? Of(RuleCase @case, TimeStep step)
    {
        var jurisdiction = @case.Facts.Jurisdiction;
        var usual = MinimumTimeLimits.ForInvited(jurisdiction, step.Procedure, step.Sent);
        var level = step.Scope.Find(FactKeys.AuthorityLevel);
        bool isKnown = level.TryGet(out var who);
        if (step.Days >= usual.Base || (isKnown && who == AuthorityLevel.Central))
        {
            return usual;
        }

        var agreed = step.Scope.Find(TimeFacts.DeadlineAgreed);
        if (agreed.IsObscure)
        {
            @case.Lacks(TimeFacts.DeadlineAgreed, agreed);
            return null;
        }

        var own = MinimumTimeLimits.ForSubCentral(jurisdiction, step.Procedure, agreed.TryGet(out bool isAgreed) && isAgreed, step.Sent);
        if (isKnown || own == usual || step.Days < own.Urgent)
        {
            return own;
        }

        if (IsShortened(step, usual))
        {
            return usual;
        }

        @case.Lacks(FactKeys.AuthorityLevel, level);
        return null;
    }

    /// <summary>Finds the limit in a dynamic purchasing system, where the law has ten days unless a sub-central authority agreed on fewer.</summary>
    public static LeastDays? InSystem(RuleCase @case, TimeStep step)
    {
        var jurisdiction = @case.Facts.Jurisdiction;
        var usual = MinimumTimeLimits.ForSystemTenders(jurisdiction, isAgreed: false, step.Sent);
        var agreed = step.Scope.Find(TimeFacts.DeadlineAgreed);
        var level = step.Scope.Find(FactKeys.AuthorityLevel);
        bool isKnown = level.TryGet(out var who);
        if (step.Days >= usual.Base || (isKnown && who == AuthorityLevel.Central))
        {
            return usual;
        }

        if (agreed.IsObscure)
        {
            @case.Lacks(TimeFacts.DeadlineAgreed, agreed);
            return null;
        }

        bool isAgreed = agreed.TryGet(out bool isStated) && isStated;
        var own = isAgreed ? MinimumTimeLimits.ForSystemTenders(jurisdiction, isAgreed, step.Sent) : usual;
        if (isKnown || step.Days < own.Base)
        {
            return own;
        }

        @case.Lacks(FactKeys.AuthorityLevel, level);
        return null;
    }

    // Lawful for either kind: what is claimed shortens the usual limit to these very days.
    private static bool IsShortened(TimeStep step, LeastDays usual) =>
        (step.Days >= usual.Electronic && step.Scope.Find(FactKeys.ElectronicSubmission).TryGet(out bool isElectronic) && isElectronic)
        || (step.Days >= usual.Urgent && step.Scope.Find(FactKeys.Accelerated).TryGet(out bool isUrgent) && isUrgent)
        || (step.Days >= usual.PriorInformation && step.Scope.Find(FactKeys.PriorInformation).TryGet(out bool isAnnounced) && isAnnounced);
}
