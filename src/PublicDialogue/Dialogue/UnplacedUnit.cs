using Ardalis.GuardClauses;

namespace PublicDialogue.Dialogue;

/// <summary>Why a unit has no visit in a programme.</summary>
public enum UnplacedReason
{
    /// <summary>Other visits took the time: take more days, or more visits a day.</summary>
    NoTimeLeft,

    /// <summary>The way there and back and the visit do not fit into any of the days, even alone.</summary>
    TooFarForADay,
}

/// <summary>A unit that has no visit in a programme, and why.</summary>
/// <remarks>Equal by both. Immutable.</remarks>
public sealed record UnplacedUnit
{
    /// <summary>Initializes a new instance of the <see cref="UnplacedUnit"/> class.</summary>
    /// <param name="unit">The unit and its spend.</param>
    /// <param name="reason">Why.</param>
    public UnplacedUnit(UnitSpend unit, UnplacedReason reason)
    {
        Unit = Guard.Against.Null(unit);
        Reason = Guard.Against.EnumOutOfRange(reason);
    }

    /// <summary>Gets the unit and its spend.</summary>
    public UnitSpend Unit { get; }

    /// <summary>Gets why it has none.</summary>
    public UnplacedReason Reason { get; }
}
