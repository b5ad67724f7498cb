using System;
using Ardalis.GuardClauses;
using NodaTime;
using PublicDialogue.Agreements;
using PublicDialogue.Changes;
using PublicDialogue.Quantities;

namespace PublicDialogue.Orders;

/// <summary>So many of one thing at one price (UBL <c>OrderLine/LineItem</c>).</summary>
/// <remarks>Equal by all members. Immutable.</remarks>
public sealed record OrderLine
{
    private const int Coins = 2;

    /// <summary>Initializes a new instance of the <see cref="OrderLine"/> class.</summary>
    /// <param name="id">The key within the order.</param>
    /// <param name="quantity">How many (UBL <c>Quantity</c>); of something in packs, how many packs.</param>
    /// <param name="price">What so many of them cost (UBL <c>PriceAmount</c> and <c>BaseQuantity</c>), in a unit that the quantity's converts to.</param>
    /// <exception cref="ArgumentException">The price is for something that the quantity's unit does not convert to.</exception>
    public OrderLine(OrderLineId id, Quantity quantity, Price price)
    {
        Id = Guard.Against.Null(id);
        Quantity = Guard.Against.Null(quantity);
        Price = Guard.Against.Null(price).Per.Unit.ConvertsTo(quantity.Unit)
            ? price
            : throw new ArgumentException($"{quantity} cannot be had at {price}: say both in one unit.", nameof(price));
    }

    /// <summary>Gets the key within the order.</summary>
    public OrderLineId Id { get; }

    /// <summary>Gets how many; of something in packs, how many packs.</summary>
    public Quantity Quantity { get; }

    /// <summary>Gets what so many of them cost.</summary>
    public Price Price { get; }

    /// <summary>Gets the supplier's article number, or null.</summary>
    public ItemId? Item { get; init; }

    /// <summary>Gets what it is called, or null.</summary>
    public string? ItemName { get; init; }

    /// <summary>Gets what it is in the common procurement vocabulary, or null where that is not known.</summary>
    public CpvCode? Cpv { get; init; }

    /// <summary>Gets the pack that the quantity counts, or null where it comes loose or nobody said.</summary>
    public PackSize? Pack { get; init; }

    /// <summary>Gets how much the unit needs of it, or null where nobody said.</summary>
    public Quantity? Need { get; init; }

    /// <summary>Gets the agreement that the line is said to be under, where it is another than the order's; null for the order's.</summary>
    public AgreementClaim? Claim { get; init; }

    /// <summary>Gets the amount that the document states for the line (UBL <c>LineExtensionAmount</c>), or null where it states none.</summary>
    /// <exception cref="ArgumentException">It is in another currency than the price.</exception>
    public Money? StatedAmount
    {
        get;
        init => field = value is null || value.Currency == Price.Amount.Currency
            ? value
            : throw new ArgumentException($"{value} is not in {Price.Amount.Currency}, as the price is.", nameof(value));
    }

    /// <summary>Gets the amount of the line, net of VAT: the stated one, else quantity by price, in coins of two decimals, half a coin away from nought.</summary>
    /// <remarks>EN 16931, BR-DEC-23: a line has at most two decimals. <see cref="Price"/> gives what it is exactly.</remarks>
    public Money Amount => StatedAmount ?? AmountOf(Quantity);

    /// <summary>Gets how much all packs hold; null where the pack is not known.</summary>
    public Quantity? Content => Pack?.Content.Multiply(Quantity.Amount);

    /// <summary>Orders packs of a catalogue's item.</summary>
    /// <param name="id">The key within the order.</param>
    /// <param name="item">The item.</param>
    /// <param name="packs">How many packs.</param>
    /// <param name="day">The day of the order, whose price it has.</param>
    /// <returns>The line; refused where the item has no price on that day, or so many packs cannot be ordered.</returns>
    public static Change<OrderLine> Of(OrderLineId id, CatalogueItem item, int packs, LocalDate day) =>
        Guard.Against.Null(item).PriceOn(day) is not { } amount ? Change<OrderLine>.Refused(RefusalKind.ItemNotOffered, item.Name, day)
        : !item.Pack.Allows(packs) ? Change<OrderLine>.Refused(RefusalKind.PacksNotAllowed, packs, item.Name)
        : Change<OrderLine>.Done(new OrderLine(id, new(packs, item.OrderableUnit), new(amount, new(1m, item.OrderableUnit)))
        {
            Item = item.Id,
            ItemName = item.Name,
            Cpv = item.Cpv,
            Pack = item.Pack,
        });

    /// <summary>Orders as few packs of a catalogue's item as cover a need.</summary>
    /// <param name="id">The key within the order.</param>
    /// <param name="item">The item.</param>
    /// <param name="need">How much is needed; more than nothing.</param>
    /// <param name="day">The day of the order, whose price it has.</param>
    /// <returns>The line; refused where the item has no price on that day, or no order that is allowed covers the need.</returns>
    /// <exception cref="ArgumentException"><paramref name="need"/> is nothing or negative.</exception>
    public static Change<OrderLine> For(OrderLineId id, CatalogueItem item, Quantity need, LocalDate day)
    {
        var packs = Guard.Against.Null(item).Pack.For(need);
        if (!packs.IsDone)
        {
            return Change<OrderLine>.Refused(packs.Refusal);
        }

        var line = Of(id, item, packs.Value.Packs, day);
        return line.IsDone ? Change<OrderLine>.Done(line.Value with { Need = need }) : line;
    }

    /// <summary>Gives what another quantity of it costs, in coins of two decimals.</summary>
    /// <param name="quantity">How many, in a unit that converts to the price's.</param>
    /// <returns>The amount.</returns>
    /// <exception cref="ArgumentException">The unit does not convert to the price's.</exception>
    public Money AmountOf(Quantity quantity) => Price.For(quantity, Coins, RoundingMode.HalfAwayFromZero);
}
