using Ardalis.GuardClauses;
using PublicDialogue.Quantities;

namespace PublicDialogue.Orders;

/// <summary>What a supplier answers to one line of an order.</summary>
/// <remarks>Equal by all members. Immutable.</remarks>
public sealed record OrderLineResponse
{
    /// <summary>Initializes a new instance of the <see cref="OrderLineResponse"/> class.</summary>
    /// <param name="line">The line.</param>
    /// <param name="code">The answer.</param>
    public OrderLineResponse(OrderLineId line, OrderResponseCode code)
    {
        Line = Guard.Against.Null(line);
        Code = Guard.Against.EnumOutOfRange(code);
    }

    /// <summary>Gets the line.</summary>
    public OrderLineId Line { get; }

    /// <summary>Gets the answer.</summary>
    public OrderResponseCode Code { get; }

    /// <summary>Gets how many will come instead, in the unit of the line or one that converts to it; null where that does not change.</summary>
    public Quantity? Quantity { get; init; }

    /// <summary>Gets why, in the supplier's words, or null.</summary>
    public string? Reason { get; init; }
}
