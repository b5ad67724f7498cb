using PublicDialogue.Dialogue;
using PublicDialogue.Storage.Columns;

namespace PublicDialogue.Storage.Rows;

/// <summary>The strategy of a public channel, by the key of the channel.</summary>
public sealed class ChannelRow : DocumentRow
{
    /// <summary>Gets what it is called, in the language in which it was first written.</summary>
    public string Title { get; internal set; } = "";

    /// <summary>Gets a value indicating whether it has all that a strategy must have.</summary>
    public bool IsComplete { get; internal set; }

    internal static ChannelRow Of(ChannelStrategy strategy) => new() { Title = PlainText.Of(strategy.Title.ToString()), IsComplete = strategy.IsComplete };
}
