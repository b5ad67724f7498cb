using Ardalis.GuardClauses;
using NodaTime;
using PublicDialogue.Changes;
using PublicDialogue.Organisations;

namespace PublicDialogue.Dialogue;

/// <summary>A message from the public was answered.</summary>
/// <remarks>Equal by all members. Immutable.</remarks>
public sealed record MessageAnswered : Happening
{
    /// <summary>Initializes a new instance of the <see cref="MessageAnswered"/> class.</summary>
    /// <param name="message">The message.</param>
    /// <param name="channel">Where it came in.</param>
    /// <param name="by">Who answered.</param>
    /// <param name="at">When.</param>
    public MessageAnswered(PublicMessageId message, ChannelId channel, PersonId by, Instant at)
        : base(at)
    {
        Message = Guard.Against.Null(message);
        Channel = Guard.Against.Null(channel);
        By = Guard.Against.Null(by);
    }

    /// <summary>Gets the message.</summary>
    public PublicMessageId Message { get; }

    /// <summary>Gets where it came in.</summary>
    public ChannelId Channel { get; }

    /// <summary>Gets who answered.</summary>
    public PersonId By { get; }
}
