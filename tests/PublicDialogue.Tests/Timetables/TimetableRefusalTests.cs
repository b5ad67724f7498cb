using System;
using System.Globalization;
using NodaTime;
using PublicDialogue.LegalTime;
using PublicDialogue.Rules;
using PublicDialogue.Rules.Time;
using PublicDialogue.Timetables;
using Xunit;

namespace PublicDialogue.Tests.Timetables;

/// <summary>What the law forbids is refused with what would be lawful and the provision; the limit itself is not.</summary>
public sealed class TimetableRefusalTests
{
    private static readonly LocalDate Sent = new(2026, 9, 1);
    private static readonly ProcurementPlan Danish = new() { Jurisdiction = Jurisdiction.Denmark };

    [Theory]
    [InlineData(LimitedProcedure.CompetitiveDialogue, "Directive 2014/24/EU art. 30(1)")]
    [InlineData(LimitedProcedure.InnovationPartnership, "Directive 2014/24/EU art. 31(1)")]
    [InlineData(LimitedProcedure.DynamicPurchasingSystem, "Directive 2014/24/EU art. 34(2)(a)")]
    public void Urgency_WhereTheLawKnowsNone_IsRefused(LimitedProcedure procedure, string citation) =>
        Refused(Danish with { Procedure = procedure, IsUrgent = true }, citation, "at least 30 days");

    [Theory]
    [InlineData(29, false)]
    [InlineData(30, true)]
    [InlineData(31, true)]
    public void Tenders_ShorterThanTheMinimum_AreRefused(int days, bool isLawful) => Check(
        isLawful, Danish with { Estimates = new() { Tenders = TimeLimit.Days(days) } }, "Directive 2014/24/EU art. 27(4)", "2026-10-01 is the first lawful day");

    [Theory]
    [InlineData(38, false)]
    [InlineData(39, true)] // ends on a Saturday, and so with the same Monday as 40
    [InlineData(40, true)]
    public void Tenders_InTheNetherlands_HaveLonger(int days, bool isLawful) => Check(
        isLawful,
        new() { Jurisdiction = Jurisdiction.Netherlands, Estimates = new() { Tenders = TimeLimit.Days(days) } },
        "Directive 2014/24/EU art. 27(4); Aanbestedingswet 2012 art. 2.71, eerste lid, 2.74a",
        "2026-10-12 is the first lawful day"); // the 11th is a Sunday

    [Theory]
    [InlineData(29, false)]
    [InlineData(30, true)]
    public void Requests_ShorterThanTheMinimum_AreRefused(int days, bool isLawful) => Check(
        isLawful,
        Danish with { Procedure = LimitedProcedure.Restricted, Estimates = new() { Requests = TimeLimit.Days(days) } },
        "Directive 2014/24/EU art. 28(1); udbudsloven § 59",
        "at least 30 days");

    [Theory]
    [InlineData(10, true)]
    [InlineData(15, true)] // in single cases
    [InlineData(16, false)]
    public void Admission_LaterThanTheMaximum_IsRefused(int workingDays, bool isLawful) => Check(
        isLawful,
        Danish with { Procedure = LimitedProcedure.DynamicPurchasingSystem, Estimates = new() { Selection = TimeLimit.WorkingDays(workingDays) } },
        "Directive 2014/24/EU art. 34(5)",
        "at most 15 working days");

    [Theory]
    [InlineData(8, false)]
    [InlineData(9, true)] // ends on a Saturday, and so with the same Monday as 10
    [InlineData(10, true)]
    public void Standstill_ShorterThanTheMinimum_IsRefused(int days, bool isLawful) => Check(
        isLawful,
        Danish with { Estimates = new() { Standstill = TimeLimit.Days(days) } },
        "Directive 89/665/EEC art. 2a(2); lov om Klagenævnet for Udbud § 3",
        "at least 10 days");

    [Theory]
    [InlineData(0, false)]
    [InlineData(1, true)]
    public void Signing_InsideTheStandstill_IsRefused(int days, bool isLawful) => Check(
        isLawful,
        Danish with { Estimates = new() { Signing = TimeLimit.Days(days) } },
        "Directive 89/665/EEC art. 2a(2); lov om Klagenævnet for Udbud § 3",
        "The standstill must have ended");

