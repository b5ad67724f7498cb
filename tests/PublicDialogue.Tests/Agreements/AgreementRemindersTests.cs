using System.Linq;
using NodaTime;
using PublicDialogue.Agreements;
using PublicDialogue.Organisations;
using PublicDialogue.Rules;
using PublicDialogue.Timetables;
using Xunit;
using static PublicDialogue.Tests.Agreements.Samples;

namespace PublicDialogue.Tests.Agreements;

public sealed class AgreementRemindersTests
{
    private static readonly ProcurementPlan Plan = new() { Jurisdiction = Jurisdiction.Sweden };

    private static readonly LocalDate LastDay = Ends.PlusDays(-30);

    private static readonly FrameworkAgreement Owned = Food with
    {
        Owner = new AgreementOwner(new ContactPerson("Buyer") { Until = LastDay.PlusDays(-1) }).Or(new ContactPerson("Head of purchasing")),
    };

    [Fact]
    public void RemindersBetween_OwnerWhoLeft_GoToTheFallback()
    {
        var reminder = Assert.Single(EndsOf(Owned, LastDay));
        Assert.Equal((LastDay, "Head of purchasing"), (reminder.Date, reminder.Contact?.Function));
        Assert.Equal("Buyer", Assert.Single(EndsOf(Owned with { Owner = AgreementOwner.Of("Buyer") }, LastDay)).Contact?.Function);
    }

    [Fact]
    public void RemindersBetween_NoOwner_NameNobody() => Assert.Null(Assert.Single(EndsOf(Owned with { Owner = null }, LastDay)).Contact);

    [Fact]
    public void RemindersBetween_Extended_LeaveOutTheEndThatPassed()
    {
        var decision = new ExtensionDecision(isExercised: true, Begins);
        var extended = Owned with { Decisions = [decision] };
        Assert.Empty(EndsOf(extended, LastDay));
        Assert.Single(EndsOf(extended, new LocalDate(2028, 2, 29).PlusDays(-30)));
        Assert.Equal([2], All(extended).Where(row => row.About == AgreementEventKind.ExtensionNoticeDue).Select(row => row.Extensions!.Value).Distinct());
    }

    [Fact]
    public void RemindersBetween_NotExtended_LeaveOutWhatLapsed()
    {
        var declined = Owned with { Decisions = [new ExtensionDecision(isExercised: false, Begins)] };
        Assert.All(All(declined), row => Assert.Equal(0, row.Extensions));
        Assert.DoesNotContain(All(declined), row => row.About == AgreementEventKind.ExtensionNoticeDue);
    }

    [Fact]
    public void RemindersBetween_Terminated_AreNone() => Assert.Empty(All(Owned with { Termination = new Termination(Begins, "Fraud") }));

    [Fact]
    public void RemindersBetween_NothingDecided_AreThoseOfTheCalendar() =>
        Assert.Equal(
        Owned.Calendar(Plan).Reminders.Select(reminder => (reminder.Date, reminder.DaysBefore, reminder.Event.Kind, reminder.Event.Date, reminder.Event.Extensions)),
        All(Owned).Select(row => (row.Date, row.DaysBefore, row.About, row.AboutDate, row.Extensions)));

    private static OwnerReminder[] All(FrameworkAgreement agreement) => [.. agreement.RemindersBetween(Plan, LocalDate.MinIsoValue, LocalDate.MaxIsoValue)];

    private static OwnerReminder[] EndsOf(FrameworkAgreement agreement, LocalDate day) =>
        [.. agreement.RemindersBetween(Plan, day, day, 30).Where(row => row.About == AgreementEventKind.AgreementEnds)];
}
