using System;
using System.Collections.Generic;
using NodaTime;
using NodaTime.Text;

namespace PublicDialogue.Calendars;

/// <summary>How much business time lies before each day of the years that are known, so that adding and counting look it up.</summary>
/// <remarks>Immutable once built.</remarks>
internal sealed class OpenTable
{
    private readonly BusinessHours hours;
    private readonly OpenClock clock;
    private readonly LocalDate start;
    private readonly int first;

    // In seconds: opening hours have no parts of one, and no change of a clock has.
    private readonly long[] before;

    /// <summary>Initializes a new instance of the <see cref="OpenTable"/> class.</summary>
    /// <param name="hours">The business hours whose years it takes.</param>
    public OpenTable(BusinessHours hours)
    {
        this.hours = hours;
        clock = new(hours.Zone);
        start = new(hours.Calendar.FirstYear, 1, 1);
        first = DayNumber.Of(start);
        before = new long[Math.Max(0, DayNumber.Of(new(hours.Calendar.LastYear, 12, 31)) - first + 1) + 1];
        var uneven = Uneven();
        var day = start;
        for (int at = 0; at + 1 < before.Length; at++)
        {
            before[at + 1] = before[at] + (hours.Calendar.Knows(day) ? Open(day, uneven.Contains(day)) : 0);
            day = day.PlusDays(1);
        }
    }

    /// <summary>Finds the index of the day in which a moment lies.</summary>
    public int Find(Instant moment, string parameterName)
    {
        var day = clock.DayOf(moment);
        return hours.Calendar.Knows(day) ? DayNumber.Of(day) - first : throw hours.Calendar.Unknown(day, parameterName);
    }

    /// <summary>Gets the business time that has passed since the table starts, at a moment in the day of an index.</summary>
    public Duration Passed(int at, Instant moment)
    {
        var day = DayAt(at);
        var passed = Duration.FromSeconds(before[at]);
        var parts = hours.HoursOn(day).Parts;
        for (int part = 0; part < parts.Count; part++)
        {
            var opens = clock.At(day, parts[part].Start);
            if (opens >= moment)
            {
                break;
            }

            passed += Instant.Min(clock.At(day, parts[part].End), moment) - opens;
        }

        return passed;
    }

    /// <summary>Finds the earliest moment, or the latest, at which so much time has passed.</summary>
    public Instant Reaching(Duration wanted, bool isEarliest, int from, Instant asked, string parameterName)
    {
        long seconds = (wanted.Days * 86_400L) + (wanted.NanosecondOfDay / NodaConstants.NanosecondsPerSecond);
        int found = wanted < Duration.Zero ? -1 : isEarliest
            ? FirstEndingAbove(wanted.SubsecondNanoseconds > 0 ? seconds : seconds - 1)
            : FirstEndingAbove(seconds);
        Must(found >= 0, asked, parameterName);
        OneRun(from, found, parameterName);
        var day = DayAt(found);
        var rest = wanted - Duration.FromSeconds(before[found]);
        var parts = hours.HoursOn(day).Parts;
        for (int part = 0; part < parts.Count; part++)
        {
            var opens = clock.At(day, parts[part].Start);
            var length = clock.At(day, parts[part].End) - opens;
            if (isEarliest ? rest <= length && length > Duration.Zero : rest < length)
            {
                return opens + rest;
            }

            rest -= length;
        }

        throw new InvalidOperationException("The table of opening hours does not fit their days.");
    }

    /// <summary>Finds the next interval: within the day of an index, or in the next day that has one. Intervals that touch over midnight are two.</summary>
    /// <returns>Whether there is one.</returns>
    public bool TryNext(ref int at, ref int part, out Instant opens, out Instant closes)
    {
        while (at + 1 < before.Length)
        {
            var day = DayAt(at);
            var parts = hours.HoursOn(day).Parts;
            while (++part < parts.Count)
            {
                opens = clock.At(day, parts[part].Start);
                closes = clock.At(day, parts[part].End);
                if (opens < closes)
                {
                    return true;
                }
            }

            part = -1;
            int next = FirstEndingAbove(before[at + 1]);
            at = next < 0 ? before.Length : next;
        }

        opens = default;
        closes = default;
        return false;
    }

    /// <summary>Refuses two days between which there is a year that the calendar does not know.</summary>
    public void OneRun(int one, int other, string parameterName)
    {
        if (!hours.Calendar.IsOneRun(DayAt(one), DayAt(other)))
        {
            throw hours.Calendar.Unknown(DayAt(other), parameterName);
        }
    }

    /// <summary>Refuses a question that has no answer: because it is never open, or not any more in the time that is known.</summary>
    public void Must(bool isAnswered, Instant asked, string parameterName)
    {
        if (!isAnswered)
        {
            throw before[before.Length - 1] == 0
                ? new InvalidOperationException($"These business hours are never open ({hours}): give a weekday hours with With, or a date with On.")
                : new ArgumentOutOfRangeException(
                    parameterName, InstantPattern.General.Format(asked), $"No such moment lies in the time that is known. {hours.Calendar.Limits()}");
        }
    }

    /// <summary>Says whether a moment ends the last day that is known, so that it is unknown what is open behind it.</summary>
    public bool EndsWhatIsKnown(int at, Instant moment)
    {
        var day = DayAt(at);
        return moment == clock.At(day, OpenHours.SecondsOfDay) && !hours.Calendar.Knows(day.PlusDays(1));
    }

    // The first day with more behind it than so many seconds; -1 where there is none.
    private int FirstEndingAbove(long seconds)
    {
        int low = 1;
        int high = before.Length;
        while (low < high)
        {
            int middle = low + ((high - low) / 2);
            (low, high) = before[middle] > seconds ? (low, middle) : (middle + 1, high);
        }

        return low < before.Length ? low - 1 : -1;
    }

    private LocalDate DayAt(int at) => start.PlusDays(at);

    private long Open(LocalDate day, bool isUneven)
    {
        long seconds = 0;
        var parts = hours.HoursOn(day).Parts;
        for (int part = 0; part < parts.Count; part++)
        {
            var (opens, closes) = (parts[part].Start, parts[part].End);
            seconds += isUneven ? (clock.At(day, closes) - clock.At(day, opens)).BclCompatibleTicks / NodaConstants.TicksPerSecond : closes - opens;
        }

        return seconds;
    }

    // The days round every change of the clock.
    private HashSet<LocalDate> Uneven()
    {
        var days = new HashSet<LocalDate>();
        var from = start.AtMidnight().WithOffset(Offset.Zero).ToInstant();
        foreach (var interval in hours.Zone.GetZoneIntervals(new Interval(from, new LocalDate(hours.Calendar.LastYear + 1, 1, 2).AtMidnight().WithOffset(Offset.Zero).ToInstant())))
        {
            for (int near = -2; interval.HasStart && near <= 2; near++)
            {
                days.Add(interval.IsoLocalStart.Date.PlusDays(near));
            }
        }

        return days;
    }
}
