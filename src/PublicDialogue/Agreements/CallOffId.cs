using PublicDialogue.Identifiers;

namespace PublicDialogue.Agreements;

/// <summary>The key of a call-off under an agreement, as the host's system gives it.</summary>
/// <remarks>Equal by characters, case included. Immutable.</remarks>
public sealed record CallOffId : Identifier
{
    /// <summary>Initializes a new instance of the <see cref="CallOffId"/> class.</summary>
    /// <param name="value">1 to 200 characters, none of them a control character, no white space at either end.</param>
    /// <exception cref="System.ArgumentException"><paramref name="value"/> is not so.</exception>
    public CallOffId(string value)
        : base(value)
    {
    }
}
