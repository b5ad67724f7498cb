using System;
using System.Numerics;
using Ardalis.GuardClauses;
using PublicDialogue.Changes;

namespace PublicDialogue.Quantities;

/// <summary>What one orderable pack holds, and how many packs can be ordered at a time.</summary>
/// <remarks>
/// UBL's <c>ContentUnitQuantity</c>, <c>OrderQuantityIncrementNumeric</c>, <c>MinimumOrderQuantity</c> and <c>MaximumOrderQuantity</c>;
/// the last three count packs. Equal by all members. Immutable.
/// </remarks>
public sealed record PackSize
{
    /// <summary>Initializes a new instance of the <see cref="PackSize"/> class.</summary>
    /// <param name="content">What one pack holds; more than nothing.</param>
    /// <exception cref="ArgumentException"><paramref name="content"/> is nothing or negative.</exception>
    public PackSize(Quantity content) => Content = Guard.Against.InvalidInput(
        Guard.Against.Null(content), nameof(content), quantity => quantity.Amount > 0m, "A pack holds something: more than 0.");

    /// <summary>Gets what one pack holds.</summary>
    public Quantity Content { get; }

    /// <summary>Gets the step: only multiples of so many packs can be ordered. 1 or more, by default 1.</summary>
    /// <exception cref="ArgumentException">It is under 1.</exception>
    public int Increment { get; init => field = Guard.Against.NegativeOrZero(value); } = 1;

    /// <summary>Gets the least number of packs, itself allowed, where any are ordered. 1 or more, by default 1.</summary>
    /// <exception cref="ArgumentException">It is under 1.</exception>
    public int Minimum { get; init => field = Guard.Against.NegativeOrZero(value); } = 1;

    /// <summary>Gets the greatest number of packs, itself allowed; null, the default, where there is no limit.</summary>
    /// <exception cref="ArgumentException">It is under 1.</exception>
    public int? Maximum { get; init => field = value is { } packs ? Guard.Against.NegativeOrZero(packs, nameof(Maximum)) : null; }

    /// <summary>Gets the least number of packs that can be ordered, or null where no number can: no multiple of the step lies within the limits.</summary>
    public int? LeastOrder => Least(BigInteger.One);

    /// <summary>Says whether so many packs can be ordered.</summary>
    /// <param name="packs">How many.</param>
    /// <returns>Whether it is a multiple of the step within the limits; none at all is no order.</returns>
    public bool Allows(int packs) => packs > 0 && packs % Increment == 0 && packs >= Minimum && !(packs > Maximum);

    /// <summary>Finds the least order that covers a need.</summary>
    /// <param name="need">How much is needed; more than nothing.</param>
    /// <returns>
    /// The order; or refused: <see cref="RefusalKind.PackMeasuresElse"/> where the need is in a unit that the pack's does not convert to,
    /// <see cref="RefusalKind.PackMaximum"/> where no order that is allowed is enough.
    /// </returns>
    /// <exception cref="ArgumentException"><paramref name="need"/> is nothing or negative.</exception>
    public Change<PackOrder> For(Quantity need)
    {
        Guard.Against.InvalidInput(Guard.Against.Null(need), nameof(need), quantity => quantity.Amount > 0m, "A need is more than 0.");
        return !need.Unit.ConvertsTo(Content.Unit) ? Change<PackOrder>.Refused(RefusalKind.PackMeasuresElse, need, Content)
            : Least(need.DividedBy(Content).Ceiling) is { } packs ? Change<PackOrder>.Done(new PackOrder(this, packs, need))
            : Change<PackOrder>.Refused(RefusalKind.PackMaximum, need, Content);
    }

    /// <summary>Formats as the content of one pack.</summary>
    /// <returns>For example <c>7.5 KGM</c>.</returns>
    public override string ToString() => Content.ToString();

    private int? Least(BigInteger enough)
    {
        var wanted = BigInteger.Max(enough, Minimum);
        var packs = (wanted + Increment - 1) / Increment * Increment;
        return packs > (Maximum ?? int.MaxValue) ? null : (int)packs;
    }
}
