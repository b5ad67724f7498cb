using System.Collections.Generic;
using PublicDialogue.Rules.Book;
using PublicDialogue.Rules.Facts;

namespace PublicDialogue.Rules.Frameworks;

/// <summary>PD1409: the quantity may turn out half as much or half as much again, or swing even more.</summary>
/// <remarks>No act names a number; who cannot see what will be bought cannot price it.</remarks>
internal sealed class QuantityVariationRule() : FactRule<decimal>(ContractFacts.QuantityVariation)
{
    private const decimal Hundred = 100m;

    private static readonly RuleOption InformationPercent = new("publicdialogue.pd1409.information_percent", 50m);

    public override string Id => "PD1409";

    public override Severity Severity => Severity.Info;

    public override bool IsHeuristic => true;

    public override IReadOnlyList<RuleOption> Options { get; } = [InformationPercent];

    private protected override Law Law { get; } = new("Directive 2014/24/EU art. 18(1)");

    private protected override bool IsAbout(RuleCase @case) => @case.Facts.IsCallForCompetition;

    private protected override void Judge(RuleCase @case, TenderScope scope, Fact<decimal> fact, decimal value)
    {
        decimal from = @case.Options.Number(InformationPercent);
        if (value * Hundred >= from)
        {
            @case.Finds(scope, At(fact, value * Hundred, from));
        }
    }
}
