using System;
using System.Collections.Generic;
using System.Linq;
using NodaTime;
using PublicDialogue.Calendars;
using PublicDialogue.Changes;
using PublicDialogue.Dialogue;
using PublicDialogue.Organisations;
using Xunit;

namespace PublicDialogue.Tests.Dialogue;

/// <summary>Forty one-to-ones of a new director: in working hours, at most so many a day, all layers early.</summary>
public sealed class ConversationProgrammeTests
{
    private static readonly BusinessHours Hours = new(
        CountryCalendars.Denmark, DateTimeZoneProviders.Tzdb["Europe/Copenhagen"], DayHours.Parse("09:00-12:00, 13:00-16:00"));

    private static readonly LocalDate First = new(2027, 3, 15);
    private static readonly LocalDate Last = new(2027, 5, 14);
    private static readonly Instant Now = Instant.FromUtc(2027, 3, 1, 8, 0);

    [Fact]
    public void Plan_FortyPeopleThreeADay_TakesFourteenBusinessDaysWithoutTheHolidays()
    {
        var slots = Planned().Slots;

        Assert.Equal(40, slots.Count);
        LocalDate[] days = [.. slots.Select(slot => slot.When.Date).Distinct()];
        Assert.Equal(14, days.Length);
        Assert.Equal(First, days[0]);
        Assert.DoesNotContain(new LocalDate(2027, 3, 25), days); // Maundy Thursday
        Assert.Equal(new LocalDate(2027, 4, 6), days[13]); // Holy week takes three days.
        Assert.All(slots.GroupBy(slot => slot.When.Date), day => Assert.InRange(day.Count(), 1, 3));
    }

    [Fact]
    public void Plan_EveryTime_LiesInWorkingHoursWithThePauseBetween()
    {
        var slots = (Programme() with { MostADay = 9 }).Plan(Hours, First, Last, Now).Value.Slots;

        Assert.All(slots, slot => Assert.Equal(slot.When.Duration, Hours.Between(slot.When.Start, slot.When.End)));
        Assert.All(slots.Zip(slots.Skip(1)), pair => Assert.True(pair.Second.When.Start - pair.First.When.End >= Duration.FromMinutes(15)));
        Assert.Equal(["09:00", "10:00", "11:00", "13:00", "14:00", "15:00"], slots.Take(6).Select(slot => slot.When.Start.InZone(Hours.Zone).ToString("HH:mm", null)));
    }

    [Fact]
    public void Plan_FourLayers_HasHadEachOnceAfterFour()
    {
        var programme = Planned();
        Assert.Equal(programme.Layers, programme.Slots.Take(4).Select(slot => programme.Partners.Single(partner => partner.Person == slot.Person).Layer));
    }

    [Fact]
    public void Plan_HostEngaged_LeavesThatTimeAndThePauseAround()
    {
        var programme = Programme() with { Engaged = [ZonedInterval.Of(First.At(new(9, 30)), First.At(new(10, 0)), Hours.Zone)] };
        Assert.Equal(First.At(new(10, 15)), programme.Plan(Hours, First, Last, Now).Value.Slots[0].When.Start.InZone(Hours.Zone).LocalDateTime);
    }

    [Fact]
    public void Plan_TooShortASpan_GivesWhatThereIsAndSaysWhoIsMissing()
    {
        var programme = Programme().Plan(Hours, First, First.PlusDays(1), Now).Value;

        Assert.Equal(6, programme.Slots.Count);
        Assert.Equal(34, programme.Missing.Count);
        Assert.Equal(40, programme.Plan(Hours, First, Last, Now).Value.Slots.Count);
    }

    [Fact]
    public void Plan_OnTheDayItself_BeginsNoTimeBeforeTheMoment() => Assert.Equal(
        First.At(new(10, 0)),
        Programme().Plan(Hours, First, Last, First.At(new(9, 20)).InZoneStrictly(Hours.Zone).ToInstant()).Value.Slots[0].When.Start.InZone(Hours.Zone).LocalDateTime);

    [Fact]
    public void Plan_EverybodyHasATime_IsRefused() => Assert.Equal(RefusalKind.NobodyWithoutTime, Planned().Plan(Hours, First, Last, Now).Refusal?.Kind);

    [Fact]
    public void Plan_OnlyHolidays_IsRefused() =>
        Assert.Equal(RefusalKind.NoFreeTime, Programme().Plan(Hours, new(2027, 3, 25), new(2027, 3, 29), Now).Refusal?.Kind);

    [Fact]
    public void Plan_DaysInTheWrongOrder_Throws() => Assert.Throws<ArgumentException>("through", () => Programme().Plan(Hours, Last, First, Now));

    [Fact]
    public void Move_OneOfForty_TakesTheFirstFreeTimeAfterAndLeavesTheOthers()
    {
        var programme = Planned();
        var slot = programme.Slots[4];
        var moved = programme.Move(slot.Person, Hours, Last, Now);

        var standing = moved.Value.Slots.Where(other => other.State == ConversationState.Planned).ToList();
        Assert.Equal(programme.Slots.Where(other => other != slot), standing.Where(other => other.Person != slot.Person));
        Assert.Equal(slot.When.Date.At(new(13, 0)), Start(standing.Single(other => other.Person == slot.Person))); // Its own day has lost one.
        Assert.Equal([typeof(ConversationCancelled), typeof(ConversationsPlanned)], moved.Happened.Select(happening => happening.GetType()));
    }

