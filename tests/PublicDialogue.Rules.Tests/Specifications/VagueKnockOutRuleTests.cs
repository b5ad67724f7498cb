using PublicDialogue.Rules.Facts;
using Xunit;

namespace PublicDialogue.Rules.Tests.Specifications;

public sealed class VagueKnockOutRuleTests
{
    private const string Vague = "Rengøringen skal være tilfredsstillende.";

    [Theory]
    [InlineData(Vague, true, "Warning")]
    [InlineData(Vague, false, "-")]
    [InlineData(Vague, null, "-")]
    [InlineData("Rengøringen skal nå niveau 4.", true, "-")]
    public void Assess_Mandatory_CountsAlone(string text, bool? isMandatory, string outcome) =>
        Assert.Equal(outcome, Given.Outcome("PD1607", Saying(text, Given.Fact(SpecificationFacts.Mandatory, isMandatory))));

    [Fact]
    public void Assess_MandatoryNotStated_IsNotAssessable() => Assert.Equal("?Mandatory:NotStated", Given.Outcome("PD1607", Saying(Vague)));

    [Fact]
    public void Assess_MandatoryUnreadable_IsNotAssessable() =>
        Assert.Equal("?Mandatory:Unreadable", Given.Outcome("PD1607", Saying(Vague, Given.Fact(SpecificationFacts.Mandatory, "perhaps"))));

    [Fact]
    public void Assess_Reason_LowersToInformation() => Assert.Equal("Info", Given.Outcome("PD1607", Saying(
        Vague, Given.Fact(SpecificationFacts.Mandatory, value: true), Given.Fact(FactKeys.Justification, "Metoden for måling er aftalt i branchen"))));

    private static TenderFacts Saying(string text, params FactEntry[] facts) =>
        new(new TenderPart { Facts = facts, Wordings = [new(text, Given.Here)] });
}
