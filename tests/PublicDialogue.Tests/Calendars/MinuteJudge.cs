using System;
using System.Collections.Generic;
using System.Linq;
using NodaTime;
using PublicDialogue.Calendars;

namespace PublicDialogue.Tests.Calendars;

/// <summary>Says minute by minute, with nothing but the clock of the zone, when business hours are open: slow and obvious.</summary>
internal sealed class MinuteJudge
{
    private readonly bool[] isOpen;

    public MinuteJudge(BusinessHours hours, LocalDate first, int days)
    {
        Start = Instant.FromUtc(first.Year, first.Month, first.Day, 0, 0);
        LocalDateTime[] clock = [.. Enumerable.Range(0, days * 1440).Select(minute => At(minute).InZone(hours.Zone).LocalDateTime)];
        isOpen = new bool[clock.Length];
        for (var day = first.PlusDays(-1); day <= first.PlusDays(days); day = day.PlusDays(1))
        {
            foreach (var part in Hours(hours, day))
            {
                int closes = First(clock, part.To == LocalTime.Midnight ? day.PlusDays(1).AtMidnight() : day + part.To);
                for (int minute = First(clock, day + part.From); minute < closes; minute++)
                {
                    isOpen[minute] = true;
                }
            }
        }
    }

    public Instant Start { get; }

    public int Minutes => isOpen.Length;

    public Instant At(int minute) => Start + Duration.FromMinutes(minute);

    public bool IsOpen(int minute) => isOpen[minute];

    public int Between(int from, int to) => isOpen.Skip(Math.Min(from, to)).Take(Math.Abs(to - from)).Count(open => open) * Math.Sign(to - from);

    /// <summary>Finds the earliest minute at which so many open ones have passed, or backwards the latest; null beyond the window.</summary>
    public int? Add(int from, int minutes)
    {
        int at = from;
        for (int left = Math.Abs(minutes); left > 0;)
        {
            at += Math.Sign(minutes);
            int passed = minutes > 0 ? at - 1 : at;
            if (passed < 0 || passed >= isOpen.Length)
            {
                return null;
            }

            left -= isOpen[passed] ? 1 : 0;
        }

        return at;
    }

    public int? NextOpening(int from) => Find(from, minute => isOpen[minute] && !isOpen[minute - 1]);

    public int? NextClosing(int from) => Find(from, minute => !isOpen[minute] && isOpen[minute - 1]);

    private int? Find(int from, Func<int, bool> holds)
    {
        int found = Enumerable.Range(from + 1, isOpen.Length - from - 1).FirstOrDefault(holds);
        return found == 0 ? null : found;
    }

    // The rule in words: a date's own hours, else none on a holiday, else the weekday's.
    private static IReadOnlyList<OpenHours> Hours(BusinessHours hours, LocalDate day) =>
        hours.Dates.Contains(day) || hours.Calendar.HolidaysOn(day).Count == 0 ? hours.HoursOn(day).Intervals : [];

    // The first minute at which the clock shows a time or a later one.
    private static int First(LocalDateTime[] clock, LocalDateTime time) => Array.FindIndex(clock, shown => shown >= time) is >= 0 and var found ? found : clock.Length;
}
