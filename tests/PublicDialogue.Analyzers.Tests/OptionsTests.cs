using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using System.Threading.Tasks;
using Microsoft.CodeAnalysis;
using PublicDialogue.Analyzers.Tests.Harness;
using Xunit;
using static PublicDialogue.Analyzers.Tests.Snippets;

namespace PublicDialogue.Analyzers.Tests;

/// <summary>What an .editorconfig sets for a file, else MSBuild for the project, else the law's own number.</summary>
public sealed class OptionsTests
{
    [Theory]
    [InlineData("publicdialogue.pd1001.most_times_value", "3", "3m")]
    [InlineData("publicdialogue.pd1001.most_times_value", "3.5", "3.5m")]
    [InlineData("publicdialogue.pd1001.enabled", "false", "9m")]
    [InlineData("publicdialogue.pd1001.enabled", "False ", "9m")]
    [InlineData("publicdialogue.pd1001.most_times_value", "1", "{|PD1001:1.5m|}")]
    [InlineData("publicdialogue.pd1001.most_times_value", "three", "{|PD1001:3m|}")]
    [InlineData("publicdialogue.pd1001.most_times_value", "-1", "2m")]
    [InlineData("publicdialogue.pd1001.most_times_value", "", "{|PD1001:3m|}")]
    [InlineData("publicdialogue.pd1001.most_times_value", "79228162514264337593543950336", "{|PD1001:3m|}")]
    [InlineData("publicdialogue.pd1001.enabled", "perhaps", "{|PD1001:3m|}")]
    [InlineData("publicdialogue.pd1106.enabled", "false", "{|PD1001:3m|}")]
    [InlineData("publicdialogue.below_threshold", "rubbish", "{|PD1001:3m|}")]
    [InlineData("publicdialogue.jurisdiction", "atlantis", "{|PD1001:3m|}")]
    public Task Turnover_WithAnOption(string name, string value, string turnover) =>
        With((name, value)).Reports(Udbud + $"class C {{ Udbud U => new() {{ AnslåetVærdi = 1m, Omsætningskrav = {turnover} }}; }}");

    [Theory]
    [InlineData("5", "5")]
    [InlineData("5", "{|PD1106:6|}")]
    [InlineData("0", "{|PD1106:1|}")]
    [InlineData("many", "{|PD1106:4|}")]
    public Task References_WithAnOption(string most, string count) =>
        With(("publicdialogue.pd1106.most_references", most)).Reports(Udbud + $"class C {{ Udbud U => new() {{ AntalReferencer = {count} }}; }}");

    [Theory]
    [InlineData("eu", "new(2026, 12, 31)")]
    [InlineData("dk", "{|PD1309:new(2026, 12, 31)|}")]
    [InlineData("nl", "{|PD1301:new(2026, 12, 31)|}")]
    [InlineData("NLD", "{|PD1301:new(2026, 12, 31)|}")]
    [InlineData("Netherlands", "new(2027, 1, 7)")]
    public Task Deadline_InAJurisdiction(string jurisdiction, string due) =>
        With(("publicdialogue.jurisdiction", jurisdiction)).Reports(Udbud + $$"""
        class C { Udbud U => new() { Procedure = "open", Afsendt = new(2026, 11, 23), Frist = {{due}} }; }
        """);

    [Theory]
    [InlineData("dk", "(Directive 2014/24/EU art. 58(3); udbudsloven § 142, stk. 2-5)")]
    [InlineData("se", "(Directive 2014/24/EU art. 58(3); LOU 14 kap. 4 §)")]
    [InlineData("eu", "(Directive 2014/24/EU art. 58(3))")]
    public async Task Citation_IsThatOfTheJurisdiction(string jurisdiction, string citation)
    {
        const string Snippet = Udbud + "class C { Udbud U => new() { AnslåetVærdi = 1m, Omsætningskrav = {|PD1001:3m|} }; }";
        var byFile = await With(("publicdialogue.jurisdiction", jurisdiction)).Reports(Snippet);
        var byBuild = await (Test with { BuildProperties = Row("build_property.PublicDialogueJurisdiction", jurisdiction) }).Reports(Snippet);

        Assert.All([byFile, byBuild], found => Assert.EndsWith(
            citation, found.Single().GetMessage(CultureInfo.InvariantCulture), System.StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("build_property.PublicDialoguePd1106MostReferences", "6", "6")]
    [InlineData("build_property.PublicDialoguePd1106Enabled", "false", "6")]
    [InlineData("build_property.PublicDialoguePd1106MostReferences", "", "{|PD1106:6|}")]
    public Task BuildProperty_WhereNoFileSaysOtherwise_Counts(string name, string value, string count) =>
        (Test with { BuildProperties = Row(name, value) }).Reports(Udbud + $"class C {{ Udbud U => new() {{ AntalReferencer = {count} }}; }}");

    [Fact]
    public Task EditorConfig_BesideABuildProperty_Wins() => (With(("publicdialogue.pd1106.most_references", "5")) with
    {
        BuildProperties = Row("build_property.PublicDialoguePd1106MostReferences", "9"),
    }).Reports(Udbud + "class C { Udbud U => new() { AntalReferencer = {|PD1106:6|} }; }");

    [Theory]
    [InlineData("info", "{|PD1001:300_000m|}", DiagnosticSeverity.Info)]
    [InlineData("as_above", "{|PD1001:300_000m|}", DiagnosticSeverity.Error)]
    [InlineData("silent", "300_000m", null)]
    public async Task BelowThreshold_InEuro(string option, string turnover, DiagnosticSeverity? severity)
    {
        var found = await With(("publicdialogue.below_threshold", option)).Reports($$"""
            using PublicDialogue.Quantities;
            using PublicDialogue.Rules;
            class Bud
            {
                [TenderFact(TenderFactKind.EstimatedValue)] public Money? Værdi { get; init; }
                [TenderFact(TenderFactKind.MinimumYearlyTurnover)] public decimal? Krav { get; init; }
            }
            class C { Bud B => new() { Værdi = Money.Of(100_000m, Currency.Eur), Krav = {{turnover}} }; }
            """);

        Assert.Equal(severity, found.Select(one => (DiagnosticSeverity?)one.Severity).SingleOrDefault());
    }

    private static AnalyzerTest With((string Name, string Value) option) => Test with { EditorConfig = Row(option.Name, option.Value) };

    private static Dictionary<string, string> Row(string name, string value) => new() { [name] = value };
}
