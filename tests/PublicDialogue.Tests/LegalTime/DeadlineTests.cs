using System;
using System.Globalization;
using System.Linq;
using NodaTime;
using NodaTime.Text;
using PublicDialogue.Calendars;
using PublicDialogue.LegalTime;
using Xunit;

namespace PublicDialogue.Tests.LegalTime;

public sealed class DeadlineTests
{
    [Theory]
    [InlineData("se-1930-173", "SE.StatutoryTime", "2019-04-01", 10, TimeUnit.Days, "2019-04-11", "2019-04-11")]
    [InlineData("se-1930-173", "SE.StatutoryTime", "2019-04-18", 10, TimeUnit.Days, "2019-04-28", "2019-04-29")]
    [InlineData("se-1930-173", "SE.StatutoryTime", "2018-05-30", 10, TimeUnit.Days, "2018-06-09", "2018-06-11")]
    [InlineData("nl-termijnenwet", "NL.Termijnenwet", "2020-10-12", 20, TimeUnit.Days, "2020-11-01", "2020-11-02")]
    [InlineData("nl-termijnenwet", "NL.Termijnenwet", "1998-03-12", 3, TimeUnit.Weeks, "1998-04-02", "1998-04-02")]
    [InlineData("eu-1182-71", "DK", "2026-01-31", 1, TimeUnit.Months, "2026-02-28", "2026-03-02")]
    [InlineData("eu-1182-71", "DK", "2026-01-31", 2, TimeUnit.Months, "2026-03-31", "2026-03-31")]
    [InlineData("eu-1182-71", "DK", "2024-02-29", 1, TimeUnit.Years, "2025-02-28", "2025-02-28")]
    [InlineData("eu-1182-71", "DK", "2026-12-31", 0, TimeUnit.Days, "2026-12-31", "2026-12-31")]
    [InlineData("fi-150-1930", "FI.StatutoryTime", "2026-12-14", 10, TimeUnit.Days, "2026-12-24", "2026-12-28")]
    [InlineData("plain", "DK", "2026-12-15", 10, TimeUnit.Days, "2026-12-25", "2026-12-25")]

    // Two days are not two working days: Maundy Thursday and Good Friday, and the days round Christmas.
    [InlineData("eu-1182-71", "DK", "2026-04-01", 2, TimeUnit.Days, "2026-04-03", "2026-04-08")]
    [InlineData("se-1930-173", "SE.StatutoryTime", "2026-04-01", 2, TimeUnit.Days, "2026-04-03", "2026-04-07")]
    [InlineData("eu-1182-71", "DK", "2026-04-01", 1, TimeUnit.Days, "2026-04-02", "2026-04-07")]
    [InlineData("nl-termijnenwet", "NL.Termijnenwet", "2026-12-24", 2, TimeUnit.Days, "2026-12-26", "2026-12-28")]
    [InlineData("nl-termijnenwet", "NL.Termijnenwet", "2026-12-24", 3, TimeUnit.Days, "2026-12-27", "2026-12-29")]

    // Dutch terms of more than 90 days, 12 weeks or 3 months stay where they end; 9 August 2026 is a Sunday.
    [InlineData("nl-termijnenwet", "NL.Termijnenwet", "2026-05-11", 90, TimeUnit.Days, "2026-08-09", "2026-08-10")]
    [InlineData("nl-termijnenwet", "NL.Termijnenwet", "2026-05-10", 91, TimeUnit.Days, "2026-08-09", "2026-08-09")]
    [InlineData("nl-termijnenwet", "NL.Termijnenwet", "2026-05-17", 12, TimeUnit.Weeks, "2026-08-09", "2026-08-10")]
    [InlineData("nl-termijnenwet", "NL.Termijnenwet", "2026-05-10", 13, TimeUnit.Weeks, "2026-08-09", "2026-08-09")]
    [InlineData("nl-termijnenwet", "NL.Termijnenwet", "2026-05-09", 3, TimeUnit.Months, "2026-08-09", "2026-08-10")]
    [InlineData("nl-termijnenwet", "NL.Termijnenwet", "2026-04-09", 4, TimeUnit.Months, "2026-08-09", "2026-08-09")]
    [InlineData("nl-termijnenwet", "NL.Termijnenwet", "2025-08-09", 1, TimeUnit.Years, "2026-08-09", "2026-08-09")]

