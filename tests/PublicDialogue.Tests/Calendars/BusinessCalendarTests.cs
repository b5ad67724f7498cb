using System;
using System.Linq;
using NodaTime;
using PublicDialogue.Calendars;
using Xunit;

namespace PublicDialogue.Tests.Calendars;

public sealed class BusinessCalendarTests
{
    private static readonly BusinessCalendar Danish = CountryCalendars.Denmark;

    [Fact]
    public void IsBusinessDay_EveryDayOf1995Through2045_IsNeitherWeekendNorInTheTable() => Assert.All(CountryCalendars.All.Concat(CountryCalendars.GermanLaender), calendar =>
    {
        for (var day = new LocalDate(1995, 1, 1); day.Year <= 2045; day = day.PlusDays(1))
        {
            if (calendar.Knows(day))
            {
                bool isOff = calendar.Rules.Any(rule => rule.In(day.Year) == day);
                Assert.Equal(day.DayOfWeek is not (IsoDayOfWeek.Saturday or IsoDayOfWeek.Sunday) && !isOff, calendar.IsBusinessDay(day));
            }
        }
    });

    [Theory]
    [InlineData("DK", 1990, 1, 1, true)]
    [InlineData("DK", 1989, 12, 31, false)]
    [InlineData("DK", 2060, 12, 31, true)]
    [InlineData("DK", 2061, 1, 1, false)]
    [InlineData("NL.Termijnenwet", 2028, 12, 31, true)]
    [InlineData("NL.Termijnenwet", 2029, 1, 1, false)]
    [InlineData("EU", 2014, 7, 1, true)]
    [InlineData("EU", 2015, 7, 1, false)]
    [InlineData("EU", 2024, 1, 1, false)]
    public void Knows_AtTheEndsOfTheTable_IsExact(string id, int year, int month, int day, bool knows)
    {
        var calendar = CountryCalendars.Find(id);
        var date = new LocalDate(year, month, day);
        Assert.Equal(knows, calendar.Knows(date));
        if (!knows)
        {
            var error = Assert.Throws<ArgumentOutOfRangeException>(() => calendar.IsBusinessDay(date));
            Assert.Contains($"{id} is known from", error.Message, StringComparison.Ordinal);
            Assert.Contains("none is guessed", error.Message, StringComparison.Ordinal);
        }
    }

    [Fact]
    public void Add_OutOfTheKnownYears_FailsLoudly()
    {
        var last = new LocalDate(2028, 12, 29);
        Assert.Equal(last, CountryCalendars.NetherlandsTermijnenwet.Previous(last.PlusDays(1)));
        Assert.Throws<ArgumentOutOfRangeException>(() => CountryCalendars.NetherlandsTermijnenwet.Next(last));
        Assert.Throws<ArgumentOutOfRangeException>(() => Danish.Add(last, int.MaxValue));
        Assert.Throws<ArgumentOutOfRangeException>(() => Danish.Add(last, int.MinValue));
        Assert.Throws<ArgumentOutOfRangeException>(() => CountryCalendars.UnionInstitutions.Next(new(2008, 12, 30)));
        Assert.Throws<ArgumentOutOfRangeException>(() => CountryCalendars.UnionInstitutions.CountBetween(new(2008, 12, 1), new(2014, 1, 15)));
    }

    [Theory]
    [InlineData(RollConvention.Following, 2026, 5, 31, 2026, 6, 1)]
    [InlineData(RollConvention.ModifiedFollowing, 2026, 5, 31, 2026, 5, 29)]
    [InlineData(RollConvention.Preceding, 2026, 8, 1, 2026, 7, 31)]
    [InlineData(RollConvention.ModifiedPreceding, 2026, 8, 1, 2026, 8, 3)]
    [InlineData(RollConvention.Unadjusted, 2026, 8, 1, 2026, 8, 1)]
    [InlineData(RollConvention.Following, 2026, 8, 3, 2026, 8, 3)]
    public void Roll_ByConvention(RollConvention convention, int year, int month, int day, int toYear, int toMonth, int toDay) =>
        Assert.Equal(new LocalDate(toYear, toMonth, toDay), Danish.Roll(new(year, month, day), convention));

    [Fact]
    public void With_AnAuthoritysOwnDays_TakesThemOff()
    {
        var odense = Danish.With("DK.Odense", new SingleDay("Lukket", new(2026, 5, 15)) { Kind = HolidayKind.Agreed }, new FixedDate("Juleaftensdag", 12, 24));
        Assert.False(odense.IsBusinessDay(new(2026, 5, 15)));
        Assert.False(odense.IsBusinessDay(new(2026, 12, 24)));
        Assert.True(Danish.IsBusinessDay(new(2026, 5, 15)));
        Assert.Equal(Danish.CountBetween(new(2026, 1, 1), new(2026, 12, 31)) - 2, odense.CountBetween(new(2026, 1, 1), new(2026, 12, 31)));
    }

