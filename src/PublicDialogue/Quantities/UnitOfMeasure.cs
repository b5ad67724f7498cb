using System;
using System.Diagnostics.CodeAnalysis;
using System.Linq;
using Ardalis.GuardClauses;

namespace PublicDialogue.Quantities;

/// <summary>A unit of measure, by its code of UN/ECE Recommendation 20, or 21 with an X before it (UBL <c>@unitCode</c>).</summary>
/// <remarks>
/// Every well-formed code is a unit. Those that a municipality buys in are known by what they measure and convert into each other,
/// exactly; any other, and every package, converts to nothing but itself. Equal by code. Immutable.
/// </remarks>
public sealed record UnitOfMeasure
{
    private const int LongestCode = 3;

    private UnitOfMeasure(string code) => Code = code;

    /// <summary>Gets the gram, GRM.</summary>
    public static UnitOfMeasure Gram { get; } = new("GRM");

    /// <summary>Gets the kilogram, KGM.</summary>
    public static UnitOfMeasure Kilogram { get; } = new("KGM");

    /// <summary>Gets the tonne of 1,000 kilograms, TNE.</summary>
    public static UnitOfMeasure Tonne { get; } = new("TNE");

    /// <summary>Gets the millilitre, MLT.</summary>
    public static UnitOfMeasure Millilitre { get; } = new("MLT");

    /// <summary>Gets the litre, LTR.</summary>
    public static UnitOfMeasure Litre { get; } = new("LTR");

    /// <summary>Gets the cubic metre, MTQ.</summary>
    public static UnitOfMeasure CubicMetre { get; } = new("MTQ");

    /// <summary>Gets the metre, MTR.</summary>
    public static UnitOfMeasure Metre { get; } = new("MTR");

    /// <summary>Gets the square metre, MTK.</summary>
    public static UnitOfMeasure SquareMetre { get; } = new("MTK");

    /// <summary>Gets the minute, MIN.</summary>
    public static UnitOfMeasure Minute { get; } = new("MIN");

    /// <summary>Gets the hour, HUR.</summary>
    public static UnitOfMeasure Hour { get; } = new("HUR");

    /// <summary>Gets the kilowatt hour, KWH.</summary>
    public static UnitOfMeasure KilowattHour { get; } = new("KWH");

    /// <summary>Gets the piece, H87.</summary>
    public static UnitOfMeasure Piece { get; } = new("H87");

    /// <summary>Gets "each", EA: a piece under the name that orders give it.</summary>
    public static UnitOfMeasure Each { get; } = new("EA");

    /// <summary>Gets one, C62: a piece where nothing better is said.</summary>
    public static UnitOfMeasure One { get; } = new("C62");

    /// <summary>Gets the pair of two pieces, PR.</summary>
    public static UnitOfMeasure Pair { get; } = new("PR");

    /// <summary>Gets the dozen of twelve pieces, DZN.</summary>
    public static UnitOfMeasure Dozen { get; } = new("DZN");

    /// <summary>Gets the portion of a meal, PTN.</summary>
    public static UnitOfMeasure Portion { get; } = new("PTN");

    /// <summary>Gets the package, XPK.</summary>
    public static UnitOfMeasure Package { get; } = new("XPK");

    /// <summary>Gets the box, XBX.</summary>
    public static UnitOfMeasure Box { get; } = new("XBX");

    /// <summary>Gets the carton, XCT.</summary>
    public static UnitOfMeasure Carton { get; } = new("XCT");

    /// <summary>Gets the code, in capitals.</summary>
    public string Code { get; }

    /// <summary>Gets what it measures; <see cref="Dimension.Other"/> where that is not known here.</summary>
    public Dimension Dimension => UnitTable.Find(Code)?.Dimension ?? Dimension.Other;

    /// <summary>Gets how many base units of its dimension it is, exactly: 1000 for the kilogram, in grams; 1 where it is not known here.</summary>
    public decimal Factor => UnitTable.Find(Code)?.Factor ?? 1m;

    /// <summary>Gets the base unit of its dimension; itself where it is not known here.</summary>
    public UnitOfMeasure BaseUnit => new(UnitTable.BaseOf(Dimension, Code));

    /// <summary>Reads a unit.</summary>
    /// <param name="code">One to three letters from A to Z, in any case, and digits.</param>
    /// <returns>The unit.</returns>
    /// <exception cref="ArgumentException"><paramref name="code"/> is not so.</exception>
    public static UnitOfMeasure Parse(string code) => TryParse(Guard.Against.NullOrWhiteSpace(code), out var unit)
        ? unit
        : throw new ArgumentException(
            $"\"{code}\" is no unit code: write that of UN/ECE Recommendation 20, for example KGM, or of 21 with an X before it, for example XPK.", nameof(code));

    /// <summary>Reads a unit, where it is one.</summary>
    /// <param name="code">One to three letters from A to Z, in any case, and digits.</param>
    /// <param name="unit">The unit, or null.</param>
    /// <returns>Whether it is one.</returns>
    public static bool TryParse(string? code, [NotNullWhen(true)] out UnitOfMeasure? unit)
    {
        string capitals = code?.ToUpperInvariant() ?? "";
        bool isCode = capitals.Length is > 0 and <= LongestCode && capitals.All(sign => sign is (>= 'A' and <= 'Z') or (>= '0' and <= '9'));
        unit = isCode ? new(capitals) : null;
        return isCode;
    }

    /// <summary>Says whether a quantity in this unit can be said in another.</summary>
    /// <param name="other">The other.</param>
    /// <returns>Whether it is the same unit, or both are known to measure the same.</returns>
    public bool ConvertsTo(UnitOfMeasure other) =>
        Guard.Against.Null(other) == this || (Dimension != Dimension.Other && other.Dimension == Dimension);

    /// <summary>Formats as the code.</summary>
    /// <returns>The code.</returns>
    public override string ToString() => Code;
}
