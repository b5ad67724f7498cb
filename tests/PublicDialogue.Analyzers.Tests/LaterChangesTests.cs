using System.Threading.Tasks;
using Xunit;
using static PublicDialogue.Analyzers.Tests.Snippets;

namespace PublicDialogue.Analyzers.Tests;

/// <summary>An object that is filled in statement by statement says what it would say if it were written at once; what may have happened or not is unknown.</summary>
public sealed class LaterChangesTests
{
    private const string Types = """
        using System;
        using System.Collections.Generic;
        using System.Linq;
        using PublicDialogue.Rules;
        class Bud
        {
            [TenderFact(TenderFactKind.EstimatedValue)] public decimal Værdi { get; set; }
            [TenderFact(TenderFactKind.MinimumYearlyTurnover)] public decimal Omsætning { get; set; }
            [TenderFact(TenderFactKind.ReferenceCount)] public int Referencer { get; set; }
            [TenderFact(TenderFactKind.Justification)] public string? Fordi { get; set; }
            [TenderFact(TenderFactKind.AwardCriteria)] public List<Kriterium> Tildeling { get; set; } = new();
            [RequirementText(Language = "da")] public List<string> Krav { get; set; } = new();
            public List<Egnethed> Egnethed { get; } = new();
            public void Kontrollér() { }
        }
        class Kriterium
        {
            public Kriterium(decimal vægt = 0) => Vægt = vægt;
            [TenderFact(TenderFactKind.AwardWeight)] public decimal Vægt { get; set; }
        }
        class Egnethed
        {
            [TenderFact(TenderFactKind.MinimumYearlyTurnover)] public decimal Omsætning { get; set; }
        }

        """;

    [Theory]
    [InlineData("var b = new Bud(); b.Værdi = 1m; b.Omsætning = {|PD1001:3m|};")]
    [InlineData("var b = new Bud(); b.Omsætning = {|PD1001:3m|}; b.Værdi = 1m;")]
    [InlineData("var b = new Bud { Værdi = 1m }; b.Omsætning = {|PD1001:3m|};")]
    [InlineData("var b = new Bud { Værdi = 9m }; b.Værdi = 1m; b.Omsætning = {|PD1001:3m|};")]
    [InlineData("object o = 1; Bud b = new() { Omsætning = {|PD1001:3m|} }; if (o is 2) { return; } b.Kontrollér(); b.Værdi = 1m;")]
    [InlineData("while (true) { var b = new Bud(); b.Værdi = 1m; b.Omsætning = {|PD1001:3m|}; }")]
    [InlineData("var b = new Bud(); b.Værdi = 1m; b.Egnethed.Add(new() { Omsætning = {|PD1001:3m|} });")]
    [InlineData("var b = new Bud(); var e = new Egnethed(); e.Omsætning = {|PD1001:3m|}; b.Egnethed.Add(e); b.Værdi = 1m;")]
    [InlineData("var e = new Egnethed { Omsætning = {|PD1001:3m|} }; var b = new Bud { Værdi = 1m }; b.Egnethed.AddRange([e]);")]
    [InlineData("var b = Lav(); b.Værdi = 1m; b.Omsætning = {|PD1001:3m|}; static Bud Lav() => throw new();")]
    public Task Object_FilledInLater_IsReadAsOne(string body) => Body(body, Types);

