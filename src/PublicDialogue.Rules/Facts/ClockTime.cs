using System;
using System.Globalization;

namespace PublicDialogue.Rules.Facts;

/// <summary>Reads a time by the clock as minutes: a number and its unit, or a text such as <c>PT1H30M</c>.</summary>
internal static class ClockTime
{
    private const int LongestText = 40;

    /// <summary>Reads it; null where it is none, negative or of a unit whose length the calendar decides.</summary>
    public static object? Minutes(object raw, FactUnit unit) =>
        raw is string text && text.Length > 0 && text[0] == 'P' ? Parse(text)
            : RawValue.Number(raw, unit) is decimal and >= 0m and var number && In(unit) is { } seconds ? Bounded(number * seconds / 60m) : null;

    private static decimal? In(FactUnit unit) => unit switch
    {
        FactUnit.Seconds => 1m,
        FactUnit.Own or FactUnit.Minutes => 60m,
        FactUnit.Hours => 3600m,
        FactUnit.Days => 86_400m,
        FactUnit.Weeks => 604_800m,
        _ => null,
    };

    private static object? Bounded(decimal minutes) => RawValue.Number(minutes, FactUnit.Own);

    // PnWnDTnHnMnS, each with decimals; years and months are no time by the clock.
    private static object? Parse(string text)
    {
        decimal seconds = 0m;
        bool isTime = false;
        int from = 1;
        for (int at = 1; at < text.Length && text.Length <= LongestText; at++)
        {
            if (text[at] is (>= '0' and <= '9') or '.')
            {
                continue;
            }

            if (text[at] == 'T' && !isTime && from == at)
            {
                isTime = true;
                from = at + 1;
                continue;
            }

            decimal length = (isTime, text[at]) switch
            {
                (false, 'W') => 604_800m,
                (false, 'D') => 86_400m,
                (true, 'H') => 3600m,
                (true, 'M') => 60m,
                (true, 'S') => 1m,
                _ => 0m,
            };
            if (length == 0m || !decimal.TryParse(text.Substring(from, at - from), NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out decimal number)
                || RawValue.Number(number, FactUnit.Own) is null)
            {
                return null;
            }

            seconds += number * length;
            from = at + 1;
        }

        return from == text.Length && text.Length is > 2 and <= LongestText && !text.EndsWith("T", StringComparison.Ordinal) ? Bounded(seconds / 60m) : null;
    }
}
