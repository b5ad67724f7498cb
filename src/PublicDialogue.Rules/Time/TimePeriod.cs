using System;
using PublicDialogue.Rules.Book;
using PublicDialogue.Rules.Facts;

namespace PublicDialogue.Rules.Time;

/// <summary>A period of a tender whose both ends are known, and the limit that the law sets it.</summary>
/// <param name="Scope">The part that states its last day.</param>
/// <param name="Due">The last day, as it is stated.</param>
/// <param name="Sent">The day from which it runs, not counted.</param>
/// <param name="Last">The last day.</param>
/// <param name="Limit">The fewest days.</param>
internal sealed record TimePeriod(TenderScope Scope, Fact<PlainDate> Due, PlainDate Sent, PlainDate Last, LeastDays Limit)
{
    /// <summary>Gets the number of calendar days; negative where it ends before it begins.</summary>
    public int Days => Last.DayNumber - Sent.DayNumber;

    /// <summary>Finds the fewest lawful days, where this period with some more asked of it falls short of them.</summary>
    /// <param name="case">Where to say what is lacking.</param>
    /// <param name="more">How many days more than the limit there must be.</param>
    /// <returns>The days without <paramref name="more"/>; null where it is long enough, or where a fact that could make it so cannot be read.</returns>
    public int? Shortfall(RuleCase @case, int more = 0)
    {
        int days = Days - more;
        return days < Limit.Base && Least(@case, days) is { } least && days < least ? least : null;
    }

    // Null where a fact that could make these days lawful cannot be read.
    private int? Least(RuleCase @case, int days)
    {
        var electronic = Scope.Find(FactKeys.ElectronicSubmission);
        if (electronic.TryGet(out bool isElectronic) && isElectronic && days >= Limit.Electronic)
        {
            return Limit.Electronic;
        }

        foreach (var (key, least) in new[] { (FactKeys.Accelerated, Limit.Urgent), (FactKeys.PriorInformation, Limit.PriorInformation) })
        {
            var claimed = Scope.Find(key);
            if (claimed.TryGet(out bool isClaimed) && isClaimed && least < Limit.Base)
            {
                return Math.Min(least, Limit.Electronic);
            }

            if (claimed.IsObscure && days >= least)
            {
                @case.Lacks(key, claimed);
                return null;
            }
        }

        if (electronic.State == FactState.Unknown && days >= Limit.Electronic)
        {
            @case.Lacks(FactKeys.ElectronicSubmission, electronic);
            return null;
        }

        return electronic.State == FactState.Absent || (electronic.State == FactState.Known && !isElectronic)
            ? Limit.Base : Limit.Electronic;
    }
}
