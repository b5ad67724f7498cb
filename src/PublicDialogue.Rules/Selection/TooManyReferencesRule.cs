using System.Collections.Generic;
using PublicDialogue.Rules.Book;
using PublicDialogue.Rules.Facts;

namespace PublicDialogue.Rules.Selection;

/// <summary>PD1106: more references are asked for than young and small firms can have.</summary>
/// <remarks>No act names a number; proportionality does the rest. Three is the default, and an option.</remarks>
internal sealed class TooManyReferencesRule() : FactRule<decimal>(FactKeys.ReferenceCount, TenderFactKind.SelectionCriteria)
{
    private static readonly RuleOption MostReferences = new("publicdialogue.pd1106.most_references", 3m);

    public override string Id => "PD1106";

    public override Severity Severity => Severity.Warning;

    public override bool IsGatedByThreshold => true;

    public override bool IsHeuristic => true;

    public override IReadOnlyList<RuleOption> Options { get; } = [MostReferences];

    private protected override Law Law { get; } = new(
        "Directive 2014/24/EU art. 58(1)",
        (Jurisdiction.Sweden, "LOU 14 kap. 1 §", IsVerified: true),
        (Jurisdiction.Netherlands, "Aanbestedingswet 2012 art. 2.90, achtste lid", IsVerified: true));

    private protected override void Judge(RuleCase @case, TenderScope scope, Fact<decimal> fact, decimal value)
    {
        decimal most = @case.Options.Number(MostReferences);
        if (value > most)
        {
            @case.Finds(scope, At(fact, value, most));
        }
    }
}
