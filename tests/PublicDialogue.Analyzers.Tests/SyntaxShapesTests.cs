using System.Linq;
using System.Threading.Tasks;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using PublicDialogue.Analyzers.Tests.Harness;
using Xunit;
using static PublicDialogue.Analyzers.Tests.Snippets;

namespace PublicDialogue.Analyzers.Tests;

/// <summary>Whatever C# can say and whatever is half typed, the analyzer gets through it.</summary>
public sealed class SyntaxShapesTests
{
    // What a value may look like, sense or nonsense; each is tried in each place below.
    private static readonly string[] Values =
    [
        "6", "-6", "6m", "6.5", "6e3", "int.MaxValue", "default", "default(int)", "null", "null!", "\"6\"", "'6'", "true", "new()", "new int()", "new { A = 6 }",
        "(6)", "(int)6m", "checked(6 + 6)", "~6", "6 switch { _ => 6 }", "x", "x!", "x?.Length", "x[0]", "x[^1]", "x[1..2]", "this", "base", "typeof(int)",
        "sizeof(int)", "nameof(x)", "() => 6", "delegate { return 6; }", "from n in x select n", "await x", "throw new System.Exception()", "(6, 7)", "[6]",
        "[.. x]", "[]", "stackalloc int[6]", "new[] { 6 }", "new int[6]", "new int[0]", "new int[,] { { 6 } }", "$\"{6}\"", "$\"{x,6:N0}\"", "\"\"\"6\"\"\"u8",
        "x is int n ? n : 6", "x ??= 6", "x = 6", "++x", "ref x", "out x", "in x", "__arglist(6)", "x with { }", "new X { 6, 7 }", "new X { [6] = 7 }",
        "new System.DateOnly(2026, 13, 45)", "new System.DateOnly()", "new System.DateOnly(2026, 1)", "NodaTime.Period.FromYears()", "NodaTime.Period.FromYears(-5)",
        "NodaTime.Period.FromYears(int.MinValue)", "PublicDialogue.Quantities.Money.Of(6m)", "PublicDialogue.Quantities.Money.Of()", "double.NaN", "1e308", "", "6 +", "new", "new (", "Krav",
    ];

    public static TheoryData<string> Places =>
    [
        "class C { Udbud U(dynamic x) => new() { AntalReferencer = {0} }; }",
        "class C { async Task<Udbud> U(string x) => new Udbud { Krav = [{0}], Begrundelse = {0} }; }",
        "class C { static readonly object? X = {0}; Udbud U(Udbud x) => x with { Omsætningskrav = {0}, AnslåetVærdi = {0} }; }",
        "class C { Udbud U(int[] x) { var v = {0}; return new() { Afsendt = v, Frist = {0}, Procedure = {0} }; } }",
        "class C { void U(List<Udbud> x) { x.Add(new() { Løbetid = {0} }); foreach (var u in x) { u.Krav = {0}; } } }",
        "static class C { [TenderFact(TenderFactKind.ReferenceCount)] const int A = {0}; [RequirementText] static readonly string[] B = {0}; }",
        "class C([TenderFact({0})] int a) { [RequirementText(Language = {0}, Jurisdiction = {0})] public string B => {0}; C D => new({0}, {0}) { B = {0} }; }",
        "class C { [return: RequirementText] IEnumerable<string> U(object x) { yield return {0}; } [TenderFact((TenderFactKind)99, Unit = {0})] public int F; C G => new() { F = {0} }; }",
    ];

