using System.Collections.Generic;
using System.Linq;
using Ardalis.GuardClauses;
using NodaTime;
using PublicDialogue.Guarding;
using PublicDialogue.Organisations;
using PublicDialogue.Quantities;

namespace PublicDialogue.Agreements;

/// <summary>What can be ordered under an agreement. Looked up by supplier and item, or by product, in the same time however long it is.</summary>
/// <remarks>
/// An item may stand more than once, for another lot or with another pack at another time; the first that fits answers. Equal by its
/// items in their order. Immutable, and safe to share between threads.
/// </remarks>
public sealed record Catalogue
{
    /// <summary>Initializes a new instance of the <see cref="Catalogue"/> class.</summary>
    /// <param name="items">The items; none is fine.</param>
    public Catalogue(IReadOnlyList<CatalogueItem> items) => Items = IndexedItems.Of(items);

    /// <summary>Gets the catalogue of nothing.</summary>
    public static Catalogue Empty { get; } = new(ContentList<CatalogueItem>.Empty);

    /// <summary>Gets the items, in the order in which they were given.</summary>
    public IReadOnlyList<CatalogueItem> Items { get; }

    private IndexedItems Index => (IndexedItems)Items;

    /// <summary>Makes a catalogue.</summary>
    /// <param name="items">The items; none is fine.</param>
    /// <returns>The catalogue.</returns>
    public static Catalogue Of(params IReadOnlyList<CatalogueItem> items) => new(items);

    /// <summary>Finds what a supplier offers under an article number, at any time.</summary>
    /// <param name="supplier">The supplier.</param>
    /// <param name="item">The article number.</param>
    /// <returns>The items, in their order; empty where there is none.</returns>
    public IReadOnlyList<CatalogueItem> Find(SupplierId supplier, ItemId item) => Index.Find(Guard.Against.Null(supplier), Guard.Against.Null(item));

    /// <summary>Finds what a supplier offers under an article number on a day.</summary>
    /// <param name="supplier">The supplier.</param>
    /// <param name="item">The article number.</param>
    /// <param name="day">The day of the order, in the ISO calendar.</param>
    /// <returns>The first item with a price on that day, or null.</returns>
    public CatalogueItem? Find(SupplierId supplier, ItemId item, LocalDate day) => Find(supplier, item).FirstOrDefault(found => found.IsOfferedOn(day));

    /// <summary>Finds the packs of a product that can be ordered on a day, of whatever supplier and size.</summary>
    /// <param name="product">The product.</param>
    /// <param name="day">The day of the order, in the ISO calendar.</param>
    /// <returns>The items with a price on that day, in their order; empty where there is none.</returns>
    public IReadOnlyList<CatalogueItem> PacksOf(ProductId product, LocalDate day) => ContentList<CatalogueItem>.Of(
        [.. Index.Find(Guard.Against.Null(product)).Where(item => item.IsOfferedOn(day))], nameof(product));

    /// <summary>Finds what is in a branch of the common procurement vocabulary.</summary>
    /// <param name="branch">The code of the branch.</param>
    /// <returns>The items whose code it covers, in their order; those without a code are not among them.</returns>
    public IReadOnlyList<CatalogueItem> Under(CpvCode branch) => ContentList<CatalogueItem>.Of(
        [.. Items.Where(item => item.Cpv is { } code && Guard.Against.Null(branch).Covers(code))], nameof(branch));

    /// <summary>Adds items behind the others.</summary>
    /// <param name="items">The items.</param>
    /// <returns>The catalogue with them.</returns>
    public Catalogue With(params IReadOnlyList<CatalogueItem> items) => new([.. Items, .. Guard.Against.Null(items)]);

    /// <summary>Formats as the number of items.</summary>
    /// <returns>For example <c>4,012 items</c>.</returns>
    public override string ToString() => System.FormattableString.Invariant($"{Items.Count:#,0} items");
}
