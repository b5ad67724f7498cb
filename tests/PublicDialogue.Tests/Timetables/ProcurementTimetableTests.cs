using System;
using System.Globalization;
using System.Linq;
using NodaTime;
using NodaTime.Text;
using PublicDialogue.Calendars;
using PublicDialogue.LegalTime;
using PublicDialogue.Rules;
using PublicDialogue.Rules.Time;
using PublicDialogue.Timetables;
using Xunit;

namespace PublicDialogue.Tests.Timetables;

/// <summary>Timetables worked out by hand with a wall calendar.</summary>
public sealed class ProcurementTimetableTests
{
    private static readonly ProcurementPlan Danish = new() { Jurisdiction = Jurisdiction.Denmark };

    // Christmas lies in the evaluation: 25 December and 1 January are Fridays.
    [Fact]
    public void FromDispatch_DanishOpenProcedure_IsAsCountedByHand() => Assert.Equal(
        """
        2026-08-17 MarketDialogueBegins EstimateBefore
        2026-09-28 MarketDialogueEnds EstimateBefore
        2026-11-23 NoticeDispatched Given
        2026-11-30 NoticePublished LawAtMost
        2026-12-09 QuestionsDue EstimateBefore
        2026-12-16 AnswersDue LawBefore
        2026-12-23 TendersDue LawAtLeast
        2027-01-15 TendersEvaluated Estimate
        2027-01-22 AwardNotified Estimate
        2027-02-01 StandstillEnds LawAtLeast
        2027-02-02 ContractConcluded LawNotBefore
        2027-03-02 ContractBegins Estimate
        2027-03-04 AwardNoticeSent LawAtMost
        2027-03-09 AwardNoticePublished LawAtMost
        2027-04-08 IneffectivenessEnds LawAtLeast
        2027-04-23 AwardReviewEnds LawAtLeast
        """,
        Table(ProcurementTimetable.FromDispatch(Danish, new(2026, 11, 23))));

    // 19 June 2026 is midsommarafton, so that 35 days end with the Monday after it; the six days before are not moved from a weekend.
    [Fact]
    public void FromDispatch_SwedishOpenProcedureOnPaper_IsAsCountedByHand() => Assert.Equal(
        """
        2026-02-06 MarketDialogueBegins EstimateBefore
        2026-03-20 MarketDialogueEnds EstimateBefore
        2026-05-15 NoticeDispatched Given
        2026-05-20 NoticePublished LawAtMost
        2026-06-08 QuestionsDue EstimateBefore
        2026-06-15 AnswersDue LawBefore
        2026-06-22 TendersDue LawAtLeast
        2026-07-13 TendersEvaluated Estimate
        2026-07-20 AwardNotified Estimate
        2026-08-04 StandstillEnds LawAtLeast
        2026-08-05 ContractConcluded LawNotBefore
        2026-09-02 ContractBegins Estimate
        2026-09-04 AwardNoticeSent LawAtMost
        2026-09-09 AwardNoticePublished LawAtMost
        2026-10-09 IneffectivenessEnds LawAtLeast
        """,
        Table(ProcurementTimetable.FromDispatch(
            new() { Jurisdiction = Jurisdiction.Sweden, ElectronicSubmission = false, ElectronicNotification = false }, new(2026, 5, 15))));

    // 5, 6 and 7 May (by decree) and Whit Monday lie in the selection. Tenders have 40 days less 5, answers ten full days before, the standstill is twenty.
    [Fact]
    public void FromDispatch_DutchRestrictedProcedure_IsAsCountedByHand() => Assert.Equal(
        """
        2026-12-22 MarketDialogueBegins EstimateBefore
        2027-02-02 MarketDialogueEnds EstimateBefore
        2027-03-30 NoticeDispatched Given
        2027-04-05 NoticePublished LawAtMost
        2027-04-29 RequestsDue LawAtLeast
        2027-05-19 CandidatesInvited Estimate
        2027-06-07 QuestionsDue EstimateBefore
        2027-06-12 AnswersDue LawBefore
        2027-06-23 TendersDue LawAtLeast
        2027-07-14 TendersEvaluated Estimate
        2027-07-21 AwardNotified Estimate
        2027-08-10 StandstillEnds LawAtLeast
        2027-08-11 ContractConcluded LawNotBefore
        2027-09-08 ContractBegins Estimate
        2027-09-10 AwardNoticeSent LawAtMost
        2027-09-15 AwardNoticePublished LawAtMost
        2027-10-15 IneffectivenessEnds LawAtLeast
        """,
        Table(ProcurementTimetable.FromDispatch(
            new() { Jurisdiction = Jurisdiction.Netherlands, Procedure = LimitedProcedure.Restricted }, new(2027, 3, 30))));

