namespace PublicDialogue.Rules.Facts;

/// <summary>The weight of an award criterion (BT-541 with BT-5421).</summary>
/// <param name="Number">The number.</param>
/// <param name="Unit">Per cent, share, points or order; <see cref="FactUnit.Own"/> for per cent or share, whichever adds up.</param>
/// <param name="IsExact">Whether it is the weight itself, and not the middle of a range.</param>
/// <remarks>Equal by all members. The default is no weight. Immutable.</remarks>
[DefaultMeansNothing]
public readonly record struct Weight(decimal Number, FactUnit Unit, bool IsExact = true)
{
    /// <summary>Gets how far apart the ends of its range are, in the same unit; null for an exact weight, and where only the middle is known.</summary>
    public decimal? Spread { get; init; }
}
