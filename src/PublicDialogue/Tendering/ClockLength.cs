using System;
using System.Globalization;
using NodaTime;

namespace PublicDialogue.Tendering;

/// <summary>Writes a length of time by the clock in ISO 8601, as a fact takes it.</summary>
internal static class ClockLength
{
    private const decimal NanosecondsOfASecond = 1_000_000_000m;

    /// <summary>Writes it; null where a value is none, negative, or of months and years.</summary>
    public static string? Of(object given) => given switch
    {
        Duration duration => Written(duration),
        Period { Years: 0, Months: 0 } period => Written(period.ToDuration()),
        IFormattable length when length.GetType().FullName is "System.TimeSpan" => OfPlatform(length.ToString("c", CultureInfo.InvariantCulture)),
        _ => null,
    };

    private static string? Written(Duration duration) => duration < Duration.Zero ? null : FormattableString.Invariant(
        $"P{duration.Days}DT{duration.NanosecondOfDay / NanosecondsOfASecond}S");

    // 1.02:03:04.5000000, the constant format.
    private static string? OfPlatform(string length)
    {
        int days = length.Split(':')[0].Split('.').Length;
        var found = NodaTime.Text.DurationPattern.CreateWithInvariantCulture(
            days > 1 ? "D'.'hh':'mm':'ss.FFFFFFF" : "HH':'mm':'ss.FFFFFFF").Parse(length);
        return found.Success ? Written(found.Value) : null;
    }
}
