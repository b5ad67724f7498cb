using System.Collections.Generic;
using Ardalis.GuardClauses;
using NodaTime;
using PublicDialogue.Changes;
using PublicDialogue.Guarding;
using PublicDialogue.Organisations;

namespace PublicDialogue.Dialogue;

/// <summary>Turns were given out, anew or instead of others on the same days.</summary>
/// <remarks>Equal by all members, lists by content. Immutable.</remarks>
public sealed record RosterTurnsPlanned : Happening
{
    /// <summary>Initializes a new instance of the <see cref="RosterTurnsPlanned"/> class.</summary>
    /// <param name="roster">The roster.</param>
    /// <param name="turns">The turns, in order.</param>
    /// <param name="at">When.</param>
    public RosterTurnsPlanned(RosterId roster, IReadOnlyList<RosterTurn> turns, Instant at)
        : base(at)
    {
        Roster = Guard.Against.Null(roster);
        Turns = ContentList<RosterTurn>.Of(turns, nameof(turns));
    }

    /// <summary>Gets the roster.</summary>
    public RosterId Roster { get; }

    /// <summary>Gets the turns, in order.</summary>
    public IReadOnlyList<RosterTurn> Turns { get; }
}

/// <summary>Somebody begins to take turns.</summary>
/// <remarks>Equal by all members. Immutable.</remarks>
public sealed record RosterJoined : Happening
{
    /// <summary>Initializes a new instance of the <see cref="RosterJoined"/> class.</summary>
    /// <param name="roster">The roster.</param>
    /// <param name="person">Who.</param>
    /// <param name="from">The first day on which they can have a turn.</param>
    /// <param name="at">When it was said.</param>
    public RosterJoined(RosterId roster, PersonId person, LocalDate from, Instant at)
        : base(at)
    {
        Roster = Guard.Against.Null(roster);
        Person = Guard.Against.Null(person);
        From = from;
    }

    /// <summary>Gets the roster.</summary>
    public RosterId Roster { get; }

    /// <summary>Gets who begins.</summary>
    public PersonId Person { get; }

    /// <summary>Gets the first day on which they can have a turn.</summary>
    public LocalDate From { get; }
}

/// <summary>Somebody takes no turns any more.</summary>
/// <remarks>Equal by all members. Immutable.</remarks>
public sealed record RosterLeft : Happening
{
    /// <summary>Initializes a new instance of the <see cref="RosterLeft"/> class.</summary>
    /// <param name="roster">The roster.</param>
    /// <param name="person">Who.</param>
    /// <param name="through">The last day on which they can have a turn.</param>
    /// <param name="at">When it was said.</param>
    public RosterLeft(RosterId roster, PersonId person, LocalDate through, Instant at)
        : base(at)
    {
        Roster = Guard.Against.Null(roster);
        Person = Guard.Against.Null(person);
        Through = through;
    }

    /// <summary>Gets the roster.</summary>
    public RosterId Roster { get; }

    /// <summary>Gets who leaves.</summary>
    public PersonId Person { get; }

    /// <summary>Gets the last day on which they can have a turn.</summary>
    public LocalDate Through { get; }
}

/// <summary>Somebody will be away.</summary>
/// <remarks>Equal by all members. Immutable.</remarks>
public sealed record RosterAway : Happening
{
    /// <summary>Initializes a new instance of the <see cref="RosterAway"/> class.</summary>
    /// <param name="roster">The roster.</param>
    /// <param name="absence">Who, and on which days.</param>
    /// <param name="at">When it was said.</param>
    public RosterAway(RosterId roster, RosterAbsence absence, Instant at)
        : base(at)
    {
        Roster = Guard.Against.Null(roster);
        Absence = Guard.Against.Null(absence);
    }

    /// <summary>Gets the roster.</summary>
    public RosterId Roster { get; }

    /// <summary>Gets who is away, and on which days.</summary>
    public RosterAbsence Absence { get; }
}

/// <summary>Two people swapped their turns.</summary>
/// <remarks>Equal by all members. Immutable.</remarks>
public sealed record RosterSwapped : Happening
{
    /// <summary>Initializes a new instance of the <see cref="RosterSwapped"/> class.</summary>
    /// <param name="roster">The roster.</param>
    /// <param name="one">The turn of the one, after the swap.</param>
    /// <param name="other">The turn of the other, after the swap.</param>
    /// <param name="at">When.</param>
    public RosterSwapped(RosterId roster, RosterTurn one, RosterTurn other, Instant at)
        : base(at)
    {
        Roster = Guard.Against.Null(roster);
        One = Guard.Against.Null(one);
        Other = Guard.Against.Null(other);
    }

    /// <summary>Gets the roster.</summary>
    public RosterId Roster { get; }

    /// <summary>Gets the turn of the one, after the swap.</summary>
    public RosterTurn One { get; }

    /// <summary>Gets the turn of the other, after the swap.</summary>
    public RosterTurn Other { get; }
}
