using System.Collections;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using System.Resources;
using System.Text.RegularExpressions;
using PublicDialogue.Recurrences;
using Xunit;

namespace PublicDialogue.Tests.Recurrences;

/// <summary>Every refusal is worded in every language, with the same values in it; only the zone of an example is of the country.</summary>
public sealed class RecurrenceTextsTests
{
    private static readonly ResourceManager Resources = new("PublicDialogue.Recurrences.Texts.RecurrenceTexts", typeof(Recurrence).Assembly);

    [Theory]
    [InlineData("da")]
    [InlineData("sv")]
    [InlineData("nl")]
    public void Texts_OfALanguage_AreThoseOfEnglishInItsOwnWords(string language)
    {
        var english = Texts(CultureInfo.InvariantCulture);
        var own = Texts(new(language));

        Assert.Equal(english.Keys.Order(), own.Keys.Order());
        Assert.All(english, text => Assert.Equal(Values(text.Value), Values(own[text.Key])));
        Assert.All(english, text => Assert.NotEqual(text.Value, own[text.Key]));
    }

    private static Dictionary<string, string> Texts(CultureInfo language) => Resources.GetResourceSet(language, createIfNotExists: true, tryParents: false)!
        .Cast<DictionaryEntry>().ToDictionary(entry => (string)entry.Key, entry => (string)entry.Value!);

    private static IEnumerable<string> Values(string text) => Regex.Matches(text, @"\{\d\}|[A-Z]{3,}=?[^\s.,/]*|3\.3\.10", RegexOptions.None, System.TimeSpan.FromSeconds(1)).Select(match => match.Value).Order();
}
