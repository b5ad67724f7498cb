using PublicDialogue.Identifiers;

namespace PublicDialogue.Tendering;

/// <summary>The key of a tender of an authority (BT-22, or the notice's own number), as the host's system gives it.</summary>
/// <remarks>Equal by characters, case included. Immutable.</remarks>
public sealed record TenderId : Identifier
{
    /// <summary>Initializes a new instance of the <see cref="TenderId"/> class.</summary>
    /// <param name="value">1 to 200 characters, none of them a control character, no white space at either end.</param>
    /// <exception cref="System.ArgumentException"><paramref name="value"/> is not so.</exception>
    public TenderId(string value)
        : base(value)
    {
    }
}
