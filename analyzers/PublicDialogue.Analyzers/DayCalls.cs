using System;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using PublicDialogue.Rules;
using PublicDialogue.Rules.Facts;

namespace PublicDialogue.Analyzers;

/// <summary>Reads a day that is counted from another, or made out of a text or of another type of day: <c>sent.PlusDays(35)</c>, <c>DateOnly.Parse("2026-12-28")</c>.</summary>
internal static class DayCalls
{
    private const int Farthest = 40_000;

    /// <summary>Reads a call; null where it makes no day, unreadable where it makes one that cannot be told.</summary>
    public static object? Of(IInvocationOperation call, ValueReader values, int depth)
    {
        if (call.TargetMethod.ContainingType is not { } type || !ValueReader.IsDay(type) || (call.Instance is null && call.TargetMethod.IsExtensionMethod))
        {
            return null;
        }

        object? first = call.Arguments.Length > 0 ? values.Read(call.Arguments[0].Value, TenderFactKind.DispatchDate, depth) : null;
        if (call.Instance is null)
        {
            return call.TargetMethod.Name switch
            {
                "Parse" or "ParseExact" => first is string text && PlainDate.Parse(text) is { } day ? day : ValueReader.Unreadable,
                "FromDateTime" or "FromDateOnly" => first is PlainDate day ? day : ValueReader.Unreadable,
                _ => null,
            };
        }

        CalendarSpan? length = call.TargetMethod.Name switch
        {
            "PlusDays" or "AddDays" => Of(first, 1, isMonths: false),
            "PlusWeeks" => Of(first, 7, isMonths: false),
            "PlusMonths" or "AddMonths" => Of(first, 1, isMonths: true),
            "PlusYears" or "AddYears" => Of(first, 12, isMonths: true),
            "Plus" => first as CalendarSpan?,
            _ => null,
        };
        return length is { } span && values.Read(call.Instance, TenderFactKind.DispatchDate, depth) is PlainDate from && Later(from, span) is { } later
            ? later : ValueReader.Unreadable;
    }

    /// <summary>Counts a length on from a day, months first; null beyond the calendar.</summary>
    public static PlainDate? Later(PlainDate from, CalendarSpan length)
    {
        long months = ((long)from.Year * 12) + from.Month - 1 + length.Months;
        if (Math.Abs(length.Days) > Farthest || months is < 12 * 2 or > 12 * 9000)
        {
            return null;
        }

        var (year, month) = ((int)(months / 12), (int)(months % 12) + 1);
        int day = from.Day;
        while (PlainDate.Of(year, month, day) is null)
        {
            day--;
        }

        var moved = new PlainDate(year, month, day).PlusDays(length.Days);
        return PlainDate.Of(moved.Year, moved.Month, moved.Day);
    }

    private static CalendarSpan? Of(object? count, int times, bool isMonths) =>
        Arithmetic.Number(count) is { } number && decimal.Truncate(number) == number && Math.Abs(number) <= Farthest
            ? isMonths ? new((int)number * times) : new(0, (int)number * times) : null;
}
