using System;
using Ardalis.GuardClauses;
using NodaTime;
using PublicDialogue.Calendars;
using PublicDialogue.Languages;
using PublicDialogue.Organisations;

namespace PublicDialogue.Dialogue;

/// <summary>A visit in a programme: whom, when, and how far from the place before.</summary>
/// <remarks>Equal by all members. Immutable.</remarks>
public sealed record PlannedVisit
{
    /// <summary>Initializes a new instance of the <see cref="PlannedVisit"/> class.</summary>
    /// <param name="unit">The unit and its spend.</param>
    /// <param name="band">Its band of priority, from 1.</param>
    /// <param name="when">When the visit is, without the way there.</param>
    /// <param name="way">How long the way there takes, from home or the visit before; not negative.</param>
    /// <exception cref="ArgumentException"><paramref name="band"/> is less than 1, or <paramref name="way"/> is negative.</exception>
    public PlannedVisit(UnitSpend unit, int band, ZonedInterval when, Duration way)
    {
        Unit = Guard.Against.Null(unit);
        Band = Guard.Against.NegativeOrZero(band);
        When = Guard.Against.Null(when);
        Way = Guard.Against.InvalidInput(way, nameof(way), time => time >= Duration.Zero, "A way takes no negative time.");
    }

    /// <summary>Gets the unit and its spend.</summary>
    public UnitSpend Unit { get; }

    /// <summary>Gets its band of priority, from 1.</summary>
    public int Band { get; }

    /// <summary>Gets when the visit is, without the way there.</summary>
    public ZonedInterval When { get; }

    /// <summary>Gets how long the way there takes, from home or the visit before.</summary>
    public Duration Way { get; }

    /// <summary>Makes a dialogue event of it.</summary>
    /// <param name="id">The key of the event.</param>
    /// <param name="title">What it is called.</param>
    /// <param name="organiser">Who visits.</param>
    /// <returns>The event.</returns>
    public UnitVisit AsEvent(EventId id, LocalizedText title, PartyId organiser) => new(id, title, organiser, When, Unit.Unit);
}
