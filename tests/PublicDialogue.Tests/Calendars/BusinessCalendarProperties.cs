using System;
using System.Collections.Generic;
using System.Linq;
using FsCheck;
using FsCheck.Fluent;
using NodaTime;
using PublicDialogue.Calendars;
using Xunit;

namespace PublicDialogue.Tests.Calendars;

/// <summary>What holds for every calendar and every day, against a slow and obvious count of days.</summary>
public sealed class BusinessCalendarProperties
{
    public static TheoryData<string> Ids => [.. CountryCalendars.All.Select(calendar => calendar.Id)];

    [Theory]
    [MemberData(nameof(Ids))]
    public void Add_AnyDayAndNumber_IsWhatCountingDayByDayGives(string id) => Check(id, (calendar, day, n) =>
        Slowly(calendar, day, n) is { } slow ? slow == calendar.Add(day, n) : Throws(() => calendar.Add(day, n)));

    [Theory]
    [MemberData(nameof(Ids))]
    public void CountBetween_AnyTwoDays_IsWhatCountingDayByDayGives(string id) => Check(id, (calendar, day, n) =>
    {
        var other = day.PlusDays(n);
        if (!IsOneRun(calendar, day, other))
        {
            return Throws(() => calendar.CountBetween(day, other));
        }

        int sign = n < 0 ? -1 : 1;
        var (from, to) = n < 0 ? (other, day) : (day, other);
        int between = Range(from.PlusDays(1), to.PlusDays(-1)).Count(calendar.IsBusinessDay);
        int first = calendar.IsBusinessDay(from) ? 1 : 0;
        int last = calendar.IsBusinessDay(to) ? 1 : 0;
        return calendar.CountBetween(day, other, CountedEnds.Neither) == sign * between
            && calendar.CountBetween(day, other, CountedEnds.LaterOnly) == (n == 0 ? 0 : sign * (between + last))
            && calendar.CountBetween(day, other, CountedEnds.EarlierOnly) == (n == 0 ? 0 : sign * (between + first))
            && calendar.CountBetween(day, other, CountedEnds.Both) == (n == 0 ? first : sign * (between + first + last));
    });

    [Theory]
    [MemberData(nameof(Ids))]
    public void Add_AndCount_AreInverse(string id) => Check(id, (calendar, day, n) => Slowly(calendar, day, n) is not { } later
        || calendar.CountBetween(day, later, n >= 0 ? CountedEnds.LaterOnly : CountedEnds.EarlierOnly) == n);

    [Theory]
    [MemberData(nameof(Ids))]
    public void Add_LaterDay_IsNeverEarlier(string id) => Check(id, (calendar, day, n) => Slowly(calendar, day, n) is not { } one
        || Slowly(calendar, day.PlusDays(1), n) is not { } other || one <= other);

    [Theory]
    [MemberData(nameof(Ids))]
    public void Roll_AnyConvention_IsIdempotentAndGivesABusinessDay(string id) => Check(id, (calendar, day, _) =>
        Slowly(calendar, day, 6) is null || Slowly(calendar, day, -6) is null
        || new[] { RollConvention.Following, RollConvention.Preceding, RollConvention.ModifiedFollowing, RollConvention.ModifiedPreceding }.All(convention =>
        {
            var rolled = calendar.Roll(day, convention);
            bool isInMonth = rolled.Month == day.Month || convention is RollConvention.Following or RollConvention.Preceding;
            return calendar.IsBusinessDay(rolled) && calendar.Roll(rolled, convention) == rolled && isInMonth
                && (!calendar.IsBusinessDay(day) || rolled == day);
        }));

    [Theory]
    [MemberData(nameof(Ids))]
    public void InMonth_FromBothEnds_MeetsEveryBusinessDayOfTheMonth(string id) => Check(id, (calendar, day, _) =>
    {
        var month = day.ToYearMonth();
        LocalDate[] open = [.. Range(month.OnDayOfMonth(1), month.OnDayOfMonth(1).PlusMonths(1).PlusDays(-1)).Where(calendar.IsBusinessDay)];
        return open.SequenceEqual(Enumerable.Range(1, open.Length).Select(n => calendar.InMonth(month, n)))
            && open.Reverse().SequenceEqual(Enumerable.Range(1, open.Length).Select(n => calendar.InMonth(month, -n)))
            && Throws(() => calendar.InMonth(month, open.Length + 1)) && Throws(() => calendar.InMonth(month, 0));
    });

    private static void Check(string id, Func<BusinessCalendar, LocalDate, int, bool> holds)
    {
        var calendar = CountryCalendars.Find(id);
        LocalDate[] days = [.. Enumerable.Range(1995, 51).Where(year => calendar.Knows(new(year, 1, 1))).SelectMany(year => Range(new(year, 1, 1), new(year, 12, 31)))];
        var pairs = Gen.Elements(days).SelectMany(_ => Gen.Choose(-400, 400), (day, n) => (day, n));
        Prop.ForAll(pairs.ToArbitrary(), pair => holds(calendar, pair.day, pair.n)).QuickCheckThrowOnFailure();
    }

    private static IEnumerable<LocalDate> Range(LocalDate first, LocalDate last)
    {
        for (var day = first; day <= last; day = day.PlusDays(1))
        {
            yield return day;
        }
    }

    // Null where the count leaves the years that the calendar knows.
    private static LocalDate? Slowly(BusinessCalendar calendar, LocalDate day, int n)
    {
        for (int left = Math.Abs(n); left > 0;)
        {
            day = day.PlusDays(Math.Sign(n));
            if (!calendar.Knows(day))
            {
                return null;
            }

            left -= calendar.IsBusinessDay(day) ? 1 : 0;
        }

        return calendar.Knows(day) ? day : null;
    }

    private static bool IsOneRun(BusinessCalendar calendar, LocalDate one, LocalDate other) =>
        Enumerable.Range(Math.Min(one.Year, other.Year), Math.Abs(one.Year - other.Year) + 1).All(year => calendar.Knows(new(year, 1, 1)));

    private static bool Throws(Func<object> act)
    {
        try
        {
            _ = act();
            return false;
        }
        catch (ArgumentOutOfRangeException)
        {
            return true;
        }
    }
}
