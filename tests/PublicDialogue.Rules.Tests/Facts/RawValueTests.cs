using System;
using System.Linq;
using PublicDialogue.Rules.Book;
using PublicDialogue.Rules.Facts;
using Xunit;

namespace PublicDialogue.Rules.Tests.Facts;

public sealed class RawValueTests
{
    private static readonly object[] Extremes =
    [
        double.NaN, double.PositiveInfinity, double.NegativeInfinity, double.MaxValue, double.MinValue, double.Epsilon, -0d,
        float.NaN, float.MaxValue, decimal.MaxValue, decimal.MinValue, long.MinValue, long.MaxValue, ulong.MaxValue, int.MinValue, sbyte.MinValue,
        "", " ", "\0", "NaN", "1e400", "-", ".", "999999999999999999999999999999", "0x10", "1,5", "١٢", new object(), 'c', true, false,
        new PlainDate(0, 0, 0), new PlainDate(2026, 13, 45), new PlainDate(int.MaxValue, 1, 1), new PlainDate(9999, 12, 31), "9999-12-31",
        new CalendarSpan(int.MaxValue, int.MaxValue), new CalendarSpan(-1, -1), "P99999Y", new Amount(decimal.MaxValue, "EUR"), new Amount(-1), new Amount(0),
        new Weight(decimal.MaxValue, FactUnit.Percent), new Weight(decimal.MinValue, FactUnit.Share), (FactUnit)99, Procedure.Open, new int[3],
    ];

    [Fact]
    public void Read_AnythingForAnyFact_NeverThrows() => Assert.All(FactKeys.All, key => Assert.All(Extremes, raw => Assert.All(
        Enum.GetValues<FactUnit>(), unit => Assert.Equal(key, key.Read(raw, unit, null).Key))));

    [Fact]
    public void Assess_ExtremesInEveryFact_NeverThrows() => Assert.All(Extremes, first => Assert.All(Extremes, second =>
    {
        FactEntry[] facts = [.. FactKeys.All.Select((key, at) => key.Read(at % 2 == 0 ? first : second, FactUnit.Own, Given.Here))];
        var parts = new TenderPart { Role = TenderFactKind.AwardCriteria, Facts = facts };
        var answer = RuleBook.Assess(new(new TenderPart { Facts = facts, Parts = [parts, parts, Given.Lot("LOT-1", facts)] }), RuleOptions.Default);
        Assert.All(answer.Findings, finding => Assert.NotEmpty(finding.Message(new("sv"))));
        Assert.All(answer.NotAssessable, gap => Assert.NotEmpty(gap.Reason(new("nl"))));
    }));

    [Theory]
    [InlineData("999999999999.99", true)]
    [InlineData("1000000000000", false)]
    [InlineData("-999999999999", true)]
    [InlineData("-1000000000000", false)]
    public void Number_Bound_IsAMillionMillions(string text, bool isRead) => Assert.Equal(isRead, RawValue.Number(text, FactUnit.Own) is not null);

    [Theory]
    [InlineData("0", true)]
    [InlineData("-0.01", false)]
    [InlineData("12 000", false)]
    [InlineData("1.5", true)]
    [InlineData("1,5", false)]
    public void Amount_Text_IsAPlainNumber(string text, bool isRead) => Assert.Equal(isRead, RawValue.Amount(text, FactUnit.Own) is not null);

    [Theory]
    [InlineData("true", true)]
    [InlineData("False", false)]
    [InlineData("yes", null)]
    [InlineData("1", null)]
    public void Truth_Text_IsTrueOrFalse(string text, bool? truth) => Assert.Equal(truth, RawValue.Truth(text, FactUnit.Own));

    [Fact]
    public void Read_NullOrBlank_IsAbsentButForAReason()
    {
        Assert.All(FactKeys.All, key => Assert.Equal(FactState.Absent, key.Read(null, FactUnit.Own, null).State));
        Assert.All(FactKeys.All, key => Assert.Equal(
            key.Kind == TenderFactKind.Justification ? FactState.Known : FactState.Absent, key.Read(" ", FactUnit.Own, null).State));
    }

    [Fact]
    public void Find_EveryKind_IsItsOwnKey() =>
        Assert.All(Enum.GetValues<TenderFactKind>(), kind => Assert.Equal(kind, FactKeys.Find(kind)?.Kind));

    [Theory]
    [InlineData(-1)]
    [InlineData(int.MaxValue)]
    public void Find_NoKind_IsNone(int kind) => Assert.Null(FactKeys.Find((TenderFactKind)kind));
}
