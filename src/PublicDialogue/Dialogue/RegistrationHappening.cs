using Ardalis.GuardClauses;
using NodaTime;

namespace PublicDialogue.Dialogue;

/// <summary>Something that happened to a registration.</summary>
/// <remarks>A closed hierarchy, one record for each kind. Equal by all members. Immutable.</remarks>
public abstract record RegistrationHappening : EventHappening
{
    private protected RegistrationHappening(EventId eventId, Registration registration, Instant at)
        : base(eventId, at) => Registration = Guard.Against.Null(registration);

    /// <summary>Gets the registration as it was afterwards.</summary>
    public Registration Registration { get; }
}

/// <summary>Somebody signed up: for a seat, or for the queue where there is none.</summary>
/// <remarks>Equal by all members. Immutable.</remarks>
public sealed record RegistrationAdded : RegistrationHappening
{
    /// <summary>Initializes a new instance of the <see cref="RegistrationAdded"/> class.</summary>
    /// <param name="eventId">The event.</param>
    /// <param name="registration">The registration as it was afterwards.</param>
    /// <param name="at">When it happened.</param>
    public RegistrationAdded(EventId eventId, Registration registration, Instant at)
        : base(eventId, registration, at)
    {
    }
}

/// <summary>Somebody who waited got a seat.</summary>
/// <remarks>Equal by all members. Immutable.</remarks>
public sealed record RegistrationPromoted : RegistrationHappening
{
    /// <summary>Initializes a new instance of the <see cref="RegistrationPromoted"/> class.</summary>
    /// <param name="eventId">The event.</param>
    /// <param name="registration">The registration as it was afterwards.</param>
    /// <param name="at">When it happened.</param>
    public RegistrationPromoted(EventId eventId, Registration registration, Instant at)
        : base(eventId, registration, at)
    {
    }
}

/// <summary>Somebody cancelled.</summary>
/// <remarks>Equal by all members. Immutable.</remarks>
public sealed record RegistrationCancelled : RegistrationHappening
{
    /// <summary>Initializes a new instance of the <see cref="RegistrationCancelled"/> class.</summary>
    /// <param name="eventId">The event.</param>
    /// <param name="registration">The registration as it was afterwards.</param>
    /// <param name="at">When it happened.</param>
    public RegistrationCancelled(EventId eventId, Registration registration, Instant at)
        : base(eventId, registration, at)
    {
    }
}

/// <summary>Somebody was seen to come, or to stay away.</summary>
/// <remarks>Equal by all members. Immutable.</remarks>
public sealed record AttendanceRecorded : RegistrationHappening
{
    /// <summary>Initializes a new instance of the <see cref="AttendanceRecorded"/> class.</summary>
    /// <param name="eventId">The event.</param>
    /// <param name="registration">The registration as it was afterwards.</param>
    /// <param name="at">When it happened.</param>
    public AttendanceRecorded(EventId eventId, Registration registration, Instant at)
        : base(eventId, registration, at)
    {
    }
}
