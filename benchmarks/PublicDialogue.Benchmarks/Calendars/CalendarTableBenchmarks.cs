using System.Collections.Generic;
using System.Linq;
using BenchmarkDotNet.Attributes;
using NodaTime;
using PublicDialogue.Calendars;

namespace PublicDialogue.Benchmarks.Calendars;

/// <summary>What the first question to a calendar costs: building its table of days.</summary>
/// <remarks>The baseline only finds the holidays of the same years and puts them into a HashSet, for a loop to look into.</remarks>
[MinColumn]
[MedianColumn]
[MemoryDiagnoser]
public class CalendarTableBenchmarks
{
    private const int FirstYear = 1990;

    [Params(10, 100)]
    public int Years { get; set; }

    [Benchmark(Baseline = true)]
    public int HolidaysInAHashSet()
    {
        HashSet<LocalDate> holidays = [.. Enumerable.Range(FirstYear, Years)
            .SelectMany(year => CountryCalendars.Denmark.Rules.Select(rule => rule.In(year)))
            .OfType<LocalDate>()];
        return holidays.Count;
    }

    [Benchmark]
    public bool BuildTable() =>
        new BusinessCalendar("DK", CountryCalendars.Denmark.Rules) { FirstYear = FirstYear, LastYear = FirstYear + Years - 1 }
            .IsBusinessDay(new(FirstYear, 1, 2));
}
