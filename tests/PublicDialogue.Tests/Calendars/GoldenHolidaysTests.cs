using System;
using System.Collections.Generic;
using System.Globalization;
using System.IO;
using System.Linq;
using NodaTime;
using NodaTime.Text;
using PublicDialogue.Calendars;
using PublicDialogue.Tests.Support;
using Xunit;

namespace PublicDialogue.Tests.Calendars;

/// <summary>Every day off of 1995 through 2045, against tables that others made.</summary>
public sealed class GoldenHolidaysTests
{
    [SharedTheory]
    [InlineData("DK", "DK.csv", "public")]
    [InlineData("SE", "SE.csv", "public")]
    [InlineData("SE.StatutoryTime", "SE.csv", "public,de_facto")]
    [InlineData("NL", "NL.csv", "public")]
    [InlineData("NO", "NO.csv", "public")]
    [InlineData("FI.StatutoryTime", "FI.csv", "public")]
    [InlineData("DE", "DE.csv", "public")]
    [InlineData("BE", "BE.csv", "public")]
    public void HolidaysBetween_AllYears_AreThoseOfTheTable(string id, string file, string categories) => Assert.Equal(
        Rows(file).Where(row => categories.Split(',').Contains(row[^1])).Select(row => $"{row[0]} {row[1]}").Order(StringComparer.Ordinal),
        Names(id, 1995, 2045));

    [SharedFact]
    public void HolidaysBetween_FinnishOfficeDays_LeaveTheEvesOut() => Assert.Equal(
        Rows("FI.csv").Where(row => row[^1] == "public" && row[1] is not ("Juhannusaatto" or "Jouluaatto")).Select(row => $"{row[0]} {row[1]}").Order(StringComparer.Ordinal),
        Names("FI", 1995, 2045));

    [SharedFact]
    public void HolidaysBetween_Termijnenwet_HasFifthOfMayEveryYearAndTheDecreeDays() => Assert.Equal(
        Rows("NL.csv").Where(row => row[2] == "public" && row[1] != "Bevrijdingsdag").Concat(Rows("NL-atw-equated.csv")).Select(row => row[0])
            .Concat(Enumerable.Range(1995, 34).Select(year => $"{year}-05-05"))
            .Where(day => string.CompareOrdinal(day, "2029") < 0).Distinct().Order(StringComparer.Ordinal),
        Days("NL.Termijnenwet", 1995, 2028));

    [SharedFact]
    public void IsBusinessDay_DanishBanks_IsNotOnTheDaysOfTheNationalBankAndWeekends()
    {
        var closed = Rows("DK-bank-closing.csv").Select(row => LocalDatePattern.Iso.Parse(row[0]).Value).ToHashSet();
        for (var day = new LocalDate(2026, 1, 1); day.Year <= 2027; day = day.PlusDays(1))
        {
            Assert.Equal(day.DayOfWeek < IsoDayOfWeek.Saturday && !closed.Contains(day), CountryCalendars.DenmarkBank.IsBusinessDay(day));
        }
    }

    [SharedFact]
    public void HolidaysOf_Institutions_AreThoseOfTheOfficialJournal() => Assert.Equal(
        Rows("EU-institutions.csv").Select(row => row[0]),
        Enumerable.Range(2008, 16).Where(year => CountryCalendars.UnionInstitutions.Knows(new(year, 1, 1))).SelectMany(year => Days("EU", year, year)));

    private static IEnumerable<string[]> Rows(string file) =>
        File.ReadLines(SharedFile.Of(Path.Combine("holidays", file))).Skip(1).Where(line => line.Length > 0).Select(line => line.Split(','));

    private static IEnumerable<string> Names(string id, int first, int last) =>
        Holidays(id, first, last).Select(holiday => holiday.ToString()).Order(StringComparer.Ordinal);

    private static IEnumerable<string> Days(string id, int first, int last) =>
        Holidays(id, first, last).Select(holiday => holiday.Date.ToString("uuuu-MM-dd", CultureInfo.InvariantCulture)).Distinct();

    private static IReadOnlyList<Holiday> Holidays(string id, int first, int last) =>
        CountryCalendars.Find(id).HolidaysBetween(new LocalDate(first, 1, 1), new LocalDate(last, 12, 31));
}
