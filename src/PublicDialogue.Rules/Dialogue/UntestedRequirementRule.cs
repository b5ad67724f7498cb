using System.Collections.Generic;
using System.Linq;
using PublicDialogue.Rules.Book;
using PublicDialogue.Rules.Facts;

namespace PublicDialogue.Rules.Dialogue;

/// <summary>PD2004: a tender above the threshold rejects whoever does not meet a requirement, and no market dialogue was held on it.</summary>
/// <remarks>Good practice and no duty: articles 40 and 41 allow market dialogue, and ask for none. Said once a tender.</remarks>
internal sealed class UntestedRequirementRule() : FactRule<bool>(SpecificationFacts.Mandatory, TenderFactKind.Specifications)
{
    public override string Id => "PD2004";

    public override Severity Severity => Severity.Info;

    public override bool IsHeuristic => true;

    public override IReadOnlyList<TenderFactKind> Facts { get; } =
    [
        TenderFactKind.Mandatory, TenderFactKind.Dialogue, TenderFactKind.EstimatedValue, TenderFactKind.ContractNature, TenderFactKind.AuthorityLevel,
    ];

    private protected override Law Law { get; } = new("");

    private protected override bool IsAbout(RuleCase @case) => @case.Facts.IsCallForCompetition
        && @case.Facts.Tender.Own(DialogueFacts.Dialogue).State != FactState.Known;

    private protected override void Judge(RuleCase @case, TenderScope scope, Fact<bool> fact, bool value)
    {
        if (!value || !ReferenceEquals(scope, First(@case.Facts)))
        {
            return;
        }

        var dialogue = @case.Facts.Tender.Own(DialogueFacts.Dialogue);
        var estimate = @case.Facts.Tender.Own(FactKeys.EstimatedValue);
        if (dialogue.State == FactState.Unknown)
        {
            @case.Lacks(DialogueFacts.Dialogue, dialogue);
        }
        else if (!estimate.TryGet(out var amount))
        {
            @case.Lacks(FactKeys.EstimatedValue, estimate);
        }
        else
        {
            Compare(@case, scope, fact, amount, Thresholds.Of(@case.Facts, @case.Options, amount.Currency));
        }
    }

    private void Compare(RuleCase @case, TenderScope scope, Fact<bool> fact, Amount amount, IReadOnlyList<decimal?> thresholds)
    {
        int above = thresholds.Count(threshold => amount.Value > threshold);
        if (above > 0 && above == thresholds.Count)
        {
            @case.Finds(scope, At(fact, amount));
        }
        else if (thresholds.Contains(null))
        {
            @case.Lacks(TenderFactKind.EstimatedValue, UnknownReason.NoThreshold);
        }
        else if (above > 0)
        {
            @case.Lacks(Thresholds.Decisive(@case.Facts), UnknownReason.NotStated);
        }
    }

    private static TenderScope First(TenderFacts facts) => facts.Stating(TenderFactKind.Mandatory)
        .First(scope => scope.Own(SpecificationFacts.Mandatory).TryGet(out bool isMandatory) && isMandatory);
}
