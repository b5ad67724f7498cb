using System.Collections.Generic;
using System.Linq;
using NodaTime;
using PublicDialogue.Guarding;
using PublicDialogue.LegalTime;
using PublicDialogue.Rules;
using PublicDialogue.Rules.Facts;
using PublicDialogue.Rules.Time;

namespace PublicDialogue.Timetables;

/// <summary>What the table of time limits has for a plan, under the law of the day of dispatch.</summary>
internal sealed class PlanLimits(ProcurementPlan plan, LocalDate dispatch)
{
    private readonly PlainDate on = new(dispatch.Year, dispatch.Month, dispatch.Day);

    /// <summary>Gets what requests must have at least; nothing in one stage and under the light regime.</summary>
    public ContentList<ProcurementLimit> Requests =>
        plan.IsLightRegime ? ContentList<ProcurementLimit>.Empty
        : Shortest(LimitedStep.Requests, plan.IsUrgent ? [LimitCondition.Urgency] : []);

    /// <summary>Gets what tenders must have at least, with what lengthens it; nothing in a dialogue, a partnership and under the light regime.</summary>
    public ContentList<ProcurementLimit> Tenders
    {
        get
        {
            var least = plan.IsLightRegime ? ContentList<ProcurementLimit>.Empty
                : plan.AgreedTenderTime is not null ? Only(Find(LimitedStep.Tenders, LimitCondition.Agreement))
                : Shortest(LimitedStep.Tenders, Claimed);
            return least.Count > 0 && More is { } more ? ContentList<ProcurementLimit>.Of([.. least, more], nameof(Tenders)) : least;
        }
    }

    /// <summary>Gets how long before tenders are due the last answer must be there.</summary>
    public ProcurementLimit? Answers => plan.IsLightRegime ? null
        : (plan.IsUrgent ? Find(LimitedStep.AdditionalInformation, LimitCondition.Urgency) : null) ?? Find(LimitedStep.AdditionalInformation);

    /// <summary>Gets the standstill, which is none in a dynamic purchasing system.</summary>
    public ProcurementLimit Standstill =>
        Shortest(LimitedStep.Standstill, plan.ElectronicNotification ? [LimitCondition.Electronic] : [])[0];

    /// <summary>Gets a value indicating whether a prior information notice shortens the time for tenders.</summary>
    public bool IsShortenedByPriorInformation =>
        plan.HasPriorInformation && !plan.IsLightRegime && Find(LimitedStep.Tenders, LimitCondition.PriorInformation) is not null;

    private IEnumerable<LimitCondition> Claimed
    {
        get
        {
            if (plan.ElectronicSubmission)
            {
                yield return LimitCondition.Electronic;
            }

            if (plan.HasPriorInformation)
            {
                yield return LimitCondition.PriorInformation;
            }

            if (plan.IsUrgent)
            {
                yield return LimitCondition.Urgency;
            }

            if (plan.AuthorityLevel == AuthorityLevel.SubCentral)
            {
                yield return LimitCondition.NoAgreement;
            }
        }
    }

    // Five days more are longer than the minimum too, so that a visit then asks for none besides.
    private ProcurementLimit? More =>
        plan.Procedure is not (LimitedProcedure.Open or LimitedProcedure.Restricted or LimitedProcedure.Negotiated) ? null
        : !plan.DocumentsFree && !plan.IsUrgent ? Find(LimitedStep.DocumentsNotFree)
        : plan.HasSiteVisit ? Find(LimitedStep.SiteVisit)
        : null;

    /// <summary>Finds a row; null where the law has none.</summary>
    public ProcurementLimit? Find(LimitedStep step, LimitCondition condition = LimitCondition.None) =>
        ProcurementLimits.Find(plan.Jurisdiction, step, plan.Procedure, condition, on);

    /// <summary>Adds rows up to one length.</summary>
    public static TimeLimit Length(IReadOnlyList<ProcurementLimit> rows) => TimeLimit.Of(rows.Sum(row => row.Number), Unit(rows[0].Unit));

    private static TimeUnit Unit(LimitUnit unit) => unit switch
    {
        LimitUnit.WorkingDays => TimeUnit.WorkingDays,
        LimitUnit.Months => TimeUnit.Months,
        LimitUnit.Years => TimeUnit.Years,
        LimitUnit.Hours => TimeUnit.Hours,
        _ => TimeUnit.Days,
    };

    private static ContentList<ProcurementLimit> Only(ProcurementLimit? row) =>
        row is null ? ContentList<ProcurementLimit>.Empty : ContentList<ProcurementLimit>.Of([row], nameof(row));

    // The usual one first, so that a condition is named only where it changes something.
    private ContentList<ProcurementLimit> Shortest(LimitedStep step, IEnumerable<LimitCondition> conditions) =>
        Find(step) is { } usual
            ? Only(conditions.Select(condition => Find(step, condition)).Aggregate(usual, (least, row) => row is not null && row.Number < least.Number ? row : least))
            : ContentList<ProcurementLimit>.Empty;
}
