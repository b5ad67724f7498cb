using System;
using Ardalis.GuardClauses;

namespace PublicDialogue.Quantities;

/// <summary>What a quantity costs, net of VAT: 705 SEK for one package, 12.50 DKK for 100 pieces.</summary>
/// <remarks>UBL's <c>Price/PriceAmount</c> and <c>Price/BaseQuantity</c>. Equal by both. Immutable.</remarks>
public sealed record Price
{
    /// <summary>Initializes a new instance of the <see cref="Price"/> class.</summary>
    /// <param name="amount">The amount for so much.</param>
    /// <param name="per">For how much; more than nothing.</param>
    /// <exception cref="ArgumentException"><paramref name="per"/> is nothing or negative.</exception>
    public Price(Money amount, Quantity per)
    {
        Amount = Guard.Against.Null(amount);
        Per = Guard.Against.InvalidInput(Guard.Against.Null(per), nameof(per), quantity => quantity.Amount > 0m, "A price is for more than 0.");
    }

    /// <summary>Gets the amount for so much.</summary>
    public Money Amount { get; }

    /// <summary>Gets for how much.</summary>
    public Quantity Per { get; }

    /// <summary>Gives what a quantity costs, exactly.</summary>
    /// <param name="quantity">How much, in a unit that converts to the price's; negative for what goes back.</param>
    /// <returns>The cost.</returns>
    /// <exception cref="ArgumentException">The unit does not convert to the price's.</exception>
    /// <exception cref="OverflowException">No decimal is exactly the cost, as with a third: say how to round.</exception>
    public Money For(Quantity quantity) => Money.Of(
        Cost(quantity).ToDecimal() ?? throw new OverflowException($"What {quantity} cost at {this} is no exact amount: say how to round it."), Amount.Currency);

    /// <summary>Gives what a quantity costs, rounded once, at the end.</summary>
    /// <param name="quantity">How much, in a unit that converts to the price's; negative for what goes back.</param>
    /// <param name="decimals">To how many decimals, from 0 to 28.</param>
    /// <param name="mode">To which neighbour.</param>
    /// <returns>The cost.</returns>
    /// <exception cref="ArgumentException">The unit does not convert to the price's.</exception>
    /// <exception cref="ArgumentOutOfRangeException">There are no such decimals, or no such mode.</exception>
    public Money For(Quantity quantity, int decimals, RoundingMode mode)
    {
        Guard.Against.OutOfRange(decimals, nameof(decimals), 0, 28);

        // Most prices are for one of what is counted, and most products have few digits.
        return Guard.Against.Null(quantity).Unit == Per.Unit && Per.Amount == 1m && Exact.TryMultiply(Amount.Amount, quantity.Amount) is { } product
            ? Money.Of(Exact.Round(product, decimals, mode), Amount.Currency)
            : Money.Of(Cost(quantity).Round(decimals, mode), Amount.Currency);
    }

    /// <summary>Formats as the amount and the quantity.</summary>
    /// <returns>For example <c>705 SEK per 1 XPK</c>.</returns>
    public override string ToString() => $"{Amount} per {Per}";

    private Fraction Cost(Quantity quantity) => Fraction.Of(Amount.Amount) * Guard.Against.Null(quantity).DividedBy(Per);
}
