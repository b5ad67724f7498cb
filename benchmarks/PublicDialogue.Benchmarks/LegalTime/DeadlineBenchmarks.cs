using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using BenchmarkDotNet.Attributes;
using NodaTime;
using PublicDialogue.Calendars;
using PublicDialogue.LegalTime;

namespace PublicDialogue.Benchmarks.LegalTime;

/// <summary>A deadline by Regulation 1182/71 in Denmark: one operation, from days in no order.</summary>
/// <remarks>The baseline is the same law as a loop over days with the holidays in a HashSet, without an explanation. Both must agree before anything is measured.</remarks>
[MinColumn]
[MedianColumn]
[MemoryDiagnoser]
public class DeadlineBenchmarks
{
    private const int Dates = 1024;

    private readonly HashSet<LocalDate> holidays = [.. Enumerable.Range(2018, 25).SelectMany(CountryCalendars.Denmark.HolidaysOf).Select(holiday => holiday.Date)];
    private LocalDate[] events = [];

    [Params(2, 35)]
    public int Days { get; set; }

    [GlobalSetup]
    public void Spread()
    {
        events = [.. Enumerable.Range(0, Dates).Select(index => new LocalDate(2020, 1, 1).PlusDays(index * 2_741 % 5_479))];
        if (ByLoop() != After())
        {
            throw new InvalidOperationException("They do not agree.");
        }
    }

    [Benchmark(Baseline = true, OperationsPerInvoke = Dates)]
    public int ByLoop()
    {
        int sum = 0;
        foreach (var day in events)
        {
            sum += LastDay(day).Day;
        }

        return sum;
    }

    [Benchmark(OperationsPerInvoke = Dates)]
    public int After()
    {
        int sum = 0;
        foreach (var day in events)
        {
            sum += Deadline.After(day, TimeLimit.Days(Days), Computation.Regulation1182, CountryCalendars.Denmark).LastDay.Day;
        }

        return sum;
    }

    /// <summary>With its steps, which name provision, holidays and days.</summary>
    [Benchmark(OperationsPerInvoke = Dates)]
    public int Explained()
    {
        int sum = 0;
        foreach (var day in events)
        {
            sum += Deadline.After(day, TimeLimit.Days(Days), Computation.Regulation1182, CountryCalendars.Denmark).Steps.Count;
        }

        return sum;
    }

    /// <summary>With its steps, each worded.</summary>
    [Benchmark(OperationsPerInvoke = Dates)]
    public int ExplainedInWords()
    {
        int sum = 0;
        foreach (var day in events)
        {
            foreach (var step in Deadline.After(day, TimeLimit.Days(Days), Computation.Regulation1182, CountryCalendars.Denmark).Steps)
            {
                sum += step.Text(CultureInfo.InvariantCulture).Length;
            }
        }

        return sum;
    }

    private LocalDate LastDay(LocalDate @event)
    {
        var last = @event.PlusDays(Days);
        while (!IsWorkingDay(last))
        {
            last = last.PlusDays(1);
        }

        while (WorkingDaysThrough(@event, last) < 2)
        {
            last = last.PlusDays(1);
        }

        return last;
    }

    private int WorkingDaysThrough(LocalDate from, LocalDate last)
    {
        int count = 0;
        for (var day = from.PlusDays(1); day <= last; day = day.PlusDays(1))
        {
            count += IsWorkingDay(day) ? 1 : 0;
        }

        return count;
    }

    private bool IsWorkingDay(LocalDate day) => day.DayOfWeek < IsoDayOfWeek.Saturday && !holidays.Contains(day);
}
