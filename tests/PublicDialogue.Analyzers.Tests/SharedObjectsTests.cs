using System.Threading.Tasks;
using Xunit;
using static PublicDialogue.Analyzers.Tests.Snippets;

namespace PublicDialogue.Analyzers.Tests;

/// <summary>An object that code can reach by two ways, or hand to others, is not trusted to be what it was when it was made.</summary>
public sealed class SharedObjectsTests
{
    private const string Types = """
        using System;
        using System.Collections.Generic;
        using System.Collections.Immutable;
        using System.Linq;
        using PublicDialogue.Rules;
        record Bud
        {
            [TenderFact(TenderFactKind.EstimatedValue)] public decimal Værdi { get; set; }
            [TenderFact(TenderFactKind.MinimumYearlyTurnover)] public decimal Omsætning { get; set; }
            [TenderFact(TenderFactKind.ReferenceCount)] public int Referencer { get; set; }
            [TenderFact(TenderFactKind.Justification)] public string? Fordi { get; set; }
            [TenderFact(TenderFactKind.AwardCriteria)] public List<Kriterium> Tildeling { get; set; } = new();
            [RequirementText(Language = "da")] public IReadOnlyList<string> Krav { get; set; } = [];
            public List<Del> Dele { get; set; } = [];
            public void Nulstil() { Værdi = 9m; Tildeling.Clear(); }
            public void Vis() => Console.WriteLine(Værdi);
        }
        class Del { [TenderFact(TenderFactKind.EstimatedValue)] public decimal Værdi { get; set; } }
        class Kriterium(decimal vægt) { [TenderFact(TenderFactKind.AwardWeight)] public decimal Vægt { get; set; } = vægt; }
        static class Standard
        {
            public static readonly Bud Skabelon = new() { Værdi = 1m };
            public static readonly Kriterium[] Kriterier = [new(60), new(30)];
        }

        """;

    [Theory]
    [InlineData("foreach (var x in k) { x.Vægt = 50; }")]
    [InlineData("foreach (var x in k.Where(x => x.Vægt > 1)) { x.Vægt += 20; }")]
    [InlineData("for (int i = 0; i < k.Count; i++) { k[i].Vægt = 50; }")]
    [InlineData("k[0].Vægt++;")]
    [InlineData("k.First().Vægt = 70;")]
    [InlineData("k.ForEach(x => x.Vægt = 50);")]
    [InlineData("var x = k[1]; x.Vægt = 70;")]
    [InlineData("var l = k; l.Add(new(40));")]
    [InlineData("var l = k; l[1].Vægt = 70;")]
    [InlineData("if (k.Find(x => x.Vægt > 1) is { } x) { x.Vægt = 70; }")]
    [InlineData("foreach (var (n, x) in k.Select((x, n) => (n, x))) { x.Vægt = n; }")]
    [InlineData("var l = k.Select(x => { x.Vægt = 50; return x; }).ToList();")]
    [InlineData("Normér(k);")]
    [InlineData("k.Normér();")]
    [InlineData("Ret(x => x.Vægt = 50);")]
    [InlineData("k?.Add(new(40));")]
    [InlineData("k[^1] = new(70);")]
    [InlineData("k.ForEach(Halvér); static void Halvér(Kriterium x) => x.Vægt /= 2;")]
    [InlineData("k.ForEach(Rund);")]
    [InlineData("((ICollection<Kriterium>)k).Add(new(40));")]
    [InlineData("if ((object)k is IList<Kriterium> l) { l.Add(new(40)); }")]
    [InlineData("var l = k as IList<Kriterium>; l.Add(new(40));")]
    [InlineData("Fyld(k); static void Fyld(IEnumerable<Kriterium> l) => ((List<Kriterium>)l).Add(new(40));")]
    [InlineData("Fyld(k); static void Fyld(IReadOnlyList<Kriterium> l) => (l as List<Kriterium>)?.Add(new(40));")]
    [InlineData("Fyld(k); static void Fyld(IEnumerable<Kriterium> l) { if (l is List<Kriterium> åben) { åben.Add(new(40)); } }")]
    public Task List_WhoseElementsAreSet_IsNotAddedUp(string change) => Test.Reports(Types + Users(
        "var k = new List<Kriterium> { new(30), new(30) }; " + change + " _ = new Bud { Tildeling = k };"));