    [Theory] // Dispatch 1 September 2026: full days between, so that 35 days before are 27 July less one.
    [InlineData(2026, 7, 28, false)]
    [InlineData(2026, 7, 27, true)]
    [InlineData(2025, 9, 1, true)]
    [InlineData(2025, 8, 31, false)]
    public void PriorInformation_OutsideItsTime_IsRefused(int year, int month, int day, bool isLawful) => Check(
        isLawful,
        Danish with { HasPriorInformation = true, PriorInformationSentOn = new(year, month, day) },
        "Directive 2014/24/EU art. 27(2)(b)",
        "from 2025-09-01 to 2026-07-27");

    [Fact]
    public void PriorInformation_PlainReading_IsADayLater() => Assert.NotNull(ProcurementTimetable.FromDispatch(
        Danish with { HasPriorInformation = true, PriorInformationSentOn = new(2026, 7, 28), Reading = BackwardReading.Plain }, Sent));

    [Theory]
    [InlineData(LimitedProcedure.Restricted, AuthorityLevel.Central, 20, false, "A central authority")]
    [InlineData(LimitedProcedure.Open, AuthorityLevel.SubCentral, 20, false, "open procedure")]
    [InlineData(LimitedProcedure.CompetitiveDialogue, AuthorityLevel.SubCentral, 20, false, "competitive dialogue")]
    [InlineData(LimitedProcedure.Restricted, AuthorityLevel.SubCentral, 8, false, "at least 10 days")]
    [InlineData(LimitedProcedure.Restricted, AuthorityLevel.SubCentral, 10, true, "")]
    public void Agreement_WhereTheLawForbidsIt_IsRefused(LimitedProcedure procedure, AuthorityLevel level, int days, bool isLawful, string said) => Check(
        isLawful,
        Danish with { Procedure = procedure, AuthorityLevel = level, AgreedTenderTime = TimeLimit.Days(days) },
        "Directive 2014/24/EU art. 28(4); udbudsloven § 60",
        said);

    // The Union's law leaves an agreement free; Denmark does not.
    [Fact]
    public void Agreement_InSweden_HasNoMinimum() => Assert.Equal(
        TimeLimit.Days(3),
        ProcurementTimetable.FromDispatch(
            new() { Jurisdiction = Jurisdiction.Sweden, Procedure = LimitedProcedure.Restricted, AgreedTenderTime = TimeLimit.Days(3) }, Sent)[MilestoneKind.TendersDue].Constraint.Length);

    [Fact]
    public void Explain_EveryLanguage_NamesTheProvision()
    {
        var refusal = Assert.Throws<UnlawfulTimetableException>(() => ProcurementTimetable.ToContractStart(
            Danish with { Estimates = new() { Tenders = TimeLimit.Days(20) } }, new(2027, 9, 1)));

        Assert.StartsWith("Tilbudsfrist: ", refusal.Explain(CultureInfo.GetCultureInfo("da")), StringComparison.Ordinal);
        Assert.StartsWith("Sista anbudsdag: ", refusal.Explain(CultureInfo.GetCultureInfo("sv")), StringComparison.Ordinal);
        Assert.StartsWith("Uiterste dag voor inschrijvingen: ", refusal.Explain(CultureInfo.GetCultureInfo("nl")), StringComparison.Ordinal);
        Assert.All(
            [("en", "Directive"), ("da", "direktiv"), ("sv", "direktiv"), ("nl", "richtlijn")],
            language => Assert.EndsWith($"({language.Item2} 2014/24/EU art. 27(4))", refusal.Explain(CultureInfo.GetCultureInfo(language.Item1)), StringComparison.Ordinal));
    }

    [Fact]
    public void Estimates_InHours_AreRefused() =>
        Assert.Throws<ArgumentException>("value", () => new WorkEstimates { Evaluation = TimeLimit.Hours(8) });

    private static void Check(bool isLawful, ProcurementPlan plan, string citation, string said)
    {
        if (isLawful)
        {
            Assert.NotEmpty(ProcurementTimetable.FromDispatch(plan, Sent).Milestones);
        }
        else
        {
            Refused(plan, citation, said);
        }
    }

    private static void Refused(ProcurementPlan plan, string citation, string said)
    {
        var refusal = Assert.Throws<UnlawfulTimetableException>(() => ProcurementTimetable.FromDispatch(plan, Sent));
        Assert.Equal(citation, refusal.Citation);
        Assert.Contains(said, refusal.Message, StringComparison.Ordinal);
        Assert.EndsWith($"({citation})", refusal.Message, StringComparison.Ordinal);
    }
}
