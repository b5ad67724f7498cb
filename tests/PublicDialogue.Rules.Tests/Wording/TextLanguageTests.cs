using System.Linq;
using PublicDialogue.Rules.Wording;
using Xunit;

namespace PublicDialogue.Rules.Tests.Wording;

public sealed class TextLanguageTests
{
    [Theory]
    [InlineData("en", "The supplier must deliver within five days of the order.")]
    [InlineData("en", "Tenders are to be submitted in English and must be valid for six months.")]
    [InlineData("da", "Leverandøren skal levere af egen drift, og det må ikke tage mere end fem dage.")]
    [InlineData("da", "Tilbudsgiver skal være opmærksom på, at kommunens krav kun gælder hvis aftalen bliver forlænget.")]
    [InlineData("sv", "Leverantören ska leverera inom fem dagar och får inte ta ut någon avgift för det.")]
    [InlineData("sv", "Anbudet ska vara giltigt till och med det datum som anges i annonsen.")]
    [InlineData("nl", "De leverancier moet binnen vijf dagen na de bestelling leveren.")]
    [InlineData("nl", "Inschrijver dient ten minste een kantoor in Nederland te hebben en wordt geacht dat aan te tonen.")]
    public void Of_OrdinarySentence_IsItsLanguage(string language, string text) =>
        Assert.Equal([language], TextLanguage.Of(Passage.Whole(Tokens.Of(text))));

    [Theory]
    [InlineData("")]
    [InlineData("Grundfos Alpha2 25-60")]
    [InlineData("12345")]
    public void Of_NothingTells_IsAllFour(string text) =>
        Assert.Equal(["en", "da", "sv", "nl"], TextLanguage.Of(Passage.Whole(Tokens.Of(text))));

    [Fact]
    public void Of_DanishOrNorwegian_IsBoth() =>
        Assert.Equal(["da", "nb"], TextLanguage.Of(Passage.Whole(Tokens.Of("skal være til"))).Order());

    [Theory]
    [InlineData("Maskinen skal være af mærket Jura", "da")]
    [InlineData("skal være", null)]
    [InlineData("Jura", null)]
    public void Plain_ShortOrShared_IsNone(string text, string? language) =>
        Assert.Equal(language, TextLanguage.Plain(Passage.Whole(Tokens.Of(text))));

    [Theory]
    [InlineData("da", "da")]
    [InlineData("DAN", "da")]
    [InlineData("da-DK", "da")]
    [InlineData(" sv_SE ", "sv")]
    [InlineData("swe", "sv")]
    [InlineData("dut", "nl")]
    [InlineData("ENG", "en")]
    [InlineData("nn", "nb")]
    [InlineData("pl", "pl")]
    [InlineData("", null)]
    [InlineData(null, null)]
    [InlineData("dansk", null)]
    public void Parse_Code_IsTwoLetters(string? code, string? language) => Assert.Equal(language, TextLanguage.Parse(code));
}