    [Theory]
    [InlineData("foreach (var x in k) { Console.WriteLine(x.Vægt); }")]
    [InlineData("foreach (var x in new Bud[2]) { x.Værdi = 3m; }")]
    [InlineData("foreach (var x in k) { var b = new Bud(); b.Værdi = x.Vægt; }")]
    [InlineData("Vis(k);")]
    [InlineData("Console.WriteLine(k[0].Vægt);")]
    [InlineData("Se(k); static void Se(IEnumerable<Kriterium> l) { if (l is not null) { Console.WriteLine((object)1 is IList<int> n ? n.Count : 0); } }")]
    public Task List_WhoseElementsAreOnlyRead_IsAddedUp(string use) => Test.Reports(Types + Users(
        "var k = new List<Kriterium> { new(30), new(30) }; " + use + " _ = new Bud { Tildeling = {|PD1601:k|} };"));

    [Theory]
    [InlineData("var s = new Bud { Tildeling = [new(30), new(30)] }; foreach (var x in s.Tildeling) { x.Vægt = 50; }")]
    [InlineData("var s = new Bud { Tildeling = [new(30), new(30)] }; s.Tildeling[0].Vægt = 70;")]
    [InlineData("var s = new Bud { Tildeling = [new(30), new(30)] }; Normér(s.Tildeling);")]
    [InlineData("var s = new Bud { Tildeling = [new(30), new(30)], Værdi = 1m, Omsætning = 3m }; s.Nulstil();")]
    [InlineData("var s = new Bud { Tildeling = {|PD1601:[new(30), new(30)]|}, Værdi = 1m, Omsætning = {|PD1001:3m|} }; s.Vis();")]
    [InlineData("var a = new Bud { Værdi = 1m, Omsætning = 3m }; var b = a; b.Værdi = 9m;")]
    [InlineData("var a = new Bud { Værdi = 1m, Omsætning = 3m }; foreach (var b in new[] { a }) { b.Værdi = 9m; }")]
    [InlineData("var a = new Bud { Værdi = 1m, Omsætning = {|PD1001:3m|} }; foreach (var d in a.Dele) { d.Værdi = 9m; }")]
    [InlineData("var a = new Bud { Værdi = 1m, Omsætning = {|PD1001:3m|} }; a.Referencer = 2; Console.WriteLine(a);")]
    [InlineData("var a = new Bud { Referencer = 6 }; Ret2(a); static void Ret2(Bud b) => b.Referencer = 2;")]
    [InlineData("var a = new Bud { Referencer = 6 }; Begrund(a);")]
    [InlineData("var a = new Bud { Referencer = {|PD1106:6|} }; Vis(a.Tildeling); Gem(a);")]
    [InlineData("var l = new List<Bud> { new() { Referencer = 6 } }; foreach (var b in l) { b.Fordi = Console.ReadLine(); }")]
    [InlineData("var a = new Bud { Værdi = 1m, Omsætning = 3m }; (a.Værdi, (a.Referencer, _)) = (9m, (2, 3));")]
    [InlineData("var a = new Bud { Værdi = 1m, Omsætning = {|PD1001:3m|} }; var t = (a.Værdi, a.Omsætning); var (v, _) = (a.Værdi, 1);")]
    [InlineData("Bud b; b = new Bud { Værdi = 1m, Omsætning = 3m }; b.Værdi = 9m;")]
    [InlineData("Begrund(new Bud { Referencer = 6 });")]
    [InlineData("var s = new Bud { Tildeling = [new(60)] }; var l = s.Tildeling; l.Add(new(40));")]
    [InlineData("var s = new Bud { Tildeling = [new(60)] }; s.Tildeling?.Add(new(40));")]
    [InlineData("var s = new Bud { Tildeling = [new(60)] }; s?.Tildeling.Add(new(40));")]
    [InlineData("var s = new Bud { Tildeling = {|PD1601:[new(60)]|} }; var l = s.Tildeling; Console.WriteLine(l.Count); s.Tildeling?.ToString();")]
    [InlineData("var k = new[] { \"Bilen skal være af mærket Volvo\", \"Rød\" }; k[0] += \" eller tilsvarende\"; _ = new Bud { Krav = k };")]
    [InlineData("var k = new List<string> { \"Bilen skal være af mærket Volvo\" }; k.RemoveAt(0); _ = new Bud { Krav = k };")]
    [InlineData("var k = new List<string> { {|PD1201:\"Bilen skal være af mærket Volvo\"|} }; if (k.Count > 1) { k.Add(\"Rød\"); } _ = new Bud { Krav = k };")]
    [InlineData("var a = new Bud { Værdi = 1m, Omsætning = 3m }; Udfyld(a);")]
    [InlineData("var a = new Bud { Værdi = 1m, Omsætning = {|PD1001:3m|}, Tildeling = [new(60)] }; a.Tildeling[^1] = new(100);")]
    [InlineData("var a = new Bud { Værdi = 1m, Omsætning = 3m }; IKilde k = null!; k.Bind(a);")]
    [InlineData("var a = new Bud { Værdi = 1m, Omsætning = {|PD1001:3m|} }; IKilde k = null!; k.Gem(a);")]
    [InlineData("new Bud { Værdi = 1m, Omsætning = 3m }.Nulstil();")]
    [InlineData("Gem(new Bud { Værdi = 1m, Omsætning = {|PD1001:3m|} });")]
    [InlineData("var b = new Bud[3]; b[0].Værdi = 9m; _ = new Bud { Værdi = 1m, Omsætning = {|PD1001:3m|} };")]
    [InlineData("var b = Ny(); b.Værdi = 9m; static Bud Ny() => new() { Værdi = 1m, Omsætning = 3m };")]
    [InlineData("var alle = new List<Bud>(); for (int n = 0; n < 3; n++) { foreach (var b in alle) { b.Værdi = 9m; } alle.Add(new Bud { Værdi = 1m, Omsætning = 3m }); }")]
    [InlineData("Action ret = () => { }; var alle = new List<Bud>(); ret = () => alle[0].Værdi = 9m; alle.Add(new Bud { Værdi = 1m, Omsætning = 3m }); ret();")]
    [InlineData("var l = new List<Bud> { new() { Referencer = 6 } }; l[0] = l[0] with { Fordi = Console.ReadLine() };")]
    [InlineData("var l = new[] { new Bud { Referencer = 6 } }; for (int n = 0; n < l.Length; n++) { l[n] = l[n] with { Referencer = 2 }; }")]
    [InlineData("var l = new[] { new Bud { Værdi = 1m, Omsætning = {|PD1001:3m|} } }; l[0] = l[0] with { Referencer = {|PD1106:6|} };")]
    [InlineData("foreach (var b in new List<Bud> { new() { Værdi = 1m, Omsætning = 3m } }) { Console.WriteLine(b with { Værdi = 9m }); }")]
    public Task Object_ReachedInAnotherWay_IsUnknownWhereItIsSet(string body) => Test.Reports(Types + Users(body));

