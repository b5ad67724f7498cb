using PublicDialogue.Rules.Facts;
using Xunit;

namespace PublicDialogue.Rules.Tests.Participation;

/// <summary>How candidates are chosen: by a rule, and not by sheer size.</summary>
public sealed class ShortlistRuleTests
{
    private const string Fits = "De referencer, der ligner opgaven mest";
    private const string Size = "De fem med flest referencer";

    [Theory]
    [InlineData(Fits, "-", "-")]
    [InlineData(Size, "-", "Warning")]
    [InlineData(null, "Error", "-")]
    public void Assess_Rule_IsThereAndNotSize(string? rule, string without, string size)
    {
        var facts = Given.Tender([Given.Fact(ParticipationFacts.Shortlist, 1)], Shortlist(rule, Given.Fact(ParticipationFacts.ShortlistMaximum, 5), Given.Fact(ParticipationFacts.ShortlistRule, rule)));

        Assert.Equal(without, Given.Outcome("PD1502", facts));
        Assert.Equal(size, Given.Outcome("PD1503", facts));
    }

    [Fact]
    public void Assess_RuleElsewhere_IsNotAssessable()
    {
        var facts = Given.Tender([Given.Fact(ParticipationFacts.Shortlist, 1)], Shortlist(null, Given.Fact(ParticipationFacts.ShortlistMaximum, 5)));

        Assert.Equal("?ShortlistRule:NotStated", Given.Outcome("PD1502", facts));
        Assert.Equal("?ShortlistRule:NotStated", Given.Outcome("PD1503", facts));
    }

    [Fact]
    public void Assess_CriteriaOfTheSecondStage_AreARule() => Assert.Equal("-", Given.Outcome("PD1502", Given.Tender(
        [],
        Shortlist(null, Given.Fact(ParticipationFacts.ShortlistMaximum, 5)),
        new TenderPart { Wordings = [new(Fits, Given.Here) { Of = TenderFactKind.Shortlist }] })));

    [Theory]
    [InlineData("PD1502")]
    [InlineData("PD1503")]
    public void Assess_NoShortlist_IsSilent(string rule)
    {
        Assert.Equal("-", Given.Outcome(rule, Given.Tender(ParticipationFacts.Shortlist.Absent())));
        Assert.Contains("NotStated", Given.Outcome(rule, TenderFacts.None), System.StringComparison.Ordinal);
    }

    [Fact]
    public void Assess_NoCap_NeedsNoRule() => Assert.Equal("-", Given.Outcome("PD1502", Given.Tender(
        [], Shortlist(null, ParticipationFacts.ShortlistMaximum.Absent(), ParticipationFacts.ShortlistRule.Absent()))));

    [Theory]
    [InlineData("turnover", "Warning")]
    [InlineData("Headcount", "Warning")]
    [InlineData("references", "Warning")]
    [InlineData("beauty", "?ShortlistSize:Unreadable")]
    [InlineData(null, "-")]
    public void Assess_SizeInAField_IsOneFinding(string? measure, string outcome) => Assert.Equal(outcome, Given.Outcome("PD1503", Given.Tender([], Shortlist(
        measure is null ? Fits : Size, Given.Fact(ParticipationFacts.ShortlistSize, measure), Given.Fact(ParticipationFacts.ShortlistRule, "x"))))
        .Replace("Unreadable Warning", "Unreadable", System.StringComparison.Ordinal)
        .Replace("Warning ?", "?", System.StringComparison.Ordinal));

    [Theory]
    [InlineData(true, "32014L0024", "-")]
    [InlineData(false, "32014L0025", "-")]
    [InlineData(false, "32014L0024", "Error")]
    [InlineData(false, "rubbish", "?LegalBasis:Unreadable")]
    public void Assess_Regime_MustBeTheFullOne(bool isLight, string basis, string outcome) => Assert.Equal(outcome, Given.Outcome("PD1502", Given.Tender(
        [Given.Fact(FactKeys.LightRegime, isLight), Given.Fact(FactKeys.LegalBasis, basis)],
        Shortlist(null, Given.Fact(ParticipationFacts.ShortlistMaximum, 5), ParticipationFacts.ShortlistRule.Absent()))));

    [Fact]
    public void Assess_Reason_LowersToInformation()
    {
        var reason = Given.Fact(FactKeys.Justification, "Kun de store har kraner nok");

        Assert.Equal("Info", Given.Outcome("PD1503", Given.Tender([], Shortlist(Size, reason))));
        Assert.Equal("Info", Given.Outcome("PD1502", Given.Tender(
            [], Shortlist(null, reason, Given.Fact(ParticipationFacts.ShortlistMaximum, 5), ParticipationFacts.ShortlistRule.Absent()))));
    }

    private static TenderPart Shortlist(string? rule, params FactEntry[] facts) => new()
    {
        Role = TenderFactKind.Shortlist,
        Facts = facts,
        Wordings = rule is null ? [] : [new(rule, Given.Here) { Of = TenderFactKind.Shortlist }],
    };
}
