using NodaTime;
using PublicDialogue.Dialogue;

namespace PublicDialogue.Storage.Rows;

/// <summary>A message from the public.</summary>
public sealed class MessageRow : DocumentRow
{
    /// <summary>Gets the key of the channel.</summary>
    public string Channel { get; internal set; } = "";

    /// <summary>Gets when it came.</summary>
    public Instant ReceivedAt { get; internal set; }

    /// <summary>Gets when it was answered; null where it was not.</summary>
    public Instant? AnsweredAt { get; internal set; }

    internal static MessageRow Of(PublicMessage message) =>
        new() { Channel = message.Channel.Value, ReceivedAt = message.ReceivedAt, AnsweredAt = message.AnsweredAt };
}
