using System;
using System.Linq;
using System.Text.Json;
using System.Threading.Tasks;
using PublicDialogue.Rules.Book;
using Xunit;

namespace PublicDialogue.Tool.Tests;

public sealed class RulesVerbTests
{
    [Theory]
    [InlineData("text")]
    [InlineData("markdown")]
    [InlineData("json")]
    public async Task Rules_EveryFormat_NamesEveryRule(string format)
    {
        var run = await ToolRun.Of("rules", "--format", format);

        Assert.Equal(0, run.Status);
        Assert.All(RuleBook.Rules, rule => Assert.Contains(rule.Id, run.Output, StringComparison.Ordinal));
    }

    [Fact]
    public async Task Rules_Json_GivesOptionsAndCitationsByCountry()
    {
        using var json = JsonDocument.Parse((await ToolRun.Of("rules", "--format", "json")).Output);

        var first = json.RootElement.GetProperty("rules").EnumerateArray().First();
        Assert.Equal("PublicDialoguePd1001MostTimesValue", first.GetProperty("options")[0].GetProperty("buildProperty").GetString());
        Assert.Contains("§ 142", first.GetProperty("citations").GetProperty("DK").GetString()!, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("PD1001", "Directive 2014/24/EU art. 58(3); DK: udbudsloven § 142, stk. 2-5; SE: LOU 14 kap. 4 §")]
    [InlineData("PD1104", "NL: Gids Proportionaliteit")]
    public async Task Rules_Markdown_NamesWhatACountryHasBesides(string rule, string source) => Assert.Contains(
        (await ToolRun.Of("rules", "--format", "markdown")).Output.Split('\n'),
        line => line.Contains(rule, StringComparison.Ordinal) && line.Contains(source, StringComparison.Ordinal));
}
