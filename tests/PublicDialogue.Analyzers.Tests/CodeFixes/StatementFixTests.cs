using System;
using System.Threading.Tasks;
using Microsoft.CodeAnalysis.CodeFixes;
using PublicDialogue.Analyzers.CodeFixes;
using PublicDialogue.Analyzers.Tests.Harness;
using Xunit;

namespace PublicDialogue.Analyzers.Tests.CodeFixes;

/// <summary>An object that is filled in statement by statement is mended where its value stands.</summary>
public sealed class StatementFixTests
{
    private const string Types = """
        using System;
        using System.Collections.Generic;
        using PublicDialogue.Rules;
        class Bud
        {
            [TenderFact(TenderFactKind.EstimatedValue)] public decimal Værdi { get; set; }
            [TenderFact(TenderFactKind.MinimumYearlyTurnover)] public decimal Omsætning { get; set; }
            [TenderFact(TenderFactKind.ReferenceCount)] public int Antal { get; set; }
            [TenderFact(TenderFactKind.Justification)] public string? Fordi { get; set; }
            [RequirementText(Language = "da")] public List<string> Krav { get; } = new();
            public List<Alder> Firma { get; } = new();
        }
        class Alder([TenderFact(TenderFactKind.CompanyAgeYears)] int år)
        {
            public int År => år;
        }
        class C { static void M() { 
        """;

    [Theory]
    [InlineData("var b = new Bud { Værdi = 1m }; b.Omsætning = {|PD1001:3m|};", "var b = new Bud { Værdi = 1m }; b.Omsætning = 2m;")]
    [InlineData("var b = new Bud(); b.Omsætning = {|PD1001:3m|}; b.Værdi = 1m;", "var b = new Bud(); b.Omsætning = 2m; b.Værdi = 1m;")]
    public Task Value_SetByAStatement_IsMendedThere(string from, string to) => With(new UseRemedyFix()).Fixes(Code(from), Code(to));

    [Theory]
    [InlineData("var b = new Bud(); b.Krav.Add({|PD1205:\"Stolen skal være prøvet efter EN 1335.\"|});", "var b = new Bud(); b.Krav.Add(\"Stolen skal være prøvet efter EN 1335 eller tilsvarende.\");")]
    public Task Words_AddedByAStatement_AreMendedThere(string from, string to) => With(new AppendWordsFix()).Fixes(Code(from), Code(to));

    [Theory]
    [InlineData("var b = new Bud(); b.Antal = {|PD1106:6|};", "var b = new Bud(); b.Antal = 6; b.Fordi = $;")]
    [InlineData("var b = new Bud(); \n    b.Antal = {|PD1106:6|};\n    b.Værdi = 1m;", "var b = new Bud(); \n    b.Antal = 6;\n    b.Fordi = $;\n    b.Værdi = 1m;")]
    [InlineData("var b = new Bud { Antal = {|PD1106:6|} }; b.Værdi = 1m;", "var b = new Bud { Antal = 6, Fordi = $ }; b.Værdi = 1m;")]
    public Task Reason_OfAnObjectFilledIn_IsAskedFor(string from, string to) => With(new JustifyDemandFix()).Fixes(
        Code(from), Code(to).Replace("$", "default(string) ?? throw new NotImplementedException(\"Write the reason here\")", StringComparison.Ordinal));

    [Theory]
    [InlineData("var b = new Bud(); b.Firma.Add(new({|PD1111:3|})); b.Værdi = 1m;", "var b = new Bud(); b.Værdi = 1m;")]
    [InlineData("var b = new Bud();\n    b.Firma.Add(new({|PD1111:3|})); // tre år\n    b.Værdi = 1m;", "var b = new Bud();\n    b.Værdi = 1m;")]
    public Task Demand_AddedByAStatement_GoesWithIt(string from, string to) => With(new RemoveDemandFix()).Fixes(Code(from), Code(to));

    private static AnalyzerTest With(CodeFixProvider fix) => new() { Analyzer = new TenderCodeAnalyzer(), Fix = fix };

    private static string Code(string body) => Types + body + " } }";
}
