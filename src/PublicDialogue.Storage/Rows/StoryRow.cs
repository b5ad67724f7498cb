using NodaTime;
using PublicDialogue.Dialogue;

namespace PublicDialogue.Storage.Rows;

/// <summary>A story of somebody who was helped.</summary>
public sealed class StoryRow : DocumentRow
{
    /// <summary>Gets when it was brought; null where that is not known.</summary>
    public Instant? BroughtAt { get; internal set; }

    internal static StoryRow Of(Story story) => new() { BroughtAt = story.BroughtAt };
}
