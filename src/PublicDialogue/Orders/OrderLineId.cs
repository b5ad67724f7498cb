using PublicDialogue.Identifiers;

namespace PublicDialogue.Orders;

/// <summary>The key of a line within its order (UBL <c>LineItem/ID</c>).</summary>
/// <remarks>Equal by characters, case included. Immutable.</remarks>
public sealed record OrderLineId : Identifier
{
    /// <summary>Initializes a new instance of the <see cref="OrderLineId"/> class.</summary>
    /// <param name="value">1 to 200 characters, none of them a control character, no white space at either end.</param>
    /// <exception cref="System.ArgumentException"><paramref name="value"/> is not so.</exception>
    public OrderLineId(string value)
        : base(value)
    {
    }
}
