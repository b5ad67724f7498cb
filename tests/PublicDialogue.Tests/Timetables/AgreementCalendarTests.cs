using System;
using System.Globalization;
using System.Linq;
using FsCheck;
using FsCheck.Fluent;
using NodaTime;
using NodaTime.Text;
using PublicDialogue.ICalendar;
using PublicDialogue.LegalTime;
using PublicDialogue.Rules;
using PublicDialogue.Rules.Time;
using PublicDialogue.Timetables;
using Xunit;

namespace PublicDialogue.Tests.Timetables;

public sealed class AgreementCalendarTests
{
    private static readonly ProcurementPlan Danish = new() { Jurisdiction = Jurisdiction.Denmark };

    private static readonly AgreementTerm Coffee = AgreementTerm.Of("Kaffe 2027", new(2027, 3, 1), TimeLimit.Years(2)) with
    {
        Extensions = [new(TimeLimit.Years(1), TimeLimit.Months(6)), new(TimeLimit.Years(1), TimeLimit.Months(6))],
        Successor = "Kaffe 2029",
    };

    // For 1 March 2029: signed 1 February at the latest, decided 19 January, evaluated 12 January, tenders by 19 December, and 19 November is a Sunday.
    // For 2030 decided Monday 21 January, tenders by 19 December; for 2031, a Saturday, decided 20 January, tenders by 18 December.
    [Fact]
    public void Of_DanishAgreementWithTwoExtensions_IsAsCountedByHand() => Assert.Equal(
        """
        2027-03-01 Agreement begins
        2028-08-11 Market dialogue on the next agreement begins (without an extension)
        2028-08-27 Last day to give notice of an extension (number 1)
        2028-11-17 Contract notice for the next agreement goes out (without an extension)
        2029-02-28 Last day of the agreement (without an extension)
        2029-08-13 Market dialogue on the next agreement begins (after extension 1)
        2029-08-27 Last day to give notice of an extension (number 2)
        2029-11-19 Contract notice for the next agreement goes out (after extension 1)
        2030-02-28 Last day of the agreement (after extension 1)
        2030-08-12 Market dialogue on the next agreement begins (after extension 2)
        2030-11-18 Contract notice for the next agreement goes out (after extension 2)
        2031-02-28 Last day of the agreement (after extension 2)
        """,
        string.Join('\n', AgreementCalendar.Of(Coffee, Danish).Events));

    [Fact]
    public void Successors_FollowTheAgreementWithoutAGap()
    {
        var calendar = AgreementCalendar.Of(Coffee, Danish);

        Assert.Equal([new(2029, 3, 1), new(2030, 3, 1), new LocalDate(2031, 3, 1)], calendar.Successors.Select(tender => tender.ContractStart));
        Assert.Equal("Kaffe 2029", calendar.Term.Successor);
    }

    [Theory] // A year from 1 March is a year in a leap year too.
    [InlineData("2027-03-01", 1, "2028-02-29", "2029-02-28")]
    [InlineData("2028-02-29", 1, "2029-02-27", "2030-02-27")]
    [InlineData("2027-01-01", 4, "2030-12-31", "2031-12-31")]
    public void EndsAfter_AnExtensionOfAYear_IsTheDayBeforeTheAnniversary(string begins, int years, string ends, string extended)
    {
        var term = AgreementTerm.Of("Kaffe", Day(begins), TimeLimit.Years(years)) with { Extensions = [new(TimeLimit.Years(1), default)] };

        Assert.Equal((Day(ends), Day(extended)), (term.EndsAfter(0), term.EndsAfter(1)));
        Assert.Throws<ArgumentOutOfRangeException>("extensions", () => term.EndsAfter(2));
    }

    [Theory]
    [InlineData(6, TimeUnit.Months, BackwardReading.FullDaysBetween, "2028-08-27")]
    [InlineData(6, TimeUnit.Months, BackwardReading.Plain, "2028-08-28")]
    [InlineData(30, TimeUnit.Days, BackwardReading.FullDaysBetween, "2029-01-28")] // a Sunday: the parties' own period is not moved
    [InlineData(0, TimeUnit.Days, BackwardReading.FullDaysBetween, "2029-02-28")]
    [InlineData(0, TimeUnit.Hours, BackwardReading.FullDaysBetween, "2029-02-28")] // the default
    public void Notice_IsCountedBackFromTheLastDay(int number, TimeUnit unit, BackwardReading reading, string last)
    {
        var notice = AgreementCalendar.Of(Coffee with { Extensions = [new(TimeLimit.Years(1), TimeLimit.Of(number, unit))] }, Danish with { Reading = reading })
            .Events.Single(row => row.Kind == AgreementEventKind.ExtensionNoticeDue);

        Assert.Equal(Day(last), notice.Date);
        Assert.Equal(2, notice.Deadline!.Value.Steps.Count);
    }

