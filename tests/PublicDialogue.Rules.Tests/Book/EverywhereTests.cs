using System.Linq;
using PublicDialogue.Rules.Book;
using PublicDialogue.Rules.Facts;
using Xunit;

namespace PublicDialogue.Rules.Tests.Book;

/// <summary>What a country asks of every contract stays as grave below the threshold, and is cited without the directive.</summary>
public sealed class EverywhereTests
{
    private const string Guide = "Aanbestedingswet 2012 art. 1.13, vierde lid; Gids Proportionaliteit, voorschrift ";
    private const string LateInformation = "Directive 2014/24/EU art. 47(3), 53(2); LOU 11 kap. 8 §, 12 kap. 11 §";

    // Aanbestedingswet 2012 art. 1.5 and 1.13 are for any contract, and for national tenders; LOU chapter 19 is for those below the threshold.
    [Theory]
    [InlineData("PD1103", "NL", "2026-11-23", "Error", Guide + "3.5G")]
    [InlineData("PD1103", "DK", "2026-11-23", "-", "")]
    [InlineData("PD1104", "NL", "2026-11-23", "Error", Guide + "3.5F")]
    [InlineData("PD1105", "NL", "2026-11-23", "Error", Guide + "3.5F")]
    [InlineData("PD1105", "EU", "2026-11-23", "Info", "Directive 2014/24/EU art. 58(1)")]
    [InlineData("PD1307", "NL", "2026-11-23", "Info", "Directive 2014/24/EU art. 47(3), 53(2); Aanbestedingswet 2012 art. 2.54, 2.73")]
    [InlineData("PD1405", "NL", "2026-11-23", "Error", "Aanbestedingswet 2012 art. 1.5")]
    [InlineData("PD1405", "SE", "2026-11-23", "Info", "Directive 2014/24/EU art. 46(1); LOU 4 kap. 14 §")]
    [InlineData("PD1406", "NL", "2026-11-23", "Error", "Aanbestedingswet 2012 art. 1.5, eerste lid")]
    public void Assess_BelowTheThreshold_IsAsGraveAsTheCountryHasIt(string rule, string country, string day, string outcome, string citation)
    {
        var tender = Small(country, day);

        Assert.Equal(outcome, Given.Outcome(rule, tender));
        Assert.All(Given.Assess(rule, tender).Findings, finding => Assert.Equal((citation, outcome == "Info"), (finding.Citation, finding.IsBelowThreshold)));
    }

    [Fact]
    public void Option_ForBelow_SaysNothingOfWhatBindsThere()
    {
        Assert.Equal("Error", Given.Outcome("PD1405", Small("NL", "2026-11-23"), "below_threshold=silent"));
        Assert.Equal("-", Given.Outcome("PD1405", Small("DK", "2026-11-23"), "below_threshold=silent"));
    }

    [Fact]
    public void Everywhere_IsOfRulesThatTheThresholdGates() => Assert.All(
        RuleBook.Rules.Where(rule => rule.Provisions.Everywhere.Count > 0), rule => Assert.True(rule.IsGatedByThreshold, rule.Id));

    // LOU 19 a kap. 2 §: below 700,000 kronor a contract may be awarded directly, and nothing of chapter 19 applies (19 kap. 1 §).
    [Theory]
    [InlineData("PD1307", "SEK", 700_000, "2022-02-01", "Error", "LOU 19 kap. 13 och 14 §§")]
    [InlineData("PD1307", "SEK", 699_999, "2022-02-01", "Info", LateInformation)]
    [InlineData("PD1307", "SEK", 700_000, "2022-01-31", "Info", LateInformation)]
    [InlineData("PD1307", "EUR", 100_000, "2022-02-01", "Info", LateInformation)]
    [InlineData("PD1310", "SEK", 700_000, "2022-02-01", "Error", "LOU 19 kap. 19 §, 20 kap. 1 §")]
    [InlineData("PD1310", "SEK", 699_999, "2022-02-01", "Info", "Directive 89/665/EEC art. 2a; LOU 20 kap. 1 §")]
    public void Assess_SwedenBelowTheThreshold_DependsOnDirectPurchase(string rule, string currency, int value, string day, string outcome, string citation)
    {
        var tender = Given.Tender(
            Given.Fact(FactKeys.Jurisdiction, "SE"),
            Given.Fact(FactKeys.EstimatedValue, new Amount(value, currency)),
            Given.Fact(FactKeys.ContractNature, "services"),
            Given.Fact(FactKeys.DispatchDate, day),
            Given.Fact(FactKeys.TenderDeadline, Later(day, 40)),
            Given.Fact(TimeFacts.LatestAnswerDate, Later(day, 37)),
            Given.Fact(TimeFacts.DeadlineExtended, value: false),
            Given.Fact(FactKeys.Accelerated, value: false),
            Given.Fact(TimeFacts.AwardNotifiedDate, Later(day, 60)),
            Given.Fact(TimeFacts.SignatureDate, Later(day, 65)));
        const string thresholds = "threshold.sek_central=1500000;threshold.sek_sub_central=2300000";

        Assert.Equal(outcome, Given.Outcome(rule, tender, thresholds));
        Assert.All(
            Given.Assess(rule, tender, thresholds).Findings,
            finding => Assert.Equal((citation, outcome == "Info"), (finding.Citation, finding.IsBelowThreshold)));
    }

    // Of 10,000 euro: not divided, joined without a word on the market, with references of 7,000 euro, two for a competence, and a late answer.
    private static TenderFacts Small(string country, string day) => Given.Tender(
        [
            Given.Fact(FactKeys.Jurisdiction, country), Given.Fact(FactKeys.EstimatedValue, new Amount(10_000m, "EUR")),
            Given.Fact(FactKeys.DispatchDate, day), Given.Fact(FactKeys.TenderDeadline, Later(day, 40)),
            Given.Fact(TimeFacts.LatestAnswerDate, Later(day, 37)), Given.Fact(TimeFacts.DeadlineExtended, value: false), Given.Fact(FactKeys.Accelerated, value: false),
            FactKeys.Lots.Absent(), ContractFacts.NotDividedReason.Absent(),
            ContractFacts.ClusteringMarket.Absent(), Given.Fact(ContractFacts.ClusteringOrganisation, "Eén magazijn"), Given.Fact(ContractFacts.ClusteringCohesion, "Eén route"),
        ],
        new TenderPart
        {
            Facts =
            [
                Given.Fact(AbilityFacts.ReferenceCompetence, "gevel"), Given.Fact(FactKeys.ReferenceCount, 2),
                Given.Fact(AbilityFacts.ReferenceMinimumValue, new Amount(7_000m, "EUR")), Given.Fact(AbilityFacts.ReferenceReuseAllowed, value: false),
            ],
        },
        new TenderPart { Facts = [Given.Fact(AbilityFacts.ReferenceCompetence, "dak"), Given.Fact(FactKeys.ReferenceCount, 1)] });

    private static string Later(string day, int days) => System.DateOnly.ParseExact(day, "yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture)
        .AddDays(days).ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture);
}
