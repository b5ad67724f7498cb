using NodaTime;

namespace PublicDialogue.Calendars;

/// <summary>One row of a holiday table: what it is called, when it falls, in which years, and by what act.</summary>
/// <remarks>A rule gives at most one day a year. A new way of moving is one more record in this file. Immutable.</remarks>
public abstract record HolidayRule
{
    private protected HolidayRule(string name) => Name = name;

    /// <summary>Gets the name in the country's own language.</summary>
    public string Name { get; }

    /// <summary>Gets the name in English; the own name where none is given.</summary>
    public string EnglishName { get => field ?? Name; init => field = value == Name ? null : value; }

    /// <summary>Gets the first year in force, included.</summary>
    public int FirstYear { get; init; } = int.MinValue;

    /// <summary>Gets the last year in force, included.</summary>
    public int LastYear { get; init; } = int.MaxValue;

    /// <summary>Gets what makes it a day off. The default is a statute.</summary>
    public HolidayKind Kind { get; init; }

    /// <summary>Gets the act or publication that makes it a day off; null where the table's own source does.</summary>
    public string? Source { get; init; }

    /// <summary>Finds the day in a year.</summary>
    /// <param name="year">The year in the ISO calendar, from 1583 to 4099, both included.</param>
    /// <returns>The date, or null where the rule is not in force that year.</returns>
    public LocalDate? In(int year) => year < FirstYear || year > LastYear ? null : Resolve(year);

    private protected abstract LocalDate? Resolve(int year);
}

/// <summary>The same month and day every year.</summary>
/// <param name="Name">The name in the country's own language.</param>
/// <param name="Month">The month, from 1 to 12.</param>
/// <param name="Day">The day of the month, from 1; never 29 February.</param>
public sealed record FixedDate(string Name, int Month, int Day) : HolidayRule(Name)
{
    private protected override LocalDate? Resolve(int year) => new LocalDate(year, Month, Day);
}

/// <summary>A number of days from Western Easter Sunday.</summary>
/// <param name="Name">The name in the country's own language.</param>
/// <param name="Days">Days after Easter Sunday; negative before it.</param>
public sealed record EasterOffset(string Name, int Days) : HolidayRule(Name)
{
    private protected override LocalDate? Resolve(int year) => WesternEaster.Sunday(year).PlusDays(Days);
}

/// <summary>The first such weekday on or after a date: Swedish midsommardagen is the Saturday from 20 June.</summary>
/// <param name="Name">The name in the country's own language.</param>
/// <param name="Weekday">The weekday.</param>
/// <param name="Month">The month of the earliest day it can be, from 1 to 12.</param>
/// <param name="Day">The earliest day of the month that it can be; never 29 February.</param>
public sealed record WeekdayFrom(string Name, IsoDayOfWeek Weekday, int Month, int Day) : HolidayRule(Name)
{
    private protected override LocalDate? Resolve(int year)
    {
        var earliest = new LocalDate(year, Month, Day);
        return earliest.PlusDays(((int)Weekday - (int)earliest.DayOfWeek + 7) % 7);
    }
}

/// <summary>A date kept on another day where it is a Sunday: Dutch Koningsdag goes to the Saturday before.</summary>
/// <param name="Name">The name in the country's own language.</param>
/// <param name="Month">The month, from 1 to 12.</param>
/// <param name="Day">The day of the month, from 1; never 29 February.</param>
/// <param name="Move">Days from that Sunday; -1 for the Saturday before.</param>
public sealed record FixedDateOffSunday(string Name, int Month, int Day, int Move) : HolidayRule(Name)
{
    private protected override LocalDate? Resolve(int year)
    {
        var date = new LocalDate(year, Month, Day);
        return date.DayOfWeek == IsoDayOfWeek.Sunday ? date.PlusDays(Move) : date;
    }
}

/// <summary>One day of one year: a decree, a list of an institution, an authority's own closing day.</summary>
/// <param name="Name">The name in the country's own language.</param>
/// <param name="Date">The day, in the ISO calendar.</param>
public sealed record SingleDay(string Name, LocalDate Date) : HolidayRule(Name)
{
    private protected override LocalDate? Resolve(int year) => year == Date.Year ? Date : null;
}
