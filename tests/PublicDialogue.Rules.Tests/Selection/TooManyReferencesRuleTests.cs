using System.Globalization;
using PublicDialogue.Rules.Facts;
using Xunit;

namespace PublicDialogue.Rules.Tests.Selection;

public sealed class TooManyReferencesRuleTests
{
    private const string Rule = "PD1106";

    [Theory]
    [InlineData(0, null, "-")]
    [InlineData(2, null, "-")]
    [InlineData(3, null, "-")]
    [InlineData(4, null, "Warning")]
    [InlineData(5, "pd1106.most_references=5", "-")]
    [InlineData(6, "pd1106.most_references=5", "Warning")]
    [InlineData(1, "pd1106.most_references=0", "Warning")]
    [InlineData(4, "pd1106.most_references=many", "Warning")]
    [InlineData(3, "pd1106.most_references= ", "-")]
    [InlineData(4, "pd1106.enabled=FALSE", "-")]
    public void Assess_Count_IsMeasuredByTheOption(int count, string? options, string outcome) =>
        Assert.Equal(outcome, Given.Outcome(Rule, Given.Tender(Given.Fact(FactKeys.ReferenceCount, count)), options));

    [Fact]
    public void Assess_Absent_IsSilent() => Assert.Equal("-", Given.Outcome(Rule, Given.Tender(FactKeys.ReferenceCount.Absent())));

    [Theory]
    [InlineData(2, "-")]
    [InlineData(null, "-")]
    [InlineData("some", "?ReferenceCount:Unreadable")]
    public void Assess_CriteriaWithoutReferences_LackNothing(object? criteria, string outcome) =>
        Assert.Equal(outcome, Given.Outcome(Rule, Given.Tender(Given.Fact(FactKeys.SelectionCriteria, criteria))));

    [Fact]
    public void Assess_NothingStated_IsNotAssessable() => Assert.Equal("?ReferenceCount:NotStated", Given.Outcome(Rule, TenderFacts.None));

    [Theory]
    [InlineData(UnknownReason.Withheld)]
    [InlineData(UnknownReason.Elsewhere)]
    [InlineData(UnknownReason.Unreadable)]
    public void Assess_Unknown_IsNotAssessable(UnknownReason why) =>
        Assert.Equal($"?ReferenceCount:{why}", Given.Outcome(Rule, Given.Tender(FactKeys.ReferenceCount.Unknown(why))));

    [Theory]
    [InlineData("Anlægget styrer vandforsyningen for hele byen", "Info")]
    [InlineData("todo", "Warning")]
    public void Assess_Reason_LowersToInformation(string reason, string outcome) => Assert.Equal(outcome, Given.Outcome(
        Rule, Given.Tender(Given.Fact(FactKeys.ReferenceCount, 6), Given.Fact(FactKeys.Justification, reason))));

    [Fact]
    public void Assess_ReasonOfAnotherPart_ExcusesNothing() => Assert.Equal("Warning", Given.Outcome(Rule, Given.Tender(
        [Given.Fact(FactKeys.Justification, "Anlægget styrer vandforsyningen")], Given.Lot("LOT-1", Given.Fact(FactKeys.ReferenceCount, 6)))));

    [Fact]
    public void Assess_SeveralDemands_AreEachJudged() => Assert.Equal("Warning Warning ?ReferenceCount:Unreadable", Given.Outcome(Rule, Given.Tender(
        [],
        Given.Lot("LOT-1", Given.Fact(FactKeys.ReferenceCount, 6)),
        Given.Lot("LOT-2", Given.Fact(FactKeys.ReferenceCount, 3)),
        Given.Lot("LOT-3", Given.Fact(FactKeys.ReferenceCount, "some")),
        Given.Lot("LOT-4", Given.Fact(FactKeys.ReferenceCount, 5)))));

    [Theory]
    [InlineData("2016-04-17", "-")]
    [InlineData("2016-04-18", "Warning")]
    public void Assess_BeforeItsFirstDay_IsSilent(string dispatched, string outcome) => Assert.Equal(outcome, Given.Outcome(
        Rule, Given.Tender(Given.Fact(FactKeys.DispatchDate, dispatched), Given.Fact(FactKeys.ReferenceCount, 4))));

    [Fact]
    public void Assess_TooMany_SaysHowManyWouldDo() => Assert.Equal(
        "A demand for 6 references may restrict competition: more than 3 keep new and small firms away. "
        + "Ask for fewer, or record why so many are needed (Directive 2014/24/EU art. 58(1))",
        Assert.Single(Given.Assess(Rule, Given.Tender(Given.Fact(FactKeys.ReferenceCount, 6))).Findings).Message(new CultureInfo("en")));
}
