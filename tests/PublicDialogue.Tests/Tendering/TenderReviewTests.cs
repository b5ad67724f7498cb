using System;
using System.Linq;
using NodaTime;
using PublicDialogue.Quantities;
using PublicDialogue.Rules;
using PublicDialogue.Rules.Book;
using PublicDialogue.Rules.Facts;
using PublicDialogue.Tendering;
using Xunit;

namespace PublicDialogue.Tests.Tendering;

/// <summary>The tender of the documentation at run time, and what a complete tender does not have.</summary>
public sealed class TenderReviewTests
{
    private const string Undivided = "Maskinerne betjenes af ét hold i ét hus";

    private static readonly Tender Documented = new("Kaffemaskiner til rådhuset")
    {
        Jurisdiction = Jurisdiction.Denmark,
        EstimatedValue = Money.Of(4_000_000m, Currency.Dkk),
        Procedure = Procedure.Open,
        DispatchedOn = new LocalDate(2026, 11, 23),
        TendersDueOn = new LocalDate(2026, 12, 11),
        SelectionCriteria =
        [
            new TurnoverRequirement(Money.Of(12_000_000m, Currency.Dkk)),
            new ReferenceRequirement(count: 6) { LookBackYears = 3 },
        ],
        Specifications = [new Specification("Maskinen skal være af mærket Jura")],
    };

    // At run time the tender is complete: it has no lots, and no reason for that.
    [Fact]
    public void Of_TheDocumentedTender_HasItsFourFindingsAndIsNotDivided() => Assert.Equal(
        [
            ("PD1001", Severity.Error, "SelectionCriteria[0].YearlyMinimum"),
            ("PD1106", Severity.Warning, "SelectionCriteria[1].Count"),
            ("PD1201", Severity.Error, "Specifications[0].Text"),
            ("PD1301", Severity.Error, "TendersDueOn"),
            ("PD1405", Severity.Error, "NotDividedReason"),
        ],
        TenderReview.Of(Documented).Findings.Select(finding => (finding.RuleId, finding.Severity, finding.Origin.Path)));

    // The country's calendar answers; office hours nobody knows, and a threshold in kroner is set by option.
    [Fact]
    public void Of_ACompleteTender_LacksOnlyOfficeHoursAndTheThresholdInKroner() => Assert.Equal(
        [
            ("PD1311", TenderFactKind.DeadlineAfterHours),
            ("PD1408", TenderFactKind.EstimatedValue),
        ],
        TenderReview.Of(Documented with { Nature = ContractNature.Supplies }).NotAssessable.Select(gap => (gap.RuleId, gap.Missing)));

    [Fact]
    public void Of_ATenderOfNoNature_LeavesOpenWhetherThreeYearsAreEnough() => Assert.Equal(
        ("PD1101", TenderFactKind.ContractNature),
        TenderReview.Of(Documented).NotAssessable.Select(gap => (gap.RuleId, gap.Missing)).Single(gap => gap.RuleId == "PD1101"));

    [Fact]
    public void Of_WeightNull_IsMissing() => Assert.Equal("PD1601", TenderReview.Of(new Tender("Kaffe")
    {
        NotDividedReason = Undivided,
        AwardCriteria = [new("Pris") { Weight = Weighting.Percent(60) }, new("Kvalitet")],
    }).Findings.Single().RuleId);

    [Fact]
    public void Of_LotWithItsOwnCriteria_NamesTheLot()
    {
        var found = TenderReview.Of(new Tender("Kaffe")
        {
            Lots =
            [
                new("LOT-0001") { AwardCriteria = [new("Pris") { Weight = Weighting.Percent(100) }] },
                new("LOT-0002") { AwardCriteria = [new("Pris") { Weight = Weighting.Percent(70) }, new("Miljø") { Weight = Weighting.Percent(20) }] },
            ],
        }).Findings.Single();

        Assert.Equal(("PD1601", "LOT-0002", "Lots[1].AwardCriteria"), (found.RuleId, found.Lot, found.Origin.Path));
    }

    [Theory]
    [InlineData(5, 0, true)]
    [InlineData(4, 0, false)]
    [InlineData(3, 13, true)]
    [InlineData(3, 12, false)]
    public void Of_FrameworkAndRenewals_AreAddedUp(int years, int months, bool isLong) => Assert.Equal(
        isLong ? ["PD1401"] : [],
        TenderReview.Of(new Tender("Kaffe")
        {
            NotDividedReason = Undivided,
            Framework = new(Period.FromYears(years)) { Renewals = Period.FromMonths(months), MaximumQuantity = 500m },
        })
            .Findings.Select(finding => finding.RuleId));

    [Fact]
    public void Of_Justified_IsInformationUnderTheRulesOwnId()
    {
        var found = TenderReview.Of(new Tender("Kaffe")
        {
            NotDividedReason = Undivided,
            SelectionCriteria = [new ReferenceRequirement(6) { Justification = new("Seks afdelinger åbner samme dag") }],
        }).Findings.Single();

        Assert.Equal(("PD1106", Severity.Info, "Seks afdelinger åbner samme dag"), (found.RuleId, found.Severity, found.JustifiedBy));
    }

    [Fact]
    public void Of_JurisdictionOfTheOptions_AppliesWhereTheTenderIsSilent()
    {
        var dutch = new RuleOptions(new System.Collections.Generic.Dictionary<string, string>(StringComparer.Ordinal) { [RuleOptions.JurisdictionName] = "nl" });
        var tender = Documented with { Jurisdiction = null, SelectionCriteria = [], Specifications = [], NotDividedReason = Undivided, TendersDueOn = new(2026, 12, 31) };

        Assert.Contains(TenderReview.Of(tender, dutch).Findings, finding => finding.RuleId == "PD1301");
        Assert.DoesNotContain(TenderReview.Of(tender).Findings, finding => finding.RuleId == "PD1301");
        Assert.DoesNotContain(TenderReview.Of(tender with { Jurisdiction = Jurisdiction.Denmark }, dutch).Findings, finding => finding.RuleId == "PD1301");
    }

    [Fact]
    public void Of_Null_Refuses()
    {
        Assert.Throws<ArgumentNullException>("tender", () => TenderReview.Of(null!));
        Assert.Throws<ArgumentNullException>("tender", () => TenderReview.OfAnnotated(null!));
    }

    [Fact]
    public void Of_LocalDateInAnotherCalendar_IsNotTakenForOurs()
    {
        var persian = new LocalDate(2026, 12, 11).WithCalendar(CalendarSystem.PersianSimple);

        Assert.DoesNotContain(TenderReview.Of(Documented with { TendersDueOn = persian.PlusDays(40) }).Findings, finding => finding.RuleId == "PD1301");
        Assert.Contains(TenderReview.Of(Documented with { TendersDueOn = persian }).Findings, finding => finding.RuleId == "PD1301");
    }

    [Fact]
    public void Facts_OfATender_AreItsOwn() => Assert.Equal(
        new Amount(4_000_000m, "DKK"),
        ObjectFacts.Of(Documented, default).Tender.Own(FactKeys.EstimatedValue).TryGet(out var value) ? value : default);
}
