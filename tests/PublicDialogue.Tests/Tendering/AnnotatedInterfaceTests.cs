using System.Linq;
using PublicDialogue.Rules;
using PublicDialogue.Tendering;
using Xunit;

namespace PublicDialogue.Tests.Tendering;

/// <summary>What an interface says of its properties holds for those that implement it: the language hands attributes on from classes alone.</summary>
public sealed class AnnotatedInterfaceTests
{
    private interface IUdbud
    {
        [TenderFact(TenderFactKind.EstimatedValue)]
        decimal Værdi { get; }

        [TenderFact(TenderFactKind.MinimumYearlyTurnover)]
        decimal Krav { get; }

        [RequirementText(Language = "da")]
        string? Tekst { get; }
    }

    [Fact]
    public void Class_ThatImplements_IsRead() =>
        Assert.Equal("PD1001 Krav", Findings(new Kaffe { Værdi = 1m, Krav = 3m, Andet = 9m }));

    [Fact]
    public void Record_ThatImplementsByItsParameters_IsRead() =>
        Assert.Equal("PD1001 Krav, PD1201 Tekst", Findings(new Te(1m, 3m, "Bilen skal være af mærket Volvo.")));

    [Fact]
    public void Class_ThatDerives_IsRead() => Assert.Equal("PD1001 Krav", Findings(new Stærk { Værdi = 1m }));

    [Fact]
    public void Member_WithAnAttributeOfItsOwn_SaysThat() => Assert.Equal("PD1106 Krav", Findings(new Egen()));

    [Fact]
    public void Member_OfTheSameNameThatImplementsNothing_IsNotRead() => Assert.Equal("", Findings(new Skjult()));

    private static string Findings(object tender) =>
        string.Join(", ", TenderReview.OfAnnotated(tender).Findings.Select(finding => $"{finding.RuleId} {finding.Origin}"));

    private class Kaffe : IUdbud
    {
        public decimal Værdi { get; init; }

        public virtual decimal Krav { get; init; }

        public string? Tekst { get; init; }

        public decimal Andet { get; init; }
    }

    private sealed class Stærk : Kaffe
    {
        public override decimal Krav => 3m;
    }

    private sealed record Te(decimal Værdi, decimal Krav, string? Tekst) : IUdbud;

    private sealed class Egen : IUdbud
    {
        public decimal Værdi => 1m;

        [TenderFact(TenderFactKind.ReferenceCount)]
        public decimal Krav => 6m;

        public string? Tekst => null;
    }

    private sealed class Skjult : IUdbud
    {
        public decimal Værdi => 1m;

        public decimal Krav { get; } = 3m;

        public string? Tekst => null;

        decimal IUdbud.Krav => 1m;
    }
}
