using System;
using System.Linq;
using BenchmarkDotNet.Attributes;
using BenchmarkDotNet.Configs;
using NodaTime;
using PublicDialogue.Calendars;
using PublicDialogue.Recurrences;

namespace PublicDialogue.Benchmarks.Recurrences;

/// <summary>Ten years of what repeats, from 1 January 2026 in Copenhagen: the time of one occurrence, with its moment.</summary>
/// <remarks>
/// Each kind has its own baseline: a loop that somebody writes by hand for that rule and no other, over NodaTime, with the zone asked each time.
/// Both must agree before anything is measured.
/// </remarks>
[MinColumn]
[MedianColumn]
[MemoryDiagnoser]
[GroupBenchmarksBy(BenchmarkLogicalGroupRule.ByCategory)]
[CategoriesColumn]
public class RecurrenceBenchmarks
{
    private const int Days = 3652;
    private const int Tuesdays = 120;
    private const int Workdays = 120;
    private const int Thursdays = 261;

    private static readonly DateTimeZone Zone = DateTimeZoneProviders.Tzdb["Europe/Copenhagen"];
    private static readonly LocalDateTime Start = new(2026, 1, 1, 13, 0);
    private static readonly LocalDate End = new(2036, 1, 1);
    private static readonly Instant EndMoment = End.AtStartOfDayInZone(Zone).ToInstant();
    private static readonly BusinessDayAdjustment Following = BusinessDayAdjustment.Following(CountryCalendars.Denmark);

    private readonly Recurrence daily = Of("FREQ=DAILY");
    private readonly Recurrence firstTuesdays = Of("FREQ=MONTHLY;BYDAY=1TU");
    private readonly Recurrence lastWorkdays = Of("FREQ=MONTHLY;BYDAY=MO,TU,WE,TH,FR;BYSETPOS=-1");
    private readonly Recurrence everySecondThursday = Of("FREQ=WEEKLY;INTERVAL=2;BYDAY=TH");

    [GlobalSetup]
    public void Agree()
    {
        if (DailyByHand() != Daily() || FirstTuesdayByHand() != FirstTuesday() || LastWorkdayByHand() != LastWorkday() || EverySecondThursdayByHand() != EverySecondThursday()
            || daily.Before(EndMoment).Count() != Days || firstTuesdays.Before(EndMoment).Count() != Tuesdays || lastWorkdays.Before(EndMoment).Count() != Workdays
            || everySecondThursday.Before(EndMoment).Count() != Thursdays)
        {
            throw new InvalidOperationException("They do not agree.");
        }
    }

    [BenchmarkCategory("daily")]
    [Benchmark(Baseline = true, OperationsPerInvoke = Days)]
    public long DailyByHand()
    {
        long sum = 0;
        for (var day = Start.Date; day < End; day = day.PlusDays(1))
        {
            sum += Moment(day);
        }

        return sum;
    }

    [BenchmarkCategory("daily")]
    [Benchmark(OperationsPerInvoke = Days)]
    public long Daily() => Sum(daily.Before(EndMoment));

    /// <summary>Without asking for the moment: the local times alone.</summary>
    [BenchmarkCategory("daily")]
    [Benchmark(OperationsPerInvoke = Days)]
    public int DailyLocally()
    {
        int sum = 0;
        foreach (var occurrence in daily.Before(EndMoment))
        {
            sum += occurrence.Local.Day;
        }

        return sum;
    }

    [BenchmarkCategory("daily")]
    [Benchmark(OperationsPerInvoke = Days)]
    public long DailyOnBusinessDays() => Sum(daily.Before(EndMoment, Following));

    [BenchmarkCategory("first Tuesday")]
    [Benchmark(Baseline = true, OperationsPerInvoke = Tuesdays)]
    public long FirstTuesdayByHand()
    {
        long sum = 0;
        for (var month = Start.Date; month < End; month = month.PlusMonths(1))
        {
            sum += Moment(month.DayOfWeek == IsoDayOfWeek.Tuesday ? month : month.Next(IsoDayOfWeek.Tuesday));
        }

        return sum;
    }

    [BenchmarkCategory("first Tuesday")]
    [Benchmark(OperationsPerInvoke = Tuesdays)]
    public long FirstTuesday() => Sum(firstTuesdays.Before(EndMoment));

    /// <summary>From the text of the rule: read, made ready, expanded.</summary>
    [BenchmarkCategory("first Tuesday")]
    [Benchmark(OperationsPerInvoke = Tuesdays)]
    public long FirstTuesdayFromText() => Sum(Of("FREQ=MONTHLY;BYDAY=1TU").Before(EndMoment));

    [BenchmarkCategory("last workday")]
    [Benchmark(Baseline = true, OperationsPerInvoke = Workdays)]
    public long LastWorkdayByHand()
    {
        long sum = 0;
        for (var month = Start.Date; month < End; month = month.PlusMonths(1))
        {
            var day = month.PlusMonths(1).PlusDays(-1);
            while (day.DayOfWeek > IsoDayOfWeek.Friday)
            {
                day = day.PlusDays(-1);
            }

            sum += Moment(day);
        }

        return sum;
    }

    [BenchmarkCategory("last workday")]
    [Benchmark(OperationsPerInvoke = Workdays)]
    public long LastWorkday() => Sum(lastWorkdays.Before(EndMoment));

    [BenchmarkCategory("every second Thursday")]
    [Benchmark(Baseline = true, OperationsPerInvoke = Thursdays)]
    public long EverySecondThursdayByHand()
    {
        long sum = 0;
        for (var day = Start.Date; day < End; day = day.PlusWeeks(2))
        {
            sum += Moment(day);
        }

        return sum;
    }

    [BenchmarkCategory("every second Thursday")]
    [Benchmark(OperationsPerInvoke = Thursdays)]
    public long EverySecondThursday() => Sum(everySecondThursday.Before(EndMoment));

    private static Recurrence Of(string rule) => Recurrence.Of(Start, Zone, RecurrenceRule.Parse(rule));

    private static long Moment(LocalDate day) => Zone.AtLeniently(day + Start.TimeOfDay).ToInstant().ToUnixTimeTicks() / NodaConstants.TicksPerHour;

    private static long Sum(Occurrences occurrences)
    {
        long sum = 0;
        foreach (var occurrence in occurrences)
        {
            sum += occurrence.Instant.ToUnixTimeTicks() / NodaConstants.TicksPerHour;
        }

        return sum;
    }
}
