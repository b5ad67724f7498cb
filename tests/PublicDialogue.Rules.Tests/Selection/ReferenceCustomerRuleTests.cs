using PublicDialogue.Rules.Facts;
using Xunit;

namespace PublicDialogue.Rules.Tests.Selection;

public sealed class ReferenceCustomerRuleTests
{
    private const string Rule = "PD1107";

    [Theory]
    [InlineData("municipality", "Warning")]
    [InlineData("state", "Warning")]
    [InlineData("eu-funded", "Warning")]
    [InlineData("own", "Error")]
    [InlineData("OWN", "Error")]
    [InlineData("country", "Error")]
    [InlineData("DK", "Error")]
    [InlineData("FR", "Error")]
    [InlineData("EU", "Warning")]
    [InlineData("Denmark", "Error")]
    [InlineData(null, "-")]
    [InlineData(" ", "-")]
    [InlineData(3, "?ReferenceCustomer:Unreadable")]
    public void Assess_Code_SaysHowNarrowItIs(object? customer, string outcome) => Assert.Equal(outcome, Outcome(customer));

    [Theory]
    [InlineData("a Danish municipality", "Error")]
    [InlineData("danske kommuner", "Error")]
    [InlineData("svenska myndigheter", "Error")]
    [InlineData("Nederlandse gemeenten", "Error")]
    [InlineData("myndigheter i Sverige", "Error")]
    [InlineData("den ordregivende myndighed", "Error")]
    [InlineData("kommunen", "Error")]
    [InlineData("upphandlande myndigheten", "Error")]
    [InlineData("onze gemeente", "Error")]
    [InlineData("public authorities in the EU", "Warning")]
    [InlineData("en kommune", "Warning")]
    [InlineData("skoler i kommunen", "Warning")]
    [InlineData("sjukhus med egen tvätt", "Warning")]
    [InlineData("een gemeente met meer dan 50 000 inwoners", "Warning")]
    [InlineData("kommuner eller tilsvarende", "-")]
    [InlineData("een gemeente of gelijkwaardig", "-")]
    [InlineData("any", "-")]
    [InlineData("alle kunder", "-")]
    [InlineData("alle kommuner", "Warning")]
    public void Assess_Words_SayHowNarrowItIs(string customer, string outcome) => Assert.Equal(outcome, Outcome(customer));

    [Theory]
    [InlineData("municipality", "Kun kommuner har borgerservice at vise frem", "Info")]
    [InlineData("own", "Kun kommuner har borgerservice at vise frem", "Info")]
    [InlineData("municipality", "todo", "Warning")]
    public void Assess_Reason_LowersToInformation(string customer, string reason, string outcome) => Assert.Equal(outcome, Given.Outcome(
        Rule, Given.Tender(Given.Fact(AbilityFacts.ReferenceCustomer, customer), Given.Fact(FactKeys.Justification, reason))));

    [Theory]
    [InlineData("2016-04-17", "-")]
    [InlineData("2016-04-18", "Warning")]
    public void Assess_BeforeItsFirstDay_IsSilent(string dispatched, string outcome) => Assert.Equal(outcome, Given.Outcome(
        Rule, Given.Tender(Given.Fact(FactKeys.DispatchDate, dispatched), Given.Fact(AbilityFacts.ReferenceCustomer, "state"))));

    [Fact]
    public void Assess_Missing_IsNotAssessable()
    {
        Assert.Equal("?ReferenceCustomer:NotStated", Given.Outcome(Rule, TenderFacts.None));
        Assert.Equal("-", Given.Outcome(Rule, Given.Tender(FactKeys.SelectionCriteria.Absent())));
    }

    private static string Outcome(object? customer) => Given.Outcome(Rule, Given.Tender(Given.Fact(AbilityFacts.ReferenceCustomer, customer)));
}
