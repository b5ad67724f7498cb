using System.Threading.Tasks;
using Xunit;
using static PublicDialogue.Analyzers.Tests.Snippets;

namespace PublicDialogue.Analyzers.Tests;

/// <summary>Requirement wording, wherever the attribute stands and however the text is put together.</summary>
public sealed class WordingTests
{
    private const string Usings = """
        using System.Collections.Generic;
        using System.Collections.Immutable;
        using System.Linq;
        using PublicDialogue.Rules;

        """;

    [Theory]
    [InlineData("""[RequirementText] public string Krav { get; init; } = {|PD1201:"Skal være af mærket Jura."|};""")]
    [InlineData("""[RequirementText] public string Krav => {|PD1201:"Skal være af mærket Jura."|};""")]
    [InlineData("""[RequirementText] public string Krav { get { return {|PD1201:"Skal være af mærket Jura."|}; } }""")]
    [InlineData("""[RequirementText] private const string Krav = {|PD1201:"Skal være af mærket Jura."|};""")]
    [InlineData("""[RequirementText] internal static readonly string Krav = {|PD1201:"Skal være af mærket Jura."|};""")]
    [InlineData("""[RequirementText] internal static string Krav { get; } = {|PD1201:"Skal være af mærket Jura."|};""")]
    [InlineData("""[RequirementText] public readonly string krav = {|PD1201:"Skal være af mærket Jura."|};""")]
    [InlineData("""[RequirementText] public string[] Krav { get; } = ["Skal være stille.", {|PD1201:"Skal være af mærket Jura."|}];""")]
    [InlineData("""[RequirementText] public static readonly ImmutableArray<string> Krav = ImmutableArray.Create("Stille.", {|PD1201:"Skal være af mærket Jura."|});""")]
    [InlineData("""[return: RequirementText] public string Krav() => {|PD1201:"Skal være af mærket Jura."|};""")]
    [InlineData("""[return: RequirementText] public string[] Krav() { return new[] { {|PD1201:"Skal være af mærket Jura."|} }; }""")]
    [InlineData("""[return: RequirementText] public IEnumerable<string> Krav() { yield return {|PD1201:"Skal være af mærket Jura."|}; }""")]
    [InlineData("""void Krav([RequirementText] string tekst) => Krav({|PD1201:"Skal være af mærket Jura."|});""")]
    [InlineData("""void Krav([RequirementText] params string[] tekst) => Krav("Stille.", {|PD1201:"Skal være af mærket Jura."|});""")]
    [InlineData("""void Krav(IEnumerable<string> alle) { [return: RequirementText] static string Et() => {|PD1201:"Skal være af mærket Jura."|}; }""")]
    public Task Attribute_WhereverItMayStand_IsRead(string member) => Test.Reports(Usings + $"class Bilag {{ {member} }}");

    [Theory]
    [InlineData("\"Skal være af mærket Jura.\"")]
    [InlineData("@\"Skal være af mærket Jura.\"")]
    [InlineData("\"\"\"Skal være af mærket Jura.\"\"\"")]
    [InlineData("\"Skal være \" + \"af mærket Jura.\"")]
    [InlineData("\"Skal være af mærket \" + Navn")]
    [InlineData("\"Skal være af mærket \" + Fast + \".\"")]
    [InlineData("$\"Skal være af mærket {Navn}.\"")]
    [InlineData("$\"Skal være af mærket {Fast} med {3} kopper.\"")]
    [InlineData("$@\"Skal være af mærket {Fast}\"")]
    [InlineData("$$\"\"\"Skal være af mærket {{Fast}}\"\"\"")]
    [InlineData("Samlet")]
    public Task Text_HoweverItIsPutTogether_IsRead(string text) => Reports($$"""
        const string Navn = "Jura";
        static readonly string Fast = "Jura", Samlet = "Skal være af mærket " + Fast;
        static Udbud Lav() => new() { Krav = [{|PD1201:{{text}}|}] };
        """);

    [Theory]
    [InlineData("da", "Maskinen skal være af mærket Jura.")]
    [InlineData("sv", "Maskinen ska vara av fabrikatet Jura.")]
    [InlineData("nl", "De machine moet van het merk Jura zijn.")]
    [InlineData("en", "The machine must be of the brand Jura.")]
    public Task Language_Stated_IsTheTexts(string language, string text) => Test.Reports(
        Usings + $$"""class Bilag { [RequirementText(Language = "{{language}}")] public string Krav => {|PD1201:"{{text}}"|}; }""");

    [Theory]
    [InlineData("Maskinen skal være af mærket Jura eller tilsvarende.")]
    [InlineData("De machine moet van het merk Jura of gelijkwaardig zijn.")]
    [InlineData("The machine must be of the brand Jura or equivalent.")]
    [InlineData("Maskinen ska vara av fabrikatet Jura eller likvärdig.")]
    public Task Equivalent_Accepted_LeavesTheReasonToBeAskedFor(string text) =>
        Test.Reports(Usings + $$"""class Bilag { [RequirementText] public string Krav => {|PD1202:"{{text}}"|}; }""");

    [Fact]
    public Task TwoMakes_InOneText_AreTwoFindings() => Test.Reports(Usings + """
        class Bilag
        {
            [RequirementText] public string Krav => {|PD1201:{|PD1201:"Maskinen skal være af mærket Jura. Køleskabet skal være af mærket Gram."|}|};
        }
        """);
}
