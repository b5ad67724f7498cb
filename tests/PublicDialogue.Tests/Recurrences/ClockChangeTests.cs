using System.Linq;
using NodaTime;
using NodaTime.Text;
using PublicDialogue.Recurrences;
using Xunit;

namespace PublicDialogue.Tests.Recurrences;

/// <summary>The clock goes forward on 29 March 2026 and back on 25 October 2026, at 01:00 UTC.</summary>
public sealed class ClockChangeTests
{
    private static readonly LocalDateTimePattern Pattern = LocalDateTimePattern.CreateWithInvariantCulture("uuuu-MM-dd'T'HH:mm");

    public static TheoryData<string, int> Zones => new() { { "Europe/Copenhagen", 0 }, { "Europe/Stockholm", 0 }, { "Europe/Amsterdam", 0 }, { "Europe/Helsinki", 1 } };

    [Theory]
    [MemberData(nameof(Zones))]
    public void Occurrences_AtATimeThatTheClockSkips_AreLeftOutAndNotCounted(string zone, int later) => Assert.Equal(
        Expected(later, "2026-03-28T02:30+1", "2026-03-30T02:30+2", "2026-03-31T02:30+2"),
        Found(zone, later, "2026-03-28T02:30", "FREQ=DAILY;COUNT=3", MissingTime.Skip));

    [Theory]
    [MemberData(nameof(Zones))]
    public void Occurrences_AtATimeThatTheClockSkips_ShiftForThatDayAlone(string zone, int later) => Assert.Equal(
        Expected(later, "2026-03-28T02:30+1", "2026-03-29T03:30+2", "2026-03-30T02:30+2"),
        Found(zone, later, "2026-03-28T02:30", "FREQ=DAILY;COUNT=3", MissingTime.ShiftForward));

    [Theory]
    [MemberData(nameof(Zones))]
    public void Occurrences_AtATimeThatComesTwice_AreTheFirst(string zone, int later) => Assert.Equal(
        Expected(later, "2026-10-24T02:30+2", "2026-10-25T02:30+2", "2026-10-26T02:30+1"),
        Found(zone, later, "2026-10-24T02:30", "FREQ=DAILY;COUNT=3", MissingTime.Skip));

    [Theory]
    [MemberData(nameof(Zones))]
    public void Occurrences_AtTheHoursOfTheChange_AreTakenAsTheyAre(string zone, int later)
    {
        // 02:00 is the first that is skipped, 03:00 the first that is not; 02:00 comes twice, 03:00 once.
        Assert.Equal(Expected(later, "2026-03-29T01:59+1"), Found(zone, later, "2026-03-29T01:59", "FREQ=DAILY;COUNT=1", MissingTime.Skip));
        Assert.Equal(Expected(later, "2026-03-30T02:00+2"), Found(zone, later, "2026-03-29T02:00", "FREQ=DAILY;COUNT=1", MissingTime.Skip));
        Assert.Equal(Expected(later, "2026-03-29T03:00+2"), Found(zone, later, "2026-03-29T02:00", "FREQ=DAILY;COUNT=1", MissingTime.ShiftForward));
        Assert.Equal(Expected(later, "2026-03-29T03:00+2"), Found(zone, later, "2026-03-29T03:00", "FREQ=DAILY;COUNT=1", MissingTime.Skip));
        Assert.Equal(Expected(later, "2026-10-25T02:00+2"), Found(zone, later, "2026-10-25T02:00", "FREQ=DAILY;COUNT=1", MissingTime.Skip));
        Assert.Equal(Expected(later, "2026-10-25T03:00+1"), Found(zone, later, "2026-10-25T03:00", "FREQ=DAILY;COUNT=1", MissingTime.Skip));
    }

    [Theory]
    [MemberData(nameof(Zones))]
    public void Occurrences_OverBothChanges_StayOnTheWallClock(string zone, int later)
    {
        Occurrence[] found = [.. Recurrence.Of(new(2026, 1, 7, 9, 0), DateTimeZoneProviders.Tzdb[zone], RecurrenceRule.Parse("FREQ=WEEKLY;BYDAY=WE;COUNT=52")).First(100)];

        Assert.Equal(52, found.Length);
        Assert.All(found, occurrence => Assert.Equal(new(9, 0), occurrence.Local.TimeOfDay));
        Assert.Equal([1 + later, 2 + later, 1 + later], [found[11].Offset.Seconds / 3600, found[12].Offset.Seconds / 3600, found[51].Offset.Seconds / 3600]);
    }

    [Fact]
    public void Occurrences_AllAtATimeThatNeverExists_AreNone() => Assert.Empty(
        Recurrence.Of(new(2026, 3, 29, 2, 30), DateTimeZoneProviders.Tzdb["Europe/Copenhagen"], RecurrenceRule.Parse("FREQ=YEARLY;BYMONTH=3;BYDAY=-1SU")).First(5));

    [Fact]
    public void Occurrences_OnADayThatAZoneLeftOut_AreSkippedOrOneWithTheNext()
    {
        // Samoa had no 30 December 2011.
        var recurrence = Recurrence.Of(new(2011, 12, 29, 10, 0), DateTimeZoneProviders.Tzdb["Pacific/Apia"], RecurrenceRule.Daily);

        Assert.Equal([29, 31, 1], recurrence.First(3).Select(occurrence => occurrence.Local.Day));
        Assert.Equal([29, 31, 1], recurrence.First(3, missing: MissingTime.ShiftForward).Select(occurrence => occurrence.Local.Day));
    }

    // Helsinki's clock is an hour ahead of the others', and changes at the same moment.
    private static string[] Found(string zone, int later, string start, string rule, MissingTime missing) =>
    [
        .. Recurrence.Of(Pattern.Parse(start).Value.PlusHours(later), DateTimeZoneProviders.Tzdb[zone], RecurrenceRule.Parse(rule))
            .First(10, missing: missing).Select(occurrence => occurrence.ToString()),
    ];

    private static string[] Expected(int later, params string[] times) => [.. times.Select(time => Shifted(time, later))];

    private static string Shifted(string time, int later)
    {
        string[] halves = time.Split('+');
        var local = Pattern.Parse(halves[0]).Value.PlusHours(later);
        return OffsetDateTimePattern.Rfc3339.Format(local.WithOffset(Offset.FromHours(halves[1][0] - '0' + later)));
    }
}
