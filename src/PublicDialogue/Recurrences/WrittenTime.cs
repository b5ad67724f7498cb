using System;
using NodaTime;
using NodaTime.Text;

namespace PublicDialogue.Recurrences;

/// <summary>Times as RFC 5545 writes them: <c>20250107T130000</c>, and in UTC with a <c>Z</c> behind.</summary>
internal static class WrittenTime
{
    /// <summary>The last year that is searched: the weeks of a year need the one after it.</summary>
    public const int LastYear = 9998;

    private static readonly LocalDateTimePattern Local = LocalDateTimePattern.CreateWithInvariantCulture("uuuuMMdd'T'HHmmss");
    private static readonly InstantPattern Utc = InstantPattern.CreateWithInvariantCulture("uuuuMMdd'T'HHmmss'Z'");
    private static readonly LocalDatePattern Day = LocalDatePattern.CreateWithInvariantCulture("uuuuMMdd");

    public static string Of(LocalDateTime time) => Local.Format(time);

    public static string Of(Instant time) => Utc.Format(time);

    public static LocalDateTime? ReadLocal(string text) => Local.Parse(text) is { Success: true, Value: var time } ? time : null;

    public static Instant? ReadUtc(string text) => Utc.Parse(text.ToUpperInvariant()) is { Success: true, Value: var time } ? time : null;

    public static bool IsDay(string text) => Day.Parse(text).Success;

    /// <summary>Refuses a moment that cannot be written: with a part of a second, or outside the years of four digits.</summary>
    public static Instant Whole(Instant time, string parameterName) =>
        Instant.FromUnixTimeSeconds(time.ToUnixTimeSeconds()) == time && time.InUtc().Year is >= 1 and <= 9999
            ? time
            : throw new ArgumentException("A time of a calendar is in whole seconds, and in the years 1 to 9999.", parameterName);

    /// <summary>Refuses a local time that cannot be written or has no room behind it, and takes it to the ISO calendar.</summary>
    public static LocalDateTime Whole(LocalDateTime time, string parameterName)
    {
        var iso = time.WithCalendar(CalendarSystem.Iso);
        return iso.TickOfSecond == 0 && iso.NanosecondOfSecond == 0 && iso.Year is >= 1 and < LastYear
            ? iso
            : throw new ArgumentException("A time of a calendar is in whole seconds, and in the years 1 to 9997.", parameterName);
    }
}