    [Theory]
    [InlineData("var b = new Bud(); b.Værdi = 1m; b.Værdi = 9m; b.Omsætning = 3m;")]
    [InlineData("var b = new Bud { Værdi = 1m }; if (DateTime.Now.Year > 2026) { b.Værdi = 9m; } b.Omsætning = 3m;")]
    [InlineData("var b = new Bud { Værdi = 1m }; b.Værdi += 8m; b.Omsætning = 3m;")]
    [InlineData("var b = new Bud { Værdi = 1m }; Ret(ref b); b.Omsætning = 3m; static void Ret(ref Bud b) { }")]
    [InlineData("var b = new Bud { Omsætning = 3m }; b = new Bud(); b.Værdi = 1m;")]
    [InlineData("var a = new Bud { Omsætning = 3m }; var b = new Bud(); b.Værdi = 1m;")]
    [InlineData("var b = new Bud { Omsætning = 3m }; Action senere = () => { b.Værdi = 1m; };")]
    [InlineData("var b = new Bud(); b.Værdi = 1m; b.Omsætning = {|PD2006:3m|}; b.Fordi = \"Driften kræver en økonomi til tre års drift\";")]
    [InlineData("var b = new Bud(); b.Værdi = 1m; b.Omsætning = 3m; if (DateTime.Now.Year > 2026) { b.Fordi = \"Driften kræver det\"; }")]
    public Task Object_ThatMayBeAnother_IsUnknown(string body) => Body(body, Types);

    [Theory]
    [InlineData("Værdi = 1m; Omsætning = {|PD1001:3m|};")]
    [InlineData("this.Omsætning = {|PD1001:3m|}; this.Værdi = 1m;")]
    [InlineData("if (Værdi > 0) { Værdi = 1m; Omsætning = {|PD1001:3m|}; }")]
    [InlineData("if (Værdi > 0) { Værdi = 1m; } else { Omsætning = 3m; }")]
    [InlineData("Værdi = 1m; Omsætning = 3m; Værdi = 9m;")]
    public Task Object_FilledInByItself_IsReadBlockByBlock(string body) => Test.Reports(Types + "class Eget : Bud { public Eget() { " + body + " } }");

    [Theory]
    [InlineData("b.Værdi = 1m; b.Omsætning = {|PD1001:3m|};")]
    [InlineData("b.Værdi = 1m; b.Krav.Add({|PD1201:\"Bilen skal være af mærket Volvo.\"|});")]
    [InlineData("b = new Bud(); b.Værdi = 1m; b.Omsætning = 3m;")]
    [InlineData("b.Værdi = 1m; andet.Omsætning = 3m;")]
    public Task Object_OfAParameter_IsReadWhereItStaysTheSame(string body) => Reports("static void Fyld(Bud b, Bud andet) { " + body + " }", Types);

    [Theory]
    [InlineData("var b = new Bud(); b.Krav.Add({|PD1201:\"Bilen skal være af mærket Volvo.\"|});")]
    [InlineData("Find().Krav.Add({|PD1201:\"Bilen skal være af mærket Volvo.\"|}); static Bud Find() => throw new();")]
    [InlineData("var k = new List<string>(); k.Add({|PD1201:\"Bilen skal være af mærket Volvo.\"|}); var b = new Bud { Krav = k };")]
    [InlineData("var k = new List<string> { \"Rød\" }; if (k.Count > 2) { k.Add(\"Bilen skal være af mærket Volvo.\"); } var b = new Bud { Krav = k };")]
    [InlineData("foreach (var b in new Bud[9]) { b.Krav.AddRange([{|PD1201:\"Bilen skal være af mærket Volvo.\"|}]); }")]
    public Task Text_Added_IsRead(string body) => Body(body, Types);

