using System.Linq;
using System.Threading.Tasks;
using Microsoft.CodeAnalysis;
using PublicDialogue.Analyzers.Tests.Harness;
using Xunit;

namespace PublicDialogue.Analyzers.Tests.Dialogue;

/// <summary>PD3001 to PD3004, PD3009 and PD3011 from constants in code: on the types of a system that never heard of ours, and on the library's own.</summary>
public sealed class DialogueCodeTests
{
    private const string Own = """
        using System;
        using System.Collections.Generic;
        using NodaTime;
        using PublicDialogue.Rules;

        public sealed record Stop
        {
            [TenderFact(TenderFactKind.TimedSupplier)]    public string? Leverandør { get; init; }
            [TenderFact(TenderFactKind.PresentationTime)] public Duration Oplæg { get; init; }
            [TenderFact(TenderFactKind.ConversationTime)] public Duration? Samtale { get; init; }
            [TenderFact(TenderFactKind.Justification)]    public string? Begrundelse { get; init; }
        }

        public sealed record Minutter
        {
            [TenderFact(TenderFactKind.PresentationTime)]                          public int Oplæg { get; init; }
            [TenderFact(TenderFactKind.ConversationTime, Unit = FactUnit.Seconds)] public int Samtale { get; init; }
        }

        public sealed record Platform
        {
            [TenderFact(TenderFactKind.PresentationTime)] public TimeSpan Oplæg { get; init; }
            [TenderFact(TenderFactKind.ConversationTime)] public Period? Samtale { get; init; }
        }

        [TenderFact(TenderFactKind.EventKind, Value = "market-dialogue")]
        public sealed record Markedsdialog { public IReadOnlyList<Møde> Møder { get; init; } = []; }

        [TenderFact(TenderFactKind.EventKind, Value = "exhibition")]
        public sealed record Messe { public Møde[] Møder { get; init; } = []; }

        public sealed record Møde(
            [TenderFact(TenderFactKind.TimedSupplier)] string Leverandør,
            [TenderFact(TenderFactKind.SupplierTime, Unit = FactUnit.Hours)] decimal Timer);

        [TenderFact(TenderFactKind.EventKind, Value = "roundtable")]
        public sealed record Rundbord
        {
            [TenderFact(TenderFactKind.Challenge)]        public string? Udfordring { get; init; }
            [TenderFact(TenderFactKind.ProfessionalOnly)] public bool Fagligt { get; init; } = true;
            public Deltager[] Deltagere { get; init; } = [];
        }

        public enum Rolle { Professional, Commercial, Facilitator }
        public sealed record Deltager([TenderFact(TenderFactKind.ParticipantRole)] Rolle Rolle);

        public sealed record Kanal
        {
            [TenderFact(TenderFactKind.ChannelPurpose)]     public string? Formål { get; init; }
            [TenderFact(TenderFactKind.ChannelResponsible)] public string? Ansvarlig { get; init; }
            [TenderFact(TenderFactKind.ChannelGuidelines)]  public string[] Retningslinjer { get; init; } = [];
            [TenderFact(TenderFactKind.CrisisPlan)]         public bool Kriseplan { get; init; }
        }

        public sealed record Aftale { [TenderFact(TenderFactKind.AgreementOwner)] public string? Ejer { get; init; } }

        """;

    private const string Library = """
        using NodaTime;
        using PublicDialogue.Agreements;
        using PublicDialogue.Calendars;
        using PublicDialogue.Dialogue;
        using PublicDialogue.Languages;
        using PublicDialogue.Organisations;
        using PublicDialogue.Quantities;
        using PublicDialogue.Timetables;

        """;

    private static readonly AnalyzerTest Test = new() { Analyzer = new TenderCodeAnalyzer() };

