using Ardalis.GuardClauses;
using PublicDialogue.Organisations;

namespace PublicDialogue.Dialogue;

/// <summary>A unit whose people are asked, and how many of them are.</summary>
/// <remarks>Equal by both. Immutable.</remarks>
public sealed record SurveyedUnit
{
    /// <summary>Initializes a new instance of the <see cref="SurveyedUnit"/> class.</summary>
    /// <param name="unit">The unit.</param>
    /// <param name="invited">How many people are asked, from 1.</param>
    /// <exception cref="System.ArgumentException"><paramref name="invited"/> is less than 1.</exception>
    public SurveyedUnit(UnitId unit, int invited)
    {
        Unit = Guard.Against.Null(unit);
        Invited = Guard.Against.NegativeOrZero(invited);
    }

    /// <summary>Gets the unit.</summary>
    public UnitId Unit { get; }

    /// <summary>Gets how many people are asked.</summary>
    public int Invited { get; }
}