    [Theory]
    [InlineData("var k = new List<Kriterium> { new(60) }; var b = new Bud { Tildeling = {|PD1601:k|} };")]
    [InlineData("var k = new List<Kriterium> { new(60) }; k.Add(new(30)); var b = new Bud { Tildeling = {|PD1601:k|} };")]
    [InlineData("var k = new List<Kriterium> { new(60) }; k.Add(new(40)); var b = new Bud { Tildeling = k };")]
    [InlineData("var k = new List<Kriterium> { new(60) }; var b = new Bud { Tildeling = k }; k.Add(new(40));")]
    [InlineData("var k = new List<Kriterium> { new(60) }; k.AddRange([new(30), new(10)]); var b = new Bud { Tildeling = k };")]
    [InlineData("var k = new List<Kriterium> { new(60), new(60) }; k.RemoveAt(1); k.Insert(0, new(40)); var b = new Bud { Tildeling = k };")]
    [InlineData("var k = new List<Kriterium> { new(60) }; Fyld(k); var b = new Bud { Tildeling = k }; static void Fyld(List<Kriterium> k) { }")]
    [InlineData("var k = new List<Kriterium> { new(60) }; Fyld(k); var b = new Bud { Tildeling = k }; static void Fyld(ICollection<Kriterium> k) { }")]
    [InlineData("var k = new List<Kriterium> { new(60) }; Se(k); var b = new Bud { Tildeling = {|PD1601:k|} }; static void Se(IReadOnlyList<Kriterium> k) { }")]
    [InlineData("var k = new List<Kriterium> { new(60) }; foreach (int i in new[] { 1, 2 }) { k.Add(new(20)); } var b = new Bud { Tildeling = k };")]
    [InlineData("var k = new[] { new Kriterium(60), new Kriterium(60) }; k[1] = new(40); var b = new Bud { Tildeling = k.ToList() };")]
    [InlineData("var k = new Kriterium[2]; k[0] = new(60); k[1] = new(40); var b = new Bud { Tildeling = k.ToList() };")]
    [InlineData("var b = new Bud { Tildeling = [new(60)] }; b.Tildeling.Add(new(40));")]
    [InlineData("var b = new Bud(); b.Tildeling.Add(new(60)); b.Tildeling.Add(new(40));")]
    [InlineData("var b = new Bud(); b.Tildeling = {|PD1601:[new(60), new(30)]|};")]
    public Task List_ChangedLater_IsWholeOnlyWhereThatIsCertain(string body) => Body(body, Types);

    [Theory]
    [InlineData("new Bygger().Værdi(1m).Omsætning({|PD1001:3m|});")]
    [InlineData("new Bygger().Omsætning({|PD1001:3m|}).Navn(\"Kaffe\").Værdi(1m).Navn(\"Te\");")]
    [InlineData("new Bygger().Værdi(1m).Krav({|PD1201:\"Bilen skal være af mærket Volvo.\"|}).Krav({|PD1201:\"Bilen skal være af mærket Saab.\"|});")]
    [InlineData("new Bygger().Værdi(1m).Omsætning({|PD2006:3m|}).Fordi(\"Driften kræver en økonomi til tre års drift\");")]
    [InlineData("Bygger.Ny(1m).Omsætning({|PD1001:3m|});")]
    [InlineData("new Bygger().Værdi(1m).Omsætning(3m).Værdi(9m);")]
    [InlineData("new Bygger().Omsætning(3m).Værdi(1m).Værdi(9m);")]
    [InlineData("new Bygger().Referencer({|PD1106:6|}).Referencer(2);")]
    [InlineData("new Bygger().Værdi(1m).Andet(new Bygger().Omsætning(3m));")]
    public Task Calls_InAChain_AreReadAsOne(string body) => Body(
        body,
        """
        using PublicDialogue.Rules;
        class Bygger
        {
            public static Bygger Ny([TenderFact(TenderFactKind.EstimatedValue)] decimal værdi) => new();
            public Bygger Værdi([TenderFact(TenderFactKind.EstimatedValue)] decimal værdi) => this;
            public Bygger Omsætning([TenderFact(TenderFactKind.MinimumYearlyTurnover)] decimal krav) => this;
            public Bygger Referencer([TenderFact(TenderFactKind.ReferenceCount)] int antal) => this;
            public Bygger Fordi([TenderFact(TenderFactKind.Justification)] string grund) => this;
            public Bygger Krav([RequirementText(Language = "da")] string krav) => this;
            public Bygger Navn(string navn) => this;
            public Bygger Andet(Bygger andet) => this;
        }

        """);
}
