using System;
using System.Collections;
using System.Collections.Generic;
using System.Linq;
using PublicDialogue.Guarding;
using PublicDialogue.Organisations;

namespace PublicDialogue.Agreements;

/// <summary>The items of a catalogue with their indexes, which are made when they are first asked for.</summary>
internal sealed class IndexedItems : IReadOnlyList<CatalogueItem>, IEquatable<IndexedItems>
{
    private readonly ContentList<CatalogueItem> items;
    private readonly Lazy<ILookup<(SupplierId Supplier, ItemId Item), CatalogueItem>> byItem;
    private readonly Lazy<ILookup<ProductId, CatalogueItem>> byProduct;

    private IndexedItems(ContentList<CatalogueItem> items)
    {
        this.items = items;
        byItem = new(() => items.ToLookup(item => (item.Supplier, item.Id)));
        byProduct = new(() => items.Where(item => item.Product is not null).ToLookup(item => item.Product!));
    }

    public int Count => items.Count;

    public CatalogueItem this[int index] => items[index];

    public static IndexedItems Of(IReadOnlyList<CatalogueItem>? list) => list as IndexedItems ?? new(ContentList<CatalogueItem>.Of(list, "items"));

    public ContentList<CatalogueItem> Find(SupplierId supplier, ItemId item) => ContentList<CatalogueItem>.Of([.. byItem.Value[(supplier, item)]], nameof(item));

    public IEnumerable<CatalogueItem> Find(ProductId product) => byProduct.Value[product];

    public bool Equals(IndexedItems? other) => other is not null && items.Equals(other.items);

    public override bool Equals(object? obj) => Equals(obj as IndexedItems);

    public override int GetHashCode() => items.GetHashCode();

    public override string ToString() => items.ToString();

    public IEnumerator<CatalogueItem> GetEnumerator() => items.GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}
