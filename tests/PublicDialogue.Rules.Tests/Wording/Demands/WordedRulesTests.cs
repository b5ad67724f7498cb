using PublicDialogue.Rules.Book;
using PublicDialogue.Rules.Facts;
using Xunit;

namespace PublicDialogue.Rules.Tests.Wording.Demands;

/// <summary>What rules of references and registers answer where a sentence says what a field could.</summary>
public sealed class WordedRulesTests
{
    [Theory]
    [InlineData("PD1107", "EU", "Two references are required from other municipalities.", "Warning")]
    [InlineData("PD1107", "DK", "Referencerne skal være fra danske kommuner.", "Error")]
    [InlineData("PD1107", "NL", "De referentieopdracht moet zijn uitgevoerd voor de aanbestedende dienst.", "Error")]
    [InlineData("PD1107", "SE", "Referenserna får vara från privata eller offentliga kunder.", "-")]
    [InlineData("PD1104", "NL", "Per kerncompetentie levert u drie referenties aan.", "Error")]
    [InlineData("PD1104", "NL", "Per kerncompetentie volstaat één referentie.", "-")]
    [InlineData("PD1104", "DK", "Der skal vedlægges to referencer per kernekompetence.", "-")]
    [InlineData("PD1105", "NL", "Een referentie mag slechts voor één kerncompetentie worden gebruikt.", "Error")]
    [InlineData("PD1105", "DK", "Samme reference må ikke anvendes til flere kompetencer.", "Warning")]
    [InlineData("PD1105", "NL", "Een referentie mag voor meerdere kerncompetenties worden gebruikt.", "-")]
    [InlineData("PD1704", "DK", "Montører skal have dansk autorisation.", "Error")]
    [InlineData("PD1704", "DK", "Montører skal have dansk autorisation eller tilsvarende.", "-")]
    [InlineData("PD1704", "EU", "Only companies established in Denmark may tender.", "-")]
    public void Assess_Sentence_Answers(string rule, string jurisdiction, string text, string severity) =>
        Assert.Equal(severity, Given.Assess(rule, Saying(jurisdiction, text)).Findings is [var finding] ? finding.Severity.ToString() : "-");

    [Fact]
    public void Assess_CompetenceInTwoSentences_IsCountedOnce() => Assert.Empty(Given.Assess("PD1104", Saying(
        "NL", "Per kerncompetentie volstaat één referentie. Voor elke kerncompetentie dient u één referentie in.")).Findings);

    [Theory]
    [InlineData("Montører skal have dansk autorisation.", "dansk autorisation", "eller tilsvarende")]
    [InlineData("De taxateur moet een Nederlandse erkenning bezitten.", "Nederlandse erkenning", "of gelijkwaardig")]
    public void Assess_Register_IsMendedBehindItsWords(string text, string at, string words)
    {
        var finding = Assert.Single(Given.Assess("PD1704", Saying("DK", text)).Findings);

        Assert.Equal((Confidence.Text, RemedyAction.AppendWords, at, words), (finding.Confidence, finding.Remedy!.Action, finding.Remedy.At, finding.Remedy.Value));
        Assert.Empty(Given.Assess("PD1704", Saying("DK", text.Replace(at, at + " " + words, System.StringComparison.Ordinal))).Findings);
    }

    private static TenderFacts Saying(string jurisdiction, string text) => Given.Tender(
        [Given.Fact(FactKeys.Jurisdiction, jurisdiction)], new TenderPart { Wordings = [new(text, Given.Here)] });
}
