using System.Linq;
using NodaTime;
using PublicDialogue.Calendars;
using Xunit;

namespace PublicDialogue.Tests.Calendars;

/// <summary>Whole years on both sides of every change of the law, and days that others get wrong.</summary>
public sealed class ReformTests
{
    [Theory]
    [InlineData("DK", 2023, "1-1 4-6 4-7 4-9 4-10 5-5 5-18 5-28 5-29 12-25 12-26")]
    [InlineData("DK", 2024, "1-1 3-28 3-29 3-31 4-1 5-9 5-19 5-20 12-25 12-26")]
    [InlineData("SE", 2004, "1-1 1-6 4-9 4-11 4-12 5-1 5-20 5-30 5-31 6-26 11-6 12-25 12-26")]
    [InlineData("SE", 2005, "1-1 1-6 3-25 3-27 3-28 5-1 5-5 5-15 6-6 6-25 11-5 12-25 12-26")]
    [InlineData("SE.StatutoryTime", 2026, "1-1 1-6 4-3 4-5 4-6 5-1 5-14 5-24 6-6 6-19 6-20 10-31 12-24 12-25 12-26 12-31")]
    [InlineData("NL", 2013, "1-1 3-29 3-31 4-1 4-30 5-9 5-19 5-20 12-25 12-26")]
    [InlineData("NL", 2014, "1-1 4-18 4-20 4-21 4-26 5-29 6-8 6-9 12-25 12-26")]
    [InlineData("NL", 2025, "1-1 4-18 4-20 4-21 4-26 5-5 5-29 6-8 6-9 12-25 12-26")]
    [InlineData("NL.Termijnenwet", 2026, "1-1 1-2 4-3 4-5 4-6 4-27 5-5 5-14 5-15 5-24 5-25 12-25 12-26")]
    [InlineData("FI", 1990, "1-1 1-6 4-13 4-15 4-16 5-1 5-19 6-3 6-23 11-3 12-6 12-25 12-26")]
    [InlineData("FI", 1991, "1-1 1-6 3-29 3-31 4-1 5-1 5-9 5-19 6-22 11-2 12-6 12-25 12-26")]
    [InlineData("DE", 1994, "1-1 4-1 4-4 5-1 5-12 5-23 10-3 11-16 12-25 12-26")]
    [InlineData("DE", 1995, "1-1 4-14 4-17 5-1 5-25 6-5 10-3 12-25 12-26")]
    [InlineData("DE", 2017, "1-1 4-14 4-17 5-1 5-25 6-5 10-3 10-31 12-25 12-26")]
    [InlineData("DE", 2018, "1-1 3-30 4-2 5-1 5-10 5-21 10-3 12-25 12-26")]
    [InlineData("DK.Bank", 2009, "1-1 4-9 4-10 4-12 4-13 5-8 5-21 5-31 6-1 6-5 12-24 12-25 12-26 12-31")]
    [InlineData("DK.Bank", 2010, "1-1 4-1 4-2 4-4 4-5 4-30 5-13 5-14 5-23 5-24 6-5 12-24 12-25 12-26 12-31")]
    [InlineData("DK.Bank", 2023, "1-1 4-6 4-7 4-9 4-10 5-5 5-18 5-19 5-28 5-29 6-5 12-24 12-25 12-26 12-31")]
    [InlineData("DK.Bank", 2024, "1-1 3-28 3-29 3-31 4-1 5-9 5-10 5-19 5-20 6-5 12-24 12-25 12-26 12-31")]
    [InlineData("SE.StatutoryTime", 2004, "1-1 1-6 4-9 4-11 4-12 5-1 5-20 5-30 5-31 6-25 6-26 11-6 12-24 12-25 12-26 12-31")]
    [InlineData("SE.StatutoryTime", 2005, "1-1 1-6 3-25 3-27 3-28 5-1 5-5 5-15 6-6 6-24 6-25 11-5 12-24 12-25 12-26 12-31")]
    [InlineData("NL", 2006, "1-1 4-14 4-16 4-17 4-29 5-25 6-4 6-5 12-25 12-26")]
    [InlineData("NL", 2019, "1-1 4-19 4-21 4-22 4-27 5-30 6-9 6-10 12-25 12-26")]
    [InlineData("NL", 2020, "1-1 4-10 4-12 4-13 4-27 5-5 5-21 5-31 6-1 12-25 12-26")]
    [InlineData("NL", 2021, "1-1 4-2 4-4 4-5 4-27 5-13 5-23 5-24 12-25 12-26")]
    [InlineData("NL.Termijnenwet", 2013, "1-1 3-29 3-31 4-1 4-30 5-5 5-9 5-19 5-20 12-25 12-26")]
    [InlineData("NL.Termijnenwet", 2014, "1-1 4-18 4-20 4-21 4-26 5-5 5-29 5-30 6-8 6-9 12-25 12-26")]
    [InlineData("NL.Termijnenwet", 2015, "1-1 1-2 4-3 4-5 4-6 4-27 5-4 5-5 5-14 5-15 5-24 5-25 12-25 12-26")]
    [InlineData("NL.Termijnenwet", 2018, "1-1 3-30 4-1 4-2 4-27 5-5 5-10 5-11 5-20 5-21 12-24 12-25 12-26 12-31")]
    [InlineData("NL.Termijnenwet", 2019, "1-1 4-19 4-21 4-22 4-27 5-5 5-30 5-31 6-9 6-10 12-25 12-26 12-27")]
    [InlineData("NL.Termijnenwet", 2027, "1-1 3-26 3-28 3-29 4-27 5-5 5-6 5-7 5-16 5-17 12-25 12-26")]
    [InlineData("NL.Termijnenwet", 2028, "1-1 4-14 4-16 4-17 4-27 4-28 5-5 5-25 5-26 6-4 6-5 12-25 12-26")]
    [InlineData("NO", 2026, "1-1 4-2 4-3 4-5 4-6 5-1 5-14 5-17 5-24 5-25 12-25 12-26")]
    [InlineData("NO", 2027, "1-1 3-25 3-26 3-28 3-29 5-1 5-6 5-16 5-17 12-25 12-26")]
    [InlineData("FI.StatutoryTime", 1990, "1-1 1-6 4-13 4-15 4-16 5-1 5-19 6-3 6-22 6-23 11-3 12-6 12-24 12-25 12-26")]
    [InlineData("FI.StatutoryTime", 1991, "1-1 1-6 3-29 3-31 4-1 5-1 5-9 5-19 6-21 6-22 11-2 12-6 12-24 12-25 12-26")]
    [InlineData("FI.StatutoryTime", 2026, "1-1 1-6 4-3 4-5 4-6 5-1 5-14 5-24 6-19 6-20 10-31 12-6 12-24 12-25 12-26")]
    [InlineData("BE", 2026, "1-1 4-5 4-6 5-1 5-14 5-24 5-25 7-21 8-15 11-1 11-11 12-25")]
    [InlineData("BE", 2027, "1-1 3-28 3-29 5-1 5-6 5-16 5-17 7-21 8-15 11-1 11-11 12-25")]
    [InlineData("DE", 2016, "1-1 3-25 3-28 5-1 5-5 5-16 10-3 12-25 12-26")]
    [InlineData("EU", 2008, "1-1 1-2 3-20 3-21 3-24 5-1 5-2 5-9 5-12 7-21 8-15 12-24 12-25 12-26 12-29 12-30 12-31")]
    [InlineData("EU", 2014, "1-1 1-2 4-17 4-18 4-21 5-1 5-9 5-29 5-30 6-9 7-21 8-15 12-24 12-25 12-26 12-29 12-30 12-31")]
    [InlineData("EU", 2023, "1-2 4-6 4-7 4-10 5-1 5-9 5-18 5-19 5-29 6-23 7-21 8-15 11-1 11-2 12-25 12-26 12-27 12-28 12-29")]
    public void HolidaysOf_YearBesideAReform_AreThese(string id, int year, string days) => Assert.Equal(
        days,
        string.Join(' ', CountryCalendars.Find(id).HolidaysOf(year).Select(holiday => $"{holiday.Date.Month}-{holiday.Date.Day}").Distinct()));

