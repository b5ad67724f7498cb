using PublicDialogue.Identifiers;

namespace PublicDialogue.Agreements;

/// <summary>The key of a lot within its agreement or tender, for example <c>LOT-0001</c> (BT-137).</summary>
/// <remarks>Equal by characters, case included. Immutable.</remarks>
public sealed record LotId : Identifier
{
    /// <summary>Initializes a new instance of the <see cref="LotId"/> class.</summary>
    /// <param name="value">1 to 200 characters, none of them a control character, no white space at either end.</param>
    /// <exception cref="System.ArgumentException"><paramref name="value"/> is not so.</exception>
    public LotId(string value)
        : base(value)
    {
    }
}
