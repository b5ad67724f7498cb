using PublicDialogue.Identifiers;

namespace PublicDialogue.Tendering;

/// <summary>The key of a tender that came in (BT-3201).</summary>
/// <remarks>Equal by characters, case included. Immutable.</remarks>
public sealed record ReceivedTenderId : Identifier
{
    /// <summary>Initializes a new instance of the <see cref="ReceivedTenderId"/> class.</summary>
    /// <param name="value">1 to 200 characters, none of them a control character, no white space at either end.</param>
    /// <exception cref="System.ArgumentException"><paramref name="value"/> is not so.</exception>
    public ReceivedTenderId(string value)
        : base(value)
    {
    }
}
