using PublicDialogue.Identifiers;

namespace PublicDialogue.Agreements;

/// <summary>The key of an item within its supplier's catalogue: the supplier's article number (UBL <c>SellersItemIdentification</c>).</summary>
/// <remarks>Equal by characters, case included. Immutable.</remarks>
public sealed record ItemId : Identifier
{
    /// <summary>Initializes a new instance of the <see cref="ItemId"/> class.</summary>
    /// <param name="value">1 to 200 characters, none of them a control character, no white space at either end.</param>
    /// <exception cref="System.ArgumentException"><paramref name="value"/> is not so.</exception>
    public ItemId(string value)
        : base(value)
    {
    }
}
