using Ardalis.GuardClauses;
using PublicDialogue.Quantities;

namespace PublicDialogue.Orders;

/// <summary>What is credited of one line of an order (UBL <c>CreditNoteLine</c>).</summary>
/// <remarks>Equal by all members. Immutable.</remarks>
public sealed record CreditNoteLine
{
    /// <summary>Initializes a new instance of the <see cref="CreditNoteLine"/> class.</summary>
    /// <param name="line">The line of the order.</param>
    /// <param name="amount">The amount that comes back, net of VAT; more than 0, as in UBL: what is credited has no minus.</param>
    /// <exception cref="System.ArgumentException"><paramref name="amount"/> is 0 or negative.</exception>
    public CreditNoteLine(OrderLineId line, Money amount)
    {
        Line = Guard.Against.Null(line);
        Amount = Guard.Against.InvalidInput(Guard.Against.Null(amount), nameof(amount), money => money.Amount > 0m, "A credit is more than 0: leave out the minus.");
    }

    /// <summary>Gets the line of the order.</summary>
    public OrderLineId Line { get; }

    /// <summary>Gets the amount that comes back, more than 0.</summary>
    public Money Amount { get; }

    /// <summary>Gets how many go back, or null where only the price is made good.</summary>
    public Quantity? Quantity { get; init; }

    /// <summary>Gets why, or null.</summary>
    public string? Reason { get; init; }
}