    public static TheoryData<string> Shapes =>
    [
        "partial class P { [TenderFact(TenderFactKind.ReferenceCount)] public partial int A { get; } } partial class P { public partial int A { get => 6; } }",
        "class G<T> where T : Udbud, new() { T U => new() { AntalReferencer = 6 }; T V<S>() where S : T, new() => new S { AntalReferencer = 6 }; }",
        "class E { System.Linq.Expressions.Expression<Func<Udbud>> X => () => new Udbud { AntalReferencer = 6 }; }",
        "unsafe class U { int* p; Udbud A => new() { AntalReferencer = *p }; Udbud B { get { fixed (int* q = new int[3]) { return new() { AntalReferencer = q[0] }; } } } }",
        "interface I { [RequirementText] string A => \"Af mærket Jura\"; static abstract int B { get; } } class J<T> where T : I { Udbud U => new() { AntalReferencer = T.B }; }",
        "record R([TenderFact(TenderFactKind.Lots)] R[] A, [TenderFact(TenderFactKind.AwardCriteria)] R B) { R X => new([this, new([], this)], new(null!, null!)); }",
        "class S { ~S() { _ = new Udbud { AntalReferencer = 6 }; } public static S operator +(S a, S b) { _ = new Udbud { AntalReferencer = 6 }; return a; } event Action E { add { _ = new Udbud(); } remove { } } }",
        "class L { void M() { Udbud U(int n = 6) => new() { AntalReferencer = n }; using var s = new System.IO.MemoryStream(); goto end; end: U(); lock (s) { U(); } } }",
        "class T { object M() { try { return new Udbud { AntalReferencer = 6 }; } catch (Exception e) when (new Udbud { AntalReferencer = 6 } is { AntalReferencer: > 3 and < 9 } u) { throw; } finally { } } }",
        "class Q { object M => from a in new[] { 1 } let u = new Udbud { AntalReferencer = 6 } join b in new[] { 2 } on a equals b into c orderby u.Krav group u by a into g select new { g.Key }; }",
        "struct Z { public Z([TenderFact(TenderFactKind.ReferenceCount)] ref int a, [TenderFact(TenderFactKind.EstimatedValue)] out int b, params int[] c) { b = a; } static Z M(int n) => new(ref n, out _, 1, 2); }",
        "[TenderFact] class A1; [TenderFact(\"x\")] class A2; class A3 { [TenderFact(new[] { 1 })] public int A { get; init; } [TenderFact(TenderFactKind.Lots, Unit = null)] public int B { get; init; } A3 X => new() { A = 6, B = 6 }; }",
        "class A4 { [RequirementText(Language = new[] { \"da\" })] public string A => \"Af mærket Jura\"; [RequirementText(Jurisdiction = \"Mars\")] public string B => \"Af mærket Jura\"; }",
        "class A5 { [TenderFact((TenderFactKind)(-1))] public int A { get; init; } [TenderFact((TenderFactKind)int.MaxValue)] public int B { get; init; } A5 X => new() { A = 6, B = 6 }; }",
        "class D : Dictionary<string, Udbud> { D X => new() { [\"a\"] = new() { AntalReferencer = 6 }, { \"b\", new() } }; }",
        "class H { Udbud u = new() { Krav = { [0] = \"Af mærket Jura\" } }; Udbud V => new() { Krav = { } }; }",
        "class K { public K? Next { get; init; } [TenderFact(TenderFactKind.Justification)] public K? Why { get; init; } K X => new() { Next = new() { Why = new() { Why = new() } } }; }",
        "class N { void M() { Udbud u = new() u.AntalReferencer = ; new Udbud { AntalReferencer = 6, Krav = [ ; } Udbud V => new() { AntalReferencer = 6, AntalReferencer = 7 }; }",
        "file class F1 { [TenderFact(TenderFactKind.ReferenceCount)] public required int A { get; init; } } class F2 { object M => new F1 { A = 6 }; object N => new F1(); }",
        "class M1 { public int this[int i] { get => i; set { } } M1 X => new() { [6] = new Udbud { AntalReferencer = 6 }.AntalReferencer }; }",
        "static class X1 { extension(Udbud u) { public int Dobbelt => u.AntalReferencer * 2; } static Udbud M(Udbud u) => new() { AntalReferencer = u.Dobbelt }; }",
        "class B1 { [TenderFact(TenderFactKind.ReferenceCount)] public int A { get => field; init => field = value > 6 ? throw new Exception() : value; } = 6; B1 X => new() { A = 7 }; }",
        "partial class B2 { [TenderFact(TenderFactKind.ReferenceCount)] public int A { get; } public partial B2([TenderFact(TenderFactKind.ReferenceCount)] int a); partial event Action E; } partial class B2 { public partial B2(int a) => A = a; partial event Action E { add { _ = new B2(6); } remove { _ = new B2(a: 7) { }; } } }",
        "class B3 { void M(params IEnumerable<Udbud> u) { M(new Udbud { AntalReferencer = 6 }, new() { AntalReferencer = 7 }); M(); M([.. u]); } void N([RequirementText] params ReadOnlySpan<string> k) => N(\"Af mærket Jura\", \"b\"); }",
        "ref struct B4 : IDisposable { public ref int R; [TenderFact(TenderFactKind.ReferenceCount)] public scoped ref readonly int A => ref R; public void Dispose() { _ = new B4 { R = ref R }; } } class B5<T> where T : IDisposable, allows ref struct { static void M(scoped T t) { using var x = new B4(); t.Dispose(); } }",
        "class B6 { List<Udbud> L => [with(capacity: 6), new Udbud { AntalReferencer = 6 }]; Udbud U => new() { Krav = [with(1), \"Af mærket Jura\"] }; }",
        "static class B7 { [System.Runtime.CompilerServices.InterceptsLocation(1, \"AAAA\")] public static Udbud M(this Udbud u, int a) => u with { AntalReferencer = a }; [System.Runtime.CompilerServices.InterceptsLocation(\"a.cs\", 1, 1)] static void N() { } }",
        "static class B8 { extension<T>(T t) where T : Udbud { [TenderFact(TenderFactKind.ReferenceCount)] public int A { get => 6; set { } } public static T operator +(T a, T b) => a; public void operator +=(int b) { } } extension([TenderFact(TenderFactKind.ReferenceCount)] int) { static Udbud N => new() { AntalReferencer = 6 }; } static void M(Udbud u) { u.A = 7; u += u; _ = new Udbud { A = 6 }; } }",
        "class B9 { void M(Udbud? u, Udbud[] v) { u?.Krav = [\"Af mærket Jura\"]; v?[0].Krav = null; u!.Krav[^1] = \"Af mærket Jura\"; _ = new B9 { Liste = { [^1] = new() { AntalReferencer = 6 } } }; } Udbud[] Liste = new Udbud[3]; string N => nameof(List<>); }",
        "[System.Runtime.CompilerServices.InlineArray(3)] struct C1 { [TenderFact(TenderFactKind.ReferenceCount)] int a; } class C2 { C1 c; int M() { c[0] = 6; foreach (ref var x in c) { x = 7; } return c[^1]; } }",
        "unsafe class C3 { delegate* unmanaged[Cdecl]<Udbud, int> f; int M => f(new() { AntalReferencer = 6 }); Func<int, Udbud> G = static (ref readonly _, params n) => new() { AntalReferencer = n[0] }; }",
        "class C4 { public required string[] Krav { get; set; } [System.Diagnostics.CodeAnalysis.SetsRequiredMembers] public C4([RequirementText] string krav = $$\"\"\"Af mærket {{\"Jura\"}} \e\"\"\") => Krav = [krav]; C4 X => new() { Krav = [\"a\" + 'b' + 6 + null] }; }",
        "class C5 { object M(object o) => o is Udbud { Krav: [\"Af mærket Jura\", .. var r, _], AntalReferencer: >= 6 and not 7 } u ? u with { AntalReferencer = u.AntalReferencer switch { > 3 => 6, _ => 7 } } : (Udbud)new() { AntalReferencer = 6 }; async IAsyncEnumerable<Udbud> N() { unsafe { } await foreach (var u in N()) { yield return u with { AntalReferencer = 6 }; } } }",
        "#if UDBUD\nclass C6 { Udbud U => new() { AntalReferencer = 6 }; }\n#elif\n#else\n#region a\nclass C6 { Udbud U => new() {\n#line 200 \"other.cs\"\nAntalReferencer =\n#pragma warning disable PD1106 // why\n6\n#pragma warning restore\n }; }\n#error no",
        "namespace C7; using static C8; global using D = (int A, Udbud B); class C8 { D M => (6, new() { AntalReferencer = 6 }); } namespace C9 { class C10 : C8(6) { } }",
    ];

