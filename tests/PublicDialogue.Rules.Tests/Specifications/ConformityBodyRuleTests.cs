using PublicDialogue.Rules.Book;
using PublicDialogue.Rules.Facts;
using PublicDialogue.Rules.Tests.Wording;
using Xunit;

namespace PublicDialogue.Rules.Tests.Specifications;

public sealed class ConformityBodyRuleTests
{
    [Theory]
    [InlineData("Stigen skal være godkendt af TÜV.", "Error")]
    [InlineData("Stigen skal være godkendt af TÜV eller lignende.", "Warning")]
    [InlineData("Stigen skal være godkendt af TÜV eller tilsvarende.", "-")]
    public void Assess_Text_HasItsSeverity(string text, string outcome) => Assert.Equal(outcome, Given.Outcome("PD1207", Demanded.Saying(text)));

    [Theory]
    [InlineData("RISE", null, "Error")]
    [InlineData("RISE", false, "Error")]
    [InlineData("RISE", true, "-")]
    [InlineData("RISE or equivalent", null, "-")]
    [InlineData("RISE or similar", null, "Warning")]
    [InlineData(null, null, "-")]
    public void Assess_Field_AcceptsOthersOrNot(string? body, bool? isAccepted, string outcome) => Assert.Equal(outcome, Given.Outcome(
        "PD1207",
        Given.Tender(Given.Fact(SpecificationFacts.ConformityBody, body), Given.Fact(FactKeys.EquivalentAccepted, isAccepted))));

    [Fact]
    public void Assess_FieldUnreadable_IsNotAssessable() =>
        Assert.Equal("?ConformityBody:Unreadable", Given.Outcome("PD1207", Given.Tender(Given.Fact(SpecificationFacts.ConformityBody, 5))));

    [Fact]
    public void Assess_Reason_LowersToInformation() => Assert.Equal("Info", Given.Outcome("PD1207", Given.Tender(
        Given.Fact(SpecificationFacts.ConformityBody, "RISE"), Given.Fact(FactKeys.Justification, "Ingen andre prøver brandmodstand i tunneler"))));

    [Fact]
    public void Assess_Field_IsMendedByAcceptance() => Assert.Equal(
        RemedyAction.UseTruth,
        Assert.Single(Given.Assess("PD1207", Given.Tender(Given.Fact(SpecificationFacts.ConformityBody, "RISE"))).Findings).Remedy?.Action);
}
