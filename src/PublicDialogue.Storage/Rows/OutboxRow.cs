using NodaTime;

namespace PublicDialogue.Storage.Rows;

/// <summary>Whether a thing that happened has been handed over to other systems.</summary>
public sealed class OutboxRow
{
    /// <summary>Gets its place in the log.</summary>
    public long Position { get; internal set; }

    /// <summary>Gets when it was handed over; null where it still waits.</summary>
    public Instant? DeliveredAt { get; internal set; }
}