    [Theory]
    [MemberData(nameof(Places))]
    public async Task Value_OfAnyShape_IsSurvived(string place)
    {
        var test = Test with { MayHaveErrors = true };
        foreach (string value in Values)
        {
            await test.Survives(Udbud + place.Replace("{0}", value, System.StringComparison.Ordinal));
        }
    }

    [Theory]
    [MemberData(nameof(Shapes))]
    public async Task Member_OfAnyShape_IsSurvived(string member)
    {
        foreach (var version in new[] { LanguageVersion.Latest, LanguageVersion.Preview })
        {
            await (Test with { MayHaveErrors = true, LanguageVersion = version }).Survives(Udbud + member);
        }
    }

    [Fact]
    public async Task Code_BeingTyped_IsSurvivedAtEveryStep()
    {
        const string Typed = """
            var tender = new PublicDialogue.Tendering.Tender("Kaffemaskiner")
            {
                EstimatedValue = Money.Of(4_000_000m, Currency.Dkk),
                TendersDueOn = new LocalDate(2026, 12, 11),
                SelectionCriteria = [new PublicDialogue.Tendering.ReferenceRequirement(count: 6) { LookBackYears = 3 }],
            };
            var u = new Udbud { AnslåetVærdi = 1m, Krav = [$"Af mærket {"Jura"}", "a" + "b"] } with { Løbetid = 60 };
            """;
        var test = Test with { MayHaveErrors = true };
        foreach (int length in Enumerable.Range(0, Typed.Length / 7))
        {
            await test.Survives(Udbud + "class C { void M() { " + Typed[..(length * 7)]);
        }
    }

