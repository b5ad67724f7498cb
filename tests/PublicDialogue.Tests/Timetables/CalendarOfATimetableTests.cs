using System;
using NodaTime;
using PublicDialogue.Calendars;
using PublicDialogue.Rules;
using PublicDialogue.Timetables;
using Xunit;

namespace PublicDialogue.Tests.Timetables;

/// <summary>A timetable moves with its calendar, and says nothing beyond the years that its calendar knows.</summary>
public sealed class CalendarOfATimetableTests
{
    [Fact]
    public void Plan_CalendarOfTheAuthority_MovesItsDays()
    {
        var closed = CountryCalendars.Denmark.With("DK.Closed", new FixedDate("Lukkedag", 12, 23) { Kind = HolidayKind.Agreed });

        Assert.Equal(new(2026, 12, 24), ProcurementTimetable.FromDispatch(new() { Jurisdiction = Jurisdiction.Denmark, Calendar = closed }, new(2026, 11, 23))[MilestoneKind.TendersDue].Date);
    }

    [Fact]
    public void FromDispatch_BeyondTheCalendar_FailsLoudly() => Assert.Throws<ArgumentOutOfRangeException>(
        () => ProcurementTimetable.FromDispatch(new() { Jurisdiction = Jurisdiction.Netherlands }, new(2028, 12, 1)));

    [Fact]
    public void ToContractStart_BeyondTheCalendar_FailsLoudly() => Assert.Throws<ArgumentOutOfRangeException>(
        () => ProcurementTimetable.ToContractStart(new() { Jurisdiction = Jurisdiction.Netherlands }, new(2029, 3, 1)));
}
