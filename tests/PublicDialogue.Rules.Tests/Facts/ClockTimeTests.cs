using PublicDialogue.Rules.Facts;
using Xunit;

namespace PublicDialogue.Rules.Tests.Facts;

public sealed class ClockTimeTests
{
    [Theory]
    [InlineData(2, FactUnit.Own, 2)]
    [InlineData(2, FactUnit.Minutes, 2)]
    [InlineData(90, FactUnit.Seconds, 1.5)]
    [InlineData(2, FactUnit.Hours, 120)]
    [InlineData(1, FactUnit.Days, 1440)]
    [InlineData(1, FactUnit.Weeks, 10080)]
    [InlineData(0.5, FactUnit.Hours, 30)]
    [InlineData("2.5", FactUnit.Own, 2.5)]
    [InlineData("PT2M", FactUnit.Own, 2)]
    [InlineData("PT2M", FactUnit.Hours, 2)]
    [InlineData("PT1H30M", FactUnit.Own, 90)]
    [InlineData("PT90S", FactUnit.Own, 1.5)]
    [InlineData("PT1.5H", FactUnit.Own, 90)]
    [InlineData("P1DT0S", FactUnit.Own, 1440)]
    [InlineData("P1W", FactUnit.Own, 10080)]
    public void Read_ATime_IsMinutes(object raw, FactUnit unit, double minutes) =>
        Assert.Equal((decimal)minutes, EventFacts.SupplierTime.Read(raw, unit, null).Value);

    [Theory]
    [InlineData(-1, FactUnit.Own)]
    [InlineData(1, FactUnit.Months)]
    [InlineData(1, FactUnit.Years)]
    [InlineData(1, FactUnit.Percent)]
    [InlineData("P", FactUnit.Own)]
    [InlineData("PT", FactUnit.Own)]
    [InlineData("P1M", FactUnit.Own)]
    [InlineData("P1Y", FactUnit.Own)]
    [InlineData("P1DT", FactUnit.Own)]
    [InlineData("P1H", FactUnit.Own)]
    [InlineData("PTM", FactUnit.Own)]
    [InlineData("PT-2M", FactUnit.Own)]
    [InlineData("PT2M3", FactUnit.Own)]
    [InlineData("PT2T3M", FactUnit.Own)]
    [InlineData("PT1..5H", FactUnit.Own)]
    [InlineData("two minutes", FactUnit.Own)]
    public void Read_NoTime_IsUnknown(object raw, FactUnit unit) => Assert.Equal(FactState.Unknown, EventFacts.SupplierTime.Read(raw, unit, null).State);
}
