using System.Globalization;
using System.Linq;
using System.Threading.Tasks;
using Xunit;
using static PublicDialogue.Analyzers.Tests.Snippets;

namespace PublicDialogue.Analyzers.Tests;

/// <summary>A diagnostic is worded when somebody reads it, in that reader's language.</summary>
public sealed class MessageTests
{
    private static readonly string[] Languages = ["en", "da", "sv", "nl"];

    [Theory]
    [InlineData("en", "A required yearly turnover of 9,000,000 ")]
    [InlineData("en-GB", "A required yearly turnover of 9,000,000 ")]
    [InlineData("da", "Et krav om en årlig omsætning på 9.000.000 ")]
    [InlineData("da-DK", "Et krav om en årlig omsætning på 9.000.000 ")]
    [InlineData("sv", "Ett krav på en årlig omsättning på 9\u00A0000\u00A0000 ")]
    [InlineData("nl", "Een geëiste jaaromzet van 9.000.000 ")]
    [InlineData("fi", "A required yearly turnover of 9\u00A0000\u00A0000 ")]
    public async Task Turnover_IsInTheReadersLanguage(string language, string start)
    {
        var found = await Test.Reports(Udbud + "class C { Udbud U => new() { AnslåetVærdi = 1m, Omsætningskrav = {|PD1001:9_000_000m|} }; }");

        Assert.StartsWith(start, found.Single().GetMessage(new CultureInfo(language)), System.StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("en", "PD1106: ", "Too many references")]
    [InlineData("da", "PD1106: ", "For mange referencer")]
    [InlineData("sv", "PD1106: ", "")]
    [InlineData("nl", "PD1106: ", "")]
    public async Task Justified_NamesTheRuleInEveryLanguage(string language, string start, string title)
    {
        var found = await Test.Reports(Udbud + """
            class C { Udbud U => new() { AntalReferencer = {|PD2006:6|}, Begrundelse = "Driften kræver erfaring fra flere store køkkener" }; }
            """);

        Assert.StartsWith(start, found.Single().GetMessage(new CultureInfo(language)), System.StringComparison.Ordinal);
        Assert.StartsWith(title, RuleDescriptors.ById["PD1106"].Title.ToString(new CultureInfo(language)), System.StringComparison.Ordinal);
    }

    [Fact]
    public async Task Messages_OfOneFinding_DifferByLanguage()
    {
        var found = await Test.Reports(Udbud + """
            class C { Udbud U => new() { Løbetid = {|PD1401:60|}, AntalReferencer = {|PD1106:6|}, Krav = [{|PD1201:"Skal være af mærket Jura."|}] }; }
            """);

        Assert.All(found, one => Assert.Equal(
            4, Languages.Select(language => one.GetMessage(new CultureInfo(language))).Distinct().Count()));
    }
}