    [Theory]
    [InlineData("_ = Standard.Skabelon with { Omsætning = {|PD1001:3m|} };")]
    [InlineData("Standard.Skabelon.Værdi = 9m; _ = Standard.Skabelon with { Omsætning = 3m };")]
    [InlineData("var s = Standard.Skabelon; s.Værdi = 9m; _ = s with { Omsætning = 3m };")]
    [InlineData("_ = new Bud { Tildeling = {|PD1601:Standard.Kriterier.ToList()|} };")]
    [InlineData("foreach (var k in Standard.Kriterier) { k.Vægt = 50; } _ = new Bud { Tildeling = Standard.Kriterier.ToList() };")]
    public Task Object_OfAStaticField_IsUnknownWhereItIsSet(string body) => Test.Reports(Types + Users(body));

    [Theory]
    [InlineData("readonly Bud b = new() { Værdi = 1m, Omsætning = 3m }; C(decimal v) => b.Værdi = v;")]
    [InlineData("Bud B { get; } = new() { Værdi = 1m, Omsætning = 3m }; void Ret(decimal v) { this.B.Værdi = v; }")]
    [InlineData("static readonly Bud S = new() { Værdi = 1m }; static C() => S.Værdi = 9m; Bud B => S with { Omsætning = 3m };")]
    [InlineData("readonly Bud b = new() { Værdi = 1m, Omsætning = {|PD1001:3m|} }; C(decimal v, Bud andet) { andet.Værdi = v; b.Referencer = 2; }")]
    [InlineData("static readonly Bud S = new() { Værdi = 1m }; decimal V => S.Værdi; Bud B => S with { Omsætning = {|PD1001:3m|} };")]
    public Task Object_OfAFieldThatItsTypeSets_IsUnknown(string members) => Test.Reports(Types + "class C { " + members + " }");

