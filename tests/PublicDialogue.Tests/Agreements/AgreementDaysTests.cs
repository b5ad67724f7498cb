using System;
using System.Linq;
using NodaTime;
using PublicDialogue.Agreements;
using PublicDialogue.Calendars;
using PublicDialogue.Changes;
using Xunit;
using static PublicDialogue.Tests.Agreements.Samples;

namespace PublicDialogue.Tests.Agreements;

public sealed class AgreementDaysTests
{
    private static readonly LocalDate InTime = new(2026, 8, 27);

    private static readonly FrameworkAgreement Extended = Food.Extend(InTime, Now).Value;

    [Theory]
    [InlineData(2025, 2, 28, AgreementStatus.NotBegun)]
    [InlineData(2025, 3, 1, AgreementStatus.InForce)]
    [InlineData(2027, 2, 28, AgreementStatus.InForce)]
    [InlineData(2027, 3, 1, AgreementStatus.Extended)]
    [InlineData(2028, 2, 29, AgreementStatus.Extended)]
    [InlineData(2028, 3, 1, AgreementStatus.Ended)]
    public void StatusOn_EdgesOfAnExtendedTerm_AreAsDecided(int year, int month, int day, AgreementStatus expected) =>
        Assert.Equal(expected, Extended.StatusOn(new LocalDate(year, month, day)));

    [Fact]
    public void StatusOn_NotExtended_EndsWithItsTerm() =>
        Assert.Equal((AgreementStatus.InForce, AgreementStatus.Ended), (Food.StatusOn(Ends), Food.StatusOn(Ends.PlusDays(1))));

    [Theory]
    [InlineData(0, AgreementStatus.InForce)]
    [InlineData(1, AgreementStatus.Terminated)]
    [InlineData(5000, AgreementStatus.Terminated)]
    public void StatusOn_Terminated_IsSoAfterItsLastDay(int days, AgreementStatus expected)
    {
        var last = new LocalDate(2026, 12, 31);
        var terminated = Food.Terminate(new Termination(last, "Insolvency"), Now).Value;
        Assert.Equal(last, terminated.LastDay);
        Assert.Equal(expected, terminated.StatusOn(last.PlusDays(days)));
        Assert.Equal(expected, terminated.StatusOn(Lot, last.PlusDays(days)));
    }

    [Fact]
    public void StatusOn_TerminatedBeforeItBegan_IsNotBegunThenTerminated()
    {
        var terminated = Food with { Termination = new Termination(Begins.PlusDays(-10), "Complaint upheld") };
        Assert.Equal(AgreementStatus.NotBegun, terminated.StatusOn(Begins.PlusDays(-10)));
        Assert.Equal(AgreementStatus.Terminated, terminated.StatusOn(Begins));
    }

    [Theory]
    [InlineData(2025, 12, 31, AgreementStatus.NotBegun)]
    [InlineData(2026, 1, 1, AgreementStatus.InForce)]
    [InlineData(2026, 6, 30, AgreementStatus.InForce)]
    [InlineData(2026, 7, 1, AgreementStatus.Ended)]
    public void StatusOn_LotCut_IsInForceOnItsOwnDays(int year, int month, int day, AgreementStatus expected)
    {
        var cut = With(Named("1", new LotSupplier(A)) with { Begins = new LocalDate(2026, 1, 1), Ends = new LocalDate(2026, 6, 30) });
        Assert.Equal(expected, cut.StatusOn(Lot, new LocalDate(year, month, day)));
    }

    [Fact]
    public void StatusOn_LotLongerThanItsAgreement_EndsWithIt()
    {
        var wide = With(Named("1", new LotSupplier(A)) with { Begins = Begins.PlusYears(-1), Ends = Ends.PlusYears(9) });
        Assert.Equal(AgreementStatus.NotBegun, wide.StatusOn(Lot, Begins.PlusDays(-1)));
        Assert.Equal(AgreementStatus.Ended, wide.StatusOn(Lot, Ends.PlusDays(1)));
    }

    [Fact]
    public void StatusOn_UnknownLot_Throws() => Assert.Throws<ArgumentException>(() => Food.StatusOn(new LotId("9"), Begins));

    // Six full months before 28 February 2027: the 27th of August is the last day, the 28th is too late.
    [Theory]
    [InlineData(27, true)]
    [InlineData(28, false)]
    public void Extend_NoticeOfSixMonths_IsKeptToTheDay(int day, bool isDone)
    {
        var change = Food.Extend(new LocalDate(2026, 8, day), Now);
        Assert.Equal(isDone, change.IsDone);
        Assert.Equal(isDone ? null : RefusalKind.ExtensionNoticePassed, change.Refusal?.Kind);
    }

