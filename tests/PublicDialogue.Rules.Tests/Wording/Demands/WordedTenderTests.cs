using PublicDialogue.Rules.Book;
using PublicDialogue.Rules.Facts;
using PublicDialogue.Rules.Wording;
using PublicDialogue.Rules.Wording.Demands;
using Xunit;

namespace PublicDialogue.Rules.Tests.Wording.Demands;

/// <summary>What the words of a tender demand, before the rules: what wins over them, and what they say of where they stand.</summary>
public sealed class WordedTenderTests
{
    private const string FiveYears = "Der skal vedlægges årsregnskaber for de seneste fem regnskabsår.";

    [Fact]
    public void Assess_Sentence_IsQuotedWithItsPlace()
    {
        var finding = Assert.Single(Given.Assess("PD1005", Demanded.Saying("Tilbuddet skal være på dansk. " + FiveYears)).Findings);

        Assert.Equal((Confidence.Text, FiveYears, Given.Here), (finding.Confidence, finding.Quote, finding.Origin));
    }

    [Fact]
    public void Assess_Amount_HasNoValueToPutInItsPlace() => Assert.All(
        Given.Assess("PD1005", Demanded.Saying(FiveYears)).Findings, finding => Assert.Null(finding.Remedy));

    [Theory]
    [InlineData(2, "-")]
    [InlineData(4, "Error")]
    [InlineData("some", "?TurnoverYears:Unreadable")]
    [InlineData(null, "-")]
    public void Assess_FieldBesideTheText_Wins(object? years, string outcome) => Assert.Equal(outcome, Given.Outcome("PD1005", new(new TenderPart
    {
        Facts = [Given.Fact(StandingFacts.TurnoverYears, years)],
        Wordings = [new(FiveYears, Given.Here)],
    })));

    [Theory]
    [InlineData(UnknownReason.Elsewhere, "Error")]
    [InlineData(UnknownReason.NotStated, "Error")]
    [InlineData(UnknownReason.Withheld, "?TurnoverYears:Withheld")]
    public void Assess_FieldThatStandsElsewhere_IsAnsweredByTheText(UnknownReason why, string outcome) => Assert.Equal(outcome, Given.Outcome("PD1005", new(new TenderPart
    {
        Facts = [StandingFacts.TurnoverYears.Unknown(why, Given.Here)],
        Wordings = [new(FiveYears, Given.Here)],
    })));

    [Fact]
    public void Assess_FieldThatStandsElsewhereAndNoText_IsNotAssessable() => Assert.Equal("?TurnoverYears:Elsewhere", Given.Outcome("PD1005", new(new TenderPart
    {
        Facts = [StandingFacts.TurnoverYears.Unknown(UnknownReason.Elsewhere, Given.Here)],
        Wordings = [new("Der skal vedlægges årsregnskaber.", Given.Here)],
    })));

    [Theory]
    [InlineData(5, 1)]
    [InlineData(4, 2)]
    public void Assess_FieldOfAnotherPart_WinsWhereItSaysTheSame(int years, int findings) => Assert.Equal(findings, Given.Assess("PD1005", new(new TenderPart
    {
        Parts =
        [
            new() { Role = TenderFactKind.SelectionCriteria, Facts = [Given.Fact(StandingFacts.TurnoverYears, years)] },
            new() { Role = TenderFactKind.Specifications, Wordings = [new(FiveYears, Given.Here)] },
        ],
    })).Findings.Count);

    [Fact]
    public void Assess_SameSentenceTwice_IsOneFinding() =>
        Assert.Single(Given.Assess("PD1005", Demanded.Saying(FiveYears, "Økonomi: " + FiveYears)).Findings);

    [Fact]
    public void Assess_TwoNumbersInOneSentence_AreTwoFindings() => Assert.Equal("Warning Info", Given.Outcome("PD1110", Demanded.Saying(
        "Projektlederen skal have mindst 8 års erfaring, og konsulenterne skal have mindst 5 års erfaring.")));

    [Fact]
    public void Assess_TextOfALot_IsTheLots() => Assert.Equal("LOT-2", Assert.Single(Given.Assess("PD1005", new(new TenderPart
    {
        Parts = [Given.Lot("LOT-1"), new() { Role = TenderFactKind.Lots, Id = "LOT-2", Wordings = [new(FiveYears, Given.Here)] }],
    })).Findings).Lot);

    [Theory]
    [InlineData("Anlægget afskrives over tyve år", "Info")]
    [InlineData("todo", "Error")]
    public void Assess_ReasonBesideTheText_Lowers(string reason, string outcome) => Assert.Equal(outcome, Given.Outcome("PD1005", new(new TenderPart
    {
        Facts = [Given.Fact(FactKeys.Justification, reason)],
        Wordings = [new(FiveYears, Given.Here)],
    })));

    [Fact]
    public void Assess_AwardCriterion_DemandsNothing() => Assert.Equal("?TurnoverYears:NotStated", Given.Outcome("PD1005", new(new TenderPart
    {
        Parts = [new() { Role = TenderFactKind.AwardCriteria, Wordings = [new(FiveYears, Given.Here)] }],
    })));

    [Theory]
    [InlineData("da", "Error")]
    [InlineData("fi", "?TurnoverYears:UnreadLanguage")]
    [InlineData("nb", "?TurnoverYears:UnreadLanguage")]
    public void Assess_LanguageOfTheTender_IsThatOfItsTexts(string language, string outcome) => Assert.Equal(outcome, Given.Outcome("PD1005", new(new TenderPart
    {
        Facts = [Given.Fact(FactKeys.Language, language)],
        Parts = [new() { Wordings = [new("Årsregnskaber: seneste fem regnskabsår.", Given.Here)] }],
    })));

    [Fact]
    public void ToFacts_TextsThatDemandNothing_AreTheSame()
    {
        var facts = Demanded.Saying("Maskinen skal være stille.");

        Assert.Same(facts, new WordedTender(facts, (_, wording) => ReadText.Of(wording.Text, "da")).ToFacts());
    }
}
