using System.Collections.Generic;

namespace PublicDialogue.Analyzers.Tests;

/// <summary>Time limits: every rule at its limit, over it, and excused.</summary>
internal static class ThreeDoorsTimeCases
{
    public static IReadOnlyList<ThreeDoors> All { get; } =
    [
        new(
            "Deadline at the limit",
            "",
            "Procedure = Procedure.Open, DispatchedOn = new LocalDate(2026, 11, 2), TendersDueOn = new LocalDate(2026, 12, 2), ElectronicSubmission = true",
            """{ "procedure": "open", "dispatchedOn": "2026-11-02", "tendersDueOn": "2026-12-02", "electronicSubmission": true }"""),
        new(
            "Deadline a day short",
            "PD1301",
            "Procedure = Procedure.Open, DispatchedOn = new LocalDate(2026, 11, 2), TendersDueOn = new LocalDate(2026, 12, 1), ElectronicSubmission = true",
            """{ "procedure": "Open", "dispatchedOn": "2026-11-02", "tendersDueOn": "2026-12-01", "electronicSubmission": true }"""),
        new(
            "Deadline in the Netherlands",
            "PD1301",
            "Jurisdiction = Jurisdiction.Netherlands, Procedure = Procedure.Open, DispatchedOn = new LocalDate(2026, 11, 2), TendersDueOn = new LocalDate(2026, 12, 11), ElectronicSubmission = true",
            """{ "jurisdiction": "nl", "procedure": "open", "dispatchedOn": "2026-11-02", "tendersDueOn": "2026-12-11", "electronicSubmission": true }"""),
        new(
            "Deadline accelerated",
            "",
            "Procedure = Procedure.Open, DispatchedOn = new LocalDate(2026, 11, 2), TendersDueOn = new LocalDate(2026, 11, 17), IsAccelerated = true, AccelerationReason = \"The bridge was closed after the flood\"",
            """{ "procedure": "open", "dispatchedOn": "2026-11-02", "tendersDueOn": "2026-11-17", "isAccelerated": true, "accelerationReason": "The bridge was closed after the flood" }"""),
        new(
            "Requests at the limit",
            "",
            """Procedure = Procedure.Restricted, DispatchedOn = new LocalDate(2026, 11, 2), RequestsDueOn = new LocalDate(2026, 12, 2)""",
            """{ "procedure": "restricted", "dispatchedOn": "2026-11-02", "requestsDueOn": "2026-12-02" }"""),
        new(
            "Requests a day short",
            "PD1302",
            """Procedure = Procedure.CompetitiveDialogue, IsAccelerated = true, AccelerationReason = "The bridge was closed after the flood", DispatchedOn = new LocalDate(2026, 11, 2), RequestsDueOn = new LocalDate(2026, 12, 1)""",
            """{ "procedure": "comp-dial", "isAccelerated": true, "accelerationReason": "The bridge was closed after the flood", "dispatchedOn": "2026-11-02", "requestsDueOn": "2026-12-01" }"""),
        new(
            "Invited by a municipality",
            "PD1302",
            """Procedure = Procedure.Negotiated, AuthorityLevel = AuthorityLevel.SubCentral, InvitedOn = new LocalDate(2026, 11, 2), TendersDueOn = new LocalDate(2026, 11, 11)""",
            """{ "procedure": "negotiated", "authorityLevel": "subCentral", "invitedOn": "2026-11-02", "tendersDueOn": "2026-11-11" }"""),
        new(
            "Urgency without a reason",
            "PD1304",
            """Procedure = Procedure.Open, IsAccelerated = true, AccelerationReason = null""",
            """{ "procedure": "open", "isAccelerated": true, "accelerationReason": null }"""),
        new(
            "Site visit at the minimum",
            "PD1305",
            """Procedure = Procedure.Open, HasSiteVisit = true, DispatchedOn = new LocalDate(2026, 11, 2), TendersDueOn = new LocalDate(2026, 12, 2), ElectronicSubmission = true""",
            """{ "procedure": "open", "hasSiteVisit": true, "dispatchedOn": "2026-11-02", "tendersDueOn": "2026-12-02", "electronicSubmission": true }"""),
        new(
            "Site visit with a day more",
            "",
            """Procedure = Procedure.Open, HasSiteVisit = true, DispatchedOn = new LocalDate(2026, 11, 2), TendersDueOn = new LocalDate(2026, 12, 3), ElectronicSubmission = true""",
            """{ "procedure": "open", "hasSiteVisit": true, "dispatchedOn": "2026-11-02", "tendersDueOn": "2026-12-03", "electronicSubmission": true }"""),
        new(
            "Documents not free",
            "PD1306",
            """Procedure = Procedure.Open, DocumentsFree = false, DispatchedOn = new LocalDate(2026, 11, 3), TendersDueOn = new LocalDate(2026, 12, 7), ElectronicSubmission = true""",
            """{ "procedure": "open", "documentsFree": false, "dispatchedOn": "2026-11-03", "tendersDueOn": "2026-12-07", "electronicSubmission": true }"""),
        new(
            "Documents not free and five days more",
            "",
            """Procedure = Procedure.Open, DocumentsFree = false, DispatchedOn = new LocalDate(2026, 11, 3), TendersDueOn = new LocalDate(2026, 12, 8), ElectronicSubmission = true""",
            """{ "procedure": "open", "documentsFree": false, "dispatchedOn": "2026-11-03", "tendersDueOn": "2026-12-08", "electronicSubmission": true }"""),
    ];
}