    [Fact]
    public void Without_ARow_MakesItABusinessDay()
    {
        var open = Danish.Without("DK.Open", "Skærtorsdag");
        Assert.True(open.IsBusinessDay(new(2026, 4, 2)));
        var error = Assert.Throws<ArgumentException>("names", () => Danish.Without("DK.Open", "Fastelavn"));
        Assert.Contains("Fastelavn", error.Message, StringComparison.Ordinal);
        Assert.Contains("Skærtorsdag", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Joint_IsOpenWhereAllAre()
    {
        var joint = BusinessCalendar.Joint("DK+NL", Danish, CountryCalendars.NetherlandsTermijnenwet);
        Assert.Equal(2028, joint.LastYear);
        Assert.Equal(3, joint.Gaps.Count);
        for (var day = new LocalDate(2020, 1, 1); day.Year <= 2028; day = day.PlusDays(1))
        {
            Assert.Equal(Danish.IsBusinessDay(day) && CountryCalendars.NetherlandsTermijnenwet.IsBusinessDay(day), joint.IsBusinessDay(day));
        }

        Assert.Throws<ArgumentException>("calendars", () => BusinessCalendar.Joint("none"));
    }

    [Fact]
    public void Answers_ForAnotherCalendarSystem_AreThoseOfTheSameDay()
    {
        var friday = new LocalDate(2026, 12, 25);
        Assert.False(Danish.IsBusinessDay(friday.WithCalendar(CalendarSystem.HebrewCivil)));
        Assert.Equal(new LocalDate(2026, 12, 28), Danish.Next(friday.WithCalendar(CalendarSystem.Julian)));
    }

    [Fact]
    public void Questions_OnceTheTableIsBuilt_AllocateNothing()
    {
        var day = new LocalDate(2026, 3, 2);
        _ = Ask(day);
        long before = GC.GetAllocatedBytesForCurrentThread();
        _ = Ask(day);
        Assert.Equal(0, GC.GetAllocatedBytesForCurrentThread() - before);
    }

    [Fact]
    public void Find_UnknownIdOrPart_ListsWhatThereIs()
    {
        Assert.Same(CountryCalendars.NetherlandsTermijnenwet, CountryCalendars.Find(" nl.termijnenwet "));
        Assert.Contains("SE.StatutoryTime", Assert.Throws<ArgumentException>("id", () => CountryCalendars.Find("XX")).Message, StringComparison.Ordinal);
        Assert.Equal("DE-BY", CountryCalendars.Find("DE", "by").Id);
        Assert.Same(CountryCalendars.Find("DE", "BY"), CountryCalendars.Find("de-by"));
        Assert.Contains("TH", Assert.Throws<ArgumentException>("subdivision", () => CountryCalendars.Find("DE", "XX")).Message, StringComparison.Ordinal);
        Assert.Contains("Skåne", Assert.Throws<ArgumentException>("subdivision", () => CountryCalendars.Find("SE", "Skåne")).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void KnownTo_LaterYears_AnswersForThemWithTheDaysGiven()
    {
        var decree = new SingleDay("Bevrijdingsdagbrug", new(2029, 5, 4));
        var calendar = CountryCalendars.NetherlandsTermijnenwet.KnownTo("NL.2029", 2029, decree);
        Assert.False(calendar.IsBusinessDay(new LocalDate(2029, 5, 4)));
        Assert.True(calendar.IsBusinessDay(new LocalDate(2029, 5, 3)));
        Assert.Throws<ArgumentOutOfRangeException>(() => calendar.IsBusinessDay(new LocalDate(2030, 1, 2)));
        Assert.Equal(2028, CountryCalendars.NetherlandsTermijnenwet.KnownTo("same", 2028).LastYear);
        Assert.Throws<ArgumentOutOfRangeException>("lastYear", () => CountryCalendars.NetherlandsTermijnenwet.KnownTo("less", 2027));
        Assert.Throws<ArgumentOutOfRangeException>("lastYear", () => Danish.KnownTo("far", 4100));
    }

    private static int Ask(LocalDate day) => (Danish.IsBusinessDay(day) ? 1 : 0) + Danish.Add(day, 250).Day + Danish.Add(day, -30).Day
        + Danish.CountBetween(day, day.PlusDays(3650)) + Danish.Roll(day.PlusDays(5)).Day + Danish.InMonth(day.ToYearMonth(), -1).Day;
}
