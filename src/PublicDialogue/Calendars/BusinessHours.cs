using System;
using System.Collections.Generic;
using System.Linq;
using Ardalis.GuardClauses;
using NodaTime;
using NodaTime.Text;

namespace PublicDialogue.Calendars;

/// <summary>When something is open: hours by weekday, none on the holidays of a calendar, and others on single dates.</summary>
/// <remarks>
/// A day opens at the first moment at which its clock shows the opening time or a later one, and closes likewise: a time that the clock
/// skips is the moment of the change, and of one that it shows twice the first is meant. Time is counted as it passes, so that a night
/// with a change of the clock is an hour shorter or longer. Hours past midnight belong to the two days that they touch.
/// Questions take the same short time however far apart the moments are, and allocate nothing but beside a change of the clock; the first
/// that adds or counts builds a table of some 200 kB. Equal by calendar, zone, week and dates. Immutable, and safe to share between threads.
/// </remarks>
public sealed class BusinessHours : IEquatable<BusinessHours>
{
    private readonly DayHours[] week;
    private readonly Dictionary<LocalDate, DayHours> dates;
    private OpenTable? table;

    /// <summary>Initializes a new instance of the <see cref="BusinessHours"/> class that is open from Monday through Friday.</summary>
    /// <param name="calendar">The calendar whose holidays are closed, and whose years are known.</param>
    /// <param name="zone">The zone of the place.</param>
    /// <param name="mondayToFriday">The hours of each of these weekdays; Saturday and Sunday are closed.</param>
    public BusinessHours(BusinessCalendar calendar, DateTimeZone zone, DayHours mondayToFriday)
        : this(Guard.Against.Null(calendar), Guard.Against.Null(zone), Week(Guard.Against.Null(mondayToFriday)), [])
    {
    }

    private BusinessHours(BusinessCalendar calendar, DateTimeZone zone, DayHours[] week, Dictionary<LocalDate, DayHours> dates)
    {
        Calendar = calendar;
        Zone = zone;
        this.week = week;
        this.dates = dates;
    }

    /// <summary>Gets the calendar whose holidays are closed.</summary>
    public BusinessCalendar Calendar { get; }

    /// <summary>Gets the zone of the place.</summary>
    public DateTimeZone Zone { get; }

    /// <summary>Gets the dates that have hours of their own, in order.</summary>
    public IReadOnlyList<LocalDate> Dates => Guarding.ContentList<LocalDate>.Of([.. dates.Keys.OrderBy(date => date)], nameof(Dates));

    // Two threads may both build it; they build the same.
    private OpenTable Table => table ??= new(this);

    /// <summary>Makes business hours with other hours on a weekday.</summary>
    /// <param name="weekday">The weekday; Saturday and Sunday too. On a holiday of the calendar it is closed all the same.</param>
    /// <param name="hours">The hours.</param>
    /// <returns>The business hours.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="weekday"/> is none.</exception>
    public BusinessHours With(IsoDayOfWeek weekday, DayHours hours)
    {
        Guard.Against.OutOfRange((int)weekday, nameof(weekday), (int)IsoDayOfWeek.Monday, (int)IsoDayOfWeek.Sunday);
        DayHours[] other = [.. week];
        other[(int)weekday] = Guard.Against.Null(hours);
        return new(Calendar, Zone, other, dates);
    }

    /// <summary>Makes business hours with other hours on a date: a closing day, a shorter day, or a holiday that is open.</summary>
    /// <param name="date">The date.</param>
    /// <param name="hours">The hours, whatever the weekday and the calendar say.</param>
    /// <returns>The business hours.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The calendar does not answer for <paramref name="date"/>.</exception>
    public BusinessHours On(LocalDate date, DayHours hours)
    {
        _ = Calendar.IsBusinessDay(date);
        return new(Calendar, Zone, week, new(dates) { [date.WithCalendar(CalendarSystem.Iso)] = Guard.Against.Null(hours) });
    }

    /// <summary>Gets the usual hours of a weekday.</summary>
    /// <param name="weekday">From Monday to Sunday.</param>
    /// <returns>The hours where it is no holiday and has none of its own.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="weekday"/> is no weekday.</exception>
    public DayHours HoursOf(IsoDayOfWeek weekday) => week[Guard.Against.OutOfRange((int)weekday, nameof(weekday), (int)IsoDayOfWeek.Monday, (int)IsoDayOfWeek.Sunday)];

    /// <summary>Finds the hours of a date.</summary>
    /// <param name="date">The date.</param>
    /// <returns>Those of the date itself, else none on a holiday, else those of its weekday.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The calendar does not answer for <paramref name="date"/>.</exception>
    public DayHours HoursOn(LocalDate date)
    {
        var day = date.Calendar == CalendarSystem.Iso ? date : date.WithCalendar(CalendarSystem.Iso);
        return dates.Count > 0 && dates.TryGetValue(day, out var own) ? own
            : Calendar.IsHoliday(day) ? DayHours.Closed
            : week[(int)day.DayOfWeek];
    }

