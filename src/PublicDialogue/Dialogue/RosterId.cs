using PublicDialogue.Identifiers;

namespace PublicDialogue.Dialogue;

/// <summary>The key of a roster of turns, as the host's system gives it.</summary>
/// <remarks>Equal by characters, case included. Immutable.</remarks>
public sealed record RosterId : Identifier
{
    /// <summary>Initializes a new instance of the <see cref="RosterId"/> class.</summary>
    /// <param name="value">1 to 200 characters, none of them a control character, no white space at either end.</param>
    /// <exception cref="System.ArgumentException"><paramref name="value"/> is not so.</exception>
    public RosterId(string value)
        : base(value)
    {
    }
}
