using System;
using System.Globalization;
using Ardalis.GuardClauses;

namespace PublicDialogue.Quantities;

/// <summary>How much of something, in one unit: 7.5 kilograms, 30 pieces. Negative for what goes back.</summary>
/// <remarks>
/// Equal by number and unit as they are written, so 1 KGM is not equal to 1000 GRM; they compare as the same, and
/// <see cref="IsSameAs"/> says so. Conversions are exact, or refused: nothing is rounded. Immutable.
/// </remarks>
public sealed record Quantity : IComparable<Quantity>
{
    /// <summary>Initializes a new instance of the <see cref="Quantity"/> class.</summary>
    /// <param name="amount">The number of units.</param>
    /// <param name="unit">The unit.</param>
    public Quantity(decimal amount, UnitOfMeasure unit)
    {
        Amount = amount;
        Unit = Guard.Against.Null(unit);
    }

    /// <summary>Gets the number of units.</summary>
    public decimal Amount { get; }

    /// <summary>Gets the unit.</summary>
    public UnitOfMeasure Unit { get; }

    private Fraction InBaseUnits => Fraction.Of(Amount) * Fraction.Of(Unit.Factor);

    /// <summary>Adds; see <see cref="Add"/>.</summary>
    public static Quantity operator +(Quantity left, Quantity right) => Guard.Against.Null(left).Add(right);

    /// <summary>Takes away; see <see cref="Subtract"/>.</summary>
    public static Quantity operator -(Quantity left, Quantity right) => Guard.Against.Null(left).Subtract(right);

    /// <summary>Takes so many times; see <see cref="Multiply"/>.</summary>
    public static Quantity operator *(Quantity quantity, decimal times) => Guard.Against.Null(quantity).Multiply(times);

    /// <summary>Says whether the left is less; see <see cref="CompareTo"/>.</summary>
    public static bool operator <(Quantity left, Quantity right) => Guard.Against.Null(left).CompareTo(Guard.Against.Null(right)) < 0;

    /// <summary>Says whether the left is more; see <see cref="CompareTo"/>.</summary>
    public static bool operator >(Quantity left, Quantity right) => Guard.Against.Null(left).CompareTo(Guard.Against.Null(right)) > 0;

    /// <summary>Says whether the left is not more; see <see cref="CompareTo"/>.</summary>
    public static bool operator <=(Quantity left, Quantity right) => Guard.Against.Null(left).CompareTo(Guard.Against.Null(right)) <= 0;

    /// <summary>Says whether the left is not less; see <see cref="CompareTo"/>.</summary>
    public static bool operator >=(Quantity left, Quantity right) => Guard.Against.Null(left).CompareTo(Guard.Against.Null(right)) >= 0;

    /// <summary>Makes a quantity in kilograms.</summary>
    /// <param name="amount">How many.</param>
    /// <returns>The quantity.</returns>
    public static Quantity Kilograms(decimal amount) => new(amount, UnitOfMeasure.Kilogram);

    /// <summary>Makes a quantity in litres.</summary>
    /// <param name="amount">How many.</param>
    /// <returns>The quantity.</returns>
    public static Quantity Litres(decimal amount) => new(amount, UnitOfMeasure.Litre);

    /// <summary>Makes a quantity in pieces.</summary>
    /// <param name="amount">How many.</param>
    /// <returns>The quantity.</returns>
    public static Quantity Pieces(decimal amount) => new(amount, UnitOfMeasure.Piece);

    /// <summary>Makes a quantity in portions.</summary>
    /// <param name="amount">How many.</param>
    /// <returns>The quantity.</returns>
    public static Quantity Portions(decimal amount) => new(amount, UnitOfMeasure.Portion);

