using System;
using System.Globalization;
using PublicDialogue.Languages;
using Xunit;

namespace PublicDialogue.Tests.Languages;

/// <summary>Tags of BCP 47: their form, their case and their parents.</summary>
public sealed class LanguageTests
{
    [Theory]
    [InlineData("da", "da")]
    [InlineData("DA", "da")]
    [InlineData("nl-be", "nl-BE")]
    [InlineData("zh-HANT-tw", "zh-hant-TW")]
    [InlineData("se", "se")]
    [InlineData("smj", "smj")]
    [InlineData("sv-x-kommunal", "sv-x-kommunal")]
    public void Parse_ATag_GivesItInOneCase(string text, string tag) => Assert.Equal(tag, Language.Parse(text).Tag);

    [Theory]
    [InlineData("")]
    [InlineData("d")]
    [InlineData("dansk")]
    [InlineData("d1")]
    [InlineData("da-")]
    [InlineData("-da")]
    [InlineData("da_DK")]
    [InlineData("da-toolongpart")]
    [InlineData("dä")]
    [InlineData("da-12345678-12345678-12345678-123456")]
    public void Parse_NoTag_IsRefusedWithARemedy(string text) =>
        Assert.Contains("write a tag such as da or nl-BE", Assert.Throws<FormatException>(() => Language.Parse(text)).Message, StringComparison.Ordinal);

    [Fact]
    public void Parse_AtTheGreatestLength_IsRead() => Assert.Equal(35, Language.Parse("da-12345678-12345678-12345678-12345").Tag.Length);

    [Fact]
    public void Parent_OfEachPart_IsTheTagWithoutIt()
    {
        var language = Language.Parse("zh-Hant-TW");
        Assert.Equal(Language.Parse("zh-Hant"), language.Parent);
        Assert.Equal(Language.Parse("zh"), language.Parent!.Parent);
        Assert.Null(language.Parent.Parent!.Parent);
    }

    [Fact]
    public void Of_ACulture_IsItsTag() => Assert.Equal(Language.Parse("nl-BE"), Language.Of(CultureInfo.GetCultureInfo("nl-BE")));

    [Fact]
    public void Of_TheInvariantCulture_IsRefused() => Assert.Throws<FormatException>(() => Language.Of(CultureInfo.InvariantCulture));
}
