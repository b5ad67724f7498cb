using System;
using System.Collections.Generic;
using System.Linq;
using Ardalis.GuardClauses;
using NodaTime;
using PublicDialogue.Guarding;

namespace PublicDialogue.Calendars;

/// <summary>Says which days are business days: neither Saturday, Sunday nor a holiday of its table.</summary>
/// <remarks>
/// Every question takes the same short time however far apart the days are, and allocates nothing; the first builds a table of some
/// 180 kB. Days of another calendar system are taken as the same days of the ISO calendar; answers are ISO days.
/// Equal by identifier, rules, years and gaps. Immutable, and safe to share between threads.
/// </remarks>
public sealed partial class BusinessCalendar : IEquatable<BusinessCalendar>
{
    private readonly ContentList<HolidayRule> rules;
    private DayTable? table;

    /// <summary>Initializes a new instance of the <see cref="BusinessCalendar"/> class.</summary>
    /// <param name="id">A short stable identifier, for example <c>DK</c> or <c>DK.Odense</c>.</param>
    /// <param name="rules">The holiday table. Two rows may give the same day.</param>
    /// <exception cref="ArgumentException"><paramref name="id"/> is empty or white space.</exception>
    public BusinessCalendar(string id, params IEnumerable<HolidayRule> rules)
    {
        Id = Guard.Against.NullOrWhiteSpace(id);
        this.rules = ContentList<HolidayRule>.Of([.. Guard.Against.Null(rules)], nameof(rules));
    }

    /// <summary>Gets the identifier.</summary>
    public string Id { get; }

    /// <summary>Gets the first year that it answers for, from 1583; the default is 1990.</summary>
    public int FirstYear { get; init => field = Guard.Against.OutOfRange(value, nameof(FirstYear), 1583, 4099); } = 1990;

    /// <summary>Gets the last year that it answers for, up to 4099; the default is 2060.</summary>
    public int LastYear { get; init => field = Guard.Against.OutOfRange(value, nameof(LastYear), 1583, 4099); } = 2060;

    /// <summary>Gets the years in between that it does not answer for.</summary>
    public IReadOnlyList<int> UnknownYears { get; init => field = ContentList<int>.Of(value, nameof(UnknownYears)); } = ContentList<int>.Empty;

    /// <summary>Gets the times for which it may lack days off.</summary>
    public IReadOnlyList<KnownGap> Gaps { get; init => field = ContentList<KnownGap>.Of(value, nameof(Gaps)); } = ContentList<KnownGap>.Empty;

    /// <summary>Gets the holiday table.</summary>
    public IReadOnlyList<HolidayRule> Rules => rules;

    /// <summary>Gets the last day that it answers for.</summary>
    public LocalDate KnownThrough => new(LastYear, 12, 31);

    // Two threads may both build it; they build the same.
    private DayTable Table => table ??= new(this);

    /// <summary>Says whether it answers for a day.</summary>
    /// <param name="date">The day.</param>
    /// <returns>Whether its year is one of those that the table covers.</returns>
    public bool Knows(LocalDate date) => Table.Find(Iso(date)) >= 0;

    /// <summary>Says whether a day is a business day.</summary>
    /// <param name="date">The day.</param>
    /// <returns>Whether it is neither Saturday, Sunday nor a holiday.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The calendar does not answer for <paramref name="date"/>.</exception>
    public bool IsBusinessDay(LocalDate date) => Table.IsBusinessDay(At(Iso(date)));

    /// <summary>Finds the first business day after a day.</summary>
    /// <param name="date">The day, whether or not it is a business day.</param>
    /// <returns>A later day.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The calendar does not answer for one of the two.</exception>
    public LocalDate Next(LocalDate date) => Add(date, 1);

    /// <summary>Finds the last business day before a day.</summary>
    /// <param name="date">The day, whether or not it is a business day.</param>
    /// <returns>An earlier day.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The calendar does not answer for one of the two.</exception>
    public LocalDate Previous(LocalDate date) => Add(date, -1);

