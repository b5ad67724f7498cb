using System.Linq;
using System.Threading.Tasks;
using Microsoft.CodeAnalysis;
using Xunit;
using static PublicDialogue.Analyzers.Tests.Snippets;

namespace PublicDialogue.Analyzers.Tests;

/// <summary>What a recorded reason excuses has an identifier of its own, which no severity set for a rule raises again.</summary>
public sealed class JustifiedTests
{
    private const string Reason = "Begrundelse = \"Driften kræver en leverandør, der kan bære et års forskud\"";

    [Theory]
    [InlineData("PD1001", "AnslåetVærdi = 1_000_000m, Omsætningskrav = {|PD2006:3_000_000m|}")]
    [InlineData("PD1106", "AntalReferencer = {|PD2006:6|}")]
    [InlineData("PD1201", "Krav = [{|PD2006:\"Skal være af mærket Jura.\"|}]")]
    [InlineData("PD1401", "Løbetid = {|PD2006:60|}")]
    public async Task Finding_WithAReason_IsPD2006AndNamesTheRule(string rule, string members)
    {
        var found = await Test.Reports(Udbud + $"class C {{ Udbud U => new() {{ {members}, {Reason} }}; }}");

        Assert.Equal(DiagnosticSeverity.Info, found.Single().Severity);
        Assert.Equal(DiagnosticSeverity.Info, found.Single().DefaultSeverity);
        Assert.StartsWith(rule + ": ", found.Single().GetMessage(System.Globalization.CultureInfo.InvariantCulture), System.StringComparison.Ordinal);
        Assert.Contains("et års forskud", found.Single().GetMessage(System.Globalization.CultureInfo.InvariantCulture), System.StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(ReportDiagnostic.Error)]
    [InlineData(ReportDiagnostic.Warn)]
    [InlineData(ReportDiagnostic.Suppress)]
    public async Task Severity_SetForTheRule_LeavesTheJustifiedAlone(ReportDiagnostic severity)
    {
        var found = await (Test with { Severities = [new("PD1001", severity)] }).Reports(
            Udbud + $"class C {{ Udbud U => new() {{ AnslåetVærdi = 1m, Omsætningskrav = {{|PD2006:3m|}}, {Reason} }}; }}");

        Assert.Equal(DiagnosticSeverity.Info, found.Single().Severity);
    }

    [Fact]
    public async Task Severity_SetForTheRule_IsThatOfTheOthers()
    {
        var found = await (Test with { Severities = [new("PD1001", ReportDiagnostic.Info)] }).Reports(
            Udbud + "class C { Udbud U => new() { AnslåetVærdi = 1m, Omsætningskrav = {|PD1001:3m|} }; }");

        Assert.Equal(DiagnosticSeverity.Info, found.Single().Severity);
    }

    [Fact]
    public Task Deadline_WithAReason_IsNotExcused() => Body(
        "var u = new Udbud { Procedure = \"open\", Afsendt = new(2026, 11, 23), Frist = {|PD1301:new(2026, 12, 11)|}, " + Reason + " };");
}
