using static PublicDialogue.Rules.Time.LimitCondition;
using static PublicDialogue.Rules.Time.LimitedProcedure;
using static PublicDialogue.Rules.Time.LimitedStep;

namespace PublicDialogue.Rules.Time.Tables;

/// <summary>Directive 2014/24/EU, from the last day on which it could be transposed, 18 April 2016. A country's own rows go before these.</summary>
/// <remarks>
/// A condition without a row of its own changes nothing: the dialogue, the partnership and the dynamic purchasing system know no
/// urgency, and requests to participate no prior information and no electronic way.
/// </remarks>
internal static class UnionLimits
{
    public static ProcurementLimit[] Rows { get; } =
    [
        // Art. 27: the open procedure.
        Row(Tenders, 35, None, "27(1)", Open),
        Row(Tenders, 30, Electronic, "27(4)", Open),
        Row(Tenders, 15, PriorInformation, "27(2)", Open),
        Row(Tenders, 15, Urgency, "27(3)", Open),

        // Art. 28 and 29: requests to participate in the restricted procedure and the competitive procedure with negotiation.
        Row(Requests, 30, None, "28(1)", Restricted),
        Row(Requests, 15, Urgency, "28(6)(a)", Restricted),
        Row(Requests, 30, None, "29(1)", Negotiated),
        Row(Requests, 15, Urgency, "29(1), 28(6)(a)", Negotiated),

        // Art. 28 and 29: tenders of those invited.
        Row(Tenders, 30, None, "28(2)", Restricted),
        Row(Tenders, 25, Electronic, "28(5)", Restricted),
        Row(Tenders, 10, PriorInformation, "28(3)", Restricted),
        Row(Tenders, 10, Urgency, "28(6)(b)", Restricted),
        Row(Tenders, 0, Agreement, "28(4)", Restricted),
        Row(Tenders, 10, NoAgreement, "28(4)", Restricted),
        Row(Tenders, 30, None, "29(1)", Negotiated),
        Row(Tenders, 25, Electronic, "29(1), 28(5)", Negotiated),
        Row(Tenders, 10, PriorInformation, "29(1), 28(3)", Negotiated),
        Row(Tenders, 10, Urgency, "29(1), 28(6)(b)", Negotiated),
        Row(Tenders, 0, Agreement, "29(1), 28(4)", Negotiated),
        Row(Tenders, 10, NoAgreement, "29(1), 28(4)", Negotiated),

        // Art. 30 and 31: no minimum for tenders, no urgency.
        Row(Requests, 30, None, "30(1)", CompetitiveDialogue),
        Row(Requests, 30, None, "31(1)", InnovationPartnership),

        // Art. 34: the dynamic purchasing system.
        Row(Requests, 30, None, "34(2)(a)", DynamicPurchasingSystem),
        Row(Tenders, 10, None, "34(2)(b)", DynamicPurchasingSystem),
        Row(Tenders, 0, Agreement, "34(2)(b), 28(4)", DynamicPurchasingSystem),
        Row(SystemAdmission, 10, None, "34(5)", LimitUnit.WorkingDays, DynamicPurchasingSystem),
        Row(SystemAdmissionExtended, 15, None, "34(5)", LimitUnit.WorkingDays, DynamicPurchasingSystem),

        // Art. 47 and 53: visits, documents and answers.
        Row(SiteVisit, 1, None, "47(2)"), // "Longer than the minimum": one day more is enough for it.
        Row(DocumentsNotFree, 5, None, "53(1)"),
        Row(AdditionalInformation, 6, None, "53(2)"),
        Row(AdditionalInformation, 4, Urgency, "53(2)", Open, Restricted, Negotiated),

        // Art. 27(2) and 28(3): when a prior information notice must have come to shorten the time for tenders.
        Row(PriorInformationLeast, 35, None, "27(2)(b)", Open),
        Row(PriorInformationLeast, 35, None, "28(3)(b)", Restricted, Negotiated),
        Row(PriorInformationMost, 12, None, "27(2)(b)", LimitUnit.Months, Open),
        Row(PriorInformationMost, 12, None, "28(3)(b)", LimitUnit.Months, Restricted, Negotiated),

        Row(FrameworkTerm, 4, None, "33(1)", LimitUnit.Years),
        Row(ElectronicAuction, 2, None, "35(5)", LimitUnit.WorkingDays),
        Row(AwardNotice, 30, None, "50(1)"),
        Row(Publication, 5, None, "51(2)"),
        Row(NationalPublication, 48, None, "52(1)", LimitUnit.Hours),
        Row(Reasons, 15, None, "55(2)"),
    ];

    private static ProcurementLimit Row(LimitedStep step, int days, LimitCondition condition, string article, params LimitedProcedure[] procedures) =>
        Row(step, days, condition, article, LimitUnit.Days, procedures);

    private static ProcurementLimit Row(
        LimitedStep step, int number, LimitCondition condition, string article, LimitUnit unit, params LimitedProcedure[] procedures) =>
        new(step, number, procedures) { Condition = condition, Unit = unit, Provision = "Directive 2014/24/EU art. " + article, From = new(2016, 4, 18) };
}
