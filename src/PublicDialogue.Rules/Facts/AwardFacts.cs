using System.Collections.Generic;

namespace PublicDialogue.Rules.Facts;

/// <summary>The facts of award criteria beside their weights (article 67), with the types of their values.</summary>
public static class AwardFacts
{
    /// <summary>Gets the key of <see cref="TenderFactKind.AwardMerit"/>.</summary>
    public static FactKey<AwardMerit> AwardMerit { get; } = new(TenderFactKind.AwardMerit, Codes.AwardMerit);

    /// <summary>Gets the key of <see cref="TenderFactKind.AwardWeightMaximum"/>.</summary>
    public static FactKey<decimal> AwardWeightMaximum { get; } = new(TenderFactKind.AwardWeightMaximum, RawValue.Number);

    /// <summary>Gets the key of <see cref="TenderFactKind.AwardThreshold"/>.</summary>
    public static FactKey<decimal> AwardThreshold { get; } = new(TenderFactKind.AwardThreshold, RawValue.Number);

    internal static IReadOnlyList<FactKey> All { get; } = [AwardMerit, AwardWeightMaximum, AwardThreshold];
}
