using System;
using System.Linq;
using NodaTime;
using PublicDialogue.LegalTime;
using PublicDialogue.Rules;
using PublicDialogue.Rules.Time;
using PublicDialogue.Tendering;
using PublicDialogue.Timetables;
using Xunit;

namespace PublicDialogue.Tests.Tendering;

public sealed class StandstillTests
{
    private static readonly LocalDate Monday = new(2026, 11, 23);

    [Theory]
    [InlineData(Jurisdiction.Denmark, true, "2026-11-23", "2026-12-04")]
    [InlineData(Jurisdiction.Denmark, false, "2026-11-23", "2026-12-09")]
    [InlineData(Jurisdiction.EuropeanUnion, true, "2026-11-23", "2026-12-04")]
    [InlineData(Jurisdiction.Sweden, true, "2026-11-23", "2026-12-04")]
    [InlineData(Jurisdiction.Netherlands, true, "2026-11-23", "2026-12-15")] // 20 days, to a Sunday, which moves on.
    [InlineData(Jurisdiction.Netherlands, false, "2026-11-23", "2026-12-15")]
    [InlineData(Jurisdiction.Sweden, true, "2026-12-14", "2026-12-29")] // To Christmas Eve, and on to the Monday after it.
    [InlineData(Jurisdiction.Denmark, true, "2026-12-16", "2026-12-29")] // To Boxing Day.
    public void MayConcludeFrom_IsTheDayAfterTheLast(Jurisdiction jurisdiction, bool isElectronic, string sent, string from) =>
        Assert.Equal(from, $"{new Standstill(Day(sent), jurisdiction, isElectronic).MayConcludeFrom:uuuu-MM-dd}");

    [Fact]
    public void Ends_Denmark_ExplainsItselfAndCitesTheLaw()
    {
        var standstill = new Standstill(Monday, Jurisdiction.Denmark, isElectronic: true);

        Assert.Equal("Directive 89/665/EEC art. 2a(2); lov om Klagenævnet for Udbud § 3", standstill.Law.Citation);
        Assert.NotEmpty(standstill.Ends.Steps);
        Assert.Equal(Instant.FromUtc(2026, 12, 3, 23, 0), standstill.EndsAt());
    }

    [Theory]
    [InlineData(5, "2026-12-04")]
    [InlineData(14, "2026-12-08")]
    public void Promised_MoreThanTheLaw_Binds(int days, string from) => Assert.Equal(
        from, $"{(new Standstill(Monday, Jurisdiction.Denmark, isElectronic: true) with { Promised = TimeLimit.Days(days) }).MayConcludeFrom:uuuu-MM-dd}");

    [Fact]
    public void MayConcludeFrom_EveryCountryAndDay_AgreesWithTheTimetable()
    {
        foreach (var jurisdiction in NationalTime.All.Select(time => time.Jurisdiction))
        {
            for (int days = 0; days < 28; days += 3)
            {
                var timetable = ProcurementTimetable.FromDispatch(new ProcurementPlan { Jurisdiction = jurisdiction, Procedure = LimitedProcedure.Open }, Monday.PlusDays(days));
                var sent = timetable[MilestoneKind.AwardNotified].Date;

                Assert.Equal(timetable[MilestoneKind.StandstillEnds].Date, new Standstill(sent, jurisdiction, isElectronic: true).Ends.LastDay);
            }
        }
    }

    [Fact]
    public void IsKnown_BeyondTheCalendar_IsFalseAndEndsThrows()
    {
        var late = new Standstill(new(9000, 1, 1), Jurisdiction.Denmark, isElectronic: true);

        Assert.False(late.IsKnown);
        Assert.Throws<ArgumentOutOfRangeException>(() => late.Ends);
        Assert.True(new Standstill(Monday, Jurisdiction.Denmark, isElectronic: true).IsKnown);
    }

    private static LocalDate Day(string text) => NodaTime.Text.LocalDatePattern.Iso.Parse(text).Value;
}
