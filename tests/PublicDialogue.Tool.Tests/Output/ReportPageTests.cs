using System;
using System.IO;
using System.Linq;
using System.Text.RegularExpressions;
using System.Threading.Tasks;
using System.Xml.Linq;
using Xunit;

namespace PublicDialogue.Tool.Tests.Output;

public sealed class ReportPageTests
{
    [Theory]
    [InlineData("en")]
    [InlineData("da")]
    [InlineData("sv")]
    [InlineData("nl")]
    public async Task Page_OfTheDemo_IsWellFormedAndItsLinksLeadSomewhere(string language)
    {
        string folder = TestFolders.New();
        await ToolRun.Of("demo", "--output", folder, "--language", language);
        string html = await File.ReadAllTextAsync(Path.Combine(folder, "report.html"));

        var page = Parse(html);
        string[] anchors = [.. page.Descendants().Attributes("id").Select(id => id.Value)];
        string[] links = [.. page.Descendants("a").Attributes("href").Select(link => link.Value)];
        Assert.Contains(links, link => link.StartsWith('#'));
        Assert.All(links, link => Assert.True(link.StartsWith('#') ? anchors.Contains(link[1..]) : link.StartsWith("https://", StringComparison.Ordinal), link));
        Assert.Equal(anchors.Distinct(), anchors);
        Assert.DoesNotContain("<script", html, StringComparison.Ordinal);
        Assert.DoesNotContain("src=", html, StringComparison.Ordinal);
        Assert.Contains("@media print", html, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Page_Finding_HasLotQuoteAndCitationApart()
    {
        string path = ToolRun.Write("a.tender.json", """
            { "jurisdiction": "DK", "lots": [{ "id": "LOT-2", "specifications": ["Maskinen skal være af mærket Jura."] }] }
            """);

        var section = Parse((await ToolRun.Of("review", path, "--format", "html")).Output).Descendants("section").First(section => section.Attribute("id") is not null);

        Assert.Equal("Lot LOT-2", section.Elements("h3").First().Value);
        var finding = Assert.Single(section.Elements("article"));
        Assert.Contains("mærket Jura", finding.Element("blockquote")!.Value, StringComparison.Ordinal);
        string source = finding.Elements("p").Single(line => line.Attribute("class")?.Value == "source").Value;
        Assert.Contains("udbudsloven", source, StringComparison.Ordinal);
        Assert.DoesNotContain("udbudsloven", finding.Elements("p").First().Value, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Page_Bar_IsOneADocumentWithItsCountsInWords()
    {
        string path = ToolRun.Write("a.tender.json", """
            { "selectionCriteria": [{ "kind": "references", "count": 6 }, { "kind": "references", "count": 7 }], "specifications": ["Maskinen skal være af mærket Jura."] }
            """);

        var bar = Assert.Single(Parse((await ToolRun.Of("review", path, "--format", "html")).Output).Descendants("div"), div => div.Attribute("class")?.Value == "bar");

        Assert.Equal("1 error, 2 warnings", bar.Attribute("aria-label")!.Value);
        Assert.Equal(["error 1", "warning 2"], bar.Elements("span").Select(part => $"{part.Attribute("class")!.Value} {part.Value}"));
    }

    private static XElement Parse(string html) => XElement.Parse(Regex.Replace(
        html.Replace("<!doctype html>", "", StringComparison.Ordinal), "<meta ([^>]*)>", "<meta $1/>", RegexOptions.None, TimeSpan.FromSeconds(5)));
}