    [Fact]
    public void Reminders_AreSoManyDaysBeforeEachEvent_AndNoneBeforeItBegins()
    {
        var calendar = AgreementCalendar.Of(AgreementTerm.Of("Kaffe", new(2027, 3, 1), TimeLimit.Months(6)), Danish);

        Assert.Equal([180, 90, 30, 7], AgreementCalendar.UsualReminderDays);
        Assert.All(calendar.Reminders, reminder => Assert.Equal(reminder.Event.Date.PlusDays(-reminder.DaysBefore), reminder.Date));
        Assert.All(calendar.Reminders, reminder => Assert.True(reminder.Date >= new LocalDate(2027, 3, 1)));
        Assert.Equal(
            ["2027-03-04 180 AgreementEnds", "2027-06-02 90 AgreementEnds", "2027-08-01 30 AgreementEnds", "2027-08-24 7 AgreementEnds"],
            calendar.Reminders.Where(reminder => reminder.Event.Kind == AgreementEventKind.AgreementEnds)
                .Select(reminder => FormattableString.Invariant($"{LocalDatePattern.Iso.Format(reminder.Date)} {reminder.DaysBefore} {reminder.Event.Kind}")));
        Assert.Equal(calendar.Reminders.Select(reminder => reminder.Date).Order(), calendar.Reminders.Select(reminder => reminder.Date));
    }

    [Fact]
    public void Reminders_OwnDays_AreThose() => Assert.Equal(
        [14, 1], AgreementCalendar.Of(Coffee, Danish, 14, 1, 14).Reminders.Select(reminder => reminder.DaysBefore).Distinct().OrderDescending());

    [Theory]
    [InlineData(4, true, false)] // four years to the day
    [InlineData(5, true, true)]
    [InlineData(5, false, false)]
    public void Notes_FrameworkLongerThanFourYears_SaySo(int years, bool isFramework, bool isSaid) => Assert.Equal(
        isSaid,
        AgreementCalendar.Of(AgreementTerm.Of("Kaffe", new(2027, 3, 1), TimeLimit.Years(years)) with { IsFramework = isFramework }, Danish)
            .Notes(CultureInfo.InvariantCulture).Any(note => note.Contains("4 years", StringComparison.Ordinal) && note.Contains("art. 33(1)", StringComparison.Ordinal)));

    // The decree days are known through 2028; an agreement is planned for longer.
    [Fact]
    public void Of_BeyondTheDecreeDays_CountsThePublicHolidaysAndSaysSo()
    {
        var calendar = AgreementCalendar.Of(AgreementTerm.Of("Koffie", new(2027, 3, 1), TimeLimit.Years(4)), new() { Jurisdiction = Jurisdiction.Netherlands });

        Assert.Equal("NL", calendar.Plan.Calendar!.Id);
        Assert.Contains(calendar.Notes(CultureInfo.GetCultureInfo("nl")), note => note.Contains("NL.Termijnenwet", StringComparison.Ordinal));
        Assert.Empty(AgreementCalendar.Of(AgreementTerm.Of("Koffie", new(2026, 3, 1), TimeLimit.Years(2)), new() { Jurisdiction = Jurisdiction.Netherlands }).Notes(CultureInfo.InvariantCulture));
    }

