using System.Globalization;
using System.Linq;
using PublicDialogue.Rules.Wording;
using PublicDialogue.Rules.Wording.Demands;
using Xunit;

namespace PublicDialogue.Rules.Tests.Wording.Demands;

/// <summary>Numbers as people write them, and what they count.</summary>
public sealed class QuantitiesTests
{
    [Theory]
    [InlineData("da", "1,5 mio. kr.", "Money 1500000 DKK")]
    [InlineData("da", "1.500.000", "Money 1500000")]
    [InlineData("da", "1 500 000 kr.", "Money 1500000 DKK")]
    [InlineData("da", "1\u00A0500\u00A0000 kr.", "Money 1500000 DKK")]
    [InlineData("da", "1\u202F500\u202F000,50 kroner", "Money 1500000.5 DKK")]
    [InlineData("da", "15 millioner", "Money 15000000")]
    [InlineData("da", "DKK 5.000.000", "Money 5000000 DKK")]
    [InlineData("da", "kr. 5.000.000,-", "Money 5000000 DKK")]
    [InlineData("da", "5.000.000,- kr.", "Money 5000000 DKK")]
    [InlineData("da", "5.000.000,00 kr.", "Money 5000000 DKK")]
    [InlineData("da", "10 mio. danske kroner", "Money 10000000 DKK")]
    [InlineData("da", "DKK 100 mio", "Money 100000000 DKK")]
    [InlineData("da", "5mio. kr.", "Money 5000000 DKK")]
    [InlineData("da", "fem mio. kr.", "Money 5000000 DKK")]
    [InlineData("da", "1.500 kr.", "Money 1500 DKK")]
    [InlineData("da", "500 tusind kr.", "Money 500000 DKK")]
    [InlineData("sv", "10 mkr", "Money 10000000 SEK")]
    [InlineData("sv", "2,5 mnkr", "Money 2500000 SEK")]
    [InlineData("sv", "3 miljoner kronor", "Money 3000000 SEK")]
    [InlineData("sv", "500 tkr", "Money 500000 SEK")]
    [InlineData("sv", "3 000 000 svenska kronor", "Money 3000000 SEK")]
    [InlineData("sv", "SEK 3 000 000", "Money 3000000 SEK")]
    [InlineData("sv", "5 MSEK", "Money 5000000 SEK")]
    [InlineData("nl", "€ 2.000.000", "Money 2000000 EUR")]
    [InlineData("nl", "€2.000.000,00", "Money 2000000 EUR")]
    [InlineData("nl", "2 miljoen euro", "Money 2000000 EUR")]
    [InlineData("nl", "1,5 miljoen euro", "Money 1500000 EUR")]
    [InlineData("nl", "EUR 750.000,-", "Money 750000 EUR")]
    [InlineData("en", "EUR 1,500,000", "Money 1500000 EUR")]
    [InlineData("en", "1.5 million euros", "Money 1500000 EUR")]
    [InlineData("en", "DKK 5 million", "Money 5000000 DKK")]
    [InlineData("en", "1,500 EUR", "Money 1500 EUR")]
    [InlineData("en", "£250,000.50", "Money 250000.5 GBP")]
    [InlineData("en", "five years", "Months 60")]
    [InlineData("en", "five (5) full financial years", "Months 60")]
    [InlineData("en", "18 months", "Months 18")]
    [InlineData("da", "tre senest afsluttede regnskabsår", "Months 36")]
    [InlineData("da", "5-årig", "Months 60")]
    [InlineData("sv", "tjugo års", "Months 240")]
    [InlineData("nl", "drie laatste boekjaren", "Months 36")]
    [InlineData("da", "50 km", "Kilometres 50")]
    [InlineData("da", "50km", "Kilometres 50")]
    [InlineData("sv", "3 mil", "Kilometres 30")]
    [InlineData("nl", "25 kilometer", "Kilometres 25")]
    [InlineData("en", "30 %", "Percent 30")]
    [InlineData("en", "30%", "Percent 30")]
    [InlineData("da", "33,5 procent", "Percent 33.5")]
    [InlineData("sv", "40 procent", "Percent 40")]
    [InlineData("en", "three to five references", "Count 3")]
    [InlineData("da", "3-5 referencer", "Count 3")]
    [InlineData("nl", "3 tot 5 referenties", "Count 3")]
    [InlineData("en", "five references and two years", "Count 5|Months 24")]
    [InlineData("en", "1.5.2 tables", "")]
    [InlineData("en", "12,34,567 tables", "")]
    [InlineData("en", "1234567890123456789 euro", "")]
    public void In_Text_AreRead(string language, string text, string expected) => Assert.Equal(expected, Read(text, language));

    [Theory]
    [InlineData("1 500", "Count 1500")]
    [InlineData("1  500", "Count 1|Count 500")]
    [InlineData("1\n500", "Count 1|Count 500")]
    [InlineData("2023 500", "Count 2023|Count 500")]
    public void In_Groups_ArePartedByOneSpace(string text, string expected) => Assert.Equal(expected, Read(text, "da"));

    private static string Read(string text, string language) => string.Join('|', Quantities.In(Passage.Whole(Tokens.Of(text)), [language]).Select(quantity => string.Create(
        CultureInfo.InvariantCulture, $"{quantity.Measure} {quantity.Value:0.##} {quantity.Currency}").TrimEnd()));
}
