using System.Collections.Generic;

namespace PublicDialogue.Analyzers.Tests;

/// <summary>Purchasing systems, short and ill-placed periods, late answers and the standstill: every rule at its limit and over it.</summary>
internal static class ThreeDoorsCalendarCases
{
    public static IReadOnlyList<ThreeDoors> All { get; } =
    [
        new(
            "Purchasing system at the limit",
            "",
            """Procedure = Procedure.Restricted, IsDynamicPurchasingSystem = true, AuthorityLevel = AuthorityLevel.Central, InvitedOn = new LocalDate(2026, 11, 2), TendersDueOn = new LocalDate(2026, 11, 12)""",
            """{ "procedure": "restricted", "isDynamicPurchasingSystem": true, "authorityLevel": "central", "invitedOn": "2026-11-02", "tendersDueOn": "2026-11-12" }"""),
        new(
            "Purchasing system a day short",
            "PD1303",
            """Procedure = Procedure.Restricted, IsDynamicPurchasingSystem = true, AuthorityLevel = AuthorityLevel.Central, InvitedOn = new LocalDate(2026, 11, 2), TendersDueOn = new LocalDate(2026, 11, 11)""",
            """{ "procedure": "restricted", "isDynamicPurchasingSystem": true, "authorityLevel": "central", "invitedOn": "2026-11-02", "tendersDueOn": "2026-11-11" }"""),
        new(
            "Requests to a purchasing system",
            "PD1303",
            """Procedure = Procedure.Restricted, IsDynamicPurchasingSystem = true, DispatchedOn = new LocalDate(2026, 11, 2), RequestsDueOn = new LocalDate(2026, 12, 1)""",
            """{ "procedure": "restricted", "isDynamicPurchasingSystem": true, "dispatchedOn": "2026-11-02", "requestsDueOn": "2026-12-01" }"""),
        new(
            "Late answer",
            "PD1307",
            """Procedure = Procedure.Open, IsAccelerated = false, TendersDueOn = new LocalDate(2026, 12, 11), LatestAnswerOn = new LocalDate(2026, 12, 6), IsDeadlineExtended = false""",
            """{ "procedure": "open", "isAccelerated": false, "tendersDueOn": "2026-12-11", "latestAnswerOn": "2026-12-06", "isDeadlineExtended": false }"""),
        new(
            "Late answer and a later deadline",
            "",
            """Procedure = Procedure.Open, TendersDueOn = new LocalDate(2026, 12, 11), LatestAnswerOn = new LocalDate(2026, 12, 6), IsDeadlineExtended = true""",
            """{ "procedure": "open", "tendersDueOn": "2026-12-11", "latestAnswerOn": "2026-12-06", "isDeadlineExtended": true }"""),
        new(
            "Half of the days are holidays",
            "",
            "HolidayShare = 0.5m",
            """{ "holidayShare": 0.5 }"""),
        new(
            "Most of the days are holidays",
            "PD1308",
            "HolidayShare = 0.625m",
            """{ "holidayShare": 0.625 }"""),
        new(
            "Lawful and short for Denmark",
            "PD1309",
            """Jurisdiction = Jurisdiction.Denmark, Procedure = Procedure.Open, ElectronicSubmission = true, DispatchedOn = new LocalDate(2026, 11, 2), TendersDueOn = new LocalDate(2026, 12, 7)""",
            """{ "jurisdiction": "dk", "procedure": "open", "electronicSubmission": true, "dispatchedOn": "2026-11-02", "tendersDueOn": "2026-12-07" }"""),
        new(
            "Short on social services",
            "PD1309",
            """Jurisdiction = Jurisdiction.Sweden, IsLightRegime = true, Procedure = Procedure.Open, DispatchedOn = new LocalDate(2026, 11, 2), TendersDueOn = new LocalDate(2026, 11, 16)""",
            """{ "jurisdiction": "se", "isLightRegime": true, "procedure": "open", "dispatchedOn": "2026-11-02", "tendersDueOn": "2026-11-16" }"""),
        new(
            "Signed on the last day of the standstill",
            "PD1310",
            """AwardNotifiedOn = new LocalDate(2026, 11, 2), IsAwardNotifiedElectronically = true, SignedOn = new LocalDate(2026, 11, 12)""",
            """{ "awardNotifiedOn": "2026-11-02", "isAwardNotifiedElectronically": true, "signedOn": "2026-11-12" }"""),
        new(
            "Signed on the day after it",
            "",
            """AwardNotifiedOn = new LocalDate(2026, 11, 2), IsAwardNotifiedElectronically = true, SignedOn = new LocalDate(2026, 11, 13)""",
            """{ "awardNotifiedOn": "2026-11-02", "isAwardNotifiedElectronically": true, "signedOn": "2026-11-13" }"""),
        new(
            "Deadline on a Saturday",
            "PD1311",
            """TendersDueOn = new LocalDate(2026, 12, 12)""",
            """{ "tendersDueOn": "2026-12-12" }"""),
        new(
            "Deadline on a holiday of one lot",
            "PD1311",
            """Lots = [new Lot("LOT-0001") { TendersDueOn = new LocalDate(2026, 12, 25), IsDeadlineOnHoliday = true }, new Lot("LOT-0002") { TendersDueOn = new LocalDate(2026, 12, 28), IsDeadlineOnHoliday = false, IsDeadlineAfterHours = false }]""",
            """{ "lots": [{ "id": "LOT-0001", "tendersDueOn": "2026-12-25", "isDeadlineOnHoliday": true }, { "id": "LOT-0002", "tendersDueOn": "2026-12-28", "isDeadlineOnHoliday": false, "isDeadlineAfterHours": false }] }"""),
        new(
            "Deadline after hours",
            "PD1311",
            """TendersDueOn = new LocalDate(2026, 12, 11), IsDeadlineOnHoliday = false, IsDeadlineAfterHours = true""",
            """{ "tendersDueOn": "2026-12-11", "isDeadlineOnHoliday": false, "isDeadlineAfterHours": true }"""),
    ];
}