    [Theory]
    [InlineData("en", "Last day to give notice of an extension (number 1)", "Last day of the agreement (without an extension)", "Last day of the agreement (after extension 1)")]
    [InlineData("da", "Frist for at meddele en forlængelse (nr. 1)", "Aftalens sidste dag (uden forlængelse)", "Aftalens sidste dag (efter forlængelse nr. 1)")]
    [InlineData("sv", "Sista dag att meddela en förlängning (nr 1)", "Avtalets sista dag (utan förlängning)", "Avtalets sista dag (efter förlängning nr 1)")]
    [InlineData("nl", "Uiterste dag om een verlenging mee te delen (nr. 1)", "Laatste dag van de overeenkomst (zonder verlenging)", "Laatste dag van de overeenkomst (na verlenging nr. 1)")]
    public void Name_IsInTheLanguage(string language, params string[] names)
    {
        var said = AgreementCalendar.Of(Coffee, Danish).Events.Select(row => row.Name(CultureInfo.GetCultureInfo(language))).ToList();
        Assert.All(names, name => Assert.Contains(name, said));
        Assert.Equal(said.Count, said.Distinct(StringComparer.Ordinal).Count());
    }

    [Fact]
    public void ToCalendar_HasAnEventEachWithItsReminders()
    {
        var document = AgreementCalendar.Of(Coffee, Danish).ToCalendar(CultureInfo.InvariantCulture);

        Assert.Equal(12, document.Events.Count);
        var end = document.Events.Single(row => row.Summary == "Last day of the agreement (after extension 2): Kaffe 2027");
        Assert.Equal(EventTime.OnDay(new LocalDate(2031, 2, 28)), end.Time);
        Assert.Equal(["P180D", "P90D", "P30D", "P7D"], end.Alarms.Select(alarm => alarm.Before));
    }

    [Fact]
    public void Of_UnusableTerm_IsRefused()
    {
        Assert.Throws<ArgumentException>("ends", () => new AgreementTerm("Kaffe", new(2027, 3, 1), new(2027, 2, 28)));
        Assert.Throws<ArgumentException>("length", () => AgreementTerm.Of("Kaffe", new(2027, 3, 1), TimeLimit.WorkingDays(5)));
        Assert.Throws<ArgumentException>("length", () => new ExtensionOption(TimeLimit.Years(0), TimeLimit.Months(6)));
        Assert.Throws<ArgumentException>("notice", () => new ExtensionOption(TimeLimit.Years(1), TimeLimit.Hours(6)));
        Assert.Throws<ArgumentException>("reminderDays", () => AgreementCalendar.Of(Coffee, Danish, 0));
        Assert.Throws<UnlawfulTimetableException>(() => AgreementCalendar.Of(Coffee, Danish with { Procedure = LimitedProcedure.CompetitiveDialogue, IsUrgent = true }));
    }

    [Fact]
    public void Of_AnyTerm_TendersFollowEachEndAndGoOutBeforeIt() => Prop.ForAll(
        (from begin in Gen.Choose(0, 3000)
         from months in Gen.Choose(1, 60)
         from extensions in Gen.Choose(0, 3)
         from length in Gen.Choose(1, 24)
         from notice in Gen.Choose(0, 12)
         from procedure in Gen.Choose(0, 5)
         select (Begin: new LocalDate(2020, 1, 1).PlusDays(begin), Months: months, Extensions: extensions, Length: length, Notice: notice, Procedure: (LimitedProcedure)procedure)).ToArbitrary(),
        drawn =>
        {
            var term = AgreementTerm.Of("Kaffe", drawn.Begin, TimeLimit.Months(drawn.Months)) with
            {
                Extensions = [.. Enumerable.Repeat(new ExtensionOption(TimeLimit.Months(drawn.Length), TimeLimit.Months(drawn.Notice)), drawn.Extensions)],
            };
            var calendar = AgreementCalendar.Of(term, Danish with { Procedure = drawn.Procedure });
            var rows = calendar.Events;
            return calendar.Successors.Count == drawn.Extensions + 1
                && calendar.Successors.Select((tender, at) => tender.ContractStart == term.EndsAfter(at).PlusDays(1) && tender.Dispatch < tender.ContractStart).All(holds => holds)
                && rows.Zip(rows.Skip(1), (row, next) => row.Date <= next.Date).All(inOrder => inOrder)
                && rows.Count(row => row.Kind == AgreementEventKind.ExtensionNoticeDue) == drawn.Extensions
                && term.EndsAfter(drawn.Extensions).PlusDays(1) >= term.Begins.PlusMonths(drawn.Months + (drawn.Extensions * drawn.Length)).PlusDays(-3);
        }).QuickCheckThrowOnFailure();

    private static LocalDate Day(string text) => LocalDatePattern.Iso.Parse(text).Value;
}
