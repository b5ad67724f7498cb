using System;
using System.Collections;
using System.Globalization;

namespace PublicDialogue.Rules.Facts;

/// <summary>What a reader found, made into the value of a fact; null where it is none.</summary>
internal static class RawValue
{
    // Beyond this nothing is meant by it, and products of two such numbers still fit a decimal.
    private const decimal Bound = 1_000_000_000_000m;

    // A hundred thousand years, the most that CalendarSpan.Of makes.
    private const int MostMonths = 1_200_000;

    public static object? Number(object raw, FactUnit unit) => Any(raw) is decimal number && Math.Abs(number) < Bound ? number : null;

    public static object? Amount(object raw, FactUnit unit) =>
        raw is Amount amount
            ? (Number(amount.Value, unit) is decimal and >= 0 ? amount : null)
            : Number(raw, unit) is decimal and >= 0 and var number ? new Amount(number) : null;

    // A change of an amount, which may lower it.
    public static object? Change(object raw, FactUnit unit) =>
        raw is Amount amount
            ? (Number(amount.Value, unit) is decimal ? amount : null)
            : Number(raw, unit) is decimal number ? new Amount(number) : null;

    // A part of one whole, which no part is more than.
    public static object? Share(object raw, FactUnit unit) => Ratio(raw, unit) is decimal and <= 1m and var share ? share : null;

    public static object? Ratio(object raw, FactUnit unit) =>
        Number(raw, unit) is decimal and >= 0m and var number ? (unit == FactUnit.Percent ? number / 100m : number) : null;

    public static object? Weight(object raw, FactUnit unit) =>
        raw is Weight weight ? (Math.Abs(weight.Number) < Bound ? weight : null) : Number(raw, unit) is decimal number ? new Weight(number, unit) : null;

    public static object? Span(object raw, FactUnit unit) => raw switch
    {
        CalendarSpan span => span.Months is >= 0 and <= MostMonths && span.Days is >= 0 and <= MostMonths ? span : null,
        string text when CalendarSpan.Parse(text) is { } span => span,
        _ => Number(raw, unit) is decimal number ? CalendarSpan.Of(number, unit) : null,
    };

    public static object? Date(object raw, FactUnit unit) =>
        raw is PlainDate date ? PlainDate.Of(date.Year, date.Month, date.Day) : raw is string text ? PlainDate.Parse(text) : null;

    public static object? Truth(object raw, FactUnit unit) => raw switch
    {
        bool truth => truth,
        "true" or "True" => true,
        "false" or "False" => false,
        _ => null,
    };

    // Whether there is one: a text, a list that is not empty, a number over 0, or any object.
    public static object? Presence(object raw, FactUnit unit) => raw switch
    {
        bool truth => truth,
        DBNull => null,
        "false" or "False" => false,
        string => true,
        _ when Any(raw) is { } number => number > 0m,
        IEnumerable list => IsFilled(list),
        Enum => null,
        _ => raw.GetType() == typeof(object) ? null : true,
    };

    // A name, or what stands for somebody whose name cannot be read here.
    public static object? Named(object raw, FactUnit unit) => raw as string ?? (Presence(raw, unit) is true ? "…" : null);

    public static object? Text(object raw, FactUnit unit) => raw as string;

    private static bool? IsFilled(IEnumerable list)
    {
        try
        {
            foreach (object? item in list)
            {
                return true;
            }

            return false;
        }
        catch (InvalidOperationException)
        {
            return null; // ImmutableArray's default, or a list that somebody changes meanwhile.
        }
    }

    private static decimal? Any(object raw) => raw switch
    {
        decimal number => number,
        int or long or uint or short or ushort or byte or sbyte or ulong => Convert.ToDecimal(raw, CultureInfo.InvariantCulture),
        double number => FromDouble(number),
        float number => FromDouble(number),
        string text => Parse(text),
        _ => null,
    };

    // Not a number, infinite or beyond what a decimal holds.
    private static decimal? FromDouble(double number) => Math.Abs(number) < 1e27 ? (decimal)number : null;

    private static decimal? Parse(string text) =>
        decimal.TryParse(text, NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out decimal number)
            ? number
            : null;
}
