using System;
using System.Collections.Generic;
using System.Linq;
using Ardalis.GuardClauses;
using NodaTime;
using PublicDialogue.Calendars;
using PublicDialogue.Guarding;
using PublicDialogue.Languages;

namespace PublicDialogue.Dialogue;

/// <summary>An exhibition: its stands, how one walks between them, and when everybody is in the hall at once.</summary>
/// <remarks>Equal by all members, lists by content. Immutable.</remarks>
public sealed record Exhibition
{
    /// <summary>Initializes a new instance of the <see cref="Exhibition"/> class.</summary>
    /// <param name="id">Its key.</param>
    /// <param name="title">What it is called.</param>
    /// <param name="stands">Its stands; no key twice.</param>
    /// <exception cref="ArgumentException">Two stands have the same key.</exception>
    public Exhibition(ExhibitionId id, LocalizedText title, IReadOnlyList<Stand> stands)
    {
        Id = Guard.Against.Null(id);
        Title = Guard.Against.Null(title);
        Stands = ContentList<Stand>.Of(stands, nameof(stands));
        Guard.Against.InvalidInput(
            Stands, nameof(stands), rows => rows.Select(row => row.Id).Distinct().Count() == rows.Count, "Two stands have the same key: each has its own.");
    }

    /// <summary>Gets its key.</summary>
    public ExhibitionId Id { get; }

    /// <summary>Gets what it is called.</summary>
    public LocalizedText Title { get; }

    /// <summary>Gets its stands.</summary>
    public IReadOnlyList<Stand> Stands { get; }

    /// <summary>Gets how fast a group walks through the hall, in metres a minute from 1 to 1,000; 60 where nothing else is said.</summary>
    public decimal MetresPerMinute { get; init => field = Guard.Against.OutOfRange(value, nameof(MetresPerMinute), 1m, 1000m); } = 60m;

    /// <summary>Gets the times at which everybody is in the hall, so that nobody hears what is said at a stand.</summary>
    public IReadOnlyList<ZonedInterval> Breaks { get; init => field = ContentList<ZonedInterval>.Of(value, nameof(Breaks)); } = ContentList<ZonedInterval>.Empty;

    /// <summary>Finds a stand.</summary>
    /// <param name="stand">Its key.</param>
    /// <returns>The stand, or null where the exhibition has no such.</returns>
    public Stand? Find(StandId stand) => Stands.FirstOrDefault(row => row.Id == Guard.Against.Null(stand));

    /// <summary>Finds how long a group walks from one stand to another, straight.</summary>
    /// <param name="from">The one.</param>
    /// <param name="to">The other.</param>
    /// <returns>The time in whole seconds, rounded up; null where a stand is not known, or its place is not.</returns>
    public Duration? WalkingTime(StandId from, StandId to) => Find(from)?.Position is { } start && Find(to)?.Position is { } end
        ? Duration.FromSeconds(start.SecondsTo(end, MetresPerMinute))
        : null;

    /// <summary>Finds where groups of different tours meet at a stand that has no room for both.</summary>
    /// <param name="tours">The tours through this exhibition.</param>
    /// <returns>The faults of kind <see cref="DialogueFaultKind.StandTaken"/>, groups named with their tour; none where nothing is wrong.</returns>
    public IReadOnlyList<DialogueFault> Check(IReadOnlyList<GuidedTour> tours) => [.. TourStands.Taken(
        this, Guard.Against.Null(tours).SelectMany(tour => tour.Stops.Select(stop => ($"{tour.Id}/{stop.Group}", stop))))];
}
