using NodaTime;
using PublicDialogue.LegalTime;
using PublicDialogue.Rules;
using PublicDialogue.Rules.Time;

namespace PublicDialogue.Timetables;

/// <summary>What the law forbids whatever the day: urgency and agreement where it knows none.</summary>
internal static class PlanRefusals
{
    /// <summary>Refuses a plan that no day makes lawful.</summary>
    public static void Check(ProcurementPlan plan, LocalDate dispatch)
    {
        var limits = new PlanLimits(plan, dispatch);
        if (plan.IsLightRegime)
        {
            return; // No minimum binds, so that there is nothing to shorten.
        }

        if (plan.IsUrgent && limits.Find(LimitedStep.Requests, LimitCondition.Urgency) is null && limits.Find(LimitedStep.Tenders, LimitCondition.Urgency) is null)
        {
            var usual = limits.Find(LimitedStep.Requests)!;
            throw new UnlawfulTimetableException("Urgency", usual.Citation, plan.Procedure, TimeLimit.Days(usual.Number));
        }

        if (plan.AgreedTenderTime is not null)
        {
            var agreement = new PlanLimits(plan with { Procedure = LimitedProcedure.Restricted }, dispatch).Find(LimitedStep.Tenders, LimitCondition.Agreement)!;
            if (plan.AuthorityLevel == AuthorityLevel.Central)
            {
                throw new UnlawfulTimetableException("AgreementCentral", agreement.Citation);
            }

            if (limits.Find(LimitedStep.Tenders, LimitCondition.Agreement) is null)
            {
                throw new UnlawfulTimetableException("AgreementProcedure", agreement.Citation, plan.Procedure);
            }
        }
    }
}
