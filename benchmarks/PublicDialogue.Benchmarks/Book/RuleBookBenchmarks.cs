using System;
using System.IO;
using System.Linq;
using BenchmarkDotNet.Attributes;
using PublicDialogue.Quantities;
using PublicDialogue.Rules.Book;
using PublicDialogue.Rules.Facts;
using PublicDialogue.Rules.Reading;
using PublicDialogue.Tendering;

namespace PublicDialogue.Benchmarks.Book;

/// <summary>One tender through every rule; twenty criteria are usual.</summary>
/// <remarks>The baseline is what everybody writes first: a loop over the criteria with two numbers in it.</remarks>
[CountsItems]
[MemoryDiagnoser]
public class RuleBookBenchmarks
{
    private Tender tender = new("Coffee");
    private TenderFacts facts = TenderFacts.None;

    [Params(5, 20, 80)]
    public int Criteria { get; set; }

    [GlobalSetup]
    public void Write()
    {
        tender = new("Coffee")
        {
            EstimatedValue = Money.Of(4_000_000m, Currency.Dkk),
            NotDividedReason = "The machines and their service stand in one kitchen.",
            SelectionCriteria = [.. Enumerable.Range(0, Criteria).Select(Criterion)],
        };
        string criteria = string.Join(',', tender.SelectionCriteria.Select(Json));
        using var file = new StringReader(
            "{\"schema\":\"publicdialogue/tender/1\",\"estimatedValue\":{\"amount\":4000000,\"currency\":\"DKK\"},\"selectionCriteria\":["
            + criteria + "]}");
        facts = TenderReader.Read("coffee.tender.json", file).Facts ?? throw new InvalidOperationException("The tender was not read.");
        if (Assess() != ByHand() || Review() != ByHand())
        {
            throw new InvalidOperationException($"{ByHand()} by hand, {Assess()} assessed, {Review()} reviewed.");
        }
    }

    [Benchmark(Baseline = true)]
    public int ByHand() => tender.SelectionCriteria.Count(criterion => criterion switch
    {
        TurnoverRequirement turnover => turnover.YearlyMinimum.Amount > 2 * tender.EstimatedValue!.Amount,
        ReferenceRequirement references => references.Count > 3,
        _ => false,
    });

    /// <summary>From facts that were read already.</summary>
    [Benchmark]
    public int Assess() => RuleBook.Assess(facts, RuleOptions.Default).Findings.Count;

    /// <summary>From the object: facts by reflection, then the rules.</summary>
    [Benchmark]
    public int Review() => TenderReview.Of(tender).Findings.Count;

    private static SelectionCriterion Criterion(int index) => index % 2 == 0
        ? new TurnoverRequirement(Money.Of(index % 20 == 0 ? 12_000_000m : 6_000_000m, Currency.Dkk))
        : new ReferenceRequirement(count: 2);

    private static string Json(SelectionCriterion criterion) => criterion switch
    {
        TurnoverRequirement turnover => FormattableString.Invariant(
            $"{{\"kind\":\"turnover\",\"yearlyMinimum\":{{\"amount\":{turnover.YearlyMinimum.Amount},\"currency\":\"DKK\"}}}}"),
        ReferenceRequirement references => FormattableString.Invariant($"{{\"kind\":\"references\",\"count\":{references.Count}}}"),
        _ => throw new InvalidOperationException(),
    };
}
