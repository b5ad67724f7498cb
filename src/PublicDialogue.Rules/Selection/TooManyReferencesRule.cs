using System.Collections.Generic;
using PublicDialogue.Rules.Book;
using PublicDialogue.Rules.Facts;

namespace PublicDialogue.Rules.Selection;

/// <summary>PD1106: more references are asked for than young and small firms can have.</summary>
/// <remarks>No act names a number; proportionality does the rest. Three is the default, and an option.</remarks>
internal sealed class TooManyReferencesRule : TenderRule
{
    private static readonly RuleOption MostReferences = new("publicdialogue.pd1106.most_references", 3m);

    public override string Id => "PD1106";

    public override Severity Severity => Severity.Warning;

    public override bool IsGatedByThreshold => true;

    public override bool IsHeuristic => true;

    public override IReadOnlyList<RuleOption> Options { get; } = [MostReferences];

    public override IReadOnlyList<TenderFactKind> Facts { get; } = [TenderFactKind.ReferenceCount];

    private protected override Law Law { get; } = new("Directive 2014/24/EU art. 58(1)");

    private protected override void Decide(RuleCase @case)
    {
        bool isStated = false;
        foreach (var scope in @case.Facts.Stating(TenderFactKind.ReferenceCount))
        {
            isStated = true;
            var count = scope.Own(FactKeys.ReferenceCount);
            decimal most = @case.Options.Number(MostReferences);
            if (count.State == FactState.Unknown)
            {
                @case.Lacks(FactKeys.ReferenceCount, count);
            }
            else if (count.TryGet(out decimal asked) && asked > most)
            {
                @case.Finds(scope, new Finding(this) { Severity = Severity, Origin = count.Origin!, Arguments = [asked, most] });
            }
        }

        if (!isStated)
        {
            @case.LacksUnlessWhole(TenderFactKind.ReferenceCount, TenderFactKind.SelectionCriteria);
        }
    }
}
