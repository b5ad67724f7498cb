using System.Collections.Generic;
using System.Linq;
using PublicDialogue.Rules;
using PublicDialogue.Rules.Time;

namespace PublicDialogue.Timetables;

/// <summary>What a reader of a timetable must know besides.</summary>
internal static class TimetableNotes
{
    /// <summary>Lists them, by the names of their texts.</summary>
    public static IEnumerable<string> Of(ProcurementTimetable timetable)
    {
        var plan = timetable.Plan;
        if (plan.Jurisdiction == Jurisdiction.EuropeanUnion && plan.Calendar is null)
        {
            yield return "Note_NoHolidays";
        }

        if (plan.Jurisdiction == Jurisdiction.Germany && plan.Calendar is null)
        {
            yield return "Note_Laender";
        }

        if (plan.IsLightRegime)
        {
            yield return "Note_LightRegime";
        }

        if (plan.HasPriorInformation && !new PlanLimits(plan, timetable.Dispatch).IsShortenedByPriorInformation)
        {
            yield return "Note_PriorInformation";
        }

        if (plan.Procedure == LimitedProcedure.DynamicPurchasingSystem && plan.Estimates.Standstill is null)
        {
            yield return "Note_NoStandstill";
        }

        if (timetable.Milestones.Any(row => row.Constraint.IsToBeChecked))
        {
            yield return "Note_ToBeChecked";
        }
    }
}
