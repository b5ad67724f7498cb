using System.Collections.Generic;
using System.Collections.Immutable;
using System.Globalization;
using System.Linq;
using System.Threading.Tasks;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;
using PublicDialogue.Analyzers.Tests.Harness;
using Xunit;

namespace PublicDialogue.Analyzers.Tests;

public sealed class OptionAnalyzerTests
{
    [Theory]
    [InlineData("publicdialogue.pd1106.most_references", "many", "0 or more")]
    [InlineData("publicdialogue.pd1106.most_references", "-1", "0 or more")]
    [InlineData("publicdialogue.pd1106.most_references", "5,5", "0 or more")]
    [InlineData("publicdialogue.pd1106.most_references", "5", null)]
    [InlineData("publicdialogue.pd1106.most_references", "unset", null)]
    [InlineData("publicdialogue.pd1106.most_references", "", null)]
    [InlineData("publicdialogue.pd1106.enabled", "perhaps", "true, false")]
    [InlineData("publicdialogue.pd1106.enabled", " False ", null)]
    [InlineData("publicdialogue.jurisdiction", "atlantis", "eu, dk, se, nl, no, fi, de, be")]
    [InlineData("publicdialogue.jurisdiction", "Denmark", null)]
    [InlineData("publicdialogue.below_threshold", "rubbish", "info, as_above, silent")]
    [InlineData("publicdialogue.below_threshold", "AS_ABOVE", null)]
    [InlineData("publicdialogue.threshold.dkk_works", "40.000.000", "0 or more")]
    [InlineData("publicdialogue.threshold.dkk_works", "40000000", null)]
    [InlineData("publicdialogue.pd9999.most_things", "many", null)]
    [InlineData("another.key", "many", null)]
    public async Task Value_ThatCannotBeRead_IsNamedWithWhatIsExpected(string name, string value, string? expected)
    {
        string[] said = await Told(Row(name, value), ImmutableDictionary<string, string>.Empty);

        Assert.Equal(expected is null ? 0 : 1, said.Length);
        Assert.All(said, message =>
        {
            Assert.Contains(name, message, System.StringComparison.Ordinal);
            Assert.Contains(value, message, System.StringComparison.Ordinal);
            Assert.Contains(expected!, message, System.StringComparison.Ordinal);
        });
    }

    [Fact]
    public async Task Value_ForManyFiles_IsToldOnce() => Assert.Single(await Told(
        Row("publicdialogue.pd1106.most_references", "many"), ImmutableDictionary<string, string>.Empty, files: 5));

    [Fact]
    public async Task BuildProperty_ThatCannotBeRead_IsToldByItsNameToo() => Assert.Contains(
        "PublicDialoguePd1106MostReferences",
        Assert.Single(await Told(ImmutableDictionary<string, string>.Empty, Row("build_property.PublicDialoguePd1106MostReferences", "many"))),
        System.StringComparison.Ordinal);

    [Fact]
    public async Task Values_AreToldInTheOrderOfTheirNames() => Assert.Collection(
        await Told(
            Row("publicdialogue.pd1404.most_months", "long").Add("publicdialogue.jurisdiction", "atlantis"), ImmutableDictionary<string, string>.Empty),
        first => Assert.Contains("atlantis", first, System.StringComparison.Ordinal),
        second => Assert.Contains("long", second, System.StringComparison.Ordinal));

    [Fact]
    public async Task Message_SpeaksDanish() => Assert.Contains(
        "som ikke kan læses",
        (await Diagnosed(Row("publicdialogue.pd1106.most_references", "many"), ImmutableDictionary<string, string>.Empty, 1))
            .Select(one => one.GetMessage(new CultureInfo("da"))).Single(),
        System.StringComparison.Ordinal);

    private static async Task<string[]> Told(
        ImmutableDictionary<string, string> editorConfig, ImmutableDictionary<string, string> build, int files = 1) =>
        [.. (await Diagnosed(editorConfig, build, files)).Select(one => one.GetMessage(CultureInfo.InvariantCulture))];

    private static async Task<IReadOnlyList<Diagnostic>> Diagnosed(
        ImmutableDictionary<string, string> editorConfig, ImmutableDictionary<string, string> build, int files)
    {
        var compilation = CSharpCompilation.Create("Options", Enumerable.Range(0, files).Select(file => CSharpSyntaxTree.ParseText($"class C{file} {{ }}")));
        var found = await compilation
            .WithAnalyzers([new OptionAnalyzer()], new AnalyzerOptions([new FileInMemory("x.tender.json", "{}")], new OptionsInMemory(build, editorConfig)))
            .GetAnalyzerDiagnosticsAsync();
        Assert.All(found, one => Assert.Equal(("PD0002", DiagnosticSeverity.Warning, Location.None), (one.Id, one.Severity, one.Location)));
        return found;
    }

    private static ImmutableDictionary<string, string> Row(string name, string value) =>
        ImmutableDictionary<string, string>.Empty.Add(name, value);
}
