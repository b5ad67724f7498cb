using System.Linq;
using System.Threading.Tasks;
using Microsoft.CodeAnalysis;
using PublicDialogue.Analyzers.CodeFixes.Misuse;
using PublicDialogue.Analyzers.Misuse;
using PublicDialogue.Analyzers.Tests.Harness;
using Xunit;

namespace PublicDialogue.Analyzers.Tests.Misuse;

/// <summary>PD9001: who throws away the result of a call that does nothing else has done nothing.</summary>
public sealed class DiscardedResultTests
{
    private const string Types = """
        using System;
        using System.Collections.Generic;
        using System.Linq;
        using System.Linq.Expressions;
        using System.Threading.Tasks;
        using NodaTime;
        using PublicDialogue.Calendars;
        using PublicDialogue.Changes;
        using PublicDialogue.Quantities;
        using PublicDialogue.Rules;
        using PublicDialogue.Rules.Book;

        [KeepResult]
        sealed record Visit(int Day)
        {
            public Visit MoveTo(int day) => this with { Day = day };
            public Task<Visit> MoveToAsync(int day) => Task.FromResult(this with { Day = day });
            public Task SaveAsync() => Task.CompletedTask;
            public bool TryMove(int day, out Visit moved) { moved = MoveTo(day); return true; }
            [KeepResult(false)] public Visit Log() => this;
            public void Print() { }
        }

        sealed record Room(int Number)
        {
            [KeepResult] public Room Take() => this;
            public Room Free() => this;
        }

        interface IVisits { Visit Find(); Change<Box> Approve(); Task<Change<Box>> ApproveAsync(); Box Save(); }
        sealed record Box(string Name);

        static class Extensions
        {
            public static BusinessHours OpenLonger(this BusinessHours hours) => hours;
            public static Change<BusinessHours> Ask(this BusinessHours hours) => null!;
            public static bool Print(this BusinessHours hours) => true;
            public static T Dump<T>(this T value) => value;
            public static Visit Twice(this Visit visit) => visit;
        }

        static class Assert
        {
            public static void Throws<T>(Action code) { }
            public static void Run(Action code) { }
            public static Action Should(this Action code) => code;
            public static void Mock(Expression<Action<Visit>> setup) { }
        }

        """;

    private static readonly AnalyzerTest Test = new() { Analyzer = new DiscardedResultAnalyzer(), Fix = new KeepResultFix() };

    [Theory]
    [InlineData("{|PD9001:Money.Of(1m, Currency.Dkk)|};")]
    [InlineData("{|PD9001:hours.With(IsoDayOfWeek.Monday, DayHours.Parse(\"09:00-15:00\"))|};")]
    [InlineData("{|PD9001:hours?.With(IsoDayOfWeek.Monday, DayHours.Parse(\"09:00-15:00\"))|};")]
    [InlineData("{|PD9001:hours.OpenLonger()|};")]
    [InlineData("{|PD9001:hours.Ask()|};")]
    [InlineData("{|PD9001:Extensions.OpenLonger(hours)|};")]
    [InlineData("{|PD9001:visit.MoveTo(2)|};")]
    [InlineData("{|PD9001:visit.Twice()|};")]
    [InlineData("{|PD9001:visit.MoveTo(2).MoveTo(3)|};")]
    [InlineData("{|PD9001:visit?.MoveTo(2)?.MoveTo(3)|};")]
    [InlineData("{|PD9001:visit!.MoveTo(2)|};")]
    [InlineData("{|PD9001:new Visit(1).MoveTo(2)|};")]
    [InlineData("{|PD9001:await visit.MoveToAsync(2)|};")]
    [InlineData("{|PD9001:await visit.MoveToAsync(2).ConfigureAwait(false)|};")]
    [InlineData("{|PD9001:visits.Find()|};")]
    [InlineData("{|PD9001:visits.Approve()|};")]
    [InlineData("{|PD9001:await visits.ApproveAsync()|};")]
    [InlineData("{|PD9001:room.Take()|};")]
    [InlineData("list.ForEach(one => {|PD9001:one.MoveTo(2)|});")]
    [InlineData("list.ForEach(one => { {|PD9001:one.MoveTo(2)|}; });")]
    [InlineData("Action act = () => {|PD9001:visit.MoveTo(2)|}; act();")]
    [InlineData("Assert.Run(() => {|PD9001:visit.MoveTo(2)|});")]
    [InlineData("void Local() => {|PD9001:visit.MoveTo(2)|}; Local();")]
    [InlineData("for (int at = 0; at < 2; {|PD9001:visit.MoveTo(at)|}) { at++; }")]
    [InlineData("if (visit is not null) {|PD9001:visit.MoveTo(2)|};")]
    public Task Result_ThrownAway_IsReported(string code) => Body(code);

