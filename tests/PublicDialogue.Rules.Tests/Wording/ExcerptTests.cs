using System;
using PublicDialogue.Rules.Wording;
using Xunit;

namespace PublicDialogue.Rules.Tests.Wording;

public sealed class ExcerptTests
{
    private static readonly string Long = new('a', 300);

    [Fact]
    public void Of_Short_IsTheWholePart() => Assert.Equal("b c", Excerpt.Of("a b c d", 2, 5, 4));

    [Fact]
    public void Of_LineBreaks_AreSpaces() => Assert.Equal("a  b c", Excerpt.Of("a\r\nb\nc", 0, 6, 0));

    [Theory]
    [InlineData(240, false)]
    [InlineData(241, true)]
    public void Of_Length_DecidesWhetherItIsCut(int length, bool isCut) =>
        Assert.Equal(isCut, Excerpt.Of(Long, 0, length, 0).EndsWith('…'));

    [Theory]
    [InlineData(0, false, true)]
    [InlineData(150, true, true)]
    [InlineData(299, true, false)]
    public void Of_Long_IsCutAroundThePlace(int around, bool before, bool behind)
    {
        string cut = Excerpt.Of(Long, 0, 300, around);

        Assert.Equal((before, behind), (cut.StartsWith('…'), cut.EndsWith('…')));
        Assert.Equal(240, cut.Trim('…').Length);
    }

    [Fact]
    public void Of_APairAtTheCut_IsNotTornApart()
    {
        string text = string.Concat(new string('a', 239), "😀", Long);

        Assert.Equal(string.Concat(new string('a', 239), "…"), Excerpt.Of(text, 0, text.Length, 0), StringComparer.Ordinal);
    }
}
