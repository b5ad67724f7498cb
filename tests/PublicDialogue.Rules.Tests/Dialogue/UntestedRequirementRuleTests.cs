using System.Linq;
using PublicDialogue.Rules.Facts;
using Xunit;

namespace PublicDialogue.Rules.Tests.Dialogue;

public sealed class UntestedRequirementRuleTests
{
    private const string Rule = "PD2004";

    [Theory]
    [InlineData(216_000, "-")]
    [InlineData(216_001, "Info")]
    public void Assess_AboveTheThreshold_AsksForADialogue(int euro, string outcome) =>
        Assert.Equal(outcome, Given.Outcome(Rule, Asking(true, null, euro)));

    [Theory]
    [InlineData(true, 1, "-")]
    [InlineData(false, null, "-")]
    [InlineData(null, null, "-")]
    public void Assess_DialogueOrNothingMandatory_IsSilent(bool? isMandatory, int? dialogues, string outcome) =>
        Assert.Equal(outcome, Given.Outcome(Rule, Asking(isMandatory, dialogues, 9_000_000)));

    [Fact]
    public void Assess_SeveralMandatory_IsSaidOnceAtTheFirst()
    {
        var finding = Assert.Single(Given.Assess(Rule, Asking([false, true, true], null, 9_000_000)).Findings);

        Assert.StartsWith("A mandatory requirement in a tender worth 9,000,000", finding.Message(new("en")), System.StringComparison.Ordinal);
        Assert.Equal(Given.Here, finding.Origin);
    }

    [Theory]
    [InlineData("DKK", null, "?EstimatedValue:NoThreshold")]
    [InlineData("DKK", "threshold.dkk_sub_central=1600000", "Info")]
    public void Assess_InKroner_HasTheUsersThreshold(string currency, string? options, string outcome) =>
        Assert.Equal(outcome, Given.Outcome(Rule, Asking(true, null, 9_000_000, currency), options));

    [Fact]
    public void Assess_NothingKnown_IsNotAssessable()
    {
        Assert.Equal("?Mandatory:NotStated", Given.Outcome(Rule, TenderFacts.None));
        Assert.Equal("?Dialogue:NotStated", Given.Outcome(Rule, Given.Tender([], Specification(true))));
        Assert.Equal("?EstimatedValue:NotStated", Given.Outcome(Rule, Given.Tender([Given.Fact(DialogueFacts.Dialogue, null)], Specification(true))));
        Assert.Equal("?ContractNature:NotStated", Given.Outcome(Rule, Given.Tender(
            [Given.Fact(DialogueFacts.Dialogue, null), Given.Fact(FactKeys.EstimatedValue, new Amount(2_000_000, "EUR"))], Specification(true))));
    }

    [Fact]
    public void Assess_Reason_IsSilent() => Assert.Equal("-", Given.Outcome(Rule, Given.Tender(
        Tender(null, 9_000_000, "EUR"),
        new TenderPart { Role = TenderFactKind.Specifications, Facts = [Given.Fact(SpecificationFacts.Mandatory, true), Given.Fact(FactKeys.Justification, "The law asks for it of everyone")] })));

    [Fact]
    public void Assess_Result_IsSilent() => Assert.Equal("-", Given.Outcome(
        Rule, new(new TenderPart { Facts = Tender(null, 9_000_000, "EUR"), Parts = [Specification(true)] }) { IsCallForCompetition = false }));

    private static TenderFacts Asking(bool? isMandatory, int? dialogues, int value, string currency = "EUR") => Asking([isMandatory], dialogues, value, currency);

    private static TenderFacts Asking(bool?[] mandatory, int? dialogues, int value, string currency = "EUR") =>
        Given.Tender(Tender(dialogues, value, currency), [.. mandatory.Select(Specification)]);

    private static FactEntry[] Tender(int? dialogues, int value, string currency) =>
    [
        Given.Fact(FactKeys.AuthorityLevel, "subCentral"), Given.Fact(FactKeys.ContractNature, "supplies"),
        Given.Fact(FactKeys.EstimatedValue, new Amount(value, currency)), Given.Fact(DialogueFacts.Dialogue, dialogues),
    ];

    private static TenderPart Specification(bool? isMandatory) =>
        new() { Role = TenderFactKind.Specifications, Facts = [Given.Fact(SpecificationFacts.Mandatory, isMandatory)] };
}