    /// <summary>Moves a day that is no business day to one that is.</summary>
    /// <param name="date">The day.</param>
    /// <param name="convention">Where to.</param>
    /// <returns>The day itself where it is a business day or nothing moves it.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The calendar does not answer for one of the two, or no such convention exists.</exception>
    public LocalDate Roll(LocalDate date, RollConvention convention = RollConvention.Following)
    {
        _ = convention is >= RollConvention.Following and <= RollConvention.Unadjusted ? convention : Guard.Against.EnumOutOfRange(convention);
        var day = Iso(date);
        if (convention == RollConvention.Unadjusted || Table.IsBusinessDay(At(day)))
        {
            return day;
        }

        bool isForward = convention is RollConvention.Following or RollConvention.ModifiedFollowing;
        var moved = isForward ? Next(day) : Previous(day);
        return convention is RollConvention.Following or RollConvention.Preceding || moved.Month == day.Month
            ? moved
            : isForward ? Previous(day) : Next(day);
    }

    /// <summary>Adds business days: the n-th business day after a day, or before it where n is negative.</summary>
    /// <param name="date">The day, whether or not it is a business day; it is never counted.</param>
    /// <param name="businessDays">How many; 0 leaves the day as it is.</param>
    /// <returns>A business day, or <paramref name="date"/> itself for 0.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The calendar does not answer for one of the two or a year between them.</exception>
    public LocalDate Add(LocalDate date, int businessDays)
    {
        var day = Iso(date);
        _ = At(day);
        return businessDays == 0 ? day : Table.Add(day, businessDays) ?? throw Beyond(day, businessDays);
    }

    /// <summary>Counts the business days between two days.</summary>
    /// <param name="from">One day.</param>
    /// <param name="to">The other; where it is the earlier, the count is negative.</param>
    /// <param name="ends">Which of the two is taken in where it is a business day; the earlier and later of the two, whatever their order.</param>
    /// <returns>The number. With <see cref="CountedEnds.LaterOnly"/> it is the n for which <see cref="Add"/> comes from the earlier to the later business day.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The calendar does not answer for one of the two or a year between them.</exception>
    public int CountBetween(LocalDate from, LocalDate to, CountedEnds ends = CountedEnds.LaterOnly)
    {
        _ = ends is >= CountedEnds.LaterOnly and <= CountedEnds.Neither ? ends : Guard.Against.EnumOutOfRange(ends);
        var one = Iso(from);
        var other = Iso(to);
        int first = At(one);
        int last = At(other);
        return Table.IsOneRun(one, other)
            ? first <= last ? Table.Count(first, last, ends) : -Table.Count(last, first, ends)
            : throw Unknown(to, nameof(to));
    }

    /// <summary>Finds the n-th business day of a month.</summary>
    /// <param name="month">The month, in the ISO calendar.</param>
    /// <param name="n">From 1, or from -1 for the last backwards; never 0.</param>
    /// <returns>The day.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The month has not so many business days, or the calendar does not answer for it.</exception>
    public LocalDate InMonth(YearMonth month, int n)
    {
        var first = Iso(month.OnDayOfMonth(1));
        int from = At(first);
        return Table.InDays(from, from + first.Calendar.GetDaysInMonth(first.Year, first.Month), n)
            ?? throw new ArgumentOutOfRangeException(
                nameof(n), n, $"In {Id} {month:yyyy-MM} has no such business day: count from 1, or from -1 for the last, and no further than the month has.");
    }

    private static LocalDate Iso(LocalDate date) => date.Calendar == CalendarSystem.Iso ? date : date.WithCalendar(CalendarSystem.Iso);

    /// <summary>Says whether a day has a holiday, on a weekend too.</summary>
    internal bool IsHoliday(LocalDate date) =>
        date.DayOfWeek < IsoDayOfWeek.Saturday ? !Table.IsBusinessDay(At(date)) : At(date) >= 0 && Table.HasHoliday(date);

    /// <summary>Says whether no year that it does not answer for lies between two days that it knows.</summary>
    internal bool IsOneRun(LocalDate one, LocalDate other) => Table.IsOneRun(one, other);

    private int At(LocalDate date)
    {
        int at = Table.Find(date);
        return at >= 0 ? at : throw Unknown(date, nameof(date));
    }
}
