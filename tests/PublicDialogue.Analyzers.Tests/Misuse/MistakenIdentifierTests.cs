using System.Threading.Tasks;
using PublicDialogue.Analyzers.CodeFixes.Misuse;
using PublicDialogue.Analyzers.Misuse;
using PublicDialogue.Analyzers.Tests.Harness;
using Xunit;

namespace PublicDialogue.Analyzers.Tests.Misuse;

/// <summary>PD9002: the key 7 of an event is not the key 7 of a supplier.</summary>
public sealed class MistakenIdentifierTests
{
    private const string Types = """
        using PublicDialogue.Dialogue;
        using PublicDialogue.Identifiers;
        using PublicDialogue.Organisations;

        sealed record Stand(EventId Event, SupplierId Supplier, PersonId? Person)
        {
            public SupplierId Own() => new(Supplier.Value);
            public AuthorityId First { get; init; } = new("1");
            public AuthorityId Second { get; init; } = new("2");
        }

        static class Keys
        {
            public static readonly EventId Fixed = new("7");
            public static SupplierId Parse(string text) => new(text);
            public static SupplierId Lookup(EventId id) => new("7");
        }

        """;

    private static readonly AnalyzerTest Test = new() { Analyzer = new MistakenIdentifierAnalyzer(), Fix = new TakeRightIdentifierFix() };

    [Theory]
    [InlineData("var id = {|PD9002:new SupplierId(stand.Event.Value)|};")]
    [InlineData("SupplierId id = {|PD9002:new(stand.Event.Value)|};")]
    [InlineData("var id = {|PD9002:new SupplierId(stand.Event.ToString())|};")]
    [InlineData("var id = {|PD9002:new SupplierId(value: stand.Event.Value.Trim().ToUpperInvariant())|};")]
    [InlineData("var id = {|PD9002:new SupplierId($\"{stand.Event}\")|};")]
    [InlineData("var id = {|PD9002:new SupplierId($\"{stand.Event.Value}\")|};")]
    [InlineData("string key = stand.Event.Value; var id = {|PD9002:new SupplierId(key)|};")]
    [InlineData("var one = stand.Event; string key = one.Value; var id = {|PD9002:new SupplierId(key)|};")]
    [InlineData("var id = {|PD9002:new SupplierId(Keys.Fixed.Value)|};")]
    [InlineData("var id = {|PD9002:new SupplierId(stand.Person?.Value ?? \"\")|};")]
    [InlineData("var id = {|PD9002:Keys.Parse(stand.Event.Value)|};")]
    [InlineData("var id = {|PD9002:new AuthorityId(stand.Supplier.Value)|};")]
    [InlineData("System.Func<EventId, SupplierId> map = one => {|PD9002:new SupplierId(one.Value)|};")]
    public Task Identifier_OfAnotherKind_IsReported(string code) => Test.Reports(In(code));

    [Theory]
    [InlineData("var id = new SupplierId(stand.Supplier.Value);")]
    [InlineData("PartyId one = stand.Supplier; var id = new SupplierId(one.Value);")]
    [InlineData("var id = new SupplierId(any.Value);")]
    [InlineData("var id = new SupplierId(party.Value);")]
    [InlineData("var id = new SupplierId(\"7\");")]
    [InlineData("var id = new SupplierId(text);")]
    [InlineData("var id = new EventId($\"{stand.Supplier}-2026-1\");")]
    [InlineData("var id = new EventId($\"{stand.Supplier}{stand.Person}\");")]
    [InlineData("var id = new EventId(stand.Supplier.Value + \"-1\");")]
    [InlineData("var id = new EventId(stand.Supplier.Value.Substring(1));")]
    [InlineData("string key = stand.Event.Value; key = text; var id = new SupplierId(key);")]
    [InlineData("var id = Keys.Lookup(stand.Event);")]
    [InlineData("string same = new string(stand.Event.Value);")]
    [InlineData("string shown = string.Concat(stand.Event.Value);")]
    public Task Identifier_OfTheSameKindOrNew_IsSilent(string code) => Test.Reports(In(code));

    [Theory]
    [InlineData("var id = {|PD9002:new SupplierId(stand.Event.Value)|};", "var id = stand.Supplier;")]
    [InlineData("var id = {|PD9002:new SupplierId($\"{stand.Event}\")|};", "var id = stand.Supplier;")]
    [InlineData("var id = {|PD9002:new SupplierId(Make().Event.ToString())|};", "var id = Make().Supplier;")]
    [InlineData("var id = {|PD9002:new AuthorityId(stand.Event.Value)|};", null)]
    [InlineData("var id = {|PD9002:new UnitId(stand.Event.Value)|};", null)]
    [InlineData("string key = stand.Event.Value; var id = {|PD9002:new SupplierId(key)|};", null)]
    [InlineData("var id = {|PD9002:new SupplierId(Keys.Fixed.Value)|};", null)]
    public Task Fix_TakesTheOneOfTheRightKind(string code, string? expected) => expected is null
        ? Test.HasNoFix(In(code)) : Test.Fixes(In(code), In(expected));

    [Fact]
    public Task Fix_InsideTheOwner_NamesTheMember() => Test.Fixes(
        "using PublicDialogue.Dialogue; using PublicDialogue.Organisations; record A(EventId Event, SupplierId Supplier) { SupplierId S() => {|PD9002:new(Event.Value)|}; }",
        "using PublicDialogue.Dialogue; using PublicDialogue.Organisations; record A(EventId Event, SupplierId Supplier) { SupplierId S() => Supplier; }");

    [Fact]
    public async Task Message_NamesBothKinds()
    {
        var found = await Test.Reports(In("var id = {|PD9002:new SupplierId(stand.Event.Value)|};"));

        Assert.StartsWith(
            "This makes a SupplierId out of a EventId: ",
            Assert.Single(found).GetMessage(System.Globalization.CultureInfo.InvariantCulture),
            System.StringComparison.Ordinal);
    }

    [Fact]
    public Task HalfTyped_DoesNotThrow() => (Test with { MayHaveErrors = true }).Survives(Types + """
        class A { void M(Stand s) { new SupplierId(s.Event.); new SupplierId(); new SupplierId($"{}"); new(s.Event.Value); string k = k; new EventId(k); } }
        """);

    private static string In(string code) => Types + $$"""
        static class Snippet
        {
            static Stand Make() => null!;

            static void Run(Stand stand, PartyId party, Identifier any, string text)
            {
                {{code}}
            }
        }
        """;
}
