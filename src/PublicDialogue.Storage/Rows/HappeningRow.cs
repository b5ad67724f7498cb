using NodaTime;

namespace PublicDialogue.Storage.Rows;

/// <summary>One thing that happened; rows are added and never taken away.</summary>
public sealed class HappeningRow
{
    /// <summary>Gets its place in the whole log: grows, may leave numbers out.</summary>
    public long Position { get; internal set; }

    /// <summary>Gets what it happened to.</summary>
    public string Stream { get; internal set; } = "";

    /// <summary>Gets its place in the stream: 1, 2, 3, without gaps.</summary>
    public long Number { get; internal set; }

    /// <summary>Gets the name of its type.</summary>
    public string Kind { get; internal set; } = "";

    /// <summary>Gets when it happened.</summary>
    public Instant At { get; internal set; }

    /// <summary>Gets it as JSON.</summary>
    public string Document { get; internal set; } = "";

    /// <summary>Gets whether it has been handed over.</summary>
    public OutboxRow? Outbox { get; internal set; }
}