    [Theory]
    [InlineData(2009), InlineData(2015), InlineData(2020), InlineData(2026), InlineData(2037), InlineData(2043), InlineData(2048)]
    public void AllaHelgonsDag_OnTheLastOfOctober_IsKept(int year) =>
        Assert.Equal("Alla helgons dag", Assert.Single(CountryCalendars.Sweden.HolidaysOn(new LocalDate(year, 10, 31))).Name);

    [Theory]
    [InlineData("NO", 2027, 5, 17, "Grunnlovsdag|Andre pinsedag")]
    [InlineData("SE", 2008, 5, 1, "Första maj|Kristi himmelsfärdsdag")]
    [InlineData("NL", 2005, 5, 5, "Hemelvaartsdag|Bevrijdingsdag")]
    public void HolidaysOn_TwoOnOneDay_GivesBoth(string id, int year, int month, int day, string names) =>
        Assert.Equal(names, string.Join('|', CountryCalendars.Find(id).HolidaysOn(new LocalDate(year, month, day)).Select(holiday => holiday.Name)));

    [Fact]
    public void DanishCalendar_CustomaryDays_AreBusinessDays() => Assert.All(
        new LocalDate[] { new(2026, 5, 1), new(2026, 6, 5), new(2026, 12, 24), new(2026, 12, 31), new(2026, 5, 15) },
        day => Assert.True(CountryCalendars.Denmark.IsBusinessDay(day) && !(day.Month != 5 && CountryCalendars.DenmarkBank.IsBusinessDay(day))));

    [Fact]
    public void Rules_OfEveryCalendar_HaveNamesInBothLanguages() => Assert.All(
        CountryCalendars.All.SelectMany(calendar => calendar.Rules),
        rule => Assert.True(rule.Name.Length > 3 && rule.EnglishName.Length > 3));
}
