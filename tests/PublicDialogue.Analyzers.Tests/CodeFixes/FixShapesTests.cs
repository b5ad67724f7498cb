using System.Threading.Tasks;
using Xunit;

namespace PublicDialogue.Analyzers.Tests.CodeFixes;

/// <summary>A fix of what is said by a shared value, or worked out, writes code that compiles and is free of the finding; where no single literal decides, none is offered.</summary>
public sealed class FixShapesTests
{
    [Theory]
    [InlineData("PD1001", "static Money Ramme { get; } = Money.Of(1m, Currency.Dkk); Tender T => new(\"x\") { EstimatedValue = Ramme, SelectionCriteria = [new TurnoverRequirement(Ramme * 3)] };", false)]
    [InlineData("PD1001", "Tender T() { var ramme = Money.Of(1m, Currency.Dkk); var krav = 3 * ramme; return new(\"x\") { EstimatedValue = ramme, SelectionCriteria = [new TurnoverRequirement(krav)] }; }", false)]
    [InlineData("PD1401", "static int År => 5; FrameworkTerm T => new(Period.FromYears(År));", false)]
    [InlineData("PD1401", "FrameworkTerm T() { var runder = 3; return new(Period.FromYears(runder * 2)); }", false)]
    [InlineData("PD1301", "static readonly LocalDate Sendt = new(2026, 11, 23); Tender T => new(\"x\") { Procedure = Procedure.Open, DispatchedOn = Sendt, TendersDueOn = Sendt.PlusDays(18) };", true)]
    [InlineData("PD1301", "Tender T() { var sendt = new LocalDate(2026, 11, 23); return new(\"x\") { Procedure = Procedure.Open, DispatchedOn = sendt, TendersDueOn = sendt.PlusMonths(1).PlusDays(-12) }; }", false)]
    [InlineData("PD1311", "Tender T() { var sendt = new LocalDate(2026, 11, 23); return new(\"x\") { Procedure = Procedure.Open, DispatchedOn = sendt, TendersDueOn = sendt.PlusDays(40) }; }", true)]
    [InlineData("PD1401", "FrameworkTerm T => new(Period.FromYears(2) + Period.FromYears(3));", false)]
    [InlineData("PD1201", "Tender T => new(\"x\") { Language = \"da\", Specifications = [.. new[] { \"Bilen skal være af mærket Volvo.\" }.Select(k => new Specification(k))] };", true)]
    [InlineData("PD1201", "IEnumerable<Specification> T() { foreach (var k in new[] { \"Bilen skal være af mærket Volvo.\" }) { yield return new Specification(k) { Language = \"da\" }; } }", true)]
    [InlineData("PD1201", "Specification T => new(string.Join(\" \", \"Bilen skal være\", \"af mærket Volvo.\")) { Language = \"da\" };", true)]
    [InlineData("PD1201", "Specification T() { const string m = \"Volvo\"; return new(string.Format(\"Bilen skal være af mærket {0}.\", m)) { Language = \"da\" }; }", false)]
    [InlineData("PD1601", "static readonly AwardCriterion[] Fælles = [new(\"Pris\") { Weight = Weighting.Percent(60) }]; Tender T => new(\"x\") { AwardCriteria = [.. Fælles, new(\"Kvalitet\") { Weight = Weighting.Percent(30) }] };", false)]
    [InlineData("PD1901", "static CertificateRequirement Iso => new(\"ISO 9001\"); Tender T => new(\"x\") { SelectionCriteria = [Iso] };", true)]
    [InlineData("PD1001", "static T Ny<T>() where T : Krav, new() => new T { Værdi = 1m, Omsætning = 3m };", true)]
    [InlineData("PD1001", "static IKrav Ny() => new Krav { Værdi = 1m, Omsætning = 3m };", true)]
    public async Task Fix_OfASharedOrWorkedOutValue_TakesItsFindingAway(string id, string members, bool isOffered) => Assert.Equal(
        isOffered,
        (await EveryFixTests.MendSource(
            """
            using System;
            using System.Collections.Generic;
            using System.Linq;
            using NodaTime;
            using PublicDialogue.Quantities;
            using PublicDialogue.Rules;
            using PublicDialogue.Tendering;
            interface IKrav
            {
                [TenderFact(TenderFactKind.EstimatedValue)] decimal Værdi { get; }
                [TenderFact(TenderFactKind.MinimumYearlyTurnover)] decimal Omsætning { get; }
            }
            class Krav : IKrav { public decimal Værdi { get; init; } public decimal Omsætning { get; init; } }
            class C
            {

            """ + members + "\n}\n",
            id)).Count > 0);
}
