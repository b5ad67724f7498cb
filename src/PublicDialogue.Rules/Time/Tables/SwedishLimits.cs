using static PublicDialogue.Rules.Time.LimitCondition;
using static PublicDialogue.Rules.Time.LimitedProcedure;
using static PublicDialogue.Rules.Time.LimitedStep;

namespace PublicDialogue.Rules.Time.Tables;

/// <summary>Lag (2016:1145) om offentlig upphandling, in force 1 January 2017: the Union's numbers under sections of its own.</summary>
/// <remarks>Of chapter 11 the sections on two stages are still to be looked up, so that the chapter is cited. That on the standstill too.</remarks>
internal static class SwedishLimits
{
    public static ProcurementLimit[] Rows { get; } =
    [
        Row(Tenders, 35, None, "27(1)", "LOU 11 kap. 2 §", Open),
        Row(Tenders, 30, Electronic, "27(4)", "LOU 11 kap. 6 §", Open),
        Row(Tenders, 15, PriorInformation, "27(2)", "LOU 11 kap. 5 §", Open),

        Row(Requests, 30, None, "28(1)", "LOU 11 kap.", Restricted),
        Row(Requests, 15, Urgency, "28(6)(a)", "LOU 11 kap.", Restricted),
        Row(Tenders, 30, None, "28(2)", "LOU 11 kap.", Restricted),
        Row(Tenders, 25, Electronic, "28(5)", "LOU 11 kap.", Restricted),
        Row(Tenders, 10, PriorInformation, "28(3)", "LOU 11 kap.", Restricted),
        Row(Tenders, 10, Urgency, "28(6)(b)", "LOU 11 kap.", Restricted),

        Row(PriorInformationLeast, 35, None, "27(2)(b)", "LOU 11 kap. 5 §", Open),
        Row(AdditionalInformation, 6, None, "53(2)", "LOU 12 kap. 11 §"),
    ];

    private static ProcurementLimit Row(
        LimitedStep step, int days, LimitCondition condition, string article, string national, params LimitedProcedure[] procedures) =>
        new(step, days, procedures)
        {
            Jurisdiction = Jurisdiction.Sweden,
            Condition = condition,
            Provision = "Directive 2014/24/EU art. " + article,
            NationalProvision = national,
            From = new(2017, 1, 1),
        };
}
