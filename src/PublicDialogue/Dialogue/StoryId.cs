using PublicDialogue.Identifiers;

namespace PublicDialogue.Dialogue;

/// <summary>The key of a story, as the host's system gives it.</summary>
/// <remarks>Equal by characters, case included. Immutable.</remarks>
public sealed record StoryId : Identifier
{
    /// <summary>Initializes a new instance of the <see cref="StoryId"/> class.</summary>
    /// <param name="value">1 to 200 characters, none of them a control character, no white space at either end.</param>
    /// <exception cref="System.ArgumentException"><paramref name="value"/> is not so.</exception>
    public StoryId(string value)
        : base(value)
    {
    }
}
