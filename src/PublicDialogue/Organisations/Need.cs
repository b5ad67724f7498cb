using System;
using Ardalis.GuardClauses;
using PublicDialogue.Quantities;

namespace PublicDialogue.Organisations;

/// <summary>What a unit needs of a product in one delivery.</summary>
/// <remarks>Equal by both. Immutable.</remarks>
public sealed record Need
{
    /// <summary>Initializes a new instance of the <see cref="Need"/> class.</summary>
    /// <param name="product">The product, whatever its packs.</param>
    /// <param name="perDelivery">How much in one delivery; more than nothing.</param>
    /// <exception cref="ArgumentException"><paramref name="perDelivery"/> is nothing or negative.</exception>
    public Need(ProductId product, Quantity perDelivery)
    {
        Product = Guard.Against.Null(product);
        PerDelivery = Guard.Against.InvalidInput(
            Guard.Against.Null(perDelivery), nameof(perDelivery), quantity => quantity.Amount > 0m, "A need is more than nothing: leave it out where there is none.");
    }

    /// <summary>Gets the product.</summary>
    public ProductId Product { get; }

    /// <summary>Gets how much in one delivery.</summary>
    public Quantity PerDelivery { get; }
}
