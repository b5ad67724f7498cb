using System;
using System.Globalization;

namespace PublicDialogue.Rules.Facts;

/// <summary>A length of time in calendar months and days, as a notice states one: <c>48 months</c>, <c>P4Y</c>, <c>1461 days</c>.</summary>
/// <param name="Months">The months; a year is twelve.</param>
/// <param name="Days">The days; a week is seven.</param>
/// <remarks>Equal by both members. The default is no time at all. Immutable.</remarks>
public readonly record struct CalendarSpan(int Months, int Days = 0)
{
    /// <summary>Adds two lengths, months to months and days to days.</summary>
    public static CalendarSpan operator +(CalendarSpan left, CalendarSpan right) => left.Add(right);

    /// <summary>Makes a length from a number.</summary>
    /// <param name="number">How many; parts of a year or month are taken where they are whole months.</param>
    /// <param name="unit">Years, months, weeks or days; <see cref="FactUnit.Own"/> is months.</param>
    /// <returns>The length, or null for a negative number, a unit of another kind, or parts that are no whole months or days.</returns>
    public static CalendarSpan? Of(decimal number, FactUnit unit)
    {
        if (number is < 0 or > 100_000)
        {
            return null;
        }

        var (months, days) = unit switch
        {
            FactUnit.Years => (number * 12, 0m),
            FactUnit.Months or FactUnit.Own => (number, 0m),
            FactUnit.Weeks => (0m, number * 7),
            FactUnit.Days => (0m, number),
            _ => (0.5m, 0m),
        };
        return decimal.Truncate(months) == months && decimal.Truncate(days) == days ? new((int)months, (int)days) : null;
    }

    /// <summary>Reads an ISO 8601 length of years, months, weeks and days, such as <c>P4Y</c> or <c>P1Y6M</c>.</summary>
    /// <param name="text">The text.</param>
    /// <returns>The length, or null where the text is no such length.</returns>
    public static CalendarSpan? Parse(string text)
    {
        _ = text ?? throw new ArgumentNullException(nameof(text));
        if (text.Length is < 3 or > 40 || text[0] != 'P')
        {
            return null;
        }

        CalendarSpan sum = default;
        int from = 1;
        for (int at = 1; at < text.Length; at++)
        {
            if (text[at] is >= '0' and <= '9')
            {
                continue;
            }

            FactUnit? unit = text[at] switch
            {
                'Y' => FactUnit.Years,
                'M' => FactUnit.Months,
                'W' => FactUnit.Weeks,
                'D' => FactUnit.Days,
                _ => null,
            };
            if (unit is null
                || !int.TryParse(text.Substring(from, at - from), NumberStyles.None, CultureInfo.InvariantCulture, out int number)
                || Of(number, unit.Value) is not { } part)
            {
                return null;
            }

            sum += part;
            from = at + 1;
        }

        return from == text.Length ? sum : null;
    }

    /// <summary>Adds another length, months to months and days to days.</summary>
    /// <param name="other">The other.</param>
    /// <returns>The sum.</returns>
    public CalendarSpan Add(CalendarSpan other) => new(Months + other.Months, Days + other.Days);

    /// <summary>Says whether this is longer than a number of months; days count by the mean month, so that 1461 days are four years.</summary>
    /// <param name="months">The months to compare with.</param>
    /// <returns>Whether it is longer; equal is not.</returns>
    public bool IsLongerThan(int months) => ((long)Months * 1461) + ((long)Days * 48) > (long)months * 1461;

    /// <summary>Says whether this is shorter than a number of months, days counting by the mean month; equal is not.</summary>
    internal bool IsShorterThan(int months) => ((long)Months * 1461) + ((long)Days * 48) < (long)months * 1461;

    /// <summary>Formats as ISO 8601, in every culture.</summary>
    /// <returns>For example <c>P48M</c>.</returns>
    public override string ToString() =>
        FormattableString.Invariant($"P{(Months > 0 || Days == 0 ? $"{Months}M" : "")}{(Days > 0 ? $"{Days}D" : "")}");
}