    // A file with every kind of carrier, cut off everywhere, as it is while somebody types or a merge went wrong.
    [Fact]
    public async Task File_CutAnywhere_IsSurvived()
    {
        const string Whole = """"
            file record Krav([RequirementText(Language = "da")] params string[] Tekst) { [TenderFact(TenderFactKind.Justification)] public string? Fordi { get; init => field = value?.Trim(); } }
            partial class Vilkår([TenderFact(TenderFactKind.ReferenceCount)] int antal) { public partial Vilkår(); [TenderFact(TenderFactKind.Lots)] public List<Krav> Dele { get; } = [new("Af mærket Jura") { Fordi = "fordi" }]; }
            static class Mere { extension(Udbud u) { [TenderFact(TenderFactKind.ReferenceCount)] public int Antal => 6; } }
            class C
            {
                const string Mærke = $"Af mærket {nameof(Jura)}"; static readonly int[] Jura = [6, .. new[] { 7 }];
                [return: RequirementText] string M(Udbud? u) { u?.Krav = [Mærke, """rå "tekst" """]; return u is { AntalReferencer: > 3 } ? "a" : Mærke + 'b'; }
                Udbud N => new() { AnslåetVærdi = 1_000_000m, Omsætningskrav = 3_000_000m, Afsendt = new DateOnly(2026, 11, 23), Krav = { [0] = "x" } } with { Løbetid = 60 };
                object O => new PublicDialogue.Tendering.Tender("Kaffe") { EstimatedValue = Money.Of(4m, Currency.Dkk), SelectionCriteria = [new PublicDialogue.Tendering.ReferenceRequirement(count: 6)] };
            }
            """";
        var test = Test with { MayHaveErrors = true, LanguageVersion = LanguageVersion.Preview };
        for (int cut = 0; cut < Whole.Length; cut += 8)
        {
            await test.Survives(Udbud + (cut % 32 == 0 ? Whole[cut..] : Whole[..cut]));
        }
    }

    [Fact]
    public Task TopLevelStatements_AreRead() => (Test with { OutputKind = OutputKind.ConsoleApplication }).Reports("""
        using PublicDialogue.Rules;
        var antal = 6;
        var krav = new Krav { Antal = {|PD1106:antal|} };
        static Krav Lav() => new() { Antal = {|PD1106:7|} };
        class Krav { [TenderFact(TenderFactKind.ReferenceCount)] public int Antal { get; init; } }
        """);

    [Fact]
    public async Task Field_OfAProjectReferredTo_IsUnknown()
    {
        using var workspace = new AdhocWorkspace();
        var other = Microsoft.CodeAnalysis.CSharp.CSharpCompilation.Create(
            "Andet",
            [Microsoft.CodeAnalysis.CSharp.CSharpSyntaxTree.ParseText("public static class Vilkår { public static readonly int Antal = 6; public const int Fast = 6; }")],
            AnalyzerTest.Everything,
            new(OutputKind.DynamicallyLinkedLibrary));
        await (Test with { References = AnalyzerTest.Everything.Append(other.ToMetadataReference()) }).Reports(Udbud + """
            class C { Udbud U => new() { AntalReferencer = Vilkår.Antal }; Udbud V => new() { AntalReferencer = {|PD1106:Vilkår.Fast|} }; }
            """);
    }
}
