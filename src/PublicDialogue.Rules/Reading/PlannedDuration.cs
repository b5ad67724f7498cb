using System;
using System.Collections.Generic;
using PublicDialogue.Rules.Facts;

namespace PublicDialogue.Rules.Reading;

/// <summary>How long a contract runs, as notices say it: a number with a unit, or a first and a last day.</summary>
internal static class PlannedDuration
{
    private static readonly Dictionary<string, FactUnit> Units = new(StringComparer.OrdinalIgnoreCase)
    {
        ["YEAR"] = FactUnit.Years,
        ["ANN"] = FactUnit.Years,
        ["MONTH"] = FactUnit.Months,
        ["MON"] = FactUnit.Months,
        ["WEEK"] = FactUnit.Weeks,
        ["WEE"] = FactUnit.Weeks,
        ["DAY"] = FactUnit.Days,
        ["CALENDAR_DAY"] = FactUnit.Days,
    };

    /// <summary>Finds the unit of a code: that of eForms and TED, or of UN/ECE Recommendation 20; null for any other.</summary>
    public static FactUnit? UnitOf(string? code) => code is not null && Units.TryGetValue(code, out var unit) ? unit : null;

    /// <summary>Measures from the first day to the last.</summary>
    /// <returns>
    /// Whole months where the last day, or the day behind it, is the first day's date again, so that 1 January 2026 to
    /// 31 December 2029 and to 1 January 2030 are four years both; else months and days. Null where the last day is the earlier.
    /// </returns>
    public static CalendarSpan? Between(PlainDate first, PlainDate last)
    {
        if (last < first)
        {
            return null;
        }

        var behind = last.PlusDays(1);
        int months = WholeMonths(first, behind);
        if (PlusMonths(first, months) == behind)
        {
            return new(months);
        }

        months = WholeMonths(first, last);
        return new(months, last.DayNumber - PlusMonths(first, months).DayNumber);
    }

    private static int WholeMonths(PlainDate first, PlainDate last)
    {
        int months = ((last.Year - first.Year) * 12) + last.Month - first.Month;
        return PlusMonths(first, months) > last ? months - 1 : months;
    }

    // 31 January and a month is the last day of February.
    private static PlainDate PlusMonths(PlainDate day, int months)
    {
        int month = (day.Year * 12) + day.Month - 1 + months;
        for (int of = day.Day; of > 28; of--)
        {
            if (PlainDate.Of(month / 12, (month % 12) + 1, of) is { } found)
            {
                return found;
            }
        }

        return new(month / 12, (month % 12) + 1, Math.Min(day.Day, 28));
    }
}
