using System.Collections.Generic;
using System.Linq;
using Ardalis.GuardClauses;
using NodaTime;
using PublicDialogue.Organisations;

namespace PublicDialogue.Dialogue;

/// <summary>That somebody signed up for an event, and what became of it.</summary>
/// <remarks>Equal by all members. Immutable.</remarks>
public sealed record Registration
{
    /// <summary>Initializes a new instance of the <see cref="Registration"/> class.</summary>
    /// <param name="participant">Who signed up.</param>
    /// <param name="at">When.</param>
    public Registration(Participant participant, Instant at)
    {
        Participant = Guard.Against.Null(participant);
        At = at;
    }

    /// <summary>Gets who signed up.</summary>
    public Participant Participant { get; init => field = Guard.Against.Null(value); }

    /// <summary>Gets when they did, which is their place in the queue.</summary>
    public Instant At { get; }

    /// <summary>Gets what has become of it.</summary>
    public RegistrationStatus Status { get; init => field = Guard.Against.EnumOutOfRange(value); }

    /// <summary>Gets whether they came.</summary>
    public Attendance Attendance { get; init => field = Guard.Against.EnumOutOfRange(value); }

    internal bool IsRecorded => Status == RegistrationStatus.Registered && Attendance != Attendance.Unknown;

    internal bool IsOf(PersonId person) => Status != RegistrationStatus.Cancelled && Participant.Person == person;

    internal static bool AreOfDifferentPeople(IReadOnlyList<Registration> registrations)
    {
        var people = new HashSet<PersonId>();
        return registrations.Where(row => row.Status != RegistrationStatus.Cancelled).All(row => row.Participant.Person is not { } person || people.Add(person));
    }
}