    [Theory]
    [InlineData("private static readonly List<Kriterium>", true)]
    [InlineData("static readonly IList<Kriterium>", true)]
    [InlineData("static readonly Kriterium[]", true)]
    [InlineData("public static readonly Kriterium[]", true)]
    [InlineData("public static readonly IReadOnlyList<Kriterium>", true)]
    [InlineData("public static readonly IEnumerable<Kriterium>", true)]
    [InlineData("public static readonly ImmutableArray<Kriterium>", true)]
    [InlineData("public static readonly ImmutableList<Kriterium>", true)]
    [InlineData("public static readonly List<Kriterium>", false)]
    [InlineData("internal static readonly ICollection<Kriterium>", false)]
    [InlineData("protected internal static readonly System.Collections.ObjectModel.Collection<Kriterium>", false)]
    public Task StaticList_ThatOthersCanChange_IsOpen(string declaration, bool isKnown) => Test.Reports(
        Types + "class Fast { " + declaration + " Alle = [new(60), new(30)]; Bud B => new() { Tildeling = " + Given(isKnown) + " }; }");

    [Theory]
    [InlineData("void M() => Alle.Add(new(10));", false)]
    [InlineData("class Indre { void M() => Fast.Alle.Clear(); }", false)]
    [InlineData("void M() => Alle[1] = new(40);", false)]
    [InlineData("void M() => (Fast.Alle)[1].Vægt = 40;", false)]
    [InlineData("void M() => Alle.First().Vægt++;", false)]
    [InlineData("void M() { foreach (var a in Alle) { a.Vægt = 50; } }", false)]
    [InlineData("void M() => Fyld(Alle); static void Fyld(List<Kriterium> k) => k.Add(new(10));", false)]
    [InlineData("void M() { var k = Alle; k.Add(new(10)); }", false)]
    [InlineData("static List<Kriterium> Ud() => Alle;", false)]
    [InlineData("static List<Kriterium> Ud { get { return Alle; } }", false)]
    [InlineData("void M() => Alle?.Add(new(10));", false)]
    [InlineData("void M() { foreach (var a in Alle) { Console.WriteLine(a.Vægt + Alle.Count + Alle[0].Vægt); } }", true)]
    [InlineData("string M => nameof(Alle) + Alle.Sum(a => a.Vægt); object N => new List<Kriterium>(Alle);", true)]
    [InlineData("Bud M => new() { Tildeling = Alle }; bool N => Alle == null;", true)]
    public Task StaticList_ThatItsTypeChanges_IsOpen(string member, bool isKnown) => Test.Reports(
        Types + "partial class Fast { static readonly List<Kriterium> Alle = [new(60), new(30)]; } partial class Fast { Bud B => new() { Tildeling = " + Given(isKnown) + " }; " + Known(member, isKnown) + " }");

    [Fact]
    public Task StaticList_ThatOthersCanChange_StillHasItsTexts() => Test.Reports(Types + """
        class Fast { public static readonly List<string> Alle = ["Bilen skal være af mærket Volvo."]; Bud B => new() { Krav = {|PD1201:Alle|} }; }
        """);

    private static string Given(bool isKnown) => isKnown ? "{|PD1601:[.. Alle]|}" : "[.. Alle]";

    private static string Known(string member, bool isKnown) =>
        isKnown ? member.Replace("Tildeling = Alle", "Tildeling = {|PD1601:Alle|}", System.StringComparison.Ordinal) : member;

    private static string Users(string body) => """
        static class Bruger
        {
            static void Normér(this IEnumerable<Kriterium> k) { foreach (var x in k) { x.Vægt *= 100 / k.Sum(y => y.Vægt); } }
            static void Ret(Action<Kriterium> ret) { }
            static void Begrund(Bud b) { b.Fordi = Console.ReadLine(); }
            static void Vis(IEnumerable<Kriterium> k) => Console.WriteLine(k.Count());
            interface IKilde { void Bind(object til); void Gem(object hvad); }
            static void Rund(Kriterium x) => x.Vægt = Math.Round(x.Vægt * 2);
            static void Udfyld(Bud b) { if (b.Referencer == 0) { Sæt(b); } }
            static void Sæt(Bud b) => b.Værdi = 9m;
            static void Gem(Bud b) => Console.WriteLine(b);
            static void M()
            {
        """ + body + "\n    }\n}\n";
}
