using Ardalis.GuardClauses;
using PublicDialogue.Organisations;

namespace PublicDialogue.Dialogue;

/// <summary>How many turns somebody has had, and how many count.</summary>
/// <remarks>Equal by all members. Immutable.</remarks>
public sealed record RosterStanding
{
    /// <summary>Initializes a new instance of the <see cref="RosterStanding"/> class.</summary>
    /// <param name="person">Who.</param>
    /// <param name="turns">How many turns they have had; from 0.</param>
    /// <param name="level">How many count: with those that they were excused from while away, and what they began with. From <paramref name="turns"/>.</param>
    /// <exception cref="System.ArgumentException"><paramref name="turns"/> is negative, or more than <paramref name="level"/>.</exception>
    public RosterStanding(PersonId person, int turns, int level)
    {
        Person = Guard.Against.Null(person);
        Turns = Guard.Against.Negative(turns);
        Level = Guard.Against.InvalidInput(level, nameof(level), counted => counted >= turns, "At least the turns that they have had count.");
    }

    /// <summary>Gets who it is.</summary>
    public PersonId Person { get; }

    /// <summary>Gets how many turns they have had.</summary>
    public int Turns { get; }

    /// <summary>Gets how many count: with those that they were excused from while away, and what they began with. No two differ by more than one.</summary>
    public int Level { get; }
}
