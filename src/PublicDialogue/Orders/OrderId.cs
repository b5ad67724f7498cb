using PublicDialogue.Identifiers;

namespace PublicDialogue.Orders;

/// <summary>The key of an order (UBL <c>Order/ID</c>).</summary>
/// <remarks>Equal by characters, case included. Immutable.</remarks>
public sealed record OrderId : Identifier
{
    /// <summary>Initializes a new instance of the <see cref="OrderId"/> class.</summary>
    /// <param name="value">1 to 200 characters, none of them a control character, no white space at either end.</param>
    /// <exception cref="System.ArgumentException"><paramref name="value"/> is not so.</exception>
    public OrderId(string value)
        : base(value)
    {
    }
}
