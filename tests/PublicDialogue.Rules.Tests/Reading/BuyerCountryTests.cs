using PublicDialogue.Rules.Reading;
using Xunit;

namespace PublicDialogue.Rules.Tests.Reading;

public class BuyerCountryTests
{
    [Theory]
    [InlineData("DK", Jurisdiction.Denmark)]
    [InlineData("DNK", Jurisdiction.Denmark)]
    [InlineData("SWE", Jurisdiction.Sweden)]
    [InlineData("NLD", Jurisdiction.Netherlands)]
    [InlineData("NOR", Jurisdiction.Norway)]
    [InlineData("FI", Jurisdiction.Finland)]
    [InlineData("DEU", Jurisdiction.Germany)]
    [InlineData("BE", Jurisdiction.Belgium)]
    [InlineData("FR", Jurisdiction.EuropeanUnion)]
    [InlineData("ISL", Jurisdiction.EuropeanUnion)]
    [InlineData("GBR", null)]
    [InlineData("", null)]
    [InlineData("Denmark", null)]
    [InlineData(null, null)]
    public void JurisdictionOf_Code_IsTheCountryOrTheUnion(string? code, Jurisdiction? expected) =>
        Assert.Equal(expected, BuyerCountry.JurisdictionOf(code));
}
