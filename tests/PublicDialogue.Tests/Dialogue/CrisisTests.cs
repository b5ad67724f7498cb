using System;
using System.Linq;
using NodaTime;
using PublicDialogue.Calendars;
using PublicDialogue.Changes;
using PublicDialogue.Dialogue;
using PublicDialogue.Languages;
using Xunit;

namespace PublicDialogue.Tests.Dialogue;

/// <summary>Who must have acted by when: some steps by the clock, some in opening time.</summary>
public sealed class CrisisTests
{
    private static readonly DateTimeZone Zone = DateTimeZoneProviders.Tzdb["Europe/Copenhagen"];
    private static readonly BusinessHours Hours = new(CountryCalendars.Denmark, Zone, DayHours.Parse("09:00-15:00"));

    // Wednesday evening before Maundy Thursday 2027; the next business day is Tuesday 30 March, in summer time.
    private static readonly Instant Raised = At(new(2027, 3, 24, 18, 0));

    [Fact]
    public void TimeLine_OverEaster_CountsEachStepInItsOwnTime()
    {
        var line = Plan().TimeLine(Raised, Hours);

        Assert.Equal([2, 3, 1], line.Select(due => due.Number));
        Assert.Equal([At(new(2027, 3, 24, 18, 30)), At(new(2027, 3, 25, 18, 0)), At(new(2027, 3, 30, 11, 0))], line.Select(due => due.Due));
    }

    [Fact]
    public void Due_ByTheClockOverTheChangeToSummerTime_IsTimeThatPasses() => Assert.Equal(
        new LocalDateTime(2027, 3, 28, 13, 0), Step(Duration.FromHours(24), CountedTime.Clock).Due(At(new(2027, 3, 27, 12, 0)), Hours).InZone(Zone).LocalDateTime);

    [Fact]
    public void Overdue_AtTheLastMoment_IsNotAndJustAfterIs()
    {
        var crisis = Begin();
        var due = Raised + Duration.FromMinutes(30);

        Assert.Empty(crisis.Overdue(due, Hours));
        Assert.Equal([2], crisis.Overdue(due + Duration.Epsilon, Hours).Select(step => step.Number));
    }

    [Fact]
    public void Act_InTime_IsNeverOverdue()
    {
        var change = Begin().Act(2, new("p1"), Raised + Duration.FromMinutes(30));
        var line = change.Value.TimeLine(Hours);

        Assert.False(line[0].IsLate);
        Assert.Equal([3], change.Value.Overdue(Raised + Duration.FromHours(25), Hours).Select(step => step.Number));
        Assert.Equal(new EscalationStepDone(new("c1"), 2, new("p1"), Raised + Duration.FromMinutes(30)), Assert.Single(change.Happened));
    }

    [Fact]
    public void Act_Late_WasOverdueUntilThen()
    {
        var late = Raised + Duration.FromMinutes(31);
        var step = Begin().Act(2, new("p1"), late).Value.TimeLine(Hours)[0];

        Assert.True(step.IsLate);
        Assert.True(step.IsOverdue(late - Duration.Epsilon));
        Assert.False(step.IsOverdue(late));
    }

    [Fact]
    public void Act_Twice_IsRefused() => Assert.Equal(
        RefusalKind.StepDone, Begin().Act(2, new("p1"), Raised).Value.Act(2, new("p2"), Raised + Duration.FromHours(1)).Refusal?.Kind);

    [Theory]
    [InlineData(0)]
    [InlineData(4)]
    public void Act_NoSuchStep_Throws(int step) => Assert.Throws<ArgumentOutOfRangeException>(nameof(step), () => Begin().Act(step, new("p1"), Raised));

    [Fact]
    public void Act_BeforeItWasRaised_Throws() => Assert.Throws<ArgumentOutOfRangeException>("at", () => Begin().Act(1, new("p1"), Raised - Duration.Epsilon));

    [Fact]
    public void Acts_OfNoStepOrTwice_AreRefused()
    {
        Assert.Throws<ArgumentException>("Acts", () => Begin() with { Acts = [new(4, Raised)] });
        Assert.Throws<ArgumentException>("Acts", () => Begin() with { Acts = [new(1, Raised), new(1, Raised)] });
    }

    [Fact]
    public void Anonymise_KeepsThatItWasDone()
    {
        var crisis = Begin().Act(2, new("p1"), Raised).Value.Act(3, new("p1"), Raised + Duration.FromHours(1)).Value;
        var clean = crisis.Anonymise(Raised + Duration.FromHours(1));

        Assert.Equal([null, new("p1")], clean.Acts.Select(act => act.By));
        Assert.Equal(crisis.TimeLine(Hours), clean.TimeLine(Hours));
    }

    [Fact]
    public void Step_WithinNothing_Refuses() => Assert.Throws<ArgumentException>("within", () => Step(Duration.Zero, CountedTime.Clock));

    private static Crisis Begin() => new(new("c1"), Plan(), Raised);

    private static CrisisPlan Plan() => new(
    [
        Step(Duration.FromHours(2), CountedTime.Business),
        Step(Duration.FromMinutes(30), CountedTime.Clock),
        Step(Duration.FromHours(24), CountedTime.Clock),
    ]);

    private static EscalationStep Step(Duration within, CountedTime counted) =>
        new(LocalizedText.Of(Language.Danish, "Ring til direktøren"), new ResponsiblePerson(new("p1")), within, counted);

    private static Instant At(LocalDateTime local) => local.InZoneStrictly(Zone).ToInstant();
}
