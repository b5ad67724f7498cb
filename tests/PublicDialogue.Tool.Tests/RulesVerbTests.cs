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
}
