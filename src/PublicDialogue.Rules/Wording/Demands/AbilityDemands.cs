using System.Collections.Generic;
using PublicDialogue.Rules.Facts;

namespace PublicDialogue.Rules.Wording.Demands;

/// <summary>What texts demand of technical and professional ability.</summary>
internal static class AbilityDemands
{
    /// <summary>Gets the searches.</summary>
    public static IReadOnlyList<DemandSearch> All { get; } =
    [
        new NumberSearch(AbilityFacts.StaffExperienceYears, Measure.Months, Cue.Experience)
        {
            Rivals = [Cue.Turnover, Cue.Accounts, Cue.Reference, Cue.OtherYears],
            Silences = [Cue.Wish],
            Where = (sentence, quantity) => !sentence.IsOfThePast(quantity) && sentence.IsLeast(quantity)
                && sentence.Nearest(quantity.From, quantity.To, Cue.Staff, Cue.Company) is { Cue: Cue.Staff },
            Value = quantity => quantity.Value / 12,
        },
    ];
}
