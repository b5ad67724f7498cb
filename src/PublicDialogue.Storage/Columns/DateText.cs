using System;
using System.Globalization;
using NodaTime;
using NodaTime.Text;

namespace PublicDialogue.Storage.Columns;

/// <summary>A day as the text of its column: ISO 8601, and in byte order over all years that a day can have.</summary>
/// <remarks>
/// Neither database has a date that reaches from -9998 to 9999. For years from 0 the text is plain ISO, which both databases' own
/// date functions read; a negative year is written as a hyphen and the year plus 9999, so that its text comes before all others and in order.
/// </remarks>
internal static class DateText
{
    private static readonly LocalDatePattern Iso = LocalDatePattern.CreateWithInvariantCulture("uuuu-MM-dd");

    private static readonly LocalDatePattern InYear = LocalDatePattern.CreateWithInvariantCulture("MM-dd");

    public static string Write(LocalDate date)
    {
        var iso = date.WithCalendar(CalendarSystem.Iso);
        return iso.Year >= 0 ? Iso.Format(iso) : $"-{(iso.Year + 9999).ToString("0000", CultureInfo.InvariantCulture)}-{InYear.Format(iso)}";
    }

    public static LocalDate Read(string text)
    {
        if (text[0] != '-')
        {
            return Iso.Parse(text).Value;
        }

        int year = int.Parse(text.AsSpan(1, 4), NumberStyles.None, CultureInfo.InvariantCulture) - 9999;
        return new LocalDate(
            year, int.Parse(text.AsSpan(6, 2), NumberStyles.None, CultureInfo.InvariantCulture), int.Parse(text.AsSpan(9, 2), NumberStyles.None, CultureInfo.InvariantCulture));
    }
}
