using System;
using System.Threading.Tasks;
using Xunit;

namespace PublicDialogue.Tool.Tests;

/// <summary>Whatever cannot be used is refused in one clear line, with exit status 2.</summary>
public sealed class RefusalTests
{
    [Theory]
    [InlineData("bogus", "bogus is no verb; there are demo, review, rules.")]
    [InlineData("review", "PATH")]
    [InlineData("review no-such-folder", "no-such-folder: there is no such file or folder; check the path.")]
    [InlineData("review . --format xml", "--format xml is not to be had; write one of text, json, sarif, html.")]
    [InlineData("review . --jurisdiction fr", "--jurisdiction fr is no jurisdiction; write eu, dk, se, nl, no, fi, de or be.")]
    [InlineData("review . --fail-on sometimes", "--fail-on sometimes is not to be had; write one of error, warning, info, never.")]
    [InlineData("rules --format", "--format")]
    [InlineData("rules --language fr", "--language fr is no language of the messages; write en, da, sv or nl.")]
    [InlineData("demo --output /dev/null/x", "/dev/null/x")]
    public async Task Run_UnusableArguments_AreRefusedInOneLine(string arguments, string said)
    {
        var run = await ToolRun.Of(arguments.Split(' '));

        Assert.Equal(2, run.Status);
        Assert.Contains(said, Assert.Single(run.ErrorLines), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("a.tender.json", "{ \"title\": ", "(1,12): ends before its JSON does.")]
    [InlineData("a.tender.json", "", "ends before its JSON does.")]
    [InlineData("a.tender.json", "[1, 2]", "is not a tender")]
    [InlineData("a.tender.json", "{ \"schema\": \"publicdialogue/tender/9\" }", "is not a tender: it needs \"schema\": \"publicdialogue/tender/1\".")]
    [InlineData("a.json", "{ \"ocid\": \"x\" }", "is not a tender")]
    [InlineData("a.xml", "<notice>", "a.xml(1,")]
    [InlineData("a.xml", "", "a.xml")]
    [InlineData("a.xml", "<Order xmlns=\"urn:x\"/>", "Order")]
    public async Task Review_NamedFileThatCannotBeRead_IsRefusedInOneLine(string name, string text, string said)
    {
        var run = await ToolRun.Of("review", ToolRun.Write(name, text));

        Assert.Equal(2, run.Status);
        Assert.Contains(said, Assert.Single(run.ErrorLines), StringComparison.Ordinal);
    }
}