    /// <summary>Says the same in another unit.</summary>
    /// <param name="unit">The unit, one that <see cref="UnitOfMeasure.ConvertsTo"/> answers yes for.</param>
    /// <returns>Exactly as much; null where no decimal number of that unit is: of one minute, no number of hours.</returns>
    /// <exception cref="ArgumentException">The unit measures something else.</exception>
    public Quantity? TryTo(UnitOfMeasure unit) => Guard.Against.Null(unit) == Unit ? this
        : !Unit.ConvertsTo(unit)
            ? throw new ArgumentException($"{Unit} does not convert to {unit}: they do not measure the same, or one of them is not known.", nameof(unit))
        : (InBaseUnits / Fraction.Of(unit.Factor)).ToDecimal() is { } amount ? new(amount, unit)
        : null;

    /// <summary>Says the same in another unit, exactly.</summary>
    /// <param name="unit">The unit.</param>
    /// <returns>The quantity in it.</returns>
    /// <exception cref="ArgumentException">The unit measures something else, or no decimal number of it is exactly as much.</exception>
    public Quantity To(UnitOfMeasure unit) => TryTo(unit)
        ?? throw new ArgumentException($"{this} is no exact number of {unit}: take a finer unit, for example {Unit.BaseUnit}.", nameof(unit));

    /// <summary>Adds a quantity in the same unit, or in one that converts to it exactly.</summary>
    /// <param name="other">The other.</param>
    /// <returns>The sum, in the unit of this one.</returns>
    /// <exception cref="ArgumentException">The other cannot be said in this unit.</exception>
    /// <exception cref="OverflowException">No decimal is exactly the sum.</exception>
    public Quantity Add(Quantity other) => new(Exact.Add(Amount, Guard.Against.Null(other).To(Unit).Amount), Unit);

    /// <summary>Takes a quantity away that is in the same unit, or in one that converts to it exactly.</summary>
    /// <param name="other">The other.</param>
    /// <returns>The difference, in the unit of this one; below nought where the other is more.</returns>
    /// <exception cref="ArgumentException">The other cannot be said in this unit.</exception>
    /// <exception cref="OverflowException">No decimal is exactly the difference.</exception>
    public Quantity Subtract(Quantity other) => new(Exact.Add(Amount, -Guard.Against.Null(other).To(Unit).Amount), Unit);

    /// <summary>Takes it so many times.</summary>
    /// <param name="times">How many times.</param>
    /// <returns>The product, in the same unit.</returns>
    /// <exception cref="OverflowException">No decimal is exactly the product.</exception>
    public Quantity Multiply(decimal times) => new(Exact.Multiply(Amount, times), Unit);

    /// <summary>Says whether another is exactly as much, in whatever unit; one of something else never is.</summary>
    /// <param name="other">The other.</param>
    /// <returns>Whether it is: 1 KGM and 1000 GRM are the same.</returns>
    public bool IsSameAs(Quantity other) => Guard.Against.Null(other).Unit.ConvertsTo(Unit) && CompareTo(other) == 0;

    /// <summary>Compares with a quantity that measures the same, exactly; null comes first.</summary>
    /// <param name="other">The other.</param>
    /// <returns>Below 0, 0 or above 0.</returns>
    /// <exception cref="ArgumentException">The units do not convert into each other.</exception>
    public int CompareTo(Quantity? other) => other is null ? 1
        : !other.Unit.ConvertsTo(Unit) ? throw new ArgumentException($"{other} and {this} do not measure the same.", nameof(other))
        : other.Unit == Unit ? Amount.CompareTo(other.Amount)
        : InBaseUnits.Against(other.InBaseUnits);

    /// <summary>Formats as the number and the unit's code, in every culture.</summary>
    /// <returns>For example <c>7.5 KGM</c>.</returns>
    public override string ToString() => $"{Amount.ToString("#,0.############################", CultureInfo.InvariantCulture)} {Unit}";

    /// <summary>Measures it in quantities of another; the other is not nought.</summary>
    internal Fraction DividedBy(Quantity other) => Guard.Against.Null(other).Unit.ConvertsTo(Unit)
        ? InBaseUnits / other.InBaseUnits
        : throw new ArgumentException($"{this} cannot be measured in {other.Unit}.", nameof(other));
}
