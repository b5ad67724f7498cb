using System.Globalization;
using PublicDialogue.Rules.Facts;
using Xunit;

namespace PublicDialogue.Rules.Tests.Results;

/// <summary>What a result shows: one tender, few, or none asked for.</summary>
public sealed class ResultRulesTests
{
    [Theory]
    [InlineData("open", 0, "-", "Info")]
    [InlineData("open", 1, "Warning", "-")]
    [InlineData("restricted", 1, "Warning", "-")]
    [InlineData("open", 2, "-", "Info")]
    [InlineData("open", 3, "-", "-")]
    [InlineData("neg-w-call", 1, "-", "Info")]
    [InlineData("neg-w-call", 2, "-", "Info")]
    [InlineData("neg-wo-call", 1, "-", "-")]
    [InlineData("open", -1, "-", "-")]
    [InlineData("rubbish", 1, "?Procedure:Unreadable", "?Procedure:Unreadable")]
    [InlineData("rubbish", 2, "-", "?Procedure:Unreadable")]
    [InlineData("rubbish", 3, "-", "-")]
    public void Assess_Number_DependsOnTheProcedure(string procedure, int received, string alone, string few)
    {
        var facts = Given.Tender(Given.Fact(FactKeys.Procedure, procedure), Given.Fact(ContractFacts.TendersReceived, received));

        Assert.Equal(alone, Given.Outcome("PD2101", facts));
        Assert.Equal(few, Given.Outcome("PD2102", facts));
    }

    [Theory]
    [InlineData(4, "pd2102.fewest_tenders=5", "Info")]
    [InlineData(2, "pd2102.fewest_tenders=2", "-")]
    public void Assess_Few_IsAnOption(int received, string options, string outcome) => Assert.Equal(outcome, Given.Outcome(
        "PD2102", Given.Tender(Given.Fact(FactKeys.Procedure, "open"), Given.Fact(ContractFacts.TendersReceived, received)), options));

    [Theory]
    [InlineData("PD2101")]
    [InlineData("PD2102")]
    public void Assess_Missing_MattersOnlyInAResult(string rule)
    {
        Assert.Equal("-", Given.Outcome(rule, TenderFacts.None));
        Assert.Equal("?TendersReceived:NotStated", Given.Outcome(rule, new(new TenderPart()) { IsCallForCompetition = false }));
        Assert.Equal("?TendersReceived:Withheld", Given.Outcome(rule, Given.Tender(ContractFacts.TendersReceived.Unknown(UnknownReason.Withheld))));
        Assert.Equal("-", Given.Outcome(rule, Given.Tender(ContractFacts.TendersReceived.Absent())));
    }

    [Fact]
    public void Assess_Lots_EachForItself() => Assert.Equal("Warning", Given.Outcome("PD2101", Given.Tender(
        [Given.Fact(FactKeys.Procedure, "open")],
        Given.Lot("1", Given.Fact(ContractFacts.TendersReceived, 4)), Given.Lot("2", Given.Fact(ContractFacts.TendersReceived, 1)))));

    [Fact]
    public void Assess_Few_SaysHowMany() => Assert.StartsWith(
        "Et udbud, der gav 2 tilbud, færre end 3, er tegn på, at noget kan begrænse konkurrencen.",
        Assert.Single(Given.Assess("PD2102", Given.Tender(
            Given.Fact(FactKeys.Procedure, "open"), Given.Fact(ContractFacts.TendersReceived, 2))).Findings).Message(new CultureInfo("da")),
        System.StringComparison.Ordinal);

    [Theory]
    [InlineData("neg-wo-call", null, null, "Error")]
    [InlineData("neg-wo-call", "technical", null, "-")]
    [InlineData("neg-wo-call", null, "Only one firm makes the part", "-")]
    [InlineData("open", null, null, "-")]
    [InlineData("neg-w-call", null, null, "-")]
    public void Assess_DirectAward_HasAGround(string procedure, string? ground, string? reason, string outcome) => Assert.Equal(outcome, Given.Outcome("PD2103", Given.Tender(
        Given.Fact(FactKeys.Procedure, procedure), Given.Fact(DialogueFacts.DirectAwardGround, ground), Given.Fact(DialogueFacts.DirectAwardReason, reason))));

    [Fact]
    public void Assess_GroundUnknown_IsNotAssessable()
    {
        var procedure = Given.Fact(FactKeys.Procedure, "neg-wo-call");

        Assert.Equal("?Procedure:NotStated", Given.Outcome("PD2103", TenderFacts.None));
        Assert.Equal("?DirectAwardGround:NotStated", Given.Outcome("PD2103", Given.Tender(procedure)));
        Assert.Equal("?DirectAwardReason:NotStated", Given.Outcome("PD2103", Given.Tender(procedure, DialogueFacts.DirectAwardGround.Absent())));
        Assert.Equal("?DirectAwardGround:Withheld", Given.Outcome(
            "PD2103", Given.Tender(procedure, DialogueFacts.DirectAwardGround.Unknown(UnknownReason.Withheld), DialogueFacts.DirectAwardReason.Absent())));
    }

    [Theory]
    [InlineData("32014L0024", "Error")]
    [InlineData("32014L0025", "-")]
    [InlineData("32009L0081", "-")]
    public void Assess_OtherActs_HaveGroundsOfTheirOwn(string basis, string outcome) => Assert.Equal(outcome, Given.Outcome("PD2103", Given.Tender(
        Given.Fact(FactKeys.Procedure, "neg-wo-call"), Given.Fact(FactKeys.LegalBasis, basis),
        DialogueFacts.DirectAwardGround.Absent(), DialogueFacts.DirectAwardReason.Absent())));

    [Fact]
    public void Assess_ReasonRecorded_IsTheGround() => Assert.Equal("-", Given.Outcome("PD2103", Given.Tender(
        Given.Fact(FactKeys.Procedure, "neg-wo-call"), DialogueFacts.DirectAwardGround.Absent(), DialogueFacts.DirectAwardReason.Absent(),
        Given.Fact(FactKeys.Justification, "Dammen brast i nat, intet andet firma har pumper"))));
}
