using System;
using Ardalis.GuardClauses;
using NodaTime;
using PublicDialogue.Quantities;

namespace PublicDialogue.Agreements;

/// <summary>What one orderable pack costs, net of VAT, from one day to another, both included.</summary>
/// <remarks>UBL's <c>RequiredItemLocationQuantity/Price</c> with its <c>ValidityPeriod</c>. Equal by all members. Immutable.</remarks>
public sealed record CataloguePrice
{
    /// <summary>Initializes a new instance of the <see cref="CataloguePrice"/> class.</summary>
    /// <param name="amount">The amount for one pack; not negative.</param>
    /// <param name="from">The first day, in the ISO calendar; null where it has always been so.</param>
    /// <param name="until">The last day, included; null where no end is agreed. Not before <paramref name="from"/>.</param>
    /// <exception cref="ArgumentException">The amount is negative, or the last day is before the first.</exception>
    public CataloguePrice(Money amount, LocalDate? from, LocalDate? until)
    {
        Amount = Guard.Against.InvalidInput(Guard.Against.Null(amount), nameof(amount), money => money.Amount >= 0m, "A price is not negative: take a credit note.");
        From = from;
        Until = until < from ? throw new ArgumentException("The last day is before the first.", nameof(until)) : until;
    }

    /// <summary>Gets the amount for one pack.</summary>
    public Money Amount { get; }

    /// <summary>Gets the first day; null where it has always been so.</summary>
    public LocalDate? From { get; }

    /// <summary>Gets the last day, included; null where no end is agreed.</summary>
    public LocalDate? Until { get; }

    /// <summary>Makes a price without a first or a last day.</summary>
    /// <param name="amount">The amount for one pack; not negative.</param>
    /// <returns>The price.</returns>
    /// <exception cref="ArgumentException">The amount is negative.</exception>
    public static CataloguePrice Always(Money amount) => new(amount, from: null, until: null);

    /// <summary>Says whether the price holds on a day.</summary>
    /// <param name="day">The day, in the ISO calendar.</param>
    /// <returns>Whether the day lies from the first to the last, both included.</returns>
    public bool HoldsOn(LocalDate day) => !(day < From) && !(day > Until);

    internal bool Overlaps(CataloguePrice other) => !(other.Until < From) && !(other.From > Until);
}
