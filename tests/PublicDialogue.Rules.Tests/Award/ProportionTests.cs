using System.Linq;
using PublicDialogue.Rules.Award;
using Xunit;

namespace PublicDialogue.Rules.Tests.Award;

/// <summary>Weights are brought to the whole in proportion, in hundredths, and always exactly.</summary>
public sealed class ProportionTests
{
    [Theory]
    [InlineData("60 30", 100, "67 33")]
    [InlineData("60 39.9", 100, "60 40")]
    [InlineData("50 30 30", 100, "46 27 27")]
    [InlineData("1 1 1", 100, "34 33 33")]
    [InlineData("90 0", 100, "100 0")]
    [InlineData("0.5 0.4", 1, "0.56 0.44")]
    [InlineData("0.001 0.002", 1, "0.33 0.67")]
    [InlineData("100 100 100 100", 100, "25 25 25 25")]
    public void Of_Numbers_AreInProportion(string numbers, int whole, string mended) =>
        Assert.Equal(Numbers(mended), Proportion.Of(Numbers(numbers), whole));

    [Fact]
    public void Of_AnyNumbers_AddUpToTheWhole()
    {
        for (int first = 1; first <= 40; first++)
        {
            for (int second = 0; second <= 40; second++)
            {
                decimal[] numbers = [first, second, 7, 0.5m];
                Assert.Equal(100, Proportion.Of(numbers, 100).Sum());
                Assert.Equal(1, Proportion.Of(numbers, 1).Sum());
            }
        }
    }

    private static decimal[] Numbers(string text) =>
        [.. text.Split(' ').Select(number => decimal.Parse(number, System.Globalization.CultureInfo.InvariantCulture))];
}