    [Theory]
    [InlineData("new Stop { Oplæg = Duration.FromMinutes(5), Samtale = {|PD3001:Duration.FromMinutes(2)|} };")]
    [InlineData("new Stop { Oplæg = Duration.FromMinutes(2), Samtale = Duration.FromMinutes(2) };")]
    [InlineData("new Stop { Oplæg = Duration.FromSeconds(121), Samtale = {|PD3001:Duration.FromMinutes(2)|} };")]
    [InlineData("new Stop { Oplæg = Duration.FromHours(1), Samtale = {|PD3001:Duration.FromMinutes(59)|} };")]
    [InlineData("new Stop { Oplæg = Duration.FromMinutes(5), Samtale = {|PD3001:null|} };")]
    [InlineData("new Stop { Oplæg = Duration.FromMinutes(5), Samtale = {|PD3001:Duration.Zero|} };")]
    [InlineData("new Stop { Oplæg = Duration.Zero, Samtale = Duration.FromMinutes(2) };")]
    [InlineData("new Stop { Oplæg = Duration.FromMinutes(5) };")]
    [InlineData("new Stop { Samtale = Duration.FromMinutes(2) };")]
    [InlineData("new Stop { Oplæg = oplæg, Samtale = Duration.FromMinutes(2) };")]
    [InlineData("new Stop { Oplæg = Duration.FromMinutes(minutter), Samtale = Duration.FromMinutes(2) };")]
    [InlineData("new Stop { Oplæg = Duration.FromMinutes(5), Samtale = {|PD2006:Duration.FromMinutes(2)|}, Begrundelse = \"Gæsterne så leverandøren en hel time dagen før\" };")]
    [InlineData("new Minutter { Oplæg = 5, Samtale = {|PD3001:299|} };")]
    [InlineData("new Minutter { Oplæg = 5, Samtale = 300 };")]
    [InlineData("new Platform { Oplæg = new TimeSpan(0, 5, 0), Samtale = {|PD3001:Period.FromMinutes(2)|} };")]
    [InlineData("new Platform { Oplæg = TimeSpan.FromMinutes(5), Samtale = {|PD3001:Period.FromSeconds(299)|} };")]
    [InlineData("new Platform { Oplæg = TimeSpan.FromMinutes(5), Samtale = Period.FromMinutes(5) };")]
    [InlineData("new Platform { Oplæg = TimeSpan.FromMinutes(5), Samtale = Period.FromMonths(1) };")]
    [InlineData("new Platform { Oplæg = TimeSpan.Zero, Samtale = Period.FromMinutes(5) };")]
    public Task Stop_ByItsTimes(string code) => Own_(code);

    [Theory]
    [InlineData("new Messe { Møder = [new(\"a\", {|PD3002:1m|}), new(\"b\", 1.2m)] };")]
    [InlineData("new Messe { Møder = [new(\"a\", 1m), new(\"b\", 1.1m)] };")]
    [InlineData("new Messe { Møder = [new(\"a\", 1m), new(\"b\", 2m), new(\"a\", 1m)] };")]
    [InlineData("new Messe { Møder = [new(\"a\", 1m), new(\"b\", timer)] };")]
    [InlineData("new Messe { Møder = [new(navn, 1m), new(\"b\", 2m)] };")]
    [InlineData("new Messe { Møder = [new(\"a\", 1m), .. flere, new(\"b\", 2m)] };")]
    [InlineData("new Markedsdialog { Møder = [new(\"a\", {|PD3002:1m|}), new(\"b\", 1.2m)] };")]
    [InlineData("var a = new Møde(\"a\", 1m); var b = new Møde(\"b\", 2m);")]
    public Task Time_BySupplier(string code) => Own_(code);