    // From 26 May: tenders 25 June, evaluated 16 July, decided 23 July, standstill to 2 August, signed the 3rd, and four weeks; 27 May would end on 3 September.
    [Fact]
    public void ToContractStart_Danish_FindsTheLatestWorkingDay()
    {
        var timetable = ProcurementTimetable.ToContractStart(Danish, new(2027, 9, 1));

        Assert.Equal(new LocalDate(2027, 5, 26), timetable.Dispatch);
        Assert.Equal((new LocalDate(2027, 9, 1), new LocalDate(2027, 8, 31), 1), (timetable.ContractStart, timetable.EarliestContractStart, timetable.Slack));
        Assert.Equal(ConstraintKind.Latest, timetable[MilestoneKind.NoticeDispatched].Constraint.Kind);
        Assert.Equal(ConstraintKind.Given, timetable[MilestoneKind.ContractBegins].Constraint.Kind);
        Assert.Equal(new(2027, 9, 3), ProcurementTimetable.FromDispatch(Danish, new(2027, 5, 27)).ContractStart);
    }

    [Theory]
    [InlineData(LimitedProcedure.Open, "TendersDue")]
    [InlineData(LimitedProcedure.Restricted, "RequestsDue CandidatesInvited SelectionReviewEnds TendersDue")]
    [InlineData(LimitedProcedure.Negotiated, "RequestsDue CandidatesInvited SelectionReviewEnds TendersDue NegotiationsEnd FinalTendersDue")]
    [InlineData(LimitedProcedure.CompetitiveDialogue, "RequestsDue CandidatesInvited SelectionReviewEnds DialogueConcluded FinalTendersDue")]
    [InlineData(LimitedProcedure.InnovationPartnership, "RequestsDue CandidatesInvited SelectionReviewEnds TendersDue NegotiationsEnd FinalTendersDue")]
    [InlineData(LimitedProcedure.DynamicPurchasingSystem, "RequestsDue CandidatesInvited TendersDue")]
    public void FromDispatch_EachProcedure_HasItsOwnMilestones(LimitedProcedure procedure, string kinds)
    {
        var timetable = ProcurementTimetable.FromDispatch(Danish with { Procedure = procedure }, new(2026, 11, 23));
        MilestoneKind[] own =
        [
            MilestoneKind.RequestsDue, MilestoneKind.CandidatesInvited, MilestoneKind.SelectionReviewEnds, MilestoneKind.TendersDue,
            MilestoneKind.NegotiationsEnd, MilestoneKind.DialogueConcluded, MilestoneKind.FinalTendersDue,
        ];

        Assert.Equal(kinds, string.Join(' ', own.Where(kind => timetable.Find(kind) is not null)));
        Assert.Equal(procedure == LimitedProcedure.DynamicPurchasingSystem, timetable.Find(MilestoneKind.StandstillEnds) is null);
        Assert.Contains("It has: ", Assert.Throws<ArgumentException>("kind", () => timetable[MilestoneKind.PriorInformationSent]).Message, StringComparison.Ordinal);
    }

    [Theory] // days from dispatch to the last day for tenders or, in two stages, for requests; none of these ends on a day off
    [InlineData("EU", LimitedProcedure.Open, false, false, false, 35)]
    [InlineData("EU", LimitedProcedure.Open, true, false, false, 30)]
    [InlineData("EU", LimitedProcedure.Open, true, true, false, 15)]
    [InlineData("EU", LimitedProcedure.Open, true, false, true, 15)]
    [InlineData("DK", LimitedProcedure.Open, false, true, true, 15)]
    [InlineData("NL", LimitedProcedure.Open, false, false, false, 45)]
    [InlineData("NL", LimitedProcedure.Open, true, false, false, 40)]
    [InlineData("SE", LimitedProcedure.Restricted, true, false, false, 30)]
    [InlineData("SE", LimitedProcedure.Restricted, true, false, true, 15)]
    [InlineData("DK", LimitedProcedure.CompetitiveDialogue, true, false, false, 30)]
    [InlineData("DK", LimitedProcedure.DynamicPurchasingSystem, true, true, false, 30)]
    public void FromDispatch_FirstStage_HasTheLawsMinimum(string country, LimitedProcedure procedure, bool isElectronic, bool hasPrior, bool isUrgent, int days)
    {
        var sent = new LocalDate(2026, 9, 1);
        var plan = new ProcurementPlan
        {
            Jurisdiction = Jurisdictions.Parse(country)!.Value,
            Procedure = procedure,
            ElectronicSubmission = isElectronic,
            HasPriorInformation = hasPrior,
            IsUrgent = isUrgent,
        };

        var due = ProcurementTimetable.FromDispatch(plan, sent)[procedure == LimitedProcedure.Open ? MilestoneKind.TendersDue : MilestoneKind.RequestsDue];

        Assert.Equal(sent.PlusDays(days), due.Constraint.Deadline!.Value.NominalLastDay);
        Assert.Equal(days, due.Constraint.Length!.Value.Number);
    }