    [InlineData("eu-1182-71", "DK", "2026-04-01", 3, TimeUnit.WorkingDays, "2026-04-09", "2026-04-09")]
    public void After_ByEachAct(string computation, string calendar, string from, int number, TimeUnit unit, string nominal, string last)
    {
        var deadline = Deadline.After(Day(from), TimeLimit.Of(number, unit), Computation.Find(computation), CountryCalendars.Find(calendar));
        Assert.Equal((nominal, last), (LocalDatePattern.Iso.Format(deadline.NominalLastDay), deadline.ToString()));
    }

    [Fact]
    public void After_DutchContractualTerm_IsNotExtended()
    {
        var deadline = Deadline.After(Day("2020-10-12"), TimeLimit.Days(20), Computation.DutchTermijnenwet, CountryCalendars.NetherlandsTermijnenwet, TermBasis.Contractual);
        Assert.Equal(Day("2020-11-01"), deadline.LastDay);
        Assert.Contains("no statute", string.Join(' ', deadline.Steps), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(BackwardReading.FullDaysBetween, "eu-1182-71", "DK", "2020-10-28", 6, TimeUnit.Days, "2020-10-21")]
    [InlineData(BackwardReading.Plain, "eu-1182-71", "DK", "2020-10-28", 6, TimeUnit.Days, "2020-10-22")]
    [InlineData(BackwardReading.FullDaysBetween, "eu-1182-71", "DK", "2026-11-16", 7, TimeUnit.Days, "2026-11-08")]
    [InlineData(BackwardReading.Plain, "fi-150-1930", "FI.StatutoryTime", "2026-11-15", 1, TimeUnit.Weeks, "2026-11-09")]
    [InlineData(BackwardReading.Plain, "eu-1182-71", "DK", "2026-04-08", 2, TimeUnit.WorkingDays, "2026-04-01")]
    public void Before_ByBothReadings(BackwardReading reading, string computation, string calendar, string from, int number, TimeUnit unit, string last) => Assert.Equal(
        last,
        Deadline.Before(Day(from), TimeLimit.Of(number, unit), Computation.Find(computation), CountryCalendars.Find(calendar), reading).ToString());

    [Theory]
    [InlineData("Europe/Copenhagen", "2026-03-29", "2026-03-29T22:00:00Z")] // a day of 23 hours
    [InlineData("Europe/Stockholm", "2026-10-25", "2026-10-25T23:00:00Z")] // a day of 25 hours
    [InlineData("Europe/Amsterdam", "2026-12-31", "2026-12-31T23:00:00Z")]
    [InlineData("Europe/Helsinki", "2026-10-25", "2026-10-25T22:00:00Z")]
    public void EndsAt_IsTheStartOfTheDayAfter(string zone, string last, string instant) => Assert.Equal(
        instant,
        InstantPattern.ExtendedIso.Format(Deadline.After(Day(last), TimeLimit.Days(0), Computation.Plain, CountryCalendars.Denmark)
            .EndsAt(DateTimeZoneProviders.Tzdb[zone])));

    [Theory]
    [InlineData("2026-11-22T10:20:30", 2, "2026-11-22T12:00:00Z")]
    [InlineData("2026-11-22T10:00:00", 2, "2026-11-22T12:00:00Z")]
    [InlineData("2026-11-22T10:59:59", 0, "2026-11-22T10:00:00Z")]
    [InlineData("2026-03-29T00:30:00", 3, "2026-03-29T03:00:00Z")] // 01 to 04 by the clock, with no 02
    public void AfterHours_TheHourOfTheEvent_IsNotCounted(string local, int hours, string instant) => Assert.Equal(
        instant,
        InstantPattern.ExtendedIso.Format(Deadline.AfterHours(
            LocalDateTimePattern.GeneralIso.Parse(local).Value.InZoneStrictly(DateTimeZoneProviders.Tzdb["Europe/Copenhagen"]), hours)));

    [Theory]
    [InlineData("en", "The day of the event, 2026-04-01, is not counted.|The period of 2 days ends on 2026-04-03.|2026-04-03 (Langfredag) is no working day in the calendar DK, so the period ends with the next one, 2026-04-07.|Of the two working days that the period must hold it has 1, so it ends with 2026-04-08.")]
    [InlineData("da", "Dagen for begivenheden, 2026-04-01, tælles ikke med.|Fristen på 2 dage udløber den 2026-04-03.|2026-04-03 (Langfredag) er ikke en arbejdsdag i kalenderen DK, så fristen udløber med den næste, 2026-04-07.|Af de to arbejdsdage, som fristen skal omfatte, har den 1, så den udløber med 2026-04-08.")]
    [InlineData("sv", "Dagen för händelsen, 2026-04-01, räknas inte.|Tiden 2 dagar löper ut den 2026-04-03.|2026-04-03 (Langfredag) är ingen arbetsdag i kalendern DK, så tiden löper ut med nästa, 2026-04-07.|Av de två arbetsdagar som tiden ska omfatta har den 1, så den löper ut med 2026-04-08.")]
    [InlineData("nl", "De dag van de gebeurtenis, 2026-04-01, telt niet mee.|De termijn van 2 dagen loopt af op 2026-04-03.|2026-04-03 (Langfredag) is geen werkdag in de kalender DK, dus de termijn loopt af met de eerstvolgende, 2026-04-07.|Van de twee werkdagen die de termijn moet bevatten heeft hij er 1, dus hij loopt af met 2026-04-08.")]
    public void Steps_RoundEaster_SayEachStepInTheLanguage(string language, string texts)
    {
        var steps = Deadline.After(Day("2026-04-01"), TimeLimit.Days(2), Computation.Regulation1182, CountryCalendars.Denmark).Steps;
        Assert.Equal(texts, string.Join('|', steps.Select(step => step.Text(CultureInfo.GetCultureInfo(language)))));
        Assert.Equal(["art. 3(1)", "art. 3(2)", "art. 3(4)", "art. 3(5)"], steps.Select(step => step.Rule[^9..]));
    }

    [Fact]
    public void Steps_InAYearWithUnknownDecreeDays_SaySo() => Assert.Contains(
        Deadline.After(Day("2020-10-12"), TimeLimit.Days(20), Computation.DutchTermijnenwet, CountryCalendars.NetherlandsTermijnenwet).Steps,
        step => step.Text(CultureInfo.InvariantCulture).Contains("may lack days off", StringComparison.Ordinal));

    [Fact]
    public void Before_ASunday_SaysThatItStays() => Assert.Contains(
        "2026-11-08 (Sunday) is no working day, but",
        string.Join(' ', Deadline.Before(Day("2026-11-16"), TimeLimit.Days(7), Computation.Regulation1182, CountryCalendars.Denmark).Steps),
        StringComparison.Ordinal);

    [Fact]
    public void TimeLimit_OutOfBounds_SaysHowToMendIt()
    {
        Assert.Contains("Deadline.Before", Assert.Throws<ArgumentOutOfRangeException>("number", () => TimeLimit.Days(-1)).Message, StringComparison.Ordinal);
        Assert.Throws<ArgumentOutOfRangeException>("number", () => TimeLimit.Days(TimeLimit.Most + 1));
        Assert.Throws<InvalidOperationException>(() => Deadline.After(Day("2026-01-01"), TimeLimit.Hours(4), Computation.Regulation1182, CountryCalendars.Denmark));
        Assert.Throws<ArgumentOutOfRangeException>(() => Deadline.After(Day("2028-12-30"), TimeLimit.Days(5), Computation.DutchTermijnenwet, CountryCalendars.NetherlandsTermijnenwet));
        Assert.Contains("se-1930-173", Assert.Throws<ArgumentException>("id", () => Computation.Find("bgb")).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void After_OnceTheTableIsBuilt_AllocatesNothing()
    {
        static int Ask() => Deadline.After(new(2026, 4, 1), TimeLimit.Days(2), Computation.Regulation1182, CountryCalendars.Denmark).LastDay.Day
            + Deadline.Before(new(2026, 4, 1), TimeLimit.Months(2), Computation.Regulation1182, CountryCalendars.Denmark).LastDay.Day;

        _ = Ask();
        long before = GC.GetAllocatedBytesForCurrentThread();
        _ = Ask();
        Assert.Equal(0, GC.GetAllocatedBytesForCurrentThread() - before);
    }

    private static LocalDate Day(string text) => LocalDatePattern.Iso.Parse(text).Value;
}
