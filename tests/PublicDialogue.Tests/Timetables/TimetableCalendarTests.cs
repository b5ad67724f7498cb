using System;
using System.Globalization;
using System.Linq;
using NodaTime;
using PublicDialogue.ICalendar;
using PublicDialogue.Rules;
using PublicDialogue.Timetables;
using Xunit;

namespace PublicDialogue.Tests.Timetables;

public sealed class TimetableCalendarTests
{
    private static readonly ProcurementTimetable Timetable = ProcurementTimetable.FromDispatch(new() { Jurisdiction = Jurisdiction.Denmark }, new(2026, 11, 23));

    [Fact]
    public void ToCalendar_EveryMilestone_IsADayThatSaysWhatBindsIt()
    {
        var calendar = Timetable.ToCalendar("Kaffe", CultureInfo.GetCultureInfo("da"));

        Assert.Equal(Timetable.Milestones.Count, calendar.Events.Count);
        var due = calendar.Events.Single(row => row.Summary == "Tilbudsfrist: Kaffe");
        Assert.Equal(EventTime.OnDay(new LocalDate(2026, 12, 23)), due.Time);
        Assert.Equal(["P7D", "P1D"], due.Alarms.Select(alarm => alarm.Before));
        Assert.Contains("direktiv 2014/24/EU art. 27(4)\n", due.Description, StringComparison.Ordinal);
        Assert.EndsWith("(forordning (EØF, Euratom) 1182/71 art. 3(2))", due.Description, StringComparison.Ordinal);
        Assert.True(due.LeavesTimeFree);
        Assert.Empty(calendar.Events.Single(row => row.Summary == "Kontrakten indgås: Kaffe").Alarms);
    }

    [Fact]
    public void ToCalendar_OwnReminders_AreThose() => Assert.Equal(
        ["P30D"], Timetable.ToCalendar("Kaffe", CultureInfo.InvariantCulture, 30).Events.First(row => row.Alarms.Count > 0).Alarms.Select(alarm => alarm.Before));

    [Fact]
    public void ToCalendar_OtherProcurement_HasOtherIdentifiers() => Assert.Empty(
        Timetable.ToCalendar("Kaffe", CultureInfo.InvariantCulture).Events.Select(row => row.Uid)
            .Intersect(Timetable.ToCalendar("Te", CultureInfo.InvariantCulture).Events.Select(row => row.Uid)));

    [Fact]
    public void ToCalendar_WithoutAName_IsRefused() =>
        Assert.Throws<ArgumentException>("name", () => Timetable.ToCalendar(" ", CultureInfo.InvariantCulture));
}
