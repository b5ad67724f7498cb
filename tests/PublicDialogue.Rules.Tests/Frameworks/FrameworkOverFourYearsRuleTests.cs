using System.Globalization;
using PublicDialogue.Rules.Book;
using PublicDialogue.Rules.Facts;
using Xunit;

namespace PublicDialogue.Rules.Tests.Frameworks;

public sealed class FrameworkOverFourYearsRuleTests
{
    private const string Rule = "PD1401";

    [Theory]
    [InlineData("47", FactUnit.Months, "-")]
    [InlineData("48", FactUnit.Months, "-")]
    [InlineData("48", FactUnit.Own, "-")]
    [InlineData("49", FactUnit.Months, "Error")]
    [InlineData("4", FactUnit.Years, "-")]
    [InlineData("4.5", FactUnit.Years, "Error")]
    [InlineData("1461", FactUnit.Days, "-")]
    [InlineData("1462", FactUnit.Days, "Error")]
    [InlineData("208", FactUnit.Weeks, "-")]
    [InlineData("209", FactUnit.Weeks, "Error")]
    [InlineData("P4Y", FactUnit.Own, "-")]
    [InlineData("P4Y1D", FactUnit.Own, "Error")]
    [InlineData(null, FactUnit.Own, "-")]
    [InlineData("P", FactUnit.Own, "?FrameworkDuration:Unreadable")]
    [InlineData("four years", FactUnit.Own, "?FrameworkDuration:Unreadable")]
    [InlineData("-1", FactUnit.Own, "?FrameworkDuration:Unreadable")]
    [InlineData("5", FactUnit.Percent, "?FrameworkDuration:Unreadable")]
    public void Assess_Duration_AllowsFourYears(string? duration, FactUnit unit, string outcome) =>
        Assert.Equal(outcome, Given.Outcome(Rule, Given.Tender(Given.Fact(FactKeys.FrameworkDuration, duration, unit))));

    [Theory]
    [InlineData(36, 12, "-")]
    [InlineData(36, 13, "Error")]
    [InlineData(24, 24, "-")]
    [InlineData(49, 0, "Error")]
    public void Assess_Renewals_AreAdded(int duration, int renewals, string outcome) => Assert.Equal(outcome, Given.Outcome(Rule, Given.Tender(
        Given.Fact(FactKeys.FrameworkDuration, duration), Given.Fact(FactKeys.FrameworkRenewals, renewals))));

    [Theory]
    [InlineData(36, "?FrameworkRenewals:Unreadable")]
    [InlineData(49, "Error")]
    public void Assess_RenewalsObscure_DecideOnlyWithinFourYears(int duration, string outcome) => Assert.Equal(outcome, Given.Outcome(Rule, Given.Tender(
        Given.Fact(FactKeys.FrameworkDuration, duration), FactKeys.FrameworkRenewals.Unknown(UnknownReason.Unreadable))));

    [Theory]
    [InlineData("32014L0024", 49, "Error", "Directive 2014/24/EU art. 33(1)")]
    [InlineData("32014L0025", 96, "-", null)]
    [InlineData("32014L0025", 97, "Error", "Directive 2014/25/EU art. 51(1)")]
    [InlineData("32014L0023", 120, "-", null)]
    [InlineData("32009L0081", 120, "-", null)]
    [InlineData("national", 120, "-", null)]
    [InlineData("rubbish", 49, "?LegalBasis:Unreadable", null)]
    public void Assess_LegalBasis_DecidesTheLimit(string basis, int duration, string outcome, string? citation)
    {
        var facts = Given.Tender(Given.Fact(FactKeys.LegalBasis, basis), Given.Fact(FactKeys.FrameworkDuration, duration));

        Assert.Equal(outcome, Given.Outcome(Rule, facts));
        Assert.All(Given.Assess(Rule, facts).Findings, finding => Assert.Equal(citation, finding.Citation));
    }

    [Fact]
    public void Assess_LightRegime_OnlyInforms() => Assert.Equal("Info", Given.Outcome(Rule, Given.Tender(
        Given.Fact(FactKeys.LightRegime, value: true), Given.Fact(FactKeys.FrameworkDuration, 60))));

    [Theory]
    [InlineData("Investeringen i depotet afskrives over seks år", true, "-")]
    [InlineData("Investeringen i depotet afskrives over seks år", false, "Info")]
    [InlineData("tbd", false, "Error")]
    public void Assess_Reason_LowersByOne(string reason, bool isLight, string outcome) => Assert.Equal(outcome, Given.Outcome(Rule, Given.Tender(
        Given.Fact(FactKeys.Justification, reason), Given.Fact(FactKeys.LightRegime, isLight), Given.Fact(FactKeys.FrameworkDuration, 72))));

    [Fact]
    public void Assess_NothingStated_IsNotAssessable() => Assert.Equal("?FrameworkDuration:NotStated", Given.Outcome(Rule, TenderFacts.None));

    [Fact]
    public void Assess_NoFramework_LacksNothing() => Assert.Equal("-", Given.Outcome(Rule, Given.Tender(FactKeys.Framework.Absent())));

    [Theory]
    [InlineData("2016-04-17", "-")]
    [InlineData("2016-04-18", "Error")]
    public void Assess_BeforeItsFirstDay_IsSilent(string dispatched, string outcome) => Assert.Equal(outcome, Given.Outcome(
        Rule, Given.Tender(Given.Fact(FactKeys.DispatchDate, dispatched), Given.Fact(FactKeys.FrameworkDuration, 60))));

    [Theory]
    [InlineData(0, "48", "Years")]
    [InlineData(12, null, null)]
    public void Assess_TooLong_IsMendedByAValueOnlyWithoutRenewals(int renewals, string? months, string? unit)
    {
        var remedy = Assert.Single(Given.Assess(Rule, Given.Tender(
            Given.Fact(FactKeys.FrameworkDuration, 6, FactUnit.Years), Given.Fact(FactKeys.FrameworkRenewals, renewals))).Findings).Remedy;

        Assert.Equal(months is null ? null : new Remedy(RemedyAction.UseMonths, months) { At = unit! }, remedy);
    }

    [Fact]
    public void Assess_TooLong_SaysSoInMonths() => Assert.StartsWith(
        "En rammeaftale på 49,5 måneder kan begrænse konkurrencen: mere end 4 år",
        Assert.Single(Given.Assess(Rule, Given.Tender(Given.Fact(FactKeys.FrameworkDuration, "P49M15D"))).Findings).Message(new CultureInfo("da")),
        System.StringComparison.Ordinal);
}
