using PublicDialogue.Rules.Facts;
using Xunit;

namespace PublicDialogue.Rules.Tests.Selection;

public sealed class StackedTestsRuleTests
{
    private const string Rule = "PD1010";
    private const string Why = "Kontrakten forudbetales med to år";

    private static readonly FactEntry Turnover = Given.Fact(FactKeys.MinimumYearlyTurnover, 1);
    private static readonly FactEntry Ratio = Given.Fact(StandingFacts.FinancialRatio, 0.2m);
    private static readonly FactEntry Streak = Given.Fact(StandingFacts.PositiveResultYears, 2);
    private static readonly FactEntry Cover = Given.Fact(StandingFacts.InsuranceCover, 1);
    private static readonly FactEntry Parent = Given.Fact(StandingFacts.StandingGuarantee, "parent company");

    [Fact]
    public void Assess_Kinds_AreTwoAtMost()
    {
        Assert.Equal("-", Outcome([Demand(Turnover), Demand(Ratio)]));
        Assert.Equal("Warning", Outcome([Demand(Turnover), Demand(Ratio), Demand(Streak)]));
        Assert.Equal("Warning", Outcome([Demand(Ratio), Demand(Cover), Demand(Parent)]));
        Assert.Equal("Warning", Outcome([Demand(Turnover), Demand(Ratio), Demand(Streak), Demand(Cover), Demand(Parent)]));
    }

    [Fact]
    public void Assess_OneKindTwice_IsOneKind() => Assert.Equal("-", Outcome([Demand(Turnover), Demand(Turnover), Demand(Ratio)]));

    [Fact]
    public void Assess_Nought_IsNoTest() => Assert.Equal("-", Outcome(
        [Demand(Turnover), Demand(Given.Fact(StandingFacts.InsuranceCover, 0)), Demand(Given.Fact(StandingFacts.PositiveResultYears, 0))]));

    [Theory]
    [InlineData("pd1010.most_kinds=3", "-")]
    [InlineData("pd1010.most_kinds=1", "Warning")]
    public void Assess_Option_SetsHowMany(string options, string outcome) =>
        Assert.Equal(outcome, Outcome([Demand(Turnover), Demand(Ratio), Demand(Streak)], options));

    [Fact]
    public void Assess_LotAndTender_CountTogether()
    {
        Assert.Equal("Warning", Outcome([Demand(Turnover), Demand(Ratio), Lot("A", Demand(Cover)), Lot("B", Demand(Turnover))]));
        Assert.Equal("-", Outcome([Demand(Turnover), Lot("A", Demand(Cover)), Lot("B", Demand(Ratio))]));
        Assert.Equal("Warning", Outcome([Demand(Turnover), Demand(Ratio), Demand(Streak), Lot("A", Demand(Cover)), Lot("B", Demand(Parent))]));
    }

    [Fact]
    public void Assess_Lot_IsNamed() => Assert.Equal("A", Assert.Single(Given.Assess(
        Rule, Given.Tender([], Demand(Turnover), Demand(Ratio), Lot("A", Demand(Cover)))).Findings).Lot);

    [Fact]
    public void Assess_ReasonOfOne_LeavesTwo()
    {
        Assert.Equal("Info", Outcome([Demand(Turnover, Given.Fact(FactKeys.Justification, Why)), Demand(Ratio), Demand(Streak)]));
        Assert.Equal("Warning", Outcome([Demand(Turnover, Given.Fact(FactKeys.Justification, Why)), Demand(Ratio), Demand(Streak), Demand(Cover)]));
        Assert.Equal("Warning", Outcome([Demand(Turnover, Given.Fact(FactKeys.Justification, "todo")), Demand(Ratio), Demand(Streak)]));
    }

    [Fact]
    public void Assess_KindNamedAndNumberElsewhere_IsAsked() => Assert.Equal("Warning", Outcome(
    [
        Demand(FactKeys.MinimumYearlyTurnover.Unknown(UnknownReason.Elsewhere)), Demand(StandingFacts.FinancialRatio.Unknown(UnknownReason.Elsewhere)),
        Demand(StandingFacts.InsuranceCover.Unknown(UnknownReason.Elsewhere)),
    ]));

    [Fact]
    public void Assess_Unknown_IsNotAssessable()
    {
        Assert.Equal("?InsuranceCover:Unreadable", Outcome([Demand(Turnover), Demand(Ratio), Demand(Given.Fact(StandingFacts.InsuranceCover, "much"))]));
        Assert.Equal("?MinimumYearlyTurnover:Elsewhere", Given.Outcome(Rule, Given.Tender(
            [FactKeys.MinimumYearlyTurnover.Unknown(UnknownReason.Elsewhere), FactKeys.SelectionCriteria.Absent()], Demand(Ratio), Demand(Cover))));
        Assert.Equal("?MinimumYearlyTurnover:NotStated", Given.Outcome(Rule, TenderFacts.None));
        Assert.Equal("-", Given.Outcome(Rule, Given.Tender(FactKeys.SelectionCriteria.Absent())));
    }

    [Theory]
    [InlineData("2016-04-17", "-")]
    [InlineData("2016-04-18", "Warning")]
    public void Assess_BeforeItsFirstDay_IsSilent(string dispatched, string outcome) => Assert.Equal(outcome, Given.Outcome(
        Rule, Given.Tender([Given.Fact(FactKeys.DispatchDate, dispatched)], Demand(Turnover), Demand(Ratio), Demand(Streak))));

    private static string Outcome(TenderPart[] parts, string? options = null) =>
        Given.Outcome(Rule, Given.Tender([Given.Fact(FactKeys.SelectionCriteria, parts.Length)], parts), options);

    private static TenderPart Demand(params FactEntry[] facts) => new() { Role = TenderFactKind.SelectionCriteria, Facts = facts };

    private static TenderPart Lot(string id, params TenderPart[] parts) => new() { Role = TenderFactKind.Lots, Id = id, Parts = parts };
}
