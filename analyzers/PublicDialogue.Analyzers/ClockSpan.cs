using System;
using System.Globalization;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using PublicDialogue.Rules;

namespace PublicDialogue.Analyzers;

/// <summary>Reads what makes a length of time by the clock: <c>Duration.FromMinutes(2)</c>, <c>Period.FromHours(1)</c>, <c>new TimeSpan(0, 2, 0)</c>.</summary>
internal static class ClockSpan
{
    /// <summary>Reads a factory; null where it is none, ISO 8601 where it gives a length.</summary>
    public static object? Of(IInvocationOperation call, ValueReader values, int depth)
    {
        string? form = call.TargetMethod.Name switch
        {
            "FromDays" => "P{0}D",
            "FromHours" => "PT{0}H",
            "FromMinutes" => "PT{0}M",
            "FromSeconds" => "PT{0}S",
            _ => null,
        };
        if (form is null || !IsLength(call.TargetMethod.ContainingType))
        {
            return null;
        }

        // TimeSpan.FromMinutes(minutes, seconds, ...): one argument alone is what people write.
        var given = call.Arguments.Where(argument => argument.ArgumentKind != ArgumentKind.DefaultValue).ToList();
        return given.Count == 1 ? Written(form, values.Read(given[0].Value, TenderFactKind.Amount, depth + 1)) : ValueReader.Unreadable;
    }

    /// <summary>Reads a creation from days, hours, minutes and seconds; null where it is none.</summary>
    public static object? Of(IObjectCreationOperation creation, TenderFactKind kind, ValueReader values, int depth)
    {
        if (!Rules.Facts.FactKeys.IsClockTime(kind) || creation.Type is not INamedTypeSymbol { Name: "TimeSpan" } type || !IsLength(type))
        {
            return null;
        }

        string text = "P";
        foreach (var (name, form) in new[] { ("days", "{0}D"), ("hours", "T{0}H"), ("minutes", "{0}M"), ("seconds", "{0}S") })
        {
            if (creation.Arguments.FirstOrDefault(argument => argument.Parameter?.Name == name) is not { } part)
            {
                continue;
            }

            if (Written(form, values.Read(part.Value, TenderFactKind.Amount, depth + 1)) is not string written)
            {
                return ValueReader.Unreadable;
            }

            text += written;
        }

        return creation.Arguments.Length is 3 or 4 ? text : ValueReader.Unreadable;
    }

    /// <summary>Says whether a type is one of lengths of time.</summary>
    public static bool IsLength(INamedTypeSymbol? type) =>
        type is { Name: "Duration" or "Period" or "TimeSpan" } && ValueReader.NamespaceOf(type) is "NodaTime" or "System";

    private static object Written(string form, object? number) =>
        number is IFormattable digits && digits is int or long or double or decimal && Convert.ToDouble(digits, CultureInfo.InvariantCulture) is >= 0 and < 1e12
            ? string.Format(CultureInfo.InvariantCulture, form, Convert.ToDecimal(digits, CultureInfo.InvariantCulture)) : ValueReader.Unreadable;
}
