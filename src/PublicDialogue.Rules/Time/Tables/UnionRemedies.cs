using static PublicDialogue.Rules.Time.LimitCondition;
using static PublicDialogue.Rules.Time.LimitedProcedure;
using static PublicDialogue.Rules.Time.LimitedStep;

namespace PublicDialogue.Rules.Time.Tables;

/// <summary>Directive 89/665/EEC as amended by Directive 2007/66/EC, from the last day of its transposition, 20 December 2009.</summary>
/// <remarks>
/// The numbers are well known, and Sweden, Denmark and Scotland have them so; the directive itself is still to be read at the source.
/// How they are counted was verified in three countries.
/// </remarks>
internal static class UnionRemedies
{
    public static ProcurementLimit[] Rows { get; } =
    [
        // From the day after the decision is sent: ten days electronically or by fax, fifteen by other means.
        Row(Standstill, 15, None, "2a(2)"),
        Row(Standstill, 10, Electronic, "2a(2)"),
        Row(Standstill, 0, None, "2b(c)", DynamicPurchasingSystem), // Where a country uses the derogation.
        Row(Standstill, 0, Electronic, "2b(c)", DynamicPurchasingSystem),

        Row(Review, 15, None, "2c"),
        Row(Review, 10, Electronic, "2c"),
        Row(VoluntaryTransparency, 10, None, "2d(4)"),
        Row(IneffectivenessAfterNotice, 30, None, "2f(1)(a)"),
        Row(IneffectivenessWithoutNotice, 6, None, "2f(1)(b)", LimitUnit.Months),
        Row(AnswerToCommission, 21, None, "3(3)"),
    ];

    private static ProcurementLimit Row(LimitedStep step, int days, LimitCondition condition, string article, params LimitedProcedure[] procedures) =>
        Row(step, days, condition, article, LimitUnit.Days, procedures);

    private static ProcurementLimit Row(
        LimitedStep step, int number, LimitCondition condition, string article, LimitUnit unit, params LimitedProcedure[] procedures) =>
        new(step, number, procedures)
        {
            Condition = condition,
            Unit = unit,
            Provision = "Directive 89/665/EEC art. " + article,
            From = new(2009, 12, 20),
            IsVerified = false,
        };
}
