using PublicDialogue.Rules.Facts;
using static PublicDialogue.Rules.Time.LimitCondition;
using static PublicDialogue.Rules.Time.LimitedProcedure;
using static PublicDialogue.Rules.Time.LimitedStep;

namespace PublicDialogue.Rules.Time.Tables;

/// <summary>Aanbestedingswet 2012 as amended on 1 July 2016: longer than the directive for tenders, answers and the standstill.</summary>
/// <remarks>
/// Article 2.71(5) says that prior information shortens the time "tot 29 dagen, maar in geen geval tot minder dan 22 dagen": the row
/// has what is never enough. Article 2.74a, on electronic tenders and agreement, was read where PIANOo and others report it.
/// </remarks>
internal static class DutchLimits
{
    private const string Procurement = "Directive 2014/24/EU art. ";
    private const string Act = "Aanbestedingswet 2012 art. ";

    private static readonly PlainDate Amended = new(2016, 7, 1);
    private static readonly PlainDate InForce = new(2013, 4, 1);

    public static ProcurementLimit[] Rows { get; } =
    [
        // 45 and 40 days, five fewer electronically.
        Row(Tenders, 45, None, Procurement + "27(1)", Act + "2.71, eerste lid", Amended, Open),
        Row(Tenders, 40, Electronic, Procurement + "27(4)", Act + "2.71, eerste lid, 2.74a", Amended, Open),
        Row(Tenders, 40, None, Procurement + "28(2)", Act + "2.71, vierde lid", Amended, Restricted),
        Row(Tenders, 35, Electronic, Procurement + "28(5)", Act + "2.71, vierde lid, 2.74a", Amended, Restricted),
        Row(Tenders, 40, None, Procurement + "29(1)", Act + "2.71, vierde lid", Amended, Negotiated),
        Row(Tenders, 35, Electronic, Procurement + "29(1), 28(5)", Act + "2.71, vierde lid, 2.74a", Amended, Negotiated),

        // After prior information, which must have come earlier than elsewhere.
        Row(Tenders, 22, PriorInformation, Procurement + "27(2)", Act + "2.71, vijfde lid", Amended, Open),
        Row(Tenders, 22, PriorInformation, Procurement + "28(3)", Act + "2.71, vijfde lid", Amended, Restricted),
        Row(Tenders, 22, PriorInformation, Procurement + "29(1), 28(3)", Act + "2.71, vijfde lid", Amended, Negotiated),
        Row(PriorInformationLeast, 52, None, Procurement + "27(2)(b)", Act + "2.71, zesde lid", Amended, Open),
        Row(PriorInformationLeast, 52, None, Procurement + "28(3)(b)", Act + "2.71, zesde lid", Amended, Restricted, Negotiated),

        // The Union's numbers under articles of their own: requests, and urgency.
        Row(Requests, 30, None, Procurement + "28(1)", Act + "2.71, tweede lid", Amended, Restricted),
        Row(Requests, 30, None, Procurement + "29(1)", Act + "2.71, tweede lid", Amended, Negotiated),
        Row(Requests, 30, None, Procurement + "30(1)", Act + "2.71, derde lid", Amended, CompetitiveDialogue),
        Row(Requests, 30, None, Procurement + "31(1)", Act + "2.71, derde lid", Amended, InnovationPartnership),
        Row(Tenders, 15, Urgency, Procurement + "27(3)", Act + "2.74", Amended, Open),
        Row(Requests, 15, Urgency, Procurement + "28(6)(a)", Act + "2.74", Amended, Restricted),
        Row(Requests, 15, Urgency, Procurement + "29(1), 28(6)(a)", Act + "2.74", Amended, Negotiated),
        Row(Tenders, 10, Urgency, Procurement + "28(6)(b)", Act + "2.74", Amended, Restricted),
        Row(Tenders, 10, Urgency, Procurement + "29(1), 28(6)(b)", Act + "2.74", Amended, Negotiated),

        // An authority that is not central may agree on another time, else 40.
        Row(Tenders, 40, NoAgreement, Procurement + "28(4)", Act + "2.74a", Amended, Restricted),
        Row(Tenders, 40, NoAgreement, Procurement + "29(1), 28(4)", Act + "2.74a", Amended, Negotiated),

        Row(DocumentsNotFree, 5, None, Procurement + "53(1)", Act + "2.72", Amended),
        Row(AdditionalInformation, 10, None, Procurement + "53(2)", Act + "2.54", Amended),
        Row(AdditionalInformation, 4, Urgency, Procurement + "53(2)", Act + "2.54", Amended, Open, Restricted, Negotiated),
        Row(AwardNotice, 30, None, Procurement + "50(1)", Act + "2.134", Amended),
        Row(Reasons, 15, None, Procurement + "55(2)", Act + "2.103", Amended),

        // Twenty days, however the decision is sent.
        Row(Standstill, 20, None, "Directive 89/665/EEC art. 2a(2)", Act + "2.127", InForce, Open, Restricted, Negotiated, CompetitiveDialogue, InnovationPartnership),
        Row(Standstill, 20, Electronic, "Directive 89/665/EEC art. 2a(2)", Act + "2.127", InForce, Open, Restricted, Negotiated, CompetitiveDialogue, InnovationPartnership),
    ];

    private static ProcurementLimit Row(
        LimitedStep step, int days, LimitCondition condition, string provision, string national, PlainDate from, params LimitedProcedure[] procedures) =>
        new(step, days, procedures)
        {
            Jurisdiction = Jurisdiction.Netherlands,
            Condition = condition,
            Provision = provision,
            NationalProvision = national,
            From = from,
        };
}