    [Theory] // length of the time for tenders of those invited
    [InlineData("DK", null, false, false, true, false, 25)]
    [InlineData("DK", AuthorityLevel.Central, false, false, true, false, 25)]
    [InlineData("DK", AuthorityLevel.SubCentral, false, false, true, false, 10)]
    [InlineData("NL", AuthorityLevel.SubCentral, false, false, true, false, 35)]
    [InlineData("DK", null, true, false, true, false, 10)]
    [InlineData("DK", null, false, true, true, false, 10)]
    [InlineData("DK", null, false, false, false, false, 30)] // 25 and five more
    [InlineData("DK", null, false, true, false, false, 10)] // not on urgency
    [InlineData("DK", null, false, false, true, true, 26)]
    [InlineData("DK", null, false, false, false, true, 30)]
    public void FromDispatch_SecondStage_HasTheLawsMinimum(
        string country, AuthorityLevel? level, bool hasPrior, bool isUrgent, bool isFree, bool hasVisit, int days) => Assert.Equal(
        TimeLimit.Days(days),
        ProcurementTimetable.FromDispatch(
            new()
            {
                Jurisdiction = Jurisdictions.Parse(country)!.Value,
                Procedure = LimitedProcedure.Restricted,
                AuthorityLevel = level,
                HasPriorInformation = hasPrior,
                IsUrgent = isUrgent,
                DocumentsFree = isFree,
                HasSiteVisit = hasVisit,
            },
            new(2026, 9, 1))[MilestoneKind.TendersDue].Constraint.Length);

    [Theory]
    [InlineData("DK", true, "2027-02-01")] // Friday 22 January and ten days
    [InlineData("DK", false, "2027-02-08")] // fifteen end on Saturday the 6th
    [InlineData("EU", false, "2027-02-04")] // no holidays, so that it was decided on Wednesday the 20th
    public void FromDispatch_Standstill_DependsOnHowTheDecisionIsSent(string country, bool isElectronic, string last) => Assert.Equal(
        last,
        LocalDatePattern.Iso.Format(ProcurementTimetable.FromDispatch(
            new() { Jurisdiction = Jurisdictions.Parse(country)!.Value, ElectronicNotification = isElectronic }, new(2026, 11, 23))[MilestoneKind.StandstillEnds].Date));

    [Fact]
    public void FromDispatch_MoreTimeThanTheLawAsks_IsTheAuthoritysOwnWithItsSlack()
    {
        var timetable = ProcurementTimetable.FromDispatch(
            Danish with { Estimates = new() { Tenders = TimeLimit.Days(42), Standstill = TimeLimit.Days(14), Signing = TimeLimit.WorkingDays(3) } }, new(2026, 11, 23));

        Assert.Equal((ConstraintKind.Estimate, new LocalDate(2027, 1, 4), 12), Of(MilestoneKind.TendersDue));
        Assert.Equal((ConstraintKind.Estimate, new LocalDate(2027, 2, 15), 4), Of(MilestoneKind.StandstillEnds));
        Assert.Equal((ConstraintKind.Estimate, new LocalDate(2027, 2, 18), 2), Of(MilestoneKind.ContractConcluded));

        (ConstraintKind Kind, LocalDate Date, int? Slack) Of(MilestoneKind kind) => (timetable[kind].Constraint.Kind, timetable[kind].Date, timetable[kind].Slack);
    }

    [Fact]
    public void FromDispatch_FrameworkAgreementInDenmark_CanBeComplainedOfForSixMonths()
    {
        var timetable = ProcurementTimetable.FromDispatch(Danish with { IsFramework = true }, new(2026, 11, 23));

        Assert.Equal(new(2027, 8, 2), timetable[MilestoneKind.AwardReviewEnds].Date);
        Assert.Equal(MilestoneKind.ContractConcluded, timetable[MilestoneKind.AwardReviewEnds].Constraint.From);
    }

    [Fact]
    public void FromDispatch_LightRegime_HasOnlyTheAuthoritysOwnTimeForTenders()
    {
        var timetable = ProcurementTimetable.FromDispatch(Danish with { IsLightRegime = true, IsUrgent = true }, new(2026, 11, 23));

        Assert.Equal(ConstraintKind.Estimate, timetable[MilestoneKind.TendersDue].Constraint.Kind);
        Assert.Null(timetable.Find(MilestoneKind.AnswersDue));
        Assert.Equal(ConstraintKind.LawAtLeast, timetable[MilestoneKind.StandstillEnds].Constraint.Kind);
        Assert.Contains(timetable.Notes(CultureInfo.InvariantCulture), note => note.Contains("no minimum", StringComparison.Ordinal));
    }

    // Daylight saving begins on 28 March 2027.
    [Fact]
    public void EndsAt_IsTheStartOfTheDayAfterInTheCountrysZone()
    {
        var timetable = ProcurementTimetable.FromDispatch(Danish, new(2026, 11, 23));

        Assert.Equal(Instant.FromUtc(2026, 12, 23, 23, 0), timetable[MilestoneKind.TendersDue].EndsAt);
        Assert.Equal(Instant.FromUtc(2027, 4, 23, 22, 0), timetable[MilestoneKind.AwardReviewEnds].EndsAt);
        Assert.Null(timetable[MilestoneKind.ContractConcluded].EndsAt);
        Assert.Null(timetable[MilestoneKind.ContractBegins].EndsAt);
    }

    private static string Table(ProcurementTimetable timetable) =>
        string.Join('\n', timetable.Milestones.Select(row => $"{LocalDatePattern.Iso.Format(row.Date)} {row.Kind} {row.Constraint.Kind}"));
}