    [Fact]
    public void Move_AfterThatDay_PassesOverTheFullDays()
    {
        var programme = Planned();
        var moved = programme.Move(programme.Slots[4].Person, Hours, Last, programme.Slots[4].When.End + Duration.FromHours(12)).Value;

        Assert.Equal(new LocalDate(2027, 4, 6).At(new(10, 0)), Start(moved.Slots.Single(slot => slot.Person == programme.Slots[4].Person && slot.State == ConversationState.Planned)));
    }

    [Fact]
    public void Move_NoTimeLeft_IsRefused() => Assert.Equal(
        RefusalKind.NoFreeTime, Planned().Move(Planned().Slots[39].Person, Hours, new(2027, 4, 5), Now).Refusal?.Kind);

    [Fact]
    public void Cancel_ThenPlan_FillsTheFreedTimeAgain()
    {
        var programme = Planned();
        var slot = programme.Slots[0];
        var cancelled = programme.Cancel(slot.Person, Now).Value;

        Assert.Equal([slot.Person], cancelled.Missing.Select(partner => partner.Person));
        Assert.Equal([slot.Person], cancelled.Progress(Now).Missing);
        Assert.Contains(slot, cancelled.Plan(Hours, First, Last, Now).Value.Slots);
    }

    [Fact]
    public void Cancel_NothingPlanned_IsRefused()
    {
        Assert.Equal(RefusalKind.NoConversationPlanned, Programme().Cancel(new("p1"), Now).Refusal?.Kind);
        Assert.Equal(RefusalKind.NoConversationPlanned, Programme().Move(new("p1"), Hours, Last, Now).Refusal?.Kind);
        Assert.Equal(RefusalKind.NoConversationPlanned, Programme().Hold(new("p1"), Now).Refusal?.Kind);
    }

    [Fact]
    public void Hold_AtItsStart_IsAllowedAndBeforeNot()
    {
        var slot = Planned().Slots[0];
        Assert.True(Planned().Hold(slot.Person, slot.When.Start).IsDone);
        Assert.Equal(RefusalKind.NotBegun, Planned().Hold(slot.Person, slot.When.Start - Duration.FromSeconds(1)).Refusal?.Kind);
    }

    [Fact]
    public void Progress_AfterTenHeldAndTwoForgotten_CountsThem()
    {
        var programme = HeldFirst(10);
        var progress = programme.Progress(programme.Slots[11].When.End);

        Assert.Equal((40, 10, 30), (progress.Partners, progress.Held, progress.Planned));
        Assert.Equal(new Proportion(10, 40), progress.HeldOfAll);
        Assert.Equal([programme.Slots[10].Person, programme.Slots[11].Person], progress.Unconfirmed);
        Assert.Equal([3, 3, 2, 2], progress.Layers.Select(layer => layer.Held));
    }

    [Fact]
    public void Anonymise_AfterTenHeld_KeepsTheCountsAndDropsTheTen()
    {
        var programme = HeldFirst(10);
        var before = programme.Slots[9].When.End;
        var clean = programme.Anonymise(before);

        Assert.Equal(30, clean.Partners.Count);
        Assert.Equal((40, 10, 30), (clean.Progress(before).Partners, clean.Progress(before).Held, clean.Progress(before).Planned));
        Assert.Equal(programme.Progress(before).Layers, clean.Progress(before).Layers);
        Assert.DoesNotContain(clean.Slots, slot => programme.Slots.Take(10).Any(held => held.Person == slot.Person));
        Assert.Equal(clean, clean.Anonymise(before));
    }

    [Fact]
    public void Anonymise_OneInstantEarlier_KeepsTheLast() =>
        Assert.Equal(31, HeldFirst(10).Anonymise(HeldFirst(10).Slots[9].When.End - Duration.FromNanoseconds(1)).Partners.Count);

    [Fact]
    public void Constructor_SomebodyTwice_Refuses() =>
        Assert.Throws<ArgumentException>("partners", () => new ConversationProgramme(new("c"), [new(new("a"), new("x")), new(new("a"), new("y"))]));

    [Fact]
    public void Slots_ThatCannotStandTogether_AreRefused()
    {
        var slot = Planned().Slots[0];
        Assert.Throws<ArgumentException>("slots", () => Programme() with { Slots = [slot, slot] });
        Assert.Throws<ArgumentException>("slots", () => Programme() with { Slots = [slot, new(new("p2"), slot.When)] });
        Assert.Throws<ArgumentException>("slots", () => Programme() with { Slots = [new(new("nobody"), slot.When)] });
        Assert.Equal(2, (Programme() with { Slots = [slot, slot with { State = ConversationState.Cancelled }] }).Slots.Count);
    }

    [Fact]
    public void Plan_Twice_GivesTheSame() => Assert.Equal(Planned(), Planned());

    internal static ConversationProgramme Programme() => new(
        new("director-2027"),
        [.. Enumerable.Range(1, 40).Select(at => new ConversationPartner(new($"p{at}"), new(at <= 4 ? "management" : at <= 12 ? "middle" : at <= 20 ? "staff" : "frontline")))]);

    private static LocalDateTime Start(ConversationSlot slot) => slot.When.Start.InZone(Hours.Zone).LocalDateTime;

    private static ConversationProgramme Planned() => Programme().Plan(Hours, First, Last, Now).Value;

    private static ConversationProgramme HeldFirst(int count)
    {
        var programme = Planned();
        return programme.Slots.Take(count).Aggregate(programme, (held, slot) => held.Hold(slot.Person, slot.When.End).Value);
    }
}
