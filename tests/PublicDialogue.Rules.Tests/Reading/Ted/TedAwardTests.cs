using PublicDialogue.Rules.Facts;
using PublicDialogue.Rules.Reading.Ted;
using Xunit;

namespace PublicDialogue.Rules.Tests.Reading.Ted;

public class TedAwardTests
{
    [Theory]
    [InlineData("60 %", 60, FactUnit.Percent, true)]
    [InlineData("50%", 50, FactUnit.Percent, true)]
    [InlineData("33,3 %", 33.3, FactUnit.Percent, true)]
    [InlineData("20-60 %", 40, FactUnit.Percent, false)]
    [InlineData("40 % - 80 %", 60, FactUnit.Percent, false)]
    [InlineData("60", 60, FactUnit.Points, true)]
    [InlineData("10–20", 15, FactUnit.Points, false)]
    public void Parse_Weighting_IsPerCentOnlyWhereItSaysSo(string text, double number, FactUnit unit, bool isExact) =>
        Assert.Equal(new Weight((decimal)number, unit, isExact), TedAward.Parse(text)!.Value with { Spread = null });

    [Theory]
    [InlineData("20-60 %", 40)]
    [InlineData("60–20", 40)]
    [InlineData("35-40", 5)]
    [InlineData("60 %", null)]
    public void Parse_Range_KnowsHowWideItIs(string text, int? spread) => Assert.Equal(spread, TedAward.Parse(text)!.Value.Spread);

    [Theory]
    [InlineData("Non spécifié")]
    [InlineData("50/50")]
    [InlineData("Price 20 %, qual. 80 %")]
    [InlineData("%")]
    [InlineData("-")]
    [InlineData("")]
    [InlineData("99999999999999999999999999999999")]
    public void Parse_AnythingElse_IsNone(string text) => Assert.Null(TedAward.Parse(text));
}
