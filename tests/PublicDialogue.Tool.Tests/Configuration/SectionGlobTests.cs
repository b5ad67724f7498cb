using System;
using System.Diagnostics;
using PublicDialogue.Tool.Configuration;
using Xunit;

namespace PublicDialogue.Tool.Tests.Configuration;

public sealed class SectionGlobTests
{
    [Theory]
    [InlineData("*", "a.json", true)]
    [InlineData("*", "deep/down/a.json", true)]
    [InlineData("*.json", "deep/a.json", true)]
    [InlineData("*.json", "a.jsonl", false)]
    [InlineData("*.{json,xml}", "deep/a.xml", true)]
    [InlineData("*.{json,xml}", "a.txt", false)]
    [InlineData("*.{tender.{json,txt},xml}", "a.tender.txt", true)]
    [InlineData("/*.json", "a.json", true)]
    [InlineData("/*.json", "deep/a.json", false)]
    [InlineData("notices/*.xml", "notices/a.xml", true)]
    [InlineData("notices/*.xml", "old/notices/a.xml", false)]
    [InlineData("notices/*.xml", "notices/2024/a.xml", false)]
    [InlineData("notices/**.xml", "notices/2024/a.xml", true)]
    [InlineData("lot?.xml", "lot7.xml", true)]
    [InlineData("lot?.xml", "lot.xml", false)]
    [InlineData("lot[123].xml", "lot2.xml", true)]
    [InlineData("lot[123].xml", "lot4.xml", false)]
    [InlineData("lot[!123].xml", "lot4.xml", true)]
    [InlineData("lot[a-c].xml", "lotb.xml", true)]
    [InlineData("lot[z-a].xml", "lotb.xml", false)]
    [InlineData("lot{1..12}.xml", "lot12.xml", true)]
    [InlineData("lot{1..12}.xml", "lot13.xml", false)]
    [InlineData("lot{-2..2}.xml", "lot-2.xml", true)]
    [InlineData("lot\\*.xml", "lot*.xml", true)]
    [InlineData("lot\\*.xml", "lots.xml", false)]
    [InlineData("a+b(c).xml", "a+b(c).xml", true)]
    [InlineData("udbud-æøå.xml", "udbud-æøå.xml", true)]
    public void Matches_Pattern_MeansTheFilesThatTheCompilerMeans(string glob, string path, bool isMeant) =>
        Assert.Equal(isMeant, SectionGlob.Parse(glob)!.Matches(path));

    [Theory]
    [InlineData("*.{json")]
    [InlineData("*.json}")]
    [InlineData("lot[12.xml")]
    [InlineData("lot[].xml")]
    public void Parse_LeftOpen_IsRefused(string glob) => Assert.Null(SectionGlob.Parse(glob));

    [Fact]
    public void Matches_PatternMadeToBacktrack_TakesNoTime()
    {
        var clock = Stopwatch.StartNew();

        Assert.False(SectionGlob.Parse(string.Concat(System.Linq.Enumerable.Repeat("*a", 100)) + "{b,c}")!.Matches(new string('a', 5_000)));

        Assert.InRange(clock.Elapsed, TimeSpan.Zero, TimeSpan.FromSeconds(5));
    }
}
