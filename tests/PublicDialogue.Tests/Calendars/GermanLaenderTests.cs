using System;
using System.Linq;
using NodaTime;
using PublicDialogue.Calendars;
using Xunit;

namespace PublicDialogue.Tests.Calendars;

/// <summary>Whole years of the German Länder, on both sides of each change.</summary>
public sealed class GermanLaenderTests
{
    [Theory]
    [InlineData("BB", 2017, "1-1 4-14 4-16 4-17 5-1 5-25 6-4 6-5 10-3 10-31 12-25 12-26")]
    [InlineData("BE", 2018, "1-1 3-30 4-2 5-1 5-10 5-21 10-3 12-25 12-26")]
    [InlineData("BE", 2019, "1-1 3-8 4-19 4-22 5-1 5-30 6-10 10-3 12-25 12-26")]
    [InlineData("BE", 2020, "1-1 3-8 4-10 4-13 5-1 5-8 5-21 6-1 10-3 12-25 12-26")]
    [InlineData("BE", 2028, "1-1 3-8 4-14 4-17 5-1 5-25 6-5 6-17 10-3 12-25 12-26")]
    [InlineData("BW", 2026, "1-1 1-6 4-3 4-6 5-1 5-14 5-25 6-4 10-3 11-1 12-25 12-26")]
    [InlineData("BY", 2026, "1-1 1-6 4-3 4-6 5-1 5-14 5-25 6-4 10-3 11-1 12-25 12-26")]
    [InlineData("HB", 2026, "1-1 4-3 4-6 5-1 5-14 5-25 10-3 10-31 12-25 12-26")]
    [InlineData("HE", 2026, "1-1 4-3 4-6 5-1 5-14 5-25 6-4 10-3 12-25 12-26")]
    [InlineData("HH", 2016, "1-1 3-25 3-28 5-1 5-5 5-16 10-3 12-25 12-26")]
    [InlineData("HH", 2017, "1-1 4-14 4-17 5-1 5-25 6-5 10-3 10-31 12-25 12-26")]
    [InlineData("HH", 2018, "1-1 3-30 4-2 5-1 5-10 5-21 10-3 10-31 12-25 12-26")]
    [InlineData("MV", 2022, "1-1 4-15 4-18 5-1 5-26 6-6 10-3 10-31 12-25 12-26")]
    [InlineData("MV", 2023, "1-1 3-8 4-7 4-10 5-1 5-18 5-29 10-3 10-31 12-25 12-26")]
    [InlineData("NI", 2018, "1-1 3-30 4-2 5-1 5-10 5-21 10-3 10-31 12-25 12-26")]
    [InlineData("NW", 2026, "1-1 4-3 4-6 5-1 5-14 5-25 6-4 10-3 11-1 12-25 12-26")]
    [InlineData("RP", 2026, "1-1 4-3 4-6 5-1 5-14 5-25 6-4 10-3 11-1 12-25 12-26")]
    [InlineData("SH", 2026, "1-1 4-3 4-6 5-1 5-14 5-25 10-3 10-31 12-25 12-26")]
    [InlineData("SL", 2026, "1-1 4-3 4-6 5-1 5-14 5-25 6-4 8-15 10-3 11-1 12-25 12-26")]
    [InlineData("SN", 1994, "1-1 4-1 4-4 5-1 5-12 5-23 10-3 10-31 11-16 12-25 12-26")]
    [InlineData("SN", 1995, "1-1 4-14 4-17 5-1 5-25 6-5 10-3 10-31 11-22 12-25 12-26")]
    [InlineData("ST", 2026, "1-1 1-6 4-3 4-6 5-1 5-14 5-25 10-3 10-31 12-25 12-26")]
    [InlineData("TH", 2018, "1-1 3-30 4-2 5-1 5-10 5-21 10-3 10-31 12-25 12-26")]
    [InlineData("TH", 2019, "1-1 4-19 4-22 5-1 5-30 6-10 9-20 10-3 10-31 12-25 12-26")]
    public void HolidaysOf_Land_AreThese(string land, int year, string days) => Assert.Equal(
        days, string.Join(' ', CountryCalendars.Find("DE", land).HolidaysOf(year).Select(holiday => $"{holiday.Date.Month}-{holiday.Date.Day}")));

    [Fact]
    public void GermanLaender_All_AreSixteenWithTheDaysOfAllGermany()
    {
        Assert.Equal(16, CountryCalendars.GermanLaender.Select(land => land.Id).Distinct().Count());
        Assert.All(CountryCalendars.GermanLaender, land => Assert.All(
            Enumerable.Range(1991, 70),
            year => Assert.Empty(CountryCalendars.Germany.HolidaysOf(year).Select(day => day.Date).Except(land.HolidaysOf(year).Select(day => day.Date)))));
    }

    [Fact]
    public void IsBusinessDay_BeforeTheLaenderWereSixteen_Fails() =>
        Assert.Throws<ArgumentOutOfRangeException>(() => CountryCalendars.Find("DE-SN").IsBusinessDay(new LocalDate(1990, 12, 31)));
}
