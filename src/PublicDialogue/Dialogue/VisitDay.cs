using System;
using System.Collections.Generic;
using System.Linq;
using Ardalis.GuardClauses;
using NodaTime;
using PublicDialogue.Guarding;

namespace PublicDialogue.Dialogue;

/// <summary>The visits of one day: from home, from one to the next, and home again.</summary>
/// <remarks>Equal by all members, lists by content. Immutable.</remarks>
public sealed record VisitDay
{
    /// <summary>Initializes a new instance of the <see cref="VisitDay"/> class.</summary>
    /// <param name="date">The day.</param>
    /// <param name="visits">The visits, in order.</param>
    /// <param name="wayHome">How long the way home from the last takes; not negative.</param>
    /// <exception cref="ArgumentException"><paramref name="wayHome"/> is negative.</exception>
    public VisitDay(LocalDate date, IReadOnlyList<PlannedVisit> visits, Duration wayHome)
    {
        Date = date;
        Visits = ContentList<PlannedVisit>.Of(visits, nameof(visits));
        WayHome = Guard.Against.InvalidInput(wayHome, nameof(wayHome), time => time >= Duration.Zero, "A way takes no negative time.");
    }

    /// <summary>Gets the day.</summary>
    public LocalDate Date { get; }

    /// <summary>Gets the visits, in order.</summary>
    public IReadOnlyList<PlannedVisit> Visits { get; }

    /// <summary>Gets how long the way home from the last takes.</summary>
    public Duration WayHome { get; }

    /// <summary>Gets how long one is on the way that day, in all.</summary>
    public Duration Travel => Visits.Aggregate(WayHome, (sum, visit) => sum + visit.Way);
}
