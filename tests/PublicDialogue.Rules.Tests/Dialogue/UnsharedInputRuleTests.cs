using PublicDialogue.Rules.Facts;
using Xunit;

namespace PublicDialogue.Rules.Tests.Dialogue;

public sealed class UnsharedInputRuleTests
{
    private const string Rule = "PD2001";

    [Theory]
    [InlineData(true, "2026-11-01", "2026-11-02", "-")]
    [InlineData(true, "2026-11-02", "2026-11-02", "-")]
    [InlineData(true, "2026-11-03", "2026-11-02", "Warning")]
    [InlineData(true, null, "2026-11-02", "Warning")]
    [InlineData(true, null, null, "Warning")]
    [InlineData(true, "2026-11-03", null, "-")]
    [InlineData(false, null, "2026-11-02", "-")]
    [InlineData(true, "soon", "2026-11-02", "?InputPublishedDate:Unreadable")]
    public void Assess_Input_IsPublishedByTheDayOfDispatch(bool isSpecific, string? published, string? dispatched, string outcome) =>
        Assert.Equal(outcome, Given.Outcome(Rule, Given.Tender(
            [Given.Fact(FactKeys.DispatchDate, dispatched)],
            Input(Given.Fact(DialogueFacts.SupplierInput, isSpecific), Given.Fact(DialogueFacts.InputPublishedDate, published)))));

    [Fact]
    public void Assess_Missing_IsNotAssessable()
    {
        var specific = Given.Fact(DialogueFacts.SupplierInput, value: true);

        Assert.Equal("?SupplierInput:NotStated", Given.Outcome(Rule, TenderFacts.None));
        Assert.Equal("-", Given.Outcome(Rule, Given.Tender(DialogueFacts.Dialogue.Absent())));
        Assert.Equal("?InputPublishedDate:NotStated", Given.Outcome(Rule, Given.Tender([], Input(specific))));
        Assert.Equal("?DispatchDate:NotStated", Given.Outcome(
            Rule, Given.Tender([], Input(specific, Given.Fact(DialogueFacts.InputPublishedDate, "2026-11-03")))));
    }

    [Fact]
    public void Assess_Reason_LowersToInformation() => Assert.Equal("Info", Given.Outcome(Rule, Given.Tender([], Input(
        Given.Fact(DialogueFacts.SupplierInput, value: true), DialogueFacts.InputPublishedDate.Absent(),
        Given.Fact(FactKeys.Justification, "En forretningshemmelighed uden vægt for tilbud")))));

    private static TenderPart Input(params FactEntry[] facts) => new() { Role = TenderFactKind.Dialogue, Facts = facts };
}
