using System;
using System.Collections.Generic;
using Xunit;

namespace PublicDialogue.Package.Tests;

/// <summary>What a stranger's build says of tender files that lie beside the code.</summary>
[Collection(PackedOnce.Name)]
public sealed class PackageFileTests(Feed feed)
{
    private const string Food = """
        { "schema": "publicdialogue/tender/1",
          "title": "Food",
          "selectionCriteria": [
            { "kind": "references", "count": 6, "lookBackYears": 3 }
          ] }
        """;

    private const string Broken = """
        { "schema": "publicdialogue/tender/1",
          "title": "Broken", }
        """;

    private static readonly Consumer Consumer = new()
    {
        Files = new Dictionary<string, string>
        {
            ["Empty.cs"] = "class Empty;",
            ["food.tender.json"] = Food,
            ["tenders/broken.tender.json"] = Broken,
            ["bin/old.tender.json"] = Food,
        },
    };

    [Theory]
    [InlineData("en", "references")]
    [InlineData("da", "referencer")]
    public void TenderFile_IsReviewedInTheBuild(string language, string word)
    {
        var build = Consumer.Build(feed, $"-p:PreferredUILang={language}");
        Assert.Equal(["PD0001 warning broken.tender.json(2,22)", "PD1106 warning food.tender.json(4,38)"], build.Places);
        Assert.Contains(word, build.Findings[1].Message, StringComparison.Ordinal);
        Assert.Contains("food.tender.json(4,38): warning PD1106", build.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void TenderFile_OnNetStandard_IsReviewedAlike() => Assert.Equal(
        ["PD0001 warning broken.tender.json(2,22)", "PD1106 warning food.tender.json(4,38)"],
        (Consumer with { Framework = "netstandard2.0" }).Build(feed).Places);

    [Fact]
    public void Mode_ReachesFilesToo() => Assert.Equal(
        ["PD0001 error broken.tender.json(2,22)", "PD1106 error food.tender.json(4,38)"],
        Consumer.Build(feed, "-p:PublicDialogueMode=strict").Places);

    [Fact]
    public void Search_SwitchedOff_LeavesWhatTheProjectNames() => Assert.Equal(
        ["PD1106 warning food.tender.json(4,38)"],
        (Consumer with { Items = """<ItemGroup><PublicDialogueTender Include="food.tender.json" /></ItemGroup>""" })
            .Build(feed, "-p:EnablePublicDialogueTenderFiles=false").Places);
}
