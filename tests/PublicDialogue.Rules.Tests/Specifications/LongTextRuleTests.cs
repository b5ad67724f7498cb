using System.Linq;
using PublicDialogue.Rules.Facts;
using Xunit;

namespace PublicDialogue.Rules.Tests.Specifications;

public sealed class LongTextRuleTests
{
    [Theory]
    [InlineData(620, 100, null, "-")]
    [InlineData(621, 100, null, "Info")]
    [InlineData(621, null, null, "?PeerTextLength:NotStated")]
    [InlineData(621, null, "pd1212.mean_characters=100", "Info")]
    [InlineData(621, 200, "pd1212.mean_characters=100", "-")]
    [InlineData(111, 100, "pd1212.most_above_mean=10", "Info")]
    [InlineData(110, 100, "pd1212.most_above_mean=10", "-")]
    public void Assess_CharactersAboveTheMean(int characters, int? mean, string? options, string outcome) =>
        Assert.Equal(outcome, Given.Outcome("PD1212", Texts(mean, characters), options));

    [Fact]
    public void Assess_SeveralTexts_AddUp() => Assert.Equal("Info", Given.Outcome("PD1212", Texts(100, 300, 321)));

    [Fact]
    public void Assess_TextsElsewhere_IsNotAssessable() => Assert.Equal(
        "?Specifications:NotStated", Given.Outcome("PD1212", Given.Tender(Given.Fact(SpecificationFacts.PeerTextLength, 100))));

    [Fact]
    public void Assess_WithAReason_IsSilent() => Assert.Equal("-", Given.Outcome("PD1212", new(new TenderPart
    {
        Facts = [Given.Fact(SpecificationFacts.PeerTextLength, 100), Given.Fact(FactKeys.Justification, "Byggeriet har 40 fag, hvert med sine krav")],
        Wordings = [new(new('x', 700), Given.Here)],
    })));

    private static TenderFacts Texts(int? mean, params int[] characters)
    {
        FactEntry held = Given.Fact(FactKeys.Specifications, characters.Length);
        return Given.Tender(
            mean is { } known ? [held, Given.Fact(SpecificationFacts.PeerTextLength, known)] : [held],
            [.. characters.Select(length => new TenderPart { Role = TenderFactKind.Specifications, Wordings = [new(new('x', length), Given.Here)] })]);
    }
}
