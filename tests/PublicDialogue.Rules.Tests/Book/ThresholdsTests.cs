using System.Collections.Generic;
using System.Globalization;
using PublicDialogue.Rules.Book;
using PublicDialogue.Rules.Facts;
using Xunit;

namespace PublicDialogue.Rules.Tests.Book;

public sealed class ThresholdsTests
{
    // Delegated Regulations (EU) 2015/2170, 2017/2365, 2019/1828, 2021/1952, 2023/2495 and 2025/2152, article 1.
    public static TheoryData<string, string?, string?, bool, int> Table => new()
    {
        { "2024-01-01", "works", "cga", false, 5_538_000 },
        { "2024-01-01", "works", "la", false, 5_538_000 },
        { "2024-01-01", "works", null, false, 5_538_000 },
        { "2024-01-01", "supplies", "cga", false, 143_000 },
        { "2024-01-01", "supplies", "la", false, 221_000 },
        { "2024-01-01", "supplies", null, false, 143_000 },
        { "2024-01-01", "services", "ra", false, 221_000 },
        { "2024-01-01", null, null, false, 143_000 },
        { "2024-01-01", "services", "la", true, 750_000 },
        { "2025-12-31", "services", "la", false, 221_000 },
        { "2025-12-31", "works", null, false, 5_538_000 },
        { "2026-01-01", "works", "cga", false, 5_404_000 },
        { "2026-01-01", "supplies", "cga", false, 140_000 },
        { "2026-01-01", "supplies", "la", false, 216_000 },
        { "2026-01-01", "services", null, false, 140_000 },
        { "2026-01-01", null, "la", false, 216_000 },
        { "2026-01-01", null, null, true, 750_000 },
        { "2027-12-31", "services", "la", false, 216_000 },
        { "2016-04-18", "works", null, false, 5_225_000 },
        { "2017-12-31", "services", "cga", false, 135_000 },
        { "2017-12-31", "services", "la", false, 209_000 },
        { "2018-01-01", "works", "la", false, 5_548_000 },
        { "2018-01-01", "supplies", "cga", false, 144_000 },
        { "2019-12-31", "services", "la", false, 221_000 },
        { "2020-06-01", "services", "la", false, 214_000 },
        { "2020-06-01", "services", "cga", false, 139_000 },
        { "2021-12-31", "works", null, false, 5_350_000 },
        { "2022-01-01", "services", "la", false, 215_000 },
        { "2022-01-01", "supplies", "cga", false, 140_000 },
        { "2023-12-31", "works", null, false, 5_382_000 },
        { "2023-12-31", "services", "la", true, 750_000 },
    };

    [Theory]
    [MemberData(nameof(Table))]
    public void IsBelow_Threshold_IsItsFirstEuro(string date, string? nature, string? level, bool isLight, int euro)
    {
        Assert.True(Thresholds.IsBelow(Tender(date, nature, level, isLight, new(euro - 0.01m, "EUR")), RuleOptions.Default));
        Assert.False(Thresholds.IsBelow(Tender(date, nature, level, isLight, new(euro, "EUR")), RuleOptions.Default));
    }

    // Directive 2014/25/EU art. 15, and the Delegated Regulations (EU) 2015/2171, 2017/2364, 2019/1829, 2021/1953, 2023/2496 and 2025/2150.
    [Theory]
    [InlineData("2017-12-31", "services", false, 418_000)]
    [InlineData("2018-01-01", "supplies", false, 443_000)]
    [InlineData("2020-01-01", "services", false, 428_000)]
    [InlineData("2022-01-01", "services", false, 431_000)]
    [InlineData("2024-01-01", "services", false, 443_000)]
    [InlineData("2026-01-01", "services", false, 432_000)]
    [InlineData("2026-01-01", "works", false, 5_404_000)]
    [InlineData("2026-01-01", "services", true, 1_000_000)]
    public void IsBelow_Utilities_HaveTheirOwn(string date, string nature, bool isLight, int euro)
    {
        TenderFacts Of(decimal value) => Given.Tender(
            Given.Fact(FactKeys.DispatchDate, date), Given.Fact(FactKeys.ContractNature, nature), Given.Fact(FactKeys.LightRegime, isLight),
            Given.Fact(FactKeys.LegalBasis, "32014L0025"), Given.Fact(FactKeys.EstimatedValue, new Amount(value, "EUR")));

        Assert.True(Thresholds.IsBelow(Of(euro - 0.01m), RuleOptions.Default));
        Assert.False(Thresholds.IsBelow(Of(euro), RuleOptions.Default));
    }

    [Fact]
    public void IsBelow_WithoutADate_IsTheNewestTable() =>
        Assert.False(Thresholds.IsBelow(Given.Tender(Given.Fact(FactKeys.EstimatedValue, new Amount(140_000, "EUR"))), RuleOptions.Default));

    [Theory]
    [InlineData("DKK")]
    [InlineData("SEK")]
    [InlineData(null)]
    public void IsBelow_NotInEuro_IsNotCertain(string? currency) =>
        Assert.False(Thresholds.IsBelow(Given.Tender(Given.Fact(FactKeys.EstimatedValue, new Amount(1, currency))), RuleOptions.Default));

    [Fact]
    public void IsBelow_ValueUnknown_IsNotCertain() => Assert.False(Thresholds.IsBelow(TenderFacts.None, RuleOptions.Default));

