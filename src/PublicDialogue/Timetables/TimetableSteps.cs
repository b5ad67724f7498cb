using NodaTime;
using PublicDialogue.Guarding;
using PublicDialogue.LegalTime;
using PublicDialogue.Rules;
using PublicDialogue.Rules.Time;

namespace PublicDialogue.Timetables;

/// <summary>Goes through a procedure step by step, forwards from dispatch.</summary>
internal sealed class TimetableSteps
{
    // Where the law has no minimum: the time that it leaves for tenders elsewhere, as an estimate.
    private static readonly TimeLimit Otherwise = TimeLimit.Days(30);

    private readonly ProcurementPlan plan;
    private readonly WorkEstimates work;
    private readonly PlanLimits limits;
    private readonly TimetableDraft draft;

    private TimetableSteps(ProcurementPlan plan, LocalDate dispatch)
    {
        this.plan = plan;
        work = plan.Estimates;
        limits = new(plan, dispatch);
        draft = new(plan);
    }

    /// <summary>Puts down every milestone.</summary>
    public static TimetableDraft Whole(ProcurementPlan plan, LocalDate dispatch)
    {
        var steps = new TimetableSteps(plan, dispatch);
        var sent = steps.draft.Given(MilestoneKind.NoticeDispatched, dispatch);
        steps.Before(sent);
        _ = steps.draft.AtMost(MilestoneKind.NoticePublished, sent, steps.limits.Find(LimitedStep.Publication)!);
        var (award, contract) = steps.Award(steps.LastTenders(sent, isWhole: true));
        steps.After(award, contract);
        _ = steps.draft.Estimate(MilestoneKind.ContractBegins, contract, steps.work.Mobilisation);
        return steps.draft;
    }

    /// <summary>Finds the day on which the contract can begin, and nothing besides.</summary>
    public static LocalDate ContractBegins(ProcurementPlan plan, LocalDate dispatch)
    {
        var steps = new TimetableSteps(plan, dispatch);
        var (_, contract) = steps.Award(steps.LastTenders(steps.draft.Given(MilestoneKind.NoticeDispatched, dispatch), isWhole: false));
        return steps.draft.Estimate(MilestoneKind.ContractBegins, contract, steps.work.Mobilisation).Date;
    }

    private void Before(Milestone sent)
    {
        var ends = draft.EstimateBefore(MilestoneKind.MarketDialogueEnds, sent, work.Preparation)!;
        _ = draft.EstimateBefore(MilestoneKind.MarketDialogueBegins, ends, work.MarketDialogue);
        if (!limits.IsShortenedByPriorInformation)
        {
            return;
        }

        var latest = draft.LawBefore(MilestoneKind.PriorInformationSent, sent, limits.Find(LimitedStep.PriorInformationLeast)!)!;
        if (plan.PriorInformationSentOn is not { } announced)
        {
            return;
        }

        var most = limits.Find(LimitedStep.PriorInformationMost)!;
        var first = sent.Date.PlusMonths(-most.Number);
        if (announced > latest.Date || announced < first)
        {
            draft.Refuse(new("PriorInformation", most.Citation, announced, first, latest.Date));
        }

        draft.Replace(latest, latest with
        {
            Date = announced,
            EndsAt = null,
            Constraint = new(ConstraintKind.Given) { Limits = latest.Constraint.Limits },
            Slack = Period.DaysBetween(announced, latest.Date),
        });
    }

    // The tenders that are evaluated: those of the one stage, or the final ones.
    private Milestone LastTenders(Milestone sent, bool isWhole)
    {
        var begin = plan.Procedure == LimitedProcedure.Open ? sent : Invited(sent, isWhole);
        if (plan.Procedure == LimitedProcedure.CompetitiveDialogue)
        {
            var concluded = draft.Estimate(MilestoneKind.DialogueConcluded, begin, work.Dialogue);
            return Answered(draft.Estimate(MilestoneKind.FinalTendersDue, concluded, work.FinalTenders), concluded, isWhole);
        }

        var due = Answered(
            draft.AtLeast(MilestoneKind.TendersDue, begin, limits.Tenders, plan.AgreedTenderTime ?? work.Tenders, Otherwise), begin, isWhole);
        return plan.Procedure is LimitedProcedure.Negotiated or LimitedProcedure.InnovationPartnership
            ? draft.Estimate(MilestoneKind.FinalTendersDue, draft.Estimate(MilestoneKind.NegotiationsEnd, due, work.Negotiation), work.FinalTenders)
            : due;
    }

    private Milestone Invited(Milestone sent, bool isWhole)
    {
        var requests = draft.AtLeast(MilestoneKind.RequestsDue, sent, limits.Requests, work.Requests, Otherwise);
        var invited = plan.Procedure == LimitedProcedure.DynamicPurchasingSystem
            ? draft.AtMost(
                MilestoneKind.CandidatesInvited, requests, limits.Find(LimitedStep.SystemAdmission)!, work.Selection, limits.Find(LimitedStep.SystemAdmissionExtended))
            : draft.Estimate(MilestoneKind.CandidatesInvited, requests, work.Selection);
        if (isWhole && limits.Find(LimitedStep.ReviewOfSelection) is { } review)
        {
            _ = draft.AtLeast(MilestoneKind.SelectionReviewEnds, invited, [review], own: null, Otherwise);
        }

        return invited;
    }

    private Milestone Answered(Milestone due, Milestone begin, bool isWhole)
    {
        if (isWhole && limits.Answers is { } row && draft.LawBefore(MilestoneKind.AnswersDue, due, row, begin.Date) is { } answers)
        {
            _ = draft.EstimateBefore(MilestoneKind.QuestionsDue, answers, work.Answers, begin.Date);
        }

        return due;
    }

    private (Milestone Award, Milestone Contract) Award(Milestone due)
    {
        var award = draft.Estimate(
            MilestoneKind.AwardNotified, draft.Estimate(MilestoneKind.TendersEvaluated, due, work.Evaluation), work.Decision);
        var row = limits.Standstill;
        if (row.Number == 0 && work.Standstill is null)
        {
            return (award, draft.Estimate(MilestoneKind.ContractConcluded, award, work.Signing));
        }

        var standstill = draft.AtLeast(MilestoneKind.StandstillEnds, award, ContentList<ProcurementLimit>.Of([row], nameof(row)), work.Standstill, Otherwise);
        return (award, draft.NotBefore(MilestoneKind.ContractConcluded, standstill, work.Signing));
    }

    private void After(Milestone award, Milestone contract)
    {
        var notice = draft.AtMost(MilestoneKind.AwardNoticeSent, contract, limits.Find(LimitedStep.AwardNotice)!);
        var published = draft.AtMost(MilestoneKind.AwardNoticePublished, notice, limits.Find(LimitedStep.Publication)!);
        var (step, from) = plan.IsFramework ? (LimitedStep.ReviewOfFramework, contract)
            : plan.Procedure == LimitedProcedure.DynamicPurchasingSystem ? (LimitedStep.ReviewOfCallOff, award)
            : (LimitedStep.ReviewOfAward, published);
        if (limits.Find(step) is { } review)
        {
            _ = draft.AtLeast(MilestoneKind.AwardReviewEnds, from, [review], own: null, Otherwise);
        }

        _ = draft.AtLeast(MilestoneKind.IneffectivenessEnds, published, [limits.Find(LimitedStep.IneffectivenessAfterNotice)!], own: null, Otherwise);
    }
}
