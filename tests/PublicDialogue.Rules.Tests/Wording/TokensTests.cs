using System.Linq;
using PublicDialogue.Rules.Wording;
using Xunit;

namespace PublicDialogue.Rules.Tests.Wording;

public sealed class TokensTests
{
    [Theory]
    [InlineData("X1-Carbon is here", "X1-Carbon|is|here")]
    [InlineData("McDonald's, Hewlett-Packard", "McDonald's|,|Hewlett-Packard")]
    [InlineData("1.5 x 3/4", "1.5|x|3/4")]
    [InlineData("and/or", "and|/|or")]
    [InlineData("Marmoleum® Real™.", "Marmoleum®|Real™|.")]
    [InlineData("B&O", "B&O")]
    [InlineData("a -b- c", "a|-|b|-|c")]
    [InlineData("  ", "")]
    [InlineData("æøå ÄÖ", "æøå|ÄÖ")]
    public void Of_Text_IsSplitIntoWordsAndMarks(string text, string tokens) =>
        Assert.Equal(tokens, string.Join('|', Tokens.Of(text).Select(token => token.Text)));

    [Theory]
    [InlineData("One. Two.", 2)]
    [InlineData("One! Two? Three", 3)]
    [InlineData("He said \"one.\" Then two.", 2)]
    [InlineData("Prisen er kr. 500 inkl. Moms", 1)]
    [InlineData("Mærker, f.eks. Canon", 1)]
    [InlineData("Mærker, bl.a. Canon", 1)]
    [InlineData("Märken, t.ex. Canon", 1)]
    [InlineData("Merken, bijv. Canon", 1)]
    [InlineData("Makes, e.g. Canon", 1)]
    [InlineData("Jura eller tilsv. Maskiner", 1)]
    [InlineData("20 stk. Lenovo", 1)]
    [InlineData("Version 1.5 er ny", 1)]
    [InlineData("Energimærke A. Maskinen", 2)]
    [InlineData("one. two", 1)]
    [InlineData("One\nTwo", 1)]
    [InlineData("One\n\nTwo", 2)]
    [InlineData("One\r\n\r\nTwo", 2)]
    [InlineData("- One\n- Two\n- Three", 3)]
    [InlineData("1. One\n2. Two\n12) Three", 3)]
    [InlineData("a) one\nb) two", 2)]
    [InlineData("i år\n2026 er", 1)]
    [InlineData("• One\n  • Two", 2)]
    public void Of_Text_IsSplitIntoSentences(string text, int sentences) =>
        Assert.Equal(sentences, ReadText.Of(text, null).Sentences.Count);

    [Fact]
    public void Of_Text_KeepsItsPlaces() => Assert.All(
        Tokens.Of("Merk:\n\tCanon® – 3,5 mm."),
        token => Assert.Equal(token.Text, "Merk:\n\tCanon® – 3,5 mm."[token.Start..token.End]));

    [Fact]
    public void Of_TwoLines_MarksTheFirstWordOfTheSecond() =>
        Assert.Equal([false, false, true, false], Tokens.Of("a b\nc d").Select(token => token.IsOnNewLine));

    [Theory]
    [InlineData("a; b; c", 3)]
    [InlineData("a", 1)]
    [InlineData(";", 2)]
    public void Clauses_ArePartedBySemicolons(string text, int clauses) =>
        Assert.Equal(clauses, Passage.Whole(Tokens.Of(text)).Clauses().Count());
}
