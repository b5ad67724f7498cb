using Ardalis.GuardClauses;
using NodaTime;
using PublicDialogue.Organisations;

namespace PublicDialogue.Dialogue;

/// <summary>Who has the turn on a day.</summary>
/// <remarks>Equal by both. Immutable.</remarks>
public sealed record RosterTurn
{
    /// <summary>Initializes a new instance of the <see cref="RosterTurn"/> class.</summary>
    /// <param name="day">The day.</param>
    /// <param name="person">Who.</param>
    public RosterTurn(LocalDate day, PersonId person)
    {
        Day = day;
        Person = Guard.Against.Null(person);
    }

    /// <summary>Gets the day.</summary>
    public LocalDate Day { get; }

    /// <summary>Gets who has the turn.</summary>
    public PersonId Person { get; }
}
