using NodaTime;
using NodaTime.TimeZones;

namespace PublicDialogue.ICalendar;

/// <summary>A change of the clock: when, by the clock before it and as a moment, from which offset to which.</summary>
internal sealed record ZoneOnset(LocalDateTime Local, Instant At, Offset From, Offset To, string Name, bool IsDaylight)
{
    private const int LastOfMonth = 1;

    /// <summary>Gets what it is in its month, as bits: the first is set where it is the last such weekday, the n-th next where it is the n-th.</summary>
    public int Places =>
        (1 << (((Local.Day - 1) / 7) + 1)) | (Local.Day + 7 > Local.Calendar.GetDaysInMonth(Local.Year, Local.Month) ? LastOfMonth : 0);

    public static ZoneOnset Of(Offset from, ZoneInterval interval) => new(
        interval.Start.WithOffset(from).LocalDateTime, interval.Start, from, interval.WallOffset, interval.Name, interval.Savings > Offset.Zero);

    /// <summary>Says whether another is the same change of a later year: to the same offset, in the same month, on the same weekday at the same time.</summary>
    public bool Repeats(ZoneOnset earlier) => From == earlier.From && To == earlier.To && Name == earlier.Name && IsDaylight == earlier.IsDaylight
        && Local.Month == earlier.Local.Month && Local.DayOfWeek == earlier.Local.DayOfWeek && Local.TimeOfDay == earlier.Local.TimeOfDay;
}
