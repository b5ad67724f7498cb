using System;
using System.Linq;
using FsCheck;
using FsCheck.Fluent;
using NodaTime;
using PublicDialogue.Calendars;
using PublicDialogue.Dialogue;
using PublicDialogue.Organisations;
using PublicDialogue.Quantities;
using Xunit;

namespace PublicDialogue.Tests.Dialogue;

/// <summary>What holds for visits to any units at any places.</summary>
public sealed class VisitPlanProperties
{
    private static readonly BusinessHours Hours = new BusinessHours(
        CountryCalendars.Denmark, DateTimeZoneProviders.Tzdb["Europe/Copenhagen"], DayHours.Parse("08:00-12:00, 12:30-15:30"))
        .With(IsoDayOfWeek.Friday, DayHours.Parse("08:00-10:00"));

    private static readonly AuthorityId Home = new("home");
    private static readonly LocalDate First = new(2027, 3, 22);

    [Fact]
    public void Lay_EveryUnit_IsVisitedOnceOrListed() => Check((plan, programme, _) => programme.Visits.Select(visit => visit.Unit)
        .Concat(programme.Unplaced.Select(row => row.Unit)).OrderBy(row => row.Unit.Value, StringComparer.Ordinal)
        .SequenceEqual(plan.Units.OrderBy(row => row.Unit.Value, StringComparer.Ordinal)));

    [Fact]
    public void Lay_EveryDay_HoldsByTheClock() => Check((plan, programme, _) => programme.Days.All(day =>
    {
        var hours = Hours.HoursOn(day.Date).Intervals;
        var now = day.Date.At(hours[0].From).InZoneStrictly(Hours.Zone).ToInstant();
        PartyId at = Home;
        foreach (var visit in day.Visits)
        {
            bool isRight = visit.Way == plan.Travel.Between(at, visit.Unit.Unit) && visit.When.Start >= now + visit.Way
                && visit.When.Start - (now + visit.Way) < plan.Length + Duration.FromMinutes(35) && visit.When.Duration == plan.Length
                && Hours.Between(visit.When.Start, visit.When.End) == plan.Length
                && visit.When.Start.InZone(Hours.Zone).Minute % 5 == 0;
            if (!isRight)
            {
                return false;
            }

            (now, at) = (visit.When.End, visit.Unit.Unit);
        }

        return day.Visits.Count is > 0 and <= 4 && day.WayHome == plan.Travel.Between(at, Home)
            && now + day.WayHome <= day.Date.At(hours[^1].To).InZoneStrictly(Hours.Zone).ToInstant();
    }));

    [Fact]
    public void Lay_LaterDays_HaveNoBetterBandThatFittedEarlier() => Check((plan, programme, _) => programme.Days.Zip(programme.Days.Skip(1))
        .All(pair => pair.First.Visits.Max(visit => visit.Band) <= pair.Second.Visits.Min(visit => visit.Band)));

    [Fact]
    public void Lay_BandOfAVisit_IsThatOfThePlan() => Check((plan, programme, _) =>
        programme.Visits.All(visit => plan.Bands[visit.Band - 1].Contains(visit.Unit)));

    [Fact]
    public void Lay_UnitsInAnotherOrder_IsTheSame() => Check((plan, programme, last) =>
        new VisitPlan(plan.Home, plan.Travel, [.. plan.Units.Reverse()]) { Length = plan.Length }.Lay(Hours, First, last) == programme);

    [Fact]
    public void Lay_MoreDays_NeverLeavesMoreOut() => Check((plan, programme, last) =>
        plan.Lay(Hours, First, last.PlusDays(7)).Unplaced.Count <= programme.Unplaced.Count);

    private static void Check(Func<VisitPlan, VisitProgramme, LocalDate, bool> holds) => Prop.ForAll(
        (from units in Gen.ArrayOf(Gen.Zip(Gen.Choose(0, 500), Gen.Zip(Gen.Choose(-40, 40), Gen.Choose(-60, 60)))).Where(units => units.Length <= 25)
         from days in Gen.Choose(0, 12)
         from minutes in Gen.Choose(10, 100)
         select (units, days, minutes)).ToArbitrary(),
        drawn =>
        {
            var last = First.PlusDays(drawn.days);
            var plan = new VisitPlan(
                Home,
                new TravelByPosition(
                    [new(Home, 55.4m, 10.4m), .. drawn.units.Select((unit, at) => new PlacePosition(new UnitId($"u{at}"), 55.4m + (unit.Item2.Item1 / 100m), 10.4m + (unit.Item2.Item2 / 100m)))], 50m),
                [.. drawn.units.Select((unit, at) => new UnitSpend(new($"u{at}"), Money.Of(unit.Item1, Currency.Dkk)))])
            { Length = Duration.FromMinutes(drawn.minutes) };
            return holds(plan, plan.Lay(Hours, First, last), last);
        }).Check(Config.QuickThrowOnFailure.WithMaxTest(60));
}
