using System;
using System.IO;
using System.Linq;
using PublicDialogue.Rules.Book;
using PublicDialogue.Tool.Configuration;
using Xunit;

namespace PublicDialogue.Tool.Tests.Configuration;

public sealed class ConfigurationParserTests
{
    [Fact]
    public void Parse_SectionsAndKeys_AreReadAsTheCompilerReadsThem()
    {
        var file = Parse("""
            # ours
            root = TRUE

            [*.{json,xml}]   ; both
            indent_size = 2
            PublicDialogue.PD1106.most_references = 5   # a kitchen is large
            dotnet_diagnostic.pd1201.severity : none
            dotnet_diagnostic.CA1062.severity = none
            """);

        Assert.True(file.IsRoot);
        Assert.Empty(file.Faults);
        Assert.Equal(
            ["publicdialogue.pd1106.most_references 5", "dotnet_diagnostic.pd1201.severity none"],
            Assert.Single(file.Sections).Entries.Select(entry => $"{entry.Key} {entry.Value}"));
    }

    [Fact]
    public void Parse_EveryOptionAtItsDefault_IsTaken() => Assert.All(
        RuleBook.Rules.SelectMany(rule => rule.Options),
        option => Assert.Empty(Parse(FormattableString.Invariant($"[*]\n{option.Name} = {option.Default}")).Faults));

    [Theory]
    [InlineData("[*]\nwhat is this", 2, "neither a section, nor key = value, nor a comment")]
    [InlineData("[*]\n= 3", 2, "neither a section, nor key = value, nor a comment")]
    [InlineData("[*]\næble = 3", 2, "neither a section, nor key = value, nor a comment")]
    [InlineData("\n[*.{json", 2, "leaves a bracket or brace open")]
    [InlineData("[*.{json]", 1, "leaves a bracket or brace open")]
    [InlineData("[]", 1, "leaves a bracket or brace open")]
    [InlineData("[*]\npublicdialogue.pd1106.most_references = many", 2, "publicdialogue.pd1106.most_references = many is no number of nought or more; write one such as 3")]
    [InlineData("[*]\npublicdialogue.pd1106.most_references = -1", 2, "is no number of nought or more")]
    [InlineData("[*]\npublicdialogue.pd1106.most_reference = 4", 2, "publicdialogue.pd1106.most_reference is no option")]
    [InlineData("[*]\npublicdialogue.pd1106.enabled = no", 2, "is neither true nor false")]
    [InlineData("[*]\npublicdialogue.jurisdiction = fr", 2, "is no jurisdiction; write eu, dk")]
    [InlineData("[*]\npublicdialogue.below_threshold = hide", 2, "write info, as_above or silent")]
    [InlineData("[*]\ndotnet_diagnostic.PD1106.severity = info", 2, "is no severity; write error, warning, suggestion, silent, none or default")]
    public void Parse_LineThatCannotBeUsed_IsNamedOnce(string text, int line, string said)
    {
        var fault = Assert.Single(Parse(text).Faults);

        Assert.Equal(line, fault.Line);
        Assert.StartsWith($"x/.editorconfig({line}): ", fault.ToString(), StringComparison.Ordinal);
        Assert.Contains(said, fault.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void Parse_SectionThatCannotBeRead_TakesItsKeysWithIt()
    {
        var file = Parse("[*.{json]\npublicdialogue.jurisdiction = dk\n[*]\npublicdialogue.jurisdiction = se");

        Assert.Equal("se", Assert.Single(Assert.Single(file.Sections).Entries).Value);
    }

    [Fact]
    public void Parse_BeforeAnySection_CountsOnlyInAGlobalFile()
    {
        const string Text = "publicdialogue.jurisdiction = dk";

        Assert.Empty(Parse(Text).Sections);
        Assert.Single(Assert.Single(Parse("is_global = true\n" + Text).Sections).Entries);
        Assert.Single(Assert.Single(ConfigurationParser.Parse("x/.globalconfig", new StringReader(Text)).Sections).Entries);
    }

    [Theory]
    [InlineData(ConfigurationParser.LongestLine, 0)]
    [InlineData(ConfigurationParser.LongestLine + 1, 1)]
    public void Parse_LongLine_IsPassedOverAndNamed(int length, int faults)
    {
        var file = Parse("[*]\n#" + new string('a', length - 1) + "\npublicdialogue.jurisdiction = dk");

        Assert.Equal(faults, file.Faults.Count(fault => fault.Line == 2));
        Assert.Single(Assert.Single(file.Sections).Entries);
    }

    [Theory]
    [InlineData(ConfigurationParser.MostLines, 0)]
    [InlineData(ConfigurationParser.MostLines + 1, 1)]
    public void Parse_ManyLines_EndAtTheLimit(int lines, int faults) =>
        Assert.Equal(faults, Parse(string.Join('\n', Enumerable.Repeat("# nothing", lines))).Faults.Count);

    [Fact]
    public void Parse_Binary_IsOneFaultALineAtMost()
    {
        string noise = string.Concat(Enumerable.Range(0, 20_000).Select(at => (char)(at * 7_919 % 0xD7FF)));

        var file = Parse(noise);

        Assert.NotEmpty(file.Faults);
        Assert.Equal(file.Faults.Select(fault => fault.Line).Distinct(), file.Faults.Select(fault => fault.Line));
    }

    private static ConfigurationFile Parse(string text) => ConfigurationParser.Parse("x/.editorconfig", new StringReader(text));
}
