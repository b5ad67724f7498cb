using System;
using System.Diagnostics.CodeAnalysis;
using System.Linq;
using Ardalis.GuardClauses;

namespace PublicDialogue.Quantities;

/// <summary>A code of the common procurement vocabulary (Regulation (EC) 213/2008; BT-262): what is bought, in a hierarchy by its digits.</summary>
/// <remarks>
/// <para>Eight digits: the first two are the division, three the group, four the class, five the category, and three more say it more precisely.
/// That a code is in the vocabulary is not checked. Equal and ordered by its digits. Immutable.</para>
/// <para>The check digit behind a hyphen is read and let go, right or wrong. It is reckoned with the weights 3, 7, 1 in turn, but codes
/// that were given new numbers in 2008 kept the check digit of their old ones: 42160000-8 and 15882000-8 are right as they are printed,
/// and reckoned they would end in 5 and 4. So a different one is a hint at a slip of the pen, and never a proof.</para>
/// </remarks>
public sealed record CpvCode : IComparable<CpvCode>
{
    private const int Length = 8;
    private const int DivisionLength = 2;

    private static readonly int[] Weights = [3, 7, 1];

    private CpvCode(string digits) => Digits = digits;

    /// <summary>Gets the eight digits.</summary>
    public string Digits { get; }

    /// <summary>Gets the check digit as it is reckoned, from 0 to 9; the printed one of a code that was renumbered in 2008 may be another.</summary>
    public int ReckonedCheckDigit => Digits.Select((digit, at) => (digit - '0') * Weights[at % Weights.Length]).Sum() % 10;

    /// <summary>Gets the code of its division, for example 15000000.</summary>
    public CpvCode Division => Cut(DivisionLength);

    /// <summary>Gets the code of its group, for example 15800000; the code itself where it says no more than its division.</summary>
    public CpvCode Group => Cut(DivisionLength + 1);

    /// <summary>Gets the code of its class, for example 15810000; the code itself where it says no more than its group.</summary>
    public CpvCode Class => Cut(DivisionLength + 2);

    /// <summary>Gets the code of its category, for example 15811000; the code itself where it says no more than its class.</summary>
    public CpvCode Category => Cut(DivisionLength + 3);

    /// <summary>Gets the digits without the noughts at their end, but never fewer than the division's two: <c>1511</c>, <c>30</c>, <c>032</c>.</summary>
    public string Branch => Digits.TrimEnd('0').PadRight(DivisionLength, '0');

    /// <summary>Gets the code one digit shorter, or null for a division.</summary>
    public CpvCode? Parent => Branch.Length == DivisionLength ? null : Cut(Branch.Length - 1);

    /// <summary>Reads a code.</summary>
    /// <param name="text">Eight digits, with or without a hyphen and a check digit behind them.</param>
    /// <returns>The code.</returns>
    /// <exception cref="ArgumentException"><paramref name="text"/> is not so.</exception>
    public static CpvCode Parse(string text) => TryParse(Guard.Against.NullOrWhiteSpace(text), out var code)
        ? code
        : throw new ArgumentException(
            $"\"{text}\" is no CPV code: write its eight digits, for example 15800000 or 15800000-6. Of seven, the nought in front is missing.", nameof(text));

    /// <summary>Reads a code, where it is one.</summary>
    /// <param name="text">Eight digits, with or without a hyphen and a check digit behind them.</param>
    /// <param name="code">The code, or null.</param>
    /// <returns>Whether it is one.</returns>
    public static bool TryParse(string? text, [NotNullWhen(true)] out CpvCode? code)
    {
        bool isCode = text is not null && text.Length is Length or Length + 2
            && text.Take(Length).All(IsDigit) && (text.Length == Length || (text[Length] == '-' && IsDigit(text[Length + 1])));
        code = isCode ? new(text!.Substring(0, Length)) : null;
        return isCode;
    }

    /// <summary>Says whether the code is one with a check digit as it is reckoned.</summary>
    /// <param name="text">The code as it is printed.</param>
    /// <returns>True or false for a code with a check digit; null for one without, and for what is no code.</returns>
    public static bool? HasReckonedCheckDigit(string? text) =>
        TryParse(text, out var code) && text!.Length > Length ? text[Length + 1] - '0' == code.ReckonedCheckDigit : null;

    /// <summary>Says whether the code comes first.</summary>
    public static bool operator <(CpvCode left, CpvCode right) => Guard.Against.Null(left).CompareTo(right) < 0;

    /// <summary>Says whether the code comes last.</summary>
    public static bool operator >(CpvCode left, CpvCode right) => Guard.Against.Null(left).CompareTo(right) > 0;

    /// <summary>Says whether the code comes first, or they are equal.</summary>
    public static bool operator <=(CpvCode left, CpvCode right) => Guard.Against.Null(left).CompareTo(right) <= 0;

    /// <summary>Says whether the code comes last, or they are equal.</summary>
    public static bool operator >=(CpvCode left, CpvCode right) => Guard.Against.Null(left).CompareTo(right) >= 0;

    /// <summary>Says whether another code is in its branch: 15110000 covers 15111100 and itself, and not 15000000.</summary>
    /// <param name="other">The other.</param>
    /// <returns>Whether the other begins with this <see cref="Branch"/>.</returns>
    public bool Covers(CpvCode other) => Guard.Against.Null(other).Digits.StartsWith(Branch, StringComparison.Ordinal);

    /// <inheritdoc/>
    public int CompareTo(CpvCode? other) => string.CompareOrdinal(Digits, other?.Digits);

    /// <summary>Formats as the eight digits.</summary>
    /// <returns>The digits, without a check digit.</returns>
    public override string ToString() => Digits;

    private static bool IsDigit(char sign) => sign is >= '0' and <= '9';

    private CpvCode Cut(int length) => new(Digits.Substring(0, length).PadRight(Length, '0'));
}
