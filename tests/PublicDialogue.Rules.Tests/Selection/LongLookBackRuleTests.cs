using PublicDialogue.Rules.Book;
using PublicDialogue.Rules.Facts;
using Xunit;

namespace PublicDialogue.Rules.Tests.Selection;

public sealed class LongLookBackRuleTests
{
    private const string Rule = "PD1102";

    [Theory]
    [InlineData("P3Y", "services", "-")]
    [InlineData("P37M", "services", "Info")]
    [InlineData("P3Y1D", "supplies", "Info")]
    [InlineData("P5Y", "works", "-")]
    [InlineData("P61M", "works", "Info")]
    [InlineData("P3Y", null, "-")]
    [InlineData("P5Y", null, "?ContractNature:NotStated")]
    [InlineData("P61M", null, "Info")]
    [InlineData("P4Y", "art", "?ContractNature:Unreadable")]
    [InlineData("P1Y", "works", "-")]
    [InlineData("long", "works", "?ReferenceLookBack:Unreadable")]
    [InlineData(null, "works", "-")]
    public void Assess_Period_IsFiveYearsForWorksElseThree(string? period, string? nature, string outcome) => Assert.Equal(outcome, Given.Outcome(
        Rule, nature is null
            ? Given.Tender(Given.Fact(FactKeys.ReferenceLookBack, period))
            : Given.Tender(Given.Fact(FactKeys.ReferenceLookBack, period), Given.Fact(FactKeys.ContractNature, nature))));

    [Theory]
    [InlineData("Sådanne broer bygges sjældent", "-")]
    [InlineData("todo", "Info")]
    public void Assess_Reason_Answers(string reason, string outcome) => Assert.Equal(outcome, Given.Outcome(
        Rule, Given.Tender(Given.Fact(FactKeys.ReferenceLookBack, "P10Y"), Given.Fact(FactKeys.Justification, reason))));

    [Theory]
    [InlineData("en", "to ensure an adequate level of competition")]
    [InlineData("sv", "för att säkerställa en tillräcklig konkurrensnivå")]
    [InlineData("fi", "to ensure an adequate level of competition")]
    [InlineData("١٢", "to ensure an adequate level of competition")]
    [InlineData("svenska", "to ensure an adequate level of competition")]
    public void Assess_Remedy_IsTheLawsOwnReason(string language, string reason)
    {
        var finding = Assert.Single(Given.Assess(
            Rule, Given.Tender(Given.Fact(FactKeys.Language, language), Given.Fact(FactKeys.ReferenceLookBack, "P10Y"))).Findings);

        Assert.Equal((RemedyAction.RecordReason, reason), (finding.Remedy!.Action, finding.Remedy.Value));
        Assert.Equal("-", Given.Outcome(Rule, Given.Tender(Given.Fact(FactKeys.ReferenceLookBack, "P10Y"), Given.Fact(FactKeys.Justification, reason))));
    }

    [Theory]
    [InlineData("2016-04-17", "-")]
    [InlineData("2016-04-18", "Info")]
    public void Assess_BeforeItsFirstDay_IsSilent(string dispatched, string outcome) => Assert.Equal(outcome, Given.Outcome(
        Rule, Given.Tender(Given.Fact(FactKeys.DispatchDate, dispatched), Given.Fact(FactKeys.ReferenceLookBack, "P10Y"))));

    [Fact]
    public void Assess_Missing_IsNotAssessable() => Assert.Equal("?ReferenceLookBack:NotStated", Given.Outcome(Rule, TenderFacts.None));
}
