using static PublicDialogue.Rules.Time.LimitCondition;
using static PublicDialogue.Rules.Time.LimitedProcedure;
using static PublicDialogue.Rules.Time.LimitedStep;

namespace PublicDialogue.Rules.Time.Tables;

/// <summary>Lag (2016:1145) om offentlig upphandling, in force 1 January 2017: the Union's numbers under sections of its own.</summary>
/// <remarks>Where Sweden has the Union's number under a section of its own, the row is here for the section. The text was read as of SFS 2025:360.</remarks>
internal static class SwedishLimits
{
    private const string Procurement = "Directive 2014/24/EU art. ";
    private const string Remedies = "Directive 89/665/EEC art. ";

    public static ProcurementLimit[] Rows { get; } =
    [
        Row(Tenders, 35, None, "27(1)", "LOU 11 kap. 2 §", Open),
        Row(Tenders, 30, Electronic, "27(4)", "LOU 11 kap. 6 §", Open),
        Row(Tenders, 15, PriorInformation, "27(2)", "LOU 11 kap. 5 §", Open),
        Row(Tenders, 15, Urgency, "27(3)", "LOU 11 kap. 10 §", Open),

        // Requests to participate: § 3, first paragraph.
        Row(Requests, 30, None, "28(1)", "LOU 11 kap. 3 §", Restricted),
        Row(Requests, 30, None, "29(1)", "LOU 11 kap. 3 §", Negotiated),
        Row(Requests, 30, None, "30(1)", "LOU 11 kap. 3 §", CompetitiveDialogue),
        Row(Requests, 30, None, "31(1)", "LOU 11 kap. 3 §", InnovationPartnership),
        Row(Requests, 15, Urgency, "28(6)(a)", "LOU 11 kap. 10 §", Restricted),
        Row(Requests, 15, Urgency, "29(1), 28(6)(a)", "LOU 11 kap. 10 §", Negotiated),

        // Tenders of those invited: § 3, second paragraph.
        Row(Tenders, 30, None, "28(2)", "LOU 11 kap. 3 §", Restricted),
        Row(Tenders, 25, Electronic, "28(5)", "LOU 11 kap. 6 §", Restricted),
        Row(Tenders, 10, PriorInformation, "28(3)", "LOU 11 kap. 5 §", Restricted),
        Row(Tenders, 10, Urgency, "28(6)(b)", "LOU 11 kap. 10 §", Restricted),
        Row(Tenders, 0, Agreement, "28(4)", "LOU 11 kap. 7 §", Restricted),
        Row(Tenders, 10, NoAgreement, "28(4)", "LOU 11 kap. 7 §", Restricted),
        Row(Tenders, 30, None, "29(1)", "LOU 11 kap. 3 §", Negotiated),
        Row(Tenders, 25, Electronic, "29(1), 28(5)", "LOU 11 kap. 6 §", Negotiated),
        Row(Tenders, 10, PriorInformation, "29(1), 28(3)", "LOU 11 kap. 5 §", Negotiated),
        Row(Tenders, 10, Urgency, "29(1), 28(6)(b)", "LOU 11 kap. 10 §", Negotiated),
        Row(Tenders, 0, Agreement, "29(1), 28(4)", "LOU 11 kap. 7 §", Negotiated),
        Row(Tenders, 10, NoAgreement, "29(1), 28(4)", "LOU 11 kap. 7 §", Negotiated),

        // Chapter 8: the dynamic purchasing system and the electronic auction.
        Row(Requests, 30, None, "34(2)(a)", "LOU 8 kap. 8 §", DynamicPurchasingSystem),
        Row(Tenders, 10, None, "34(2)(b)", "LOU 8 kap. 11 §", DynamicPurchasingSystem),
        Row(Tenders, 0, Agreement, "34(2)(b), 28(4)", "LOU 8 kap. 11 §", DynamicPurchasingSystem),
        In(LimitUnit.WorkingDays, SystemAdmission, 10, "34(5)", "LOU 8 kap. 7 §", DynamicPurchasingSystem),
        In(LimitUnit.WorkingDays, SystemAdmissionExtended, 15, "34(5)", "LOU 8 kap. 7 §", DynamicPurchasingSystem),
        In(LimitUnit.WorkingDays, ElectronicAuction, 2, "35(5)", "LOU 8 kap. 24 §"),

        Row(PriorInformationLeast, 35, None, "27(2)(b)", "LOU 11 kap. 5 §", Open),
        Row(PriorInformationLeast, 35, None, "28(3)(b)", "LOU 11 kap. 5 §", Restricted, Negotiated),
        In(LimitUnit.Months, PriorInformationMost, 12, "27(2)(b)", "LOU 11 kap. 5 §", Open),
        In(LimitUnit.Months, PriorInformationMost, 12, "28(3)(b)", "LOU 11 kap. 5 §", Restricted, Negotiated),
        Row(DocumentsNotFree, 5, None, "53(1)", "LOU 11 kap. 9 §"),
        Row(AdditionalInformation, 6, None, "53(2)", "LOU 12 kap. 11 §"),
        Row(AdditionalInformation, 4, Urgency, "53(2)", "LOU 12 kap. 11 §", Open, Restricted, Negotiated),
        In(LimitUnit.Years, FrameworkTerm, 4, "33(1)", "LOU 7 kap. 2 §"),
        Row(AwardNotice, 30, None, "50(1)", "LOU 10 kap. 4 §"),
        Row(Reasons, 15, None, "55(2)", "LOU 12 kap. 13 §"),

        // Chapter 20: not in a dynamic purchasing system, as the Union's table has it.
        Remedy(Standstill, 15, None, "2a(2)", "LOU 20 kap. 1 §", Open, Restricted, Negotiated, CompetitiveDialogue, InnovationPartnership),
        Remedy(Standstill, 10, Electronic, "2a(2)", "LOU 20 kap. 1 §", Open, Restricted, Negotiated, CompetitiveDialogue, InnovationPartnership),
        Remedy(Standstill, 0, None, "2b(c)", "LOU 20 kap. 2 §", DynamicPurchasingSystem),
        Remedy(Standstill, 0, Electronic, "2b(c)", "LOU 20 kap. 2 §", DynamicPurchasingSystem),
        Remedy(Review, 15, None, "2c", "LOU 20 kap. 11 §"),
        Remedy(Review, 10, Electronic, "2c", "LOU 20 kap. 11 §"),
        Remedy(VoluntaryTransparency, 10, None, "2d(4)", "LOU 20 kap. 3 §"),
        Remedy(IneffectivenessAfterNotice, 30, None, "2f(1)(a)", "LOU 20 kap. 17 §"),
        Of(LimitUnit.Months, IneffectivenessWithoutNotice, 6, None, Remedies + "2f(1)(b)", "LOU 20 kap. 17 §"),
    ];

    private static ProcurementLimit Row(
        LimitedStep step, int days, LimitCondition condition, string article, string national, params LimitedProcedure[] procedures) =>
        Of(LimitUnit.Days, step, days, condition, Procurement + article, national, procedures);

    private static ProcurementLimit In(
        LimitUnit unit, LimitedStep step, int number, string article, string national, params LimitedProcedure[] procedures) =>
        Of(unit, step, number, None, Procurement + article, national, procedures);

    private static ProcurementLimit Remedy(
        LimitedStep step, int days, LimitCondition condition, string article, string national, params LimitedProcedure[] procedures) =>
        Of(LimitUnit.Days, step, days, condition, Remedies + article, national, procedures);

    private static ProcurementLimit Of(
        LimitUnit unit, LimitedStep step, int number, LimitCondition condition, string provision, string national, params LimitedProcedure[] procedures) =>
        new(step, number, procedures)
        {
            Jurisdiction = Jurisdiction.Sweden,
            Unit = unit,
            Condition = condition,
            Provision = provision,
            NationalProvision = national,
            From = new(2017, 1, 1),
        };
}
