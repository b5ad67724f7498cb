using System.Threading.Tasks;
using PublicDialogue.Analyzers.CodeFixes.Misuse;
using PublicDialogue.Analyzers.Misuse;
using PublicDialogue.Analyzers.Tests.Harness;
using Xunit;

namespace PublicDialogue.Analyzers.Tests.Misuse;

/// <summary>PD9003: a deadline that nobody has computed is no deadline.</summary>
public sealed class MeaninglessDefaultTests
{
    private const string Types = """
        using System;
        using NodaTime;
        using PublicDialogue.Calendars;
        using PublicDialogue.LegalTime;
        using PublicDialogue.Quantities;
        using PublicDialogue.Recurrences;
        using PublicDialogue.Rules;

        [DefaultMeansNothing(Instead = nameof(None))]
        readonly record struct CaseNumber(int Year)
        {
            public static CaseNumber None { get; } = new(1);
            public static CaseNumber Nothing => default;
            public bool IsNothing => this == default;
        }

        [DefaultMeansNothing]
        struct Plan { public int Days; public Plan(int days) => Days = days; }

        [DefaultMeansNothing]
        struct Own { public int Days = 3; public Own() { } }

        """;

    private static readonly AnalyzerTest Test = new() { Analyzer = new MeaninglessDefaultAnalyzer(), Fix = new MeanSomethingFix() };

    [Theory]
    [InlineData("Deadline due = {|PD9003:default|};")]
    [InlineData("var due = {|PD9003:default(Deadline)|};")]
    [InlineData("var due = {|PD9003:new Deadline()|};")]
    [InlineData("Deadline due = {|PD9003:new()|};")]
    [InlineData("var due = {|PD9003:default(HourDeadline)|};")]
    [InlineData("var day = {|PD9003:default(Holiday)|};")]
    [InlineData("var time = {|PD9003:default(Occurrence)|};")]
    [InlineData("var plan = {|PD9003:new Plan()|};")]
    [InlineData("Deadline? due = isDue ? known : {|PD9003:default|};")]
    [InlineData("var due = maybe ?? {|PD9003:default|};")]
    [InlineData("var due = n switch { 1 => known, _ => {|PD9003:default|} };")]
    [InlineData("Take({|PD9003:default|});")]
    [InlineData("Console.WriteLine({|PD9003:default(Deadline)|}.LastDay);")]
    [InlineData("Deadline Get() { return {|PD9003:default|}; } Get();")]
    [InlineData("Func<Deadline> get = () => {|PD9003:default|};")]
    public Task Default_ThatMeansNothing_IsReported(string code) => Test.Reports(In(code));

    [Theory]
    [InlineData("Deadline? due = default;")]
    [InlineData("Deadline? due = null;")]
    [InlineData("var due = default(Deadline?);")]
    [InlineData("TimeLimit limit = default; Share share = default; var hours = new OpenHours();")]
    [InlineData("LocalDate day = default; int n2 = default; Deadline[] all = new Deadline[3];")]
    [InlineData("bool isNone = known == default;")]
    [InlineData("bool isNone = known.Equals(default);")]
    [InlineData("bool isNone = default != known;")]
    [InlineData("_ = default(Deadline);")]
    [InlineData("var plan = new Plan(3);")]
    [InlineData("var plan = new Plan { Days = 3 };")]
    [InlineData("var own = new Own();")]
    [InlineData("bool Try(out Deadline due) { due = default; return false; } Try(out var got);")]
    [InlineData("bool Try(out Deadline due) { due = isDue ? known : default; return false; } Try(out var got);")]
    [InlineData("bool Try(out Deadline due, out int at) { (due, at) = (default, 0); return false; } Try(out var got, out int where);")]
    [InlineData("T Get<T>() => default!; Get<Deadline>();")]
    public Task Default_MeantOrMeaningful_IsSilent(string code) => Test.Reports(In(code));

    [Theory]
    [InlineData("Deadline? due = isDue ? known : {|PD9003:default|};", "Deadline? due = isDue ? known : null;")]
    [InlineData("CaseNumber number = {|PD9003:default|};", "CaseNumber number = CaseNumber.None;")]
    [InlineData("var number = {|PD9003:new CaseNumber()|};", "var number = CaseNumber.None;")]
    [InlineData("Deadline due = {|PD9003:default|}; due = known; Take(due);", "Deadline due; due = known; Take(due);")]
    [InlineData("Deadline due = {|PD9003:default|}; if (isDue) { due = known; } Take(due);", null)]
    [InlineData("var due = {|PD9003:default(Deadline)|}; due = known;", null)]
    [InlineData("Take({|PD9003:default|});", null)]
    public Task Fix_SaysWhatIsMeant(string code, string? expected) => expected is null
        ? Test.HasNoFix(In(code)) : Test.Fixes(In(code), In(expected));

    [Fact]
    public Task Members_OfAClass_AreReported() => Test.Reports(Types + """
        class Case
        {
            Deadline field = {|PD9003:default|};
            public Deadline Due { get; init; } = {|PD9003:default|};
            public Deadline Get(Deadline due = {|PD9003:default|}) => field;
        }
        """);

    [Fact]
    public Task HalfTyped_DoesNotThrow() => (Test with { MayHaveErrors = true }).Survives(Types + """
        [DefaultMeansNothing(Instead = 3)] struct B { } [DefaultMeansNothing(Instead = )] struct C { }
        class A { void M() { Deadline d = default(; new Deadline(; C c = default; B b = new(); Deadline e = default(Dead); } }
        """);

    private static string In(string code) => Types + $$"""
        static class Snippet
        {
            static void Take(Deadline due) { }

            static void Run(Deadline known, Deadline? maybe, bool isDue, int n)
            {
                {{code}}
            }
        }
        """;
}
