using System;
using Ardalis.GuardClauses;
using NodaTime;
using PublicDialogue.Organisations;

namespace PublicDialogue.Dialogue;

/// <summary>Days on which somebody cannot have a turn.</summary>
/// <remarks>Equal by all members. Immutable.</remarks>
public sealed record RosterAbsence
{
    /// <summary>Initializes a new instance of the <see cref="RosterAbsence"/> class.</summary>
    /// <param name="person">Who.</param>
    /// <param name="from">The first day.</param>
    /// <param name="through">The last day, included.</param>
    /// <exception cref="ArgumentException"><paramref name="through"/> is before <paramref name="from"/>.</exception>
    public RosterAbsence(PersonId person, LocalDate from, LocalDate through)
    {
        Person = Guard.Against.Null(person);
        From = from;
        Through = through >= from ? through : throw new ArgumentException("The last day must not be before the first.", nameof(through));
    }

    /// <summary>Gets who is away.</summary>
    public PersonId Person { get; }

    /// <summary>Gets the first day.</summary>
    public LocalDate From { get; }

    /// <summary>Gets the last day, included.</summary>
    public LocalDate Through { get; }
}
