using System;
using System.Collections.Generic;
using System.Linq;
using Ardalis.GuardClauses;
using NodaTime;
using PublicDialogue.Guarding;

namespace PublicDialogue.Dialogue;

/// <summary>How the answers to messages from the public kept their target, as of a moment.</summary>
/// <remarks>Equal by all members, lists by content. Immutable.</remarks>
public sealed record ResponseReview
{
    /// <summary>Initializes a new instance of the <see cref="ResponseReview"/> class.</summary>
    /// <param name="at">The moment.</param>
    /// <param name="inTime">How many were answered in time.</param>
    /// <param name="waiting">How many are not answered and not due yet.</param>
    /// <param name="breaches">Those that were answered late, or are overdue.</param>
    /// <exception cref="ArgumentException">A number is negative.</exception>
    public ResponseReview(Instant at, int inTime, int waiting, IReadOnlyList<ResponseBreach> breaches)
    {
        At = at;
        InTime = Guard.Against.Negative(inTime);
        Waiting = Guard.Against.Negative(waiting);
        Breaches = ContentList<ResponseBreach>.Of(breaches, nameof(breaches));
    }

    /// <summary>Gets the moment.</summary>
    public Instant At { get; }

    /// <summary>Gets how many were answered in time.</summary>
    public int InTime { get; }

    /// <summary>Gets how many are not answered and not due yet: of them nothing can be said.</summary>
    public int Waiting { get; }

    /// <summary>Gets those that were answered late, or are overdue, in the order in which they were due.</summary>
    public IReadOnlyList<ResponseBreach> Breaches { get; }

    /// <summary>Gets how many were answered late.</summary>
    public int Late => Breaches.Count(breach => !breach.IsOverdue);

    /// <summary>Gets how many are overdue.</summary>
    public int Overdue => Breaches.Count(breach => breach.IsOverdue);

    /// <summary>Gets how many were answered in time, of all but those that wait and may still be.</summary>
    public Proportion AnsweredInTime => new(InTime, InTime + Breaches.Count);
}
