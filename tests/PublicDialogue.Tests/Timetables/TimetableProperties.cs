using System;
using System.Linq;
using FsCheck;
using FsCheck.Fluent;
using NodaTime;
using PublicDialogue.Calendars;
using PublicDialogue.LegalTime;
using PublicDialogue.Rules;
using PublicDialogue.Rules.Time;
using PublicDialogue.Timetables;
using Xunit;

namespace PublicDialogue.Tests.Timetables;

/// <summary>What holds for every plan and every day.</summary>
public sealed class TimetableProperties
{
    private static readonly LocalDate First = new(2017, 1, 1);

    [Fact]
    public void ToContractStart_ForwardsAgain_IsInTimeAndTheNextWorkingDayIsNot() => Check((plan, day) =>
    {
        var backwards = ProcurementTimetable.ToContractStart(plan, day);
        var forwards = ProcurementTimetable.FromDispatch(plan, backwards.Dispatch);
        var calendar = Calendar(plan);
        return forwards.ContractStart <= day && backwards.ContractStart == day
            && backwards.EarliestContractStart == forwards.ContractStart && backwards.Slack == Period.DaysBetween(forwards.ContractStart, day)
            && calendar.IsBusinessDay(backwards.Dispatch)
            && ProcurementTimetable.FromDispatch(plan, calendar.Next(backwards.Dispatch)).ContractStart > day;
    });

    [Fact]
    public void ToContractStart_OfWhatForwardsGives_IsThatDayOrLater() => Check((plan, day) =>
    {
        var sent = Calendar(plan).Roll(day);
        var forwards = ProcurementTimetable.FromDispatch(plan, sent);
        var backwards = ProcurementTimetable.ToContractStart(plan, forwards.ContractStart);
        return backwards.Dispatch >= sent && backwards.Slack == 0 == (backwards.EarliestContractStart == forwards.ContractStart);
    });

    [Fact]
    public void FromDispatch_LaterNotice_IsNeverEarlierAnywhere() => Check((plan, day) =>
    {
        var one = ProcurementTimetable.FromDispatch(plan, day);
        var other = ProcurementTimetable.FromDispatch(plan, day.PlusDays(1));
        return one.Milestones.All(row => other.Find(row.Kind) is not { } later || later.Date >= row.Date);
    });

    [Fact]
    public void FromDispatch_Milestones_AreInOrderAndDeadlinesEndWithTheirDay() => Check((plan, day) =>
    {
        var rows = ProcurementTimetable.FromDispatch(plan, day).Milestones;
        return rows.Zip(rows.Skip(1), (row, next) => row.Date <= next.Date).All(inOrder => inOrder)
            && rows.Select(row => row.Kind).Distinct().Count() == rows.Count
            && rows.All(row => row.EndsAt is not { } end || end.InZone(NationalTime.Of(plan.Jurisdiction).Zone).Date == row.Date.PlusDays(1))
            && rows.All(row => row.Slack is null or >= 0)
            && rows.All(row => row.Constraint.From is not { } from || rows.Single(other => other.Kind == from).Date == row.Constraint.FromDate);
    });

    // Another way to the same numbers: the rules, which count calendar days, find nothing in a timetable under the law.
    [Fact]
    public void FromDispatch_AsATender_BreaksNoRuleOnTime() => Check((plan, day) =>
    {
        var rows = ProcurementTimetable.FromDispatch(plan, day);
        var tender = new PublicDialogue.Tendering.Tender("Kaffe")
        {
            Jurisdiction = plan.Jurisdiction,
            AuthorityLevel = plan.AuthorityLevel ?? AuthorityLevel.Central,
            Procedure = plan.Procedure switch
            {
                LimitedProcedure.Open => Procedure.Open,
                LimitedProcedure.Negotiated => Procedure.Negotiated,
                LimitedProcedure.CompetitiveDialogue => Procedure.CompetitiveDialogue,
                LimitedProcedure.InnovationPartnership => Procedure.InnovationPartnership,
                _ => Procedure.Restricted,
            },
            IsDynamicPurchasingSystem = plan.Procedure == LimitedProcedure.DynamicPurchasingSystem,
            ElectronicSubmission = plan.ElectronicSubmission,
            HasPriorInformation = plan.HasPriorInformation,
            IsAccelerated = plan.IsUrgent,
            AccelerationReason = plan.IsUrgent ? "Kantinens køkken er brændt ned" : null,
            DocumentsFree = plan.DocumentsFree,
            HasSiteVisit = plan.HasSiteVisit,
            DispatchedOn = day,
            RequestsDueOn = rows.Find(MilestoneKind.RequestsDue)?.Date,
            InvitedOn = rows.Find(MilestoneKind.CandidatesInvited)?.Date,
            TendersDueOn = (rows.Find(MilestoneKind.TendersDue) ?? rows[MilestoneKind.FinalTendersDue]).Date,
            LatestAnswerOn = rows.Find(MilestoneKind.AnswersDue)?.Date,
            AwardNotifiedOn = rows[MilestoneKind.AwardNotified].Date,
            IsAwardNotifiedElectronically = plan.ElectronicNotification,
            SignedOn = rows[MilestoneKind.ContractConcluded].Date,
        };
        string[] forbidden = ["PD1301", "PD1302", "PD1303", "PD1305", "PD1306", "PD1307", "PD1310"];
        return !PublicDialogue.Tendering.TenderReview.Of(tender).Findings.Any(finding => forbidden.Contains(finding.RuleId, StringComparer.Ordinal));
    });

    private static BusinessCalendar Calendar(ProcurementPlan plan) => NationalTime.Of(plan.Jurisdiction).Calendar;

    // Days from 2017 to 2027: the decree days of the Netherlands are known to 2028, and a procedure takes a year.
    private static void Check(Func<ProcurementPlan, LocalDate, bool> holds) => Prop.ForAll(
        (from country in Gen.Choose(0, 7)
         from procedure in Gen.Choose(0, 5)
         from claims in Gen.Choose(0, 127)
         from days in Gen.Choose(400, 4000)
         let canHurry = procedure <= 2
         select (
             Plan: new ProcurementPlan
             {
                 Jurisdiction = (Jurisdiction)country,
                 Procedure = (LimitedProcedure)procedure,
                 ElectronicSubmission = (claims & 1) != 0,
                 ElectronicNotification = (claims & 2) != 0,
                 HasPriorInformation = (claims & 4) != 0,
                 IsUrgent = canHurry && (claims & 8) != 0,
                 DocumentsFree = (claims & 16) != 0,
                 HasSiteVisit = (claims & 32) != 0,
                 AuthorityLevel = (claims & 64) != 0 ? AuthorityLevel.SubCentral : null,
             },
             Day: First.PlusDays(days))).ToArbitrary(),
        drawn => holds(drawn.Plan, drawn.Day)).QuickCheckThrowOnFailure();
}
