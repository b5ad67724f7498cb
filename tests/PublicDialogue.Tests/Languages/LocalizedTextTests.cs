using System;
using System.Linq;
using FsCheck;
using FsCheck.Fluent;
using PublicDialogue.Languages;
using PublicDialogue.Tests.Documentation;
using Xunit;

namespace PublicDialogue.Tests.Languages;

/// <summary>A reader gets the language that comes nearest, and always gets something (practice D13).</summary>
public sealed class LocalizedTextTests
{
    private static readonly LocalizedText Title = LocalizedText.Of(Language.Danish, "Køkken").With(Language.Dutch, "Keuken").With(Language.Parse("sv-FI"), "Kök");

    [Theory]
    [InlineData("da", "Køkken")]
    [InlineData("da-DK", "Køkken")]
    [InlineData("nl-BE", "Keuken")]
    [InlineData("sv-FI", "Kök")]
    [InlineData("sv-FI-x-vasa", "Kök")]
    [InlineData("sv", "Køkken")]
    [InlineData("fi", "Køkken")]
    public void In_OneLanguage_FallsBackToItsParentsAndThenToTheOriginal(string asked, string text) =>
        Assert.Equal(text, Title.In(Language.Parse(asked)).Text);

    [Fact]
    public void In_SeveralLanguages_TakesTheFirstThatThereIs() =>
        Assert.Equal(new Translation(Language.Dutch, "Keuken"), Title.In(Language.Parse("fi"), Language.Parse("nl-BE"), Language.Danish));

    [Fact]
    public void In_NoLanguage_IsTheOriginal() => Assert.Equal("Køkken", Title.In().Text);

    [Fact]
    public void With_ALanguageThatIsThere_TakesItsPlace() => Assert.Equal(
        [new(Language.Danish, "Storkøkken"), new(Language.Dutch, "Keuken"), new(Language.Parse("sv-FI"), "Kök")],
        Title.With(Language.Danish, "Storkøkken").Translations);

    [Fact]
    public void Equality_IsByContentInOrder()
    {
        Assert.Equal(Title, LocalizedText.Of(Title.Translations));
        Assert.NotEqual(Title, LocalizedText.Of([.. Title.Translations.Reverse()]));
    }

    [Fact]
    public void Of_NothingOrTwice_IsRefused()
    {
        Assert.Throws<ArgumentException>("translations", () => LocalizedText.Of([]));
        Assert.Throws<ArgumentException>("translations", () => LocalizedText.Of([new(Language.Danish, "A"), new(Language.Danish, "B")]));
        Assert.Throws<ArgumentException>("text", () => LocalizedText.Of(Language.Danish, " "));
    }

    [Fact]
    public void In_AnyLanguages_IsOneOfItsOwn()
    {
        var language = Gen.Elements("da", "nl", "nl-BE", "sv", "sv-FI", "en-GB", "en").Select(Language.Parse);
        Prop.ForAll(Arb.From(language.ArrayOf()), asked =>
            Title.Translations.Contains(Title.In(asked))).QuickCheckThrowOnFailure();
    }

    [Fact]
    public void Example_OfTheTour_IsAsItSays() => Assert.Equal(Language.Dutch, TourOfTexts.ShowFallback().Shown.Language);

    [Fact]
    public void Example_OfTheTour_FallsBackToTheOriginal() => Assert.Equal(Language.Danish, TourOfTexts.ShowFallback().Other.Language);
}
