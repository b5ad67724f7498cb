using System.Collections.Generic;
using PublicDialogue.Rules.Facts;

namespace PublicDialogue.Rules.Wording.Demands;

/// <summary>What texts demand of economic and financial standing.</summary>
internal static class StandingDemands
{
    /// <summary>Gets the searches.</summary>
    public static IReadOnlyList<DemandSearch> All { get; } =
    [
        // The years of accounts and turnover: whether as a minimum or to be told makes no difference.
        new NumberSearch(StandingFacts.TurnoverYears, Measure.Months, Cue.Turnover, Cue.Accounts)
        {
            Rivals = [Cue.PositiveResult, Cue.Reference, Cue.Experience, Cue.OtherYears],
            Silences = [Cue.OneOf, Cue.Wish],
            Where = (sentence, quantity) => sentence.IsOfThePast(quantity) && !sentence.IsMost(quantity),
            Value = quantity => quantity.Value / 12,
        },
    ];
}
