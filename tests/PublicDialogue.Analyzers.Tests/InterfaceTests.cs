using System.Threading.Tasks;
using Xunit;
using static PublicDialogue.Analyzers.Tests.Snippets;

namespace PublicDialogue.Analyzers.Tests;

/// <summary>What an interface says of its properties holds for those that implement it, as it does at run time.</summary>
public sealed class InterfaceTests
{
    private const string Types = """
        using System;
        using PublicDialogue.Rules;
        interface IUdbud
        {
            [TenderFact(TenderFactKind.EstimatedValue)] decimal Værdi { get; }
            [TenderFact(TenderFactKind.MinimumYearlyTurnover)] decimal Krav { get; }
            [RequirementText(Language = "da")] string? Tekst { get; set; }
        }
        interface IStort<T> : IUdbud { [TenderFact(TenderFactKind.ReferenceCount)] T Antal { get; } }
        class Kaffe : IUdbud { public decimal Værdi { get; init; } public virtual decimal Krav { get; init; } public string? Tekst { get; set; } public decimal Andet { get; init; } }
        sealed class Stærk : Kaffe { public override decimal Krav { get; init; } }
        record Te(decimal Værdi, decimal Krav) : IUdbud { public string? Tekst { get; set; } }
        record struct Vand(int Antal) : IStort<int> { public decimal Værdi => 1m; public decimal Krav => 1m; public string? Tekst { get; set; } }
        class Egen : IUdbud { public decimal Værdi { get; init; } [TenderFact(TenderFactKind.ReferenceCount)] public decimal Krav { get; init; } public string? Tekst { get; set; } }
        class Skjult : IUdbud { public decimal Værdi { get; init; } public decimal Krav { get; init; } public string? Tekst { get; set; } decimal IUdbud.Krav => 1m; }
        class Fast : IUdbud { public decimal Værdi => 1m; public decimal Krav => 1m; public string? Tekst { get; set; } = {|PD1201:"Bilen skal være af mærket Volvo."|}; }
        class Andet : IComparable<Andet> { public decimal Værdi { get; init; } public decimal Krav { get; init; } public int CompareTo(Andet? other) => 0; }

        """;

    [Theory]
    [InlineData("_ = new Kaffe { Værdi = 1m, Krav = {|PD1001:3m|}, Andet = 9m };")]
    [InlineData("_ = new Stærk { Værdi = 1m, Krav = {|PD1001:3m|} };")]
    [InlineData("_ = new Te(1m, {|PD1001:3m|}) { Tekst = {|PD1201:\"Bilen skal være af mærket Volvo.\"|} };")]
    [InlineData("_ = new Te(1m, 2m) with { Krav = {|PD1001:3m|} };")]
    [InlineData("_ = new Vand({|PD1106:6|});")]
    [InlineData("_ = new Egen { Værdi = 1m, Krav = {|PD1106:6m|} };")]
    [InlineData("_ = new Skjult { Værdi = 1m, Krav = 3m };")]
    [InlineData("_ = new Andet { Værdi = 1m, Krav = 3m };")]
    [InlineData("IUdbud u = new Kaffe(); u.Tekst = {|PD1201:\"Bilen skal være af mærket Volvo.\"|};")]
    public Task Property_ThatImplementsOneOfAnInterface_IsRead(string body) => Body(body, Types);
}
