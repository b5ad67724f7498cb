using System;
using FsCheck;
using FsCheck.Fluent;
using PublicDialogue.Rules.Facts;
using Xunit;

namespace PublicDialogue.Rules.Tests.Facts;

public sealed class PlainDateTests
{
    private static readonly Arbitrary<DateTime> Days = Gen.Choose(0, (DateTime.MaxValue - DateTime.MinValue).Days)
        .Select(days => DateTime.MinValue.AddDays(days)).ToArbitrary();

    [Fact]
    public void DayNumber_AnyDay_AgreesWithTheFramework() =>
        Prop.ForAll(Days, day => Of(day).DayNumber == (day - DateTime.MinValue).Days + 1).QuickCheckThrowOnFailure();

    [Fact]
    public void DayNumber_EveryDayOfAGregorianCycle_IsOneMore()
    {
        int number = Of(new(1999, 12, 31)).DayNumber;
        for (var day = new DateTime(2000, 1, 1); day.Year < 2401; day = day.AddDays(1))
        {
            Assert.Equal(++number, Of(day).DayNumber);
        }
    }

    [Fact]
    public void PlusDays_ThereAndBack_IsTheSame() => Prop.ForAll(Days, Gen.Choose(-4_000, 4_000).ToArbitrary(), (day, days) =>
        Of(day).PlusDays(days).PlusDays(-days) == Of(day)).QuickCheckThrowOnFailure();

    [Fact]
    public void PlusDays_Any_AgreesWithTheFramework() => Prop.ForAll(Days, Gen.Choose(0, 4_000).ToArbitrary(), (day, days) =>
        day > DateTime.MaxValue.AddDays(-days) || Of(day).PlusDays(days) == Of(day.AddDays(days))).QuickCheckThrowOnFailure();

    [Fact]
    public void Order_Any_AgreesWithTheFramework() => Prop.ForAll(Days, Days, (left, right) =>
        Of(left) < Of(right) == left < right && Of(left) <= Of(right) == left <= right
        && Of(left) > Of(right) == left > right && Of(left) >= Of(right) == left >= right).QuickCheckThrowOnFailure();

    [Fact]
    public void Parse_WhatToStringWrote_IsTheSame() =>
        Prop.ForAll(Days, day => PlainDate.Parse(Of(day).ToString()) == Of(day)).QuickCheckThrowOnFailure();

    [Theory]
    [InlineData("2024-02-29", "2024-02-29")]
    [InlineData("2023-02-29", null)]
    [InlineData("1900-02-29", null)]
    [InlineData("2000-02-29", "2000-02-29")]
    [InlineData("2026-11-23T12:00:00Z", "2026-11-23")]
    [InlineData("2026-11-23+01:00", "2026-11-23")]
    [InlineData("2026-11-23Z", "2026-11-23")]
    [InlineData(" 2026-11-23 ", "2026-11-23")]
    [InlineData("2026-11-23x", null)]
    [InlineData("2026-1-23", null)]
    [InlineData("23-11-2026", null)]
    [InlineData("2026-13-01", null)]
    [InlineData("2026-00-10", null)]
    [InlineData("2026-04-31", null)]
    [InlineData("0000-01-01", null)]
    [InlineData("+026-01-01", null)]
    [InlineData("", null)]
    [InlineData(null, null)]
    public void Parse_Text_IsADayThatExists(string? text, string? day) => Assert.Equal(day, PlainDate.Parse(text)?.ToString());

    [Theory]
    [InlineData("2024-02-29", 1, "2025-02-28")]
    [InlineData("2024-02-29", 4, "2028-02-29")]
    [InlineData("2026-11-23", -10, "2016-11-23")]
    public void PlusYears_Any_IsADayThatExists(string day, int years, string then) =>
        Assert.Equal(then, PlainDate.Parse(day)!.Value.PlusYears(years).ToString());

    private static PlainDate Of(DateTime day) => new(day.Year, day.Month, day.Day);
}
