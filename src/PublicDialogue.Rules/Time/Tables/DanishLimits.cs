using static PublicDialogue.Rules.Time.LimitCondition;
using static PublicDialogue.Rules.Time.LimitedProcedure;
using static PublicDialogue.Rules.Time.LimitedStep;

namespace PublicDialogue.Rules.Time.Tables;

/// <summary>Udbudsloven (lov nr. 1564 af 15. december 2015), in force 1 January 2016, and lov om Klagenævnet for Udbud.</summary>
/// <remarks>Where Denmark has the Union's number under a section of its own, the row is here for the section.</remarks>
internal static class DanishLimits
{
    private const string Procurement = "Directive 2014/24/EU art. ";
    private const string Remedies = "Directive 89/665/EEC art. ";

    public static ProcurementLimit[] Rows { get; } =
    [
        // § 59: "30 dage fra dagen efter afsendelse", 15 on urgency.
        Row(Requests, 30, None, Procurement + "28(1)", "udbudsloven § 59", Restricted),
        Row(Requests, 15, Urgency, Procurement + "28(6)(a)", "udbudsloven § 59", Restricted),

        // § 60: tenders of those invited.
        Row(Tenders, 30, None, Procurement + "28(2)", "udbudsloven § 60", Restricted),
        Row(Tenders, 25, Electronic, Procurement + "28(5)", "udbudsloven § 60", Restricted),
        Row(Tenders, 10, PriorInformation, Procurement + "28(3)", "udbudsloven § 60", Restricted),
        Row(Tenders, 10, Urgency, Procurement + "28(6)(b)", "udbudsloven § 60", Restricted),
        Row(Tenders, 10, Agreement, Procurement + "28(4)", "udbudsloven § 60", Restricted), // By agreement, but never fewer.
        Row(Tenders, 10, NoAgreement, Procurement + "28(4)", "udbudsloven § 60", Restricted),
        Row(Tenders, 10, Agreement, Procurement + "29(1), 28(4)", "udbudsloven § 60", Negotiated),
        Row(Tenders, 10, Agreement, Procurement + "34(2)(b), 28(4)", "udbudsloven § 60", DynamicPurchasingSystem),

        Row(SiteVisit, 1, None, Procurement + "47(2)", "udbudsloven § 93, stk. 2"),
        Row(AdditionalInformation, 6, None, Procurement + "53(2)", "udbudsloven § 134"),

        // Lov om Klagenævnet for Udbud § 3: not in a dynamic purchasing system, as the Union's table has it.
        Row(Standstill, 15, None, Remedies + "2a(2)", "lov om Klagenævnet for Udbud § 3", Open, Restricted, Negotiated, CompetitiveDialogue, InnovationPartnership),
        Row(Standstill, 10, Electronic, Remedies + "2a(2)", "lov om Klagenævnet for Udbud § 3", Open, Restricted, Negotiated, CompetitiveDialogue, InnovationPartnership),

        // § 7, all "regnet fra dagen efter".
        Row(ReviewOfSelection, 20, None, Remedies + "2c", "lov om Klagenævnet for Udbud § 7", Restricted, Negotiated, CompetitiveDialogue, InnovationPartnership),
        Row(ReviewOfAward, 45, None, Remedies + "2c", "lov om Klagenævnet for Udbud § 7"),
        Row(ReviewOfCallOff, 30, None, Remedies + "2c", "lov om Klagenævnet for Udbud § 7"),
        Row(ReviewOfContinuation, 20, None, Remedies + "2c", "lov om Klagenævnet for Udbud § 7"),
        Months(ReviewOfFramework, 6, Remedies + "2c", "lov om Klagenævnet for Udbud § 7"),
    ];

    private static ProcurementLimit Row(
        LimitedStep step, int days, LimitCondition condition, string provision, string national, params LimitedProcedure[] procedures) =>
        new(step, days, procedures)
        {
            Jurisdiction = Jurisdiction.Denmark,
            Condition = condition,
            Provision = provision,
            NationalProvision = national,
            From = new(2016, 1, 1),
        };

    private static ProcurementLimit Months(LimitedStep step, int months, string provision, string national) =>
        new(step, months)
        {
            Jurisdiction = Jurisdiction.Denmark,
            Unit = LimitUnit.Months,
            Provision = provision,
            NationalProvision = national,
            From = new(2016, 1, 1),
        };
}