    [Theory]
    [InlineData("_ = visit.MoveTo(2);")]
    [InlineData("_ = await visit.MoveToAsync(2);")]
    [InlineData("visit = visit.MoveTo(2);")]
    [InlineData("var moved = visit.MoveTo(2);")]
    [InlineData("Console.WriteLine(visit.MoveTo(2));")]
    [InlineData("visit.Print();")]
    [InlineData("visit?.Print();")]
    [InlineData("visit.MoveTo(2).Print();")]
    [InlineData("visit.Log();")]
    [InlineData("visit.TryMove(2, out var moved);")]
    [InlineData("await visit.SaveAsync();")]
    [InlineData("visit.SaveAsync();")]
    [InlineData("room.Free();")]
    [InlineData("visits.Save();")]
    [InlineData("hours.Print();")]
    [InlineData("hours.Dump();")]
    [InlineData("list.Add(visit); list.Remove(visit); list.ToList();")]
    [InlineData("Func<Visit> make = () => visit.MoveTo(2); make();")]
    [InlineData("var moved = list.Select(one => one.MoveTo(2));")]
    [InlineData("Assert.Throws<Exception>(() => visit.MoveTo(2));")]
    [InlineData("Assert.Throws<Exception>(() => { visit.MoveTo(2); });")]
    [InlineData("Action act = () => visit.MoveTo(2); act.Should();")]
    [InlineData("Action act = () => visit.MoveTo(2); Assert.Throws<Exception>(act);")]
    [InlineData("Assert.Mock(one => one.MoveTo(2));")]
    [InlineData("foreach (var one in list) { one.Print(); }")]
    public Task Result_UsedOrNone_IsSilent(string code) => Body(code);

    [Theory]
    [InlineData("{|PD9001:visit.MoveTo(2)|};", "visit = visit.MoveTo(2);")]
    [InlineData("{|PD9001:visit.MoveTo(2).MoveTo(3)|};", null)]
    [InlineData("{|PD9001:visit?.MoveTo(2)|};", "visit = visit?.MoveTo(2);")]
    [InlineData("{|PD9001:await visit.MoveToAsync(2)|};", "visit = await visit.MoveToAsync(2);")]
    [InlineData("{|PD9001:await visit.MoveToAsync(2).ConfigureAwait(false)|};", "visit = await visit.MoveToAsync(2).ConfigureAwait(false);")]
    [InlineData("{|PD9001:hours.Ask()|};", "hours = hours.Ask().Value;")]
    [InlineData("{|PD9001:hours?.Ask()|};", "hours = hours?.Ask().Value;")]
    [InlineData("{|PD9001:Extensions.OpenLonger(hours)|};", "hours = Extensions.OpenLonger(hours);")]
    [InlineData("{|PD9001:visits.Approve()|};", null)]
    [InlineData("{|PD9001:Money.Of(1m, Currency.Dkk)|};", null)]
    [InlineData("foreach (var one in list) { {|PD9001:one.MoveTo(2)|}; }", null)]
    [InlineData("const string text = \"1\"; {|PD9001:new Visit(1).MoveTo(text.Length)|};", null)]
    [InlineData("list.ForEach(one => {|PD9001:one.MoveTo(2)|});", null)]
    public Task Fix_AssignsBackWhereItCan(string code, string? expected) => expected is null
        ? Test.HasNoFix(In(code)) : Test.Fixes(In(code), In(expected));

    [Fact]
    public Task FixAll_AssignsEachBack() => Test.Fixes(
        In("{|PD9001:visit.MoveTo(2)|}; {|PD9001:visit.MoveTo(3)|};"), In("visit = visit.MoveTo(2); visit = visit.MoveTo(3);"));

    [Fact]
    public Task Statements_AtTheTop_AreReported() => (Test with { OutputKind = OutputKind.ConsoleApplication }).Reports(
        "using PublicDialogue.Quantities;\n{|PD9001:Money.Of(1m, Currency.Dkk)|};");

    [Fact]
    public Task Members_OfTheLibraryThatStep_AreSilent() => Body("""
        var steps = recurrence.First(3).GetEnumerator();
        steps.MoveNext();
        """);

    [Fact]
    public Task HalfTyped_DoesNotThrow() => (Test with { MayHaveErrors = true }).Survives(
        "using PublicDialogue.Rules; [KeepResult(maybe)] class A { A B() => this; void M() { B(); new A().B( ; M().; X(); await B(); B()?.; } }");

    [Fact]
    public async Task Library_NotReferenced_CostsNothing()
    {
        var framework = AnalyzerTest.Everything.Where(reference => reference.Display?.Contains("PublicDialogue", System.StringComparison.Ordinal) == false);
        await (Test with { References = framework }).Reports("class A { public A B() => this; void M() { B(); } }");
    }

    private static async Task Body(string code) => await Test.Reports(In(code));

    private static string In(string code) => Types + $$"""
        static class Snippet
        {
            static async Task Run(Visit visit, BusinessHours hours, Room room, IVisits visits, List<Visit> list, PublicDialogue.Recurrences.Recurrence recurrence)
            {
                await Task.Yield();
                {{code}}
            }
        }
        """;
}