    /// <summary>Says whether it is open at a moment.</summary>
    /// <param name="moment">The moment. That of opening is open, that of closing is not.</param>
    /// <returns>Whether it is.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The calendar does not answer for the day.</exception>
    public bool IsOpen(Instant moment)
    {
        var clock = new OpenClock(Zone);
        var day = clock.DayOf(moment);
        var parts = HoursOn(day).Parts;
        for (int part = 0; part < parts.Count && clock.At(day, parts[part].Start) <= moment; part++)
        {
            if (moment < clock.At(day, parts[part].End))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Finds the first moment from one on at which it is open.</summary>
    /// <param name="moment">The moment.</param>
    /// <returns>The moment itself where it is open then, else the next opening.</returns>
    /// <exception cref="ArgumentOutOfRangeException">It does not open again in the time that the calendar knows.</exception>
    /// <exception cref="InvalidOperationException">It is never open.</exception>
    public Instant OpenFrom(Instant moment) => IsOpen(moment) ? moment : NextOpening(moment);

    /// <summary>Finds the next moment at which it opens.</summary>
    /// <param name="moment">The moment, whether or not it is open then.</param>
    /// <returns>A later moment. Midnight is none where it is open on both sides of it.</returns>
    /// <exception cref="ArgumentOutOfRangeException">It does not open again in the time that the calendar knows.</exception>
    /// <exception cref="InvalidOperationException">It is never open.</exception>
    public Instant NextOpening(Instant moment)
    {
        int from = Table.Find(moment, nameof(moment));
        int part = -1;
        var closed = Instant.MinValue;
        for (int day = from; Table.TryNext(ref day, ref part, out var opens, out var closes); closed = closes)
        {
            if (opens > moment && opens != closed)
            {
                Table.OneRun(from, day, nameof(moment));
                return opens;
            }
        }

        Table.Must(false, moment, nameof(moment));
        return default;
    }

    /// <summary>Finds the next moment at which it closes.</summary>
    /// <param name="moment">The moment, whether or not it is open then.</param>
    /// <returns>A later moment. Midnight is none where it is open on both sides of it.</returns>
    /// <exception cref="ArgumentOutOfRangeException">It does not close again in the time that the calendar knows.</exception>
    /// <exception cref="InvalidOperationException">It is never open.</exception>
    public Instant NextClosing(Instant moment)
    {
        int from = Table.Find(moment, nameof(moment));
        int part = -1;
        int last = from;
        Instant? closing = null;
        for (int day = from; Table.TryNext(ref day, ref part, out var opens, out var closes); last = day)
        {
            if (closing is not null && closing != opens)
            {
                break;
            }

            closing = closes > moment ? closes : null;
        }

        Table.Must(closing is not null && !Table.EndsWhatIsKnown(last, closing.Value), moment, nameof(moment));
        Table.OneRun(from, last, nameof(moment));
        return closing!.Value;
    }

    /// <summary>Adds business time to a moment: the moment until which, or where the time is negative from which, so much of it passes.</summary>
    /// <param name="moment">The moment, whether or not it is open then.</param>
    /// <param name="time">How much; 0 leaves the moment as it is.</param>
    /// <returns>
    /// Forwards the earliest such moment: what fills a day ends when it closes, and not when the next one opens. Backwards the latest.
    /// </returns>
    /// <exception cref="ArgumentOutOfRangeException">There is not so much business time in what the calendar knows.</exception>
    /// <exception cref="InvalidOperationException">It is never open.</exception>
    public Instant Add(Instant moment, Duration time)
    {
        int from = Table.Find(moment, nameof(moment));
        return time == Duration.Zero ? moment : Table.Reaching(Table.Passed(from, moment) + time, time > Duration.Zero, from, moment, nameof(time));
    }

    /// <summary>Counts the business time between two moments.</summary>
    /// <param name="from">One moment.</param>
    /// <param name="to">The other; where it is the earlier, the time is negative.</param>
    /// <returns>The time that is open between them. Of <see cref="Add"/> it gives back what was added.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The calendar does not answer for one of the two or a year between them.</exception>
    public Duration Between(Instant from, Instant to)
    {
        int one = Table.Find(from, nameof(from));
        int other = Table.Find(to, nameof(to));
        Table.OneRun(one, other, nameof(to));
        return Table.Passed(other, to) - Table.Passed(one, from);
    }

    /// <summary>Says whether others are the same hours.</summary>
    /// <param name="other">The others, or null.</param>
    /// <returns>Whether calendar, zone, week and dates are the same.</returns>
    public bool Equals(BusinessHours? other) => ReferenceEquals(this, other)
        || (other is not null && Calendar.Equals(other.Calendar) && Zone.Equals(other.Zone) && week.SequenceEqual(other.week)
            && dates.Count == other.dates.Count && dates.All(row => other.dates.TryGetValue(row.Key, out var hours) && hours == row.Value));

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as BusinessHours);

    /// <inheritdoc/>
    public override int GetHashCode() => unchecked((Calendar.GetHashCode() * 397) ^ Zone.GetHashCode());

    /// <summary>Formats as the calendar's identifier, the zone and the hours of the week.</summary>
    /// <returns>The text, for a debugger and a message.</returns>
    public override string ToString() => $"{Calendar} {Zone.Id} "
        + string.Join("; ", Enumerable.Range(1, 7).Select(day => $"{((IsoDayOfWeek)day).ToString().Substring(0, 3)} {week[day]}"))
        + string.Concat(Dates.Select(date => $"; {LocalDatePattern.Iso.Format(date)} {dates[date]}"));

    private static DayHours[] Week(DayHours hours) =>
        [DayHours.Closed, hours, hours, hours, hours, hours, DayHours.Closed, DayHours.Closed];
}
