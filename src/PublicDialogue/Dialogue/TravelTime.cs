using System;
using Ardalis.GuardClauses;
using NodaTime;
using PublicDialogue.Organisations;

namespace PublicDialogue.Dialogue;

/// <summary>How long the way from one place to another takes.</summary>
/// <remarks>Equal by all members. Immutable.</remarks>
public sealed record TravelTime
{
    /// <summary>Initializes a new instance of the <see cref="TravelTime"/> class.</summary>
    /// <param name="from">Whose place it begins at.</param>
    /// <param name="to">Whose place it ends at; another than <paramref name="from"/>.</param>
    /// <param name="time">How long it takes; not negative.</param>
    /// <exception cref="ArgumentException">The places are one, or <paramref name="time"/> is negative.</exception>
    public TravelTime(PartyId from, PartyId to, Duration time)
    {
        From = Guard.Against.Null(from);
        To = Guard.Against.InvalidInput(Guard.Against.Null(to), nameof(to), party => party != from, "A way leads from one place to another.");
        Time = Guard.Against.InvalidInput(time, nameof(time), way => way >= Duration.Zero, "A way takes no negative time.");
    }

    /// <summary>Gets whose place it begins at.</summary>
    public PartyId From { get; }

    /// <summary>Gets whose place it ends at.</summary>
    public PartyId To { get; }

    /// <summary>Gets how long it takes.</summary>
    public Duration Time { get; }
}
