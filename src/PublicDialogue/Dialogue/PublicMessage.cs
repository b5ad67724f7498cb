using System;
using Ardalis.GuardClauses;
using NodaTime;
using PublicDialogue.Changes;
using PublicDialogue.Languages;
using PublicDialogue.Organisations;

namespace PublicDialogue.Dialogue;

/// <summary>A message from the public on a channel, and whether it was answered. Who sent it is not kept.</summary>
/// <remarks>Equal by all members. Immutable.</remarks>
public sealed record PublicMessage
{
    /// <summary>Initializes a new instance of the <see cref="PublicMessage"/> class.</summary>
    /// <param name="id">Its key.</param>
    /// <param name="channel">Where it came in.</param>
    /// <param name="receivedAt">When it came in.</param>
    public PublicMessage(PublicMessageId id, ChannelId channel, Instant receivedAt)
    {
        Id = Guard.Against.Null(id);
        Channel = Guard.Against.Null(channel);
        ReceivedAt = receivedAt;
    }

    /// <summary>Gets its key.</summary>
    public PublicMessageId Id { get; }

    /// <summary>Gets where it came in.</summary>
    public ChannelId Channel { get; }

    /// <summary>Gets when it came in.</summary>
    public Instant ReceivedAt { get; }

    /// <summary>Gets what it says, in its language, or null where that is not kept.</summary>
    public Translation? Text { get; init; }

    /// <summary>Gets when it was answered, or null where it was not.</summary>
    /// <exception cref="ArgumentException">It is set to a moment before the message came in.</exception>
    public Instant? AnsweredAt
    {
        get;
        init => field = value < ReceivedAt ? throw new ArgumentException("An answer comes after its message.", nameof(value)) : value;
    }

    /// <summary>Gets who answered, or null where nobody did or it is not kept.</summary>
    public PersonId? AnsweredBy { get; init; }

    /// <summary>Records the answer.</summary>
    /// <param name="by">Who answers.</param>
    /// <param name="at">When; not before the message came in.</param>
    /// <returns>The message; refused where it was answered already.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="at"/> is before the message came in.</exception>
    public Change<PublicMessage> Answer(PersonId by, Instant at)
    {
        Guard.Against.Null(by);
        Guard.Against.OutOfRange(at, nameof(at), ReceivedAt, Instant.MaxValue, "An answer comes after its message.");
        return AnsweredAt is { } earlier
            ? Change<PublicMessage>.Refused(RefusalKind.AlreadyAnswered, earlier)
            : Change<PublicMessage>.Done(this with { AnsweredAt = at, AnsweredBy = by }, new MessageAnswered(Id, Channel, by, at));
    }

    /// <summary>Drops what the message says and who answered, where it came in before a moment; the times stay.</summary>
    /// <param name="before">The moment, not included.</param>
    /// <returns>The message.</returns>
    public PublicMessage Anonymise(Instant before) => ReceivedAt < before ? this with { Text = null, AnsweredBy = null } : this;
}