    [Fact]
    public void Extend_Done_TellsTheNewLastDay()
    {
        Assert.Equal(new LocalDate(2028, 2, 29), Extended.LastDay);
        Assert.Equal([new AgreementExtended(Food.Id, InTime, new LocalDate(2028, 2, 29), Now)], Food.Extend(InTime, Now).Happened);
    }

    [Fact]
    public void Extend_NoticeInWorkingDays_NeedsACalendar()
    {
        var due = Extended.ExtensionNoticeDue(CountryCalendars.Sweden)!.Value;
        Assert.Equal(new LocalDate(2028, 1, 31), due);
        Assert.Throws<ArgumentException>(() => Extended.Extend(due, Now));
        var twice = Extended.Extend(due, Now, CountryCalendars.Sweden).Value;
        Assert.Equal(new LocalDate(2029, 2, 28), twice.LastDay);
        Assert.Null(twice.ExtensionNoticeDue());
        Assert.Equal(RefusalKind.NoExtensionLeft, twice.Extend(due, Now).Refusal?.Kind);
    }

    [Fact]
    public void DeclineExtension_OfTheFirst_LapsesTheSecondToo()
    {
        var declined = Food.DeclineExtension(InTime, Now).Value;
        Assert.Equal(Ends, declined.LastDay);
        Assert.Equal(RefusalKind.NoExtensionLeft, declined.Extend(InTime, Now).Refusal?.Kind);
        Assert.Equal(RefusalKind.NoExtensionLeft, declined.DeclineExtension(InTime, Now).Refusal?.Kind);
    }

    [Fact]
    public void Extend_Over_IsRefusedWithItsReason()
    {
        Assert.Equal(RefusalKind.AgreementEnded, Food.Extend(Ends.PlusDays(1), Now).Refusal?.Kind);
        var terminated = Food.Terminate(new Termination(Begins, "Fraud"), Now).Value;
        Assert.Equal(RefusalKind.AgreementTerminated, terminated.Extend(Begins.PlusDays(1), Now).Refusal?.Kind);
        Assert.Equal(RefusalKind.AgreementTerminated, terminated.Terminate(new Termination(Begins, "Again"), Now).Refusal?.Kind);
        Assert.Equal(RefusalKind.AgreementEnded, Food.Terminate(new Termination(Ends, "Late"), Now).Refusal?.Kind);
    }

    [Theory]
    [InlineData(179, 0)]
    [InlineData(180, 1)]
    [InlineData(181, 1)]
    public void EndingWithin_DaysBeforeTheEnd_IsInclusive(int days, int expected) =>
        Assert.Equal(expected, new[] { Food }.EndingWithin(Ends.PlusDays(-180), days).Count);

    [Fact]
    public void EndingWithin_Several_ComeInTheOrderOfTheirEnds()
    {
        var sooner = Food.Terminate(new Termination(Ends.PlusDays(-5), "Agreed"), Now).Value;
        Assert.Equal([sooner, Food], new[] { Food, Extended, sooner }.EndingWithin(Ends.PlusDays(-5), 30));
        Assert.Equal([Food], new[] { Food, sooner }.EndingWithin(Ends.PlusDays(-4), 30));
        Assert.Empty(new[] { Food }.EndingWithin(Begins.PlusDays(-1), 5000));
    }

    [Fact]
    public void Decisions_MoreThanOptions_AreRefused()
    {
        var exercised = new ExtensionDecision(isExercised: true, InTime);
        var declined = new ExtensionDecision(isExercised: false, InTime);
        Assert.Throws<ArgumentException>(() => Food with { Decisions = [exercised, exercised, exercised] });
        Assert.Throws<ArgumentException>(() => Food with { Decisions = [declined, exercised] });
        Assert.Equal(2, (Food with { Decisions = [exercised, declined] }).Decisions.Count);
    }

    [Fact]
    public void Amend_LaterEnd_ProlongsTheAgreement()
    {
        var prolonged = Food.Amend(new Amendment(Ends, "Until the next one is awarded") { Ends = Ends.PlusMonths(3) }, Now).Value;
        Assert.Equal(new LocalDate(2027, 5, 28), prolonged.LastDay);
        Assert.Equal(AgreementStatus.Extended, prolonged.StatusOn(prolonged.LastDay));
        Assert.Equal(AgreementStatus.Ended, prolonged.StatusOn(prolonged.LastDay.PlusDays(1)));
    }
}
