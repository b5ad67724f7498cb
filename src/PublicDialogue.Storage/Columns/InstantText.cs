using System;
using NodaTime;
using NodaTime.Text;

namespace PublicDialogue.Storage.Columns;

/// <summary>A moment as the text of its column: ISO 8601 in UTC with nine decimals always, and in byte order over all moments.</summary>
/// <remarks>PostgreSQL's timestamp ends at microseconds and SQLite has none: the text keeps each nanosecond. Years as in <see cref="DateText"/>.</remarks>
internal static class InstantText
{
    private static readonly LocalTimePattern Time = LocalTimePattern.CreateWithInvariantCulture("HH:mm:ss.fffffffff");

    public static string Write(Instant moment)
    {
        var utc = moment.InUtc().LocalDateTime;
        return $"{DateText.Write(utc.Date)}T{Time.Format(utc.TimeOfDay)}Z";
    }

    public static Instant Read(string text)
    {
        int split = text.IndexOf('T', StringComparison.Ordinal);
        return DateText.Read(text[..split]).At(Time.Parse(text[(split + 1)..^1]).Value).InUtc().ToInstant();
    }
}
