using System;
using Ardalis.GuardClauses;

namespace PublicDialogue.Quantities;

/// <summary>A number of packs that is ordered for a need, and what is left over of them.</summary>
/// <remarks>Equal by all members. Immutable.</remarks>
public sealed record PackOrder
{
    /// <summary>Initializes a new instance of the <see cref="PackOrder"/> class.</summary>
    /// <param name="size">The pack.</param>
    /// <param name="packs">How many; a number that the pack allows.</param>
    /// <param name="need">How much is needed; more than nothing, in a unit that converts to the pack's.</param>
    /// <exception cref="ArgumentException">The pack does not allow so many, or the need is nothing, or measures something else.</exception>
    public PackOrder(PackSize size, int packs, Quantity need)
    {
        Size = Guard.Against.Null(size);
        Packs = size.Allows(packs) ? packs : throw new ArgumentException($"{packs} packs cannot be ordered: ask the pack size which numbers can.", nameof(packs));
        Need = Guard.Against.Null(need).Amount > 0m && need.Unit.ConvertsTo(size.Content.Unit)
            ? need
            : throw new ArgumentException("A need is more than 0, in a unit that the pack's converts to.", nameof(need));
    }

    /// <summary>Gets the pack.</summary>
    public PackSize Size { get; }

    /// <summary>Gets how many packs.</summary>
    public int Packs { get; }

    /// <summary>Gets how much is needed.</summary>
    public Quantity Need { get; }

    /// <summary>Gets what all of them hold, in the pack's unit.</summary>
    public Quantity Content => Size.Content.Multiply(Packs);

    /// <summary>Gets what is left when the need is met, in the need's unit where that is exact, else in the base unit; negative where it is not met.</summary>
    public Quantity LeftOver => Content.TryTo(Need.Unit) is { } content ? content - Need : Content.To(Need.Unit.BaseUnit) - Need.To(Need.Unit.BaseUnit);

    /// <summary>Gets what is left as a ratio of the need: 0 where nothing is, 5 where six times the need was bought. To 28 digits.</summary>
    public decimal OverPurchase => LeftOver.DividedBy(Need).Nearest();
}
