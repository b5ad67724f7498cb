using System.Globalization;
using System.Linq;
using System.Text.RegularExpressions;
using PublicDialogue.Rules.Book;
using Xunit;

namespace PublicDialogue.Rules.Tests.Book;

/// <summary>A citation names acts of the Union as the language of its reader does, and national ones as their country does.</summary>
public sealed class CitationTextTests
{
    [Theory]
    [InlineData("PD1005", Jurisdiction.Denmark, "en", "Directive 2014/24/EU Annex XII Part I(c)")]
    [InlineData("PD1005", Jurisdiction.Denmark, "da", "direktiv 2014/24/EU bilag XII del I(c)")]
    [InlineData("PD1005", Jurisdiction.Sweden, "sv", "direktiv 2014/24/EU bilaga XII del I(c); LOU 15 kap. 10 §")]
    [InlineData("PD1005", Jurisdiction.Denmark, "nl", "richtlijn 2014/24/EU bijlage XII deel I(c)")]
    [InlineData("PD1705", Jurisdiction.Denmark, "da", "direktiv 2014/24/EU art. 18(1); direktiv 2005/36/EF art. 53")]
    [InlineData("PD1705", Jurisdiction.Sweden, "sv", "direktiv 2014/24/EU art. 18(1); direktiv 2005/36/EG art. 53")]
    [InlineData("PD1211", Jurisdiction.Denmark, "da", "TEUF art. 34")]
    [InlineData("PD1211", Jurisdiction.Sweden, "sv", "FEUF art. 34")]
    [InlineData("PD1311", Jurisdiction.Sweden, "sv", "förordning (EEG, Euratom) 1182/71 art. 3")]
    public void Citation_InALanguage_NamesActsAsItDoes(string rule, Jurisdiction jurisdiction, string language, string expected) =>
        Assert.StartsWith(expected, RuleBook.Rules.Single(row => row.Id == rule).CitationIn(jurisdiction, new CultureInfo(language)), System.StringComparison.Ordinal);

    [Theory]
    [InlineData("da")]
    [InlineData("sv")]
    [InlineData("nl")]
    public void Citations_InALanguage_HaveNoEnglishWord(string language) => Assert.All(RuleBook.Rules, rule =>
        Assert.DoesNotMatch(new Regex(@"\b(Directive|Regulation|Annex|Part|and|recital|TFEU|EC|EEC|or|the)\b"), rule.CitationIn(Jurisdiction.EuropeanUnion, new CultureInfo(language))));

    [Fact]
    public void Citations_InEnglish_AreAsTheRuleHoldsThem() => Assert.All(RuleBook.Rules, rule =>
        Assert.Equal(rule.Citation(Jurisdiction.Netherlands), rule.CitationIn(Jurisdiction.Netherlands, CultureInfo.InvariantCulture)));
}
