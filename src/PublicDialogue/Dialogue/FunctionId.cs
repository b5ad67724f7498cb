using PublicDialogue.Identifiers;

namespace PublicDialogue.Dialogue;

/// <summary>The key of a function that one person at a time holds, such as the head of communications, as the host's system gives it.</summary>
/// <remarks>Equal by characters, case included. Immutable.</remarks>
public sealed record FunctionId : Identifier
{
    /// <summary>Initializes a new instance of the <see cref="FunctionId"/> class.</summary>
    /// <param name="value">1 to 200 characters, none of them a control character, no white space at either end.</param>
    /// <exception cref="System.ArgumentException"><paramref name="value"/> is not so.</exception>
    public FunctionId(string value)
        : base(value)
    {
    }
}
