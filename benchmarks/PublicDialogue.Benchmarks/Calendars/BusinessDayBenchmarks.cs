using System;
using System.Collections.Generic;
using System.Linq;
using BenchmarkDotNet.Attributes;
using NodaTime;
using PublicDialogue.Calendars;
using Quartz.Impl.Calendar;

namespace PublicDialogue.Benchmarks.Calendars;

/// <summary>Adding business days and counting them, near and far: one operation, from days in no order.</summary>
/// <remarks>
/// The baseline is what everybody writes first: a loop over days with the holidays in a HashSet. The plain loop knows no holidays and is wrong;
/// it is there to show what they cost. All others must agree before anything is measured. Read how a row grows with the number of days.
/// </remarks>
[MinColumn]
[MedianColumn]
[MemoryDiagnoser]
public class BusinessDayBenchmarks
{
    private const int Dates = 1024;

    private readonly BusinessCalendar calendar = CountryCalendars.Denmark;
    private readonly HashSet<LocalDate> holidays = [];
    private readonly HolidayCalendar quartz = new(new WeeklyCalendar()) { TimeZone = TimeZoneInfo.Utc };
    private LocalDate[] starts = [];
    private LocalDate[] ends = [];
    private DateTimeOffset[] moments = [];

    [Params(10, 30, 250)]
    public int BusinessDays { get; set; }

    // A stride that visits days of fifteen years in an order that no branch predictor learns.
    [GlobalSetup]
    public void Spread()
    {
        foreach (var holiday in Enumerable.Range(2018, 25).SelectMany(calendar.HolidaysOf))
        {
            holidays.Add(holiday.Date);
            quartz.AddExcludedDay(new DateOnly(holiday.Date.Year, holiday.Date.Month, holiday.Date.Day));
        }

        starts = [.. Enumerable.Range(0, Dates).Select(index => new LocalDate(2020, 1, 1).PlusDays(index * 2_741 % 5_479))];
        ends = [.. starts.Select(start => calendar.Add(start, BusinessDays))];
        moments = [.. starts.Select(start => new DateTimeOffset(start.Year, start.Month, start.Day, 12, 0, 0, default))];
        if (Add() != AddByLoop() || Count() != CountByLoop() || Add() != AddByQuartz() || Count() != BusinessDays * Dates)
        {
            throw new InvalidOperationException("They do not agree.");
        }
    }

    [Benchmark(Baseline = true, OperationsPerInvoke = Dates)]
    public int AddByLoop()
    {
        int sum = 0;
        foreach (var start in starts)
        {
            var day = start;
            for (int left = BusinessDays; left > 0;)
            {
                day = day.PlusDays(1);
                left -= day.DayOfWeek < IsoDayOfWeek.Saturday && !holidays.Contains(day) ? 1 : 0;
            }

            sum += day.Day;
        }

        return sum;
    }

    [Benchmark(OperationsPerInvoke = Dates)]
    public int AddByPlainLoop()
    {
        int sum = 0;
        foreach (var start in starts)
        {
            var day = start;
            for (int left = BusinessDays; left > 0;)
            {
                day = day.PlusDays(1);
                left -= day.DayOfWeek < IsoDayOfWeek.Saturday ? 1 : 0;
            }

            sum += day.Day;
        }

        return sum;
    }

    [Benchmark(OperationsPerInvoke = Dates)]
    public int AddByQuartz()
    {
        int sum = 0;
        foreach (var start in moments)
        {
            var day = start;
            for (int left = BusinessDays; left > 0;)
            {
                day = day.AddDays(1);
                left -= quartz.IsTimeIncluded(day) ? 1 : 0;
            }

            sum += day.Day;
        }

        return sum;
    }

    [Benchmark(OperationsPerInvoke = Dates)]
    public int Add()
    {
        int sum = 0;
        foreach (var start in starts)
        {
            sum += calendar.Add(start, BusinessDays).Day;
        }

        return sum;
    }

    [Benchmark(OperationsPerInvoke = Dates)]
    public int CountByLoop()
    {
        int sum = 0;
        for (int index = 0; index < starts.Length; index++)
        {
            for (var day = starts[index].PlusDays(1); day <= ends[index]; day = day.PlusDays(1))
            {
                sum += day.DayOfWeek < IsoDayOfWeek.Saturday && !holidays.Contains(day) ? 1 : 0;
            }
        }

        return sum;
    }

    [Benchmark(OperationsPerInvoke = Dates)]
    public int Count()
    {
        int sum = 0;
        for (int index = 0; index < starts.Length; index++)
        {
            sum += calendar.CountBetween(starts[index], ends[index]);
        }

        return sum;
    }
}
