using System;
using Ardalis.GuardClauses;
using NodaTime;

namespace PublicDialogue.Dialogue;

/// <summary>A message that was answered after its time, or that is overdue.</summary>
/// <remarks>Equal by all members. Immutable.</remarks>
public sealed record ResponseBreach
{
    /// <summary>Initializes a new instance of the <see cref="ResponseBreach"/> class.</summary>
    /// <param name="message">The message.</param>
    /// <param name="due">The last moment that was in time.</param>
    /// <param name="at">The moment as of which it is asked; after <paramref name="due"/>.</param>
    /// <exception cref="ArgumentException">It was answered in time, or <paramref name="at"/> is not after <paramref name="due"/>.</exception>
    public ResponseBreach(PublicMessage message, Instant due, Instant at)
    {
        Message = Guard.Against.InvalidInput(
            Guard.Against.Null(message), nameof(message), sent => !(sent.AnsweredAt <= due), "It was answered in time: that is no breach.");
        Due = due;
        At = Guard.Against.InvalidInput(at, nameof(at), now => now > due, "It may still be answered in time: that is no breach.");
    }

    /// <summary>Gets the message.</summary>
    public PublicMessage Message { get; }

    /// <summary>Gets the last moment that was in time.</summary>
    public Instant Due { get; }

    /// <summary>Gets the moment as of which it is asked.</summary>
    public Instant At { get; }

    /// <summary>Gets a value indicating whether it is not answered as of <see cref="At"/>; false where it was answered late.</summary>
    public bool IsOverdue => !(Message.AnsweredAt <= At);

    /// <summary>Gets how late the answer was, or where there is none how late it is, by the clock.</summary>
    public Duration LateBy => (IsOverdue ? At : Message.AnsweredAt!.Value) - Due;
}
