using System;
using System.IO;
using System.Linq;
using System.Text.RegularExpressions;
using PublicDialogue.Quantities;
using PublicDialogue.Tests.Support;
using Xunit;

namespace PublicDialogue.Tests.Quantities;

public sealed class CpvCodeTests
{
    // Renumbered in 2008 with the check digit of their old number; they stand in the real notices and the sample agreements.
    private static readonly string[] Renumbered = ["15882000-8", "42160000-8"];

    [Theory]
    [InlineData("15110000", "1511")]
    [InlineData("15000000", "15")]
    [InlineData("30000000", "30")]
    [InlineData("03200000", "032")]
    [InlineData("03000000", "03")]
    [InlineData("15811511", "15811511")]
    public void Branch_IsWithoutTheNoughtsAtTheEnd(string code, string branch) => Assert.Equal(branch, CpvCode.Parse(code).Branch);

    [Theory]
    [InlineData("15110000", "15111100", true)]
    [InlineData("15110000", "15110000-2", true)]
    [InlineData("15110000", "15000000", false)]
    [InlineData("30000000", "31000000", false)]
    [InlineData("30000000", "30190000", true)]
    [InlineData("03200000", "03212100", true)]
    public void Covers_IsByBranch(string lot, string line, bool covers) => Assert.Equal(covers, CpvCode.Parse(lot).Covers(CpvCode.Parse(line)));

    [Fact]
    public void Levels_OfAFullCode_AreCutToTheirDigits()
    {
        var code = CpvCode.Parse("15811511-7");

        Assert.Equal(
            ["15000000", "15800000", "15810000", "15811000", "15811510"],
            new[] { code.Division, code.Group, code.Class, code.Category, code.Parent! }.Select(level => level.Digits));
    }

    [Fact]
    public void Parent_ClimbsToTheDivisionAndEnds()
    {
        Assert.Equal(CpvCode.Parse("30000000"), CpvCode.Parse("30100000").Parent);
        Assert.Null(CpvCode.Parse("30000000").Parent);
        Assert.Null(CpvCode.Parse("03000000").Parent);
    }

    [Theory]
    [InlineData("3200000")]
    [InlineData("032000000")]
    [InlineData("03200000-")]
    [InlineData("03200000-x")]
    [InlineData("0320000a")]
    [InlineData("03200000 3")]
    [InlineData("٠٣٢٠٠٠٠٠")]
    [InlineData("")]
    public void Parse_NoCode_Refuses(string text)
    {
        Assert.False(CpvCode.TryParse(text, out _));
        Assert.Throws<ArgumentException>(nameof(text), () => CpvCode.Parse(text));
    }

    [Fact]
    public void Parse_CheckDigit_IsLetGo()
    {
        Assert.Equal(CpvCode.Parse("15800000-6"), CpvCode.Parse("15800000"));
        Assert.Equal("15800000", CpvCode.Parse("15800000-1").ToString());
    }

    [Theory]
    [InlineData("03000000-1")]
    [InlineData("15000000-8")]
    [InlineData("15800000-6")]
    [InlineData("30000000-9")]
    [InlineData("33000000-0")]
    [InlineData("45000000-7")]
    [InlineData("71355200-3")]
    [InlineData("72000000-5")]
    [InlineData("90000000-7")]
    [InlineData("03113100-7")]
    [InlineData("18453000-9")]
    [InlineData("30213100-6")] // From here on as they are printed in the notices beside the repository.
    [InlineData("45233162-2")]
    [InlineData("45310000-3")]
    [InlineData("51135110-1")]
    [InlineData("79710000-4")]
    public void HasReckonedCheckDigit_CodeThatKeptItsNumber_IsTrue(string code) => Assert.True(CpvCode.HasReckonedCheckDigit(code));

    [Fact]
    public void HasReckonedCheckDigit_Else_IsAHintOrNothing()
    {
        Assert.False(CpvCode.HasReckonedCheckDigit("15800000-5"));
        Assert.All(Renumbered, code => Assert.False(CpvCode.HasReckonedCheckDigit(code)));
        Assert.Null(CpvCode.HasReckonedCheckDigit("15800000"));
        Assert.Null(CpvCode.HasReckonedCheckDigit("no code"));
    }

    [SharedFact]
    public void HasReckonedCheckDigit_EveryCodeOfTheSampleAgreements_IsTrueOrKnownAsRenumbered()
    {
        string[] codes = [.. Regex.Matches(File.ReadAllText(SharedFile.Of("adherence/agreements.json")), "\"([0-9]{8}-[0-9])\"").Select(match => match.Groups[1].Value).Distinct()];

        Assert.NotEmpty(codes);
        Assert.All(codes.Except(Renumbered), code => Assert.True(CpvCode.HasReckonedCheckDigit(code), code));
    }

    [Fact]
    public void CompareTo_IsByDigits()
    {
        CpvCode[] codes = [CpvCode.Parse("15800000"), CpvCode.Parse("03200000"), CpvCode.Parse("15110000")];

        Assert.Equal(["03200000", "15110000", "15800000"], codes.Order().Select(code => code.Digits));
        Assert.True(codes[1] < codes[0] && codes[0] > codes[2] && codes[1] <= codes[2] && codes[0] >= codes[1]);
    }
}
