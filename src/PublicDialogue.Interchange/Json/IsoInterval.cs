using System;
using NodaTime;
using NodaTime.Text;

namespace PublicDialogue.Interchange.Json;

/// <summary>Intervals in ISO 8601: both ends with a slash between, two full stops for an end that is open.</summary>
internal static class IsoInterval
{
    private const string Open = "..";

    public static string Format(Interval value) =>
        $"{(value.HasStart ? InstantPattern.ExtendedIso.Format(value.Start) : Open)}/{(value.HasEnd ? InstantPattern.ExtendedIso.Format(value.End) : Open)}";

    public static Interval Parse(string text)
    {
        var (start, end) = Parts(text);
        return new(Moment(start), Moment(end));
    }

    public static string Format(DateInterval value) => $"{LocalDatePattern.Iso.Format(value.Start)}/{LocalDatePattern.Iso.Format(value.End)}";

    public static DateInterval ParseDates(string text)
    {
        var (start, end) = Parts(text);
        return new(LocalDatePattern.Iso.Parse(start).Value, LocalDatePattern.Iso.Parse(end).Value);
    }

    private static Instant? Moment(string text) => text == Open ? null : InstantPattern.ExtendedIso.Parse(text).Value;

    private static (string Start, string End) Parts(string text) => text.Split('/') is [var start, var end]
        ? (start, end)
        : throw new FormatException($"\"{text}\" is no interval: write both ends with a slash between.");
}