    [Fact]
    public async Task Time_AtAMarketDialogue_IsAnError()
    {
        var market = await Test.Reports(In("_ = new Markedsdialog { Møder = [new(\"a\", {|PD3002:1m|}), new(\"b\", 1.2m)] };", Own));
        var fair = await Test.Reports(In("_ = new Messe { Møder = [new(\"a\", {|PD3002:1m|}), new(\"b\", 1.2m)] };", Own));

        Assert.Equal(DiagnosticSeverity.Error, Assert.Single(market).Severity);
        Assert.Equal(DiagnosticSeverity.Warning, Assert.Single(fair).Severity);
        Assert.EndsWith("(Directive 2014/24/EU art. 18(1), 40)", market.Single().GetMessage(System.Globalization.CultureInfo.InvariantCulture), System.StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("new Rundbord { Udfordring = {|PD3003:null|} };")]
    [InlineData("new Rundbord { Udfordring = {|PD3003:\"\"|} };")]
    [InlineData("new Rundbord { Udfordring = navn };")]
    [InlineData("new Rundbord { Udfordring = \"Varm mad om natten\" };")]
    [InlineData("new Rundbord();")]
    [InlineData("new Rundbord { Deltagere = [new(Rolle.Professional), new({|PD3004:Rolle.Commercial|}), new(Rolle.Commercial)] };")]
    [InlineData("new Rundbord { Fagligt = false, Deltagere = [new(Rolle.Commercial)] };")]
    [InlineData("new Rundbord { Deltagere = [new(Rolle.Facilitator)] };")]
    [InlineData("new Deltager(Rolle.Commercial);")]
    public Task Roundtable_ByChallengeAndRoles(string code) => Own_(code);

    [Theory]
    [InlineData("new Kanal { Formål = {|PD3009:null|}, Ansvarlig = {|PD3009:\"Alle medarbejdere\"|}, Retningslinjer = {|PD3009:[]|}, Kriseplan = {|PD3009:false|} };")]
    [InlineData("new Kanal { Formål = \"Svar\", Ansvarlig = \"Kommunikationschefen\", Retningslinjer = [\"Svar venligt\"], Kriseplan = true };")]
    [InlineData("new Kanal { Ansvarlig = {|PD3009:null|} };")]
    [InlineData("new Kanal { Formål = navn };")]
    [InlineData("new Aftale { Ejer = {|PD3011:null|} };")]
    [InlineData("new Aftale { Ejer = {|PD3011:\" \"|} };")]
    [InlineData("new Aftale { Ejer = \"Indkøb\" };")]
    [InlineData("new Aftale { Ejer = navn };")]
    [InlineData("new Aftale();")]
    public Task ChannelAndAgreement_ByWhatTheyLack(string code) => Own_(code);

    [Theory]
    [InlineData("new TourStop(new(\"g\"), new(\"s\"), start, Duration.FromMinutes(5), {|PD3001:Duration.FromMinutes(2)|});")]
    [InlineData("new TourStop(new(\"g\"), new(\"s\"), start, Duration.FromMinutes(2), Duration.FromMinutes(2));")]
    [InlineData("new ThemeSession(id, title, host, when) { Contributions = [new(new(\"a\"), {|PD3002:Duration.FromMinutes(10)|}), new(new(\"b\"), Duration.FromMinutes(12))] };")]
    [InlineData("new ThemeSession(id, title, host, when) { Contributions = [new(new(\"a\"), Duration.FromMinutes(10)), new(supplier, Duration.FromMinutes(12))] };")]
    [InlineData("new ThemeSession(id, title, host, when) { Contributions = [new(new SupplierId(\"a\"), Duration.FromMinutes(10)), new(new SupplierId(\"b\"), Duration.FromMinutes(11))] };")]
    [InlineData("new Roundtable(id, title, host, when) { Tables = [new(new(\"t\"), 4) { Challenge = {|PD3003:null|} }] };")]
    [InlineData("new Roundtable(id, title, host, when) { Tables = [new(new(\"t\"), 4) { Challenge = new(title, host) }] };")]
    [InlineData("new Roundtable(id, title, host, when) { Seats = [new(1, new(\"t\"), new(null, supplier) { Role = {|PD3004:ParticipantRole.Commercial|} })] };")]
    [InlineData("new Roundtable(id, title, host, when) { IsProfessional = false, Seats = [new(1, new(\"t\"), new(null, supplier) { Role = ParticipantRole.Commercial })] };")]
    [InlineData("new ThemeSession(id, title, host, when) { Participants = [new(null, supplier) { Role = ParticipantRole.Commercial }] };")]
    [InlineData("new ChannelStrategy(new(\"c\"), title) { Purpose = {|PD3009:null|}, Responsible = {|PD3009:new ResponsibleGroup(host)|}, Guidelines = {|PD3009:[]|}, CrisisPlan = {|PD3009:null|} };")]
    [InlineData("new ChannelStrategy(new(\"c\"), title) { Purpose = new(title), Responsible = new ResponsibleFunction(new(\"f\")), Guidelines = [new(title)] };")]
    [InlineData("new ResponsibleGroup(host);")]
    [InlineData("agreement with { Owner = {|PD3011:null|} };")]
    [InlineData("agreement with { Owner = AgreementOwner.Of(\"Indkøb\") };")]
    public Task Library_OnItsOwnTypes(string code) => Test.Reports(In("_ = " + code, Library));

    [Fact]
    public Task Options_FromTheProject_AreHeard() => (Test with
    {
        EditorConfig = System.Collections.Immutable.ImmutableDictionary<string, string>.Empty.Add("publicdialogue.pd3001.least_percent", "25"),
    }).Reports(In("_ = new Stop { Oplæg = Duration.FromMinutes(5), Samtale = Duration.FromMinutes(2) };", Own));

    [Fact]
    public Task HalfTyped_DoesNotThrow() => (Test with { MayHaveErrors = true }).Survives(Own + """
        [TenderFact(TenderFactKind.EventKind, Value = )] class A { [TenderFact(TenderFactKind.SupplierTime)] public TimeSpan T { get; init; } }
        class B { void M() { new A { T = new TimeSpan(1, 2 } ; new A { T = TimeSpan.FromMinutes() }; new Stop { Oplæg = Duration.FromMinutes(-1e300) }; new Kanal { Retningslinjer = [ ] , Ansvarlig = 3 }; } }
        """);

    private static async Task Own_(string code) => await Test.Reports(In(code.StartsWith("var", System.StringComparison.Ordinal) ? code : "_ = " + code, Own));

    private static string In(string code, string types) => types + (types == Own
        ? $$"""static class Bruger { static void Lav(string navn, int minutter, decimal timer, Duration oplæg, Møde[] flere) { {{code}} } }"""
        : $$"""static class Bruger { static void Lav(EventId id, LocalizedText title, AuthorityId host, ZonedInterval when, Instant start, SupplierId supplier, FrameworkAgreement agreement) { {{code}} } }""");
}
