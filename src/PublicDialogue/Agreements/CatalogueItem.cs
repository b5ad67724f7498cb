using System;
using System.Collections.Generic;
using System.Linq;
using Ardalis.GuardClauses;
using NodaTime;
using PublicDialogue.Guarding;
using PublicDialogue.Organisations;
using PublicDialogue.Quantities;

namespace PublicDialogue.Agreements;

/// <summary>Something that can be ordered under an agreement: from whom, in which pack, and at what price on which day.</summary>
/// <remarks>UBL's <c>CatalogueLine</c>. Equal by all members, lists by content. Immutable.</remarks>
public sealed record CatalogueItem
{
    /// <summary>Initializes a new instance of the <see cref="CatalogueItem"/> class.</summary>
    /// <param name="id">The supplier's article number.</param>
    /// <param name="supplier">Who delivers it.</param>
    /// <param name="name">What it is called; not empty.</param>
    /// <param name="pack">The orderable pack.</param>
    /// <exception cref="ArgumentException"><paramref name="name"/> is empty.</exception>
    public CatalogueItem(ItemId id, SupplierId supplier, string name, PackSize pack)
    {
        Id = Guard.Against.Null(id);
        Supplier = Guard.Against.Null(supplier);
        Name = Guard.Against.NullOrWhiteSpace(name);
        Pack = Guard.Against.Null(pack);
    }

    /// <summary>Gets the supplier's article number.</summary>
    public ItemId Id { get; }

    /// <summary>Gets who delivers it.</summary>
    public SupplierId Supplier { get; }

    /// <summary>Gets what it is called.</summary>
    public string Name { get; }

    /// <summary>Gets the orderable pack.</summary>
    public PackSize Pack { get; }

    /// <summary>Gets the lot that it belongs to, or null where the agreement has none or it is not said.</summary>
    public LotId? Lot { get; init; }

    /// <summary>Gets what it is in the common procurement vocabulary, or null where it is not said.</summary>
    public CpvCode? Cpv { get; init; }

    /// <summary>Gets the key under which its packs and others' are interchangeable, or null where nobody has said which are.</summary>
    public ProductId? Product { get; init; }

    /// <summary>Gets the unit in which orders and prices count a pack (UBL's <c>OrderableUnit</c>); by default the package, XPK.</summary>
    public UnitOfMeasure OrderableUnit { get; init => field = Guard.Against.Null(value); } = UnitOfMeasure.Package;

    /// <summary>Gets the prices, each for its own days; empty where none is agreed. No two for one day.</summary>
    /// <exception cref="ArgumentException">Two prices hold on the same day.</exception>
    public IReadOnlyList<CataloguePrice> Prices
    {
        get;
        init => field = Apart(ContentList<CataloguePrice>.Of(value, nameof(Prices)));
    }
    = ContentList<CataloguePrice>.Empty;

    /// <summary>Finds the price of one pack.</summary>
    /// <param name="day">The day of the order, in the ISO calendar.</param>
    /// <returns>The price, or null where none holds on that day.</returns>
    public Money? PriceOn(LocalDate day) => Prices.FirstOrDefault(price => price.HoldsOn(day))?.Amount;

    /// <summary>Says whether it can be ordered on a day: whether it has a price then.</summary>
    /// <param name="day">The day of the order, in the ISO calendar.</param>
    /// <returns>Whether a price holds on that day.</returns>
    public bool IsOfferedOn(LocalDate day) => Prices.Any(price => price.HoldsOn(day));

    // By first day, so that only neighbours can overlap; many prices do not make it slow.
    private static ContentList<CataloguePrice> Apart(ContentList<CataloguePrice> prices)
    {
        var ordered = prices.OrderBy(price => price.From ?? LocalDate.MinIsoValue).ToList();
        return ordered.Zip(ordered.Skip(1), (one, next) => one.Overlaps(next)).Contains(value: true)
            ? throw new ArgumentException("Two prices hold on the same day: end the one on the day before the other begins.", nameof(prices))
            : prices;
    }
}