    [Theory]
    [InlineData("dkk_sub_central=1610000", "subCentral", 1_609_999, true)]
    [InlineData("dkk_sub_central=1610000", "subCentral", 1_610_000, false)]
    [InlineData("dkk_sub_central=1610000", "central", 1, false)]
    [InlineData("dkk_sub_central=1610000", null, 1, false)]
    [InlineData("dkk_central=1045000;threshold.dkk_sub_central=1610000", null, 1_044_999, true)]
    [InlineData("dkk_central=1045000;threshold.dkk_sub_central=1610000", null, 1_045_000, false)]
    [InlineData("sek_sub_central=1610000", "subCentral", 1, false)]
    [InlineData("dkk_sub_central=0", "subCentral", 1, false)]
    [InlineData("dkk_sub_central=many", "subCentral", 1, false)]
    public void Gate_InKroner_ClosesWhereTheUserSetsTheThreshold(string option, string? level, int kroner, bool isBelow) => Assert.Equal(
        isBelow ? "Info" : "Error",
        Given.Outcome("PD1005", Given.Tender(
            Given.Fact(FactKeys.EstimatedValue, new Amount(kroner, "DKK")), Given.Fact(FactKeys.AuthorityLevel, level),
            Given.Fact(StandingFacts.TurnoverYears, 9)), "threshold." + option));

    [Theory]
    [InlineData("32014L0025", 431_999, true)]
    [InlineData("32014L0025", 432_000, false)]
    [InlineData("32014L0024", 215_999, true)]
    [InlineData("32014L0024", 216_000, false)]
    public void IsBelow_OfAUtility_HasItsOwnThreshold(string basis, int euro, bool isBelow) => Assert.Equal(isBelow, Thresholds.IsBelow(
        Given.Tender(
            Given.Fact(FactKeys.LegalBasis, basis), Given.Fact(FactKeys.ContractNature, "services"), Given.Fact(FactKeys.AuthorityLevel, "la"),
            Given.Fact(FactKeys.EstimatedValue, new Amount(euro, "EUR"))),
        RuleOptions.Default));

    [Theory]
    [InlineData(null, "Info")]
    [InlineData("below_threshold=info", "Info")]
    [InlineData("below_threshold= AS_ABOVE ", "Error")]
    [InlineData("below_threshold=silent", "-")]
    [InlineData("below_threshold=rubbish", "Info")]
    public void Finding_BelowTheThreshold_FollowsTheOption(string? options, string outcome)
    {
        var facts = Given.Tender(
            Given.Fact(FactKeys.EstimatedValue, new Amount(100_000, "EUR")), Given.Fact(FactKeys.MinimumYearlyTurnover, new Amount(300_000, "EUR")));

        Assert.Equal(outcome, Given.Outcome("PD1001", facts, options));
    }

    // Article 58(3) is the public contracts directive's, and that of utilities which use its criteria.
    [Theory]
    [InlineData("PD1001", null, "Error")]
    [InlineData("PD1001", "PublicContracts", "Error")]
    [InlineData("PD1001", "Utilities", "Error")]
    [InlineData("PD1001", "Concessions", "Info")]
    [InlineData("PD1001", "Defence", "Info")]
    [InlineData("PD1001", "Institutions", "Info")]
    [InlineData("PD1001", "National", "Info")]
    [InlineData("PD1005", "Defence", "Info")]
    [InlineData("PD1801", "Defence", "Error")]
    public void Finding_UnderAnotherAct_InformsWhereTheNumberIsTheDirectives(string rule, string? basis, string outcome) => Assert.Equal(outcome, Given.Outcome(rule, Given.Tender(
    [
        .. basis is null ? System.Array.Empty<FactEntry>() : [Given.Fact(FactKeys.LegalBasis, basis)],
        Given.Fact(FactKeys.EstimatedValue, new Amount(9_000_000, "EUR")), Given.Fact(FactKeys.MinimumYearlyTurnover, new Amount(30_000_000, "EUR")),
        Given.Fact(StandingFacts.TurnoverYears, 5), Given.Fact(ParticipationFacts.RelianceBarred, value: true),
    ])));

    [Fact]
    public void Finding_UnderAnotherAct_SaysSo()
    {
        var finding = Assert.Single(Given.Assess("PD1005", Given.Tender(
            Given.Fact(FactKeys.LegalBasis, "Defence"), Given.Fact(StandingFacts.TurnoverYears, 5))).Findings);

        Assert.True(finding.IsUnderAnotherAct);
        Assert.Contains("the act that the tender falls under has no such number", finding.Message(new CultureInfo("en")), System.StringComparison.Ordinal);
    }

    [Fact]
    public void Finding_BelowTheThreshold_SaysSo()
    {
        var finding = Assert.Single(Given.Assess("PD1401", Given.Tender(
            Given.Fact(FactKeys.EstimatedValue, new Amount(100_000, "EUR")), Given.Fact(FactKeys.FrameworkDuration, 60))).Findings);

        Assert.True(finding.IsBelowThreshold);
        Assert.Contains("below the EU threshold the national rules decide", finding.Message(new CultureInfo("en")), System.StringComparison.Ordinal);
    }

    private static TenderFacts Tender(string date, string? nature, string? level, bool isLight, Amount value)
    {
        List<FactEntry> facts =
        [
            Given.Fact(FactKeys.DispatchDate, date),
            Given.Fact(FactKeys.EstimatedValue, value),
            Given.Fact(FactKeys.LightRegime, isLight),
        ];
        if (nature is not null)
        {
            facts.Add(Given.Fact(FactKeys.ContractNature, nature));
        }

        if (level is not null)
        {
            facts.Add(Given.Fact(FactKeys.AuthorityLevel, level));
        }

        return Given.Tender([.. facts]);
    }
}
