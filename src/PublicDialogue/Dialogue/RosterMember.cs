using System;
using Ardalis.GuardClauses;
using NodaTime;
using PublicDialogue.Organisations;

namespace PublicDialogue.Dialogue;

/// <summary>Somebody who takes turns, from a day on.</summary>
/// <remarks>Equal by all members. Immutable.</remarks>
public sealed record RosterMember
{
    /// <summary>Initializes a new instance of the <see cref="RosterMember"/> class.</summary>
    /// <param name="person">Who.</param>
    /// <param name="from">The first day on which they can have a turn; null where they are on the roster from its beginning.</param>
    public RosterMember(PersonId person, LocalDate? from)
    {
        Person = Guard.Against.Null(person);
        From = from;
    }

    /// <summary>Gets who it is.</summary>
    public PersonId Person { get; }

    /// <summary>Gets the first day on which they can have a turn; null where they are on the roster from its beginning.</summary>
    public LocalDate? From { get; }

    /// <summary>Gets the last day on which they can, included; null for no end.</summary>
    /// <exception cref="ArgumentException">It is set to a day before <see cref="From"/>.</exception>
    public LocalDate? Through { get; init => field = value < From ? throw new ArgumentException("The last day must not be before the first.", nameof(value)) : value; }

    /// <summary>Gets the number of turns that they are taken to have had when the roster begins; null for as many as whoever has had most then.</summary>
    /// <exception cref="ArgumentException">It is set to a negative number.</exception>
    public int? Level { get; init => field = value is { } level ? Guard.Against.Negative(level, nameof(Level)) : null; }

    internal bool IsInOn(LocalDate day) => !(From > day) && !(Through < day);
}
