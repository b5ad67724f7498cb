using System.Collections.Generic;
using PublicDialogue.Rules.Book;
using PublicDialogue.Rules.Facts;

namespace PublicDialogue.Rules.Dialogue;

/// <summary>PD3006: nobody is asked what they thought of an event, or only one of the sides that took part.</summary>
internal sealed class OneSidedEvaluationRule : DialogueRule
{
    public override string Id => "PD3006";

    public override Severity Severity => Severity.Info;

    public override IReadOnlyList<TenderFactKind> Facts { get; } =
        [TenderFactKind.Evaluation, TenderFactKind.BuyersAsked, TenderFactKind.SuppliersAsked];

    private protected override void Decide(RuleCase @case)
    {
        foreach (var scope in Stating(@case, TenderFactKind.Evaluation, TenderFactKind.BuyersAsked, TenderFactKind.SuppliersAsked))
        {
            var evaluation = scope.Own(EventFacts.Evaluation);
            if (evaluation.IsObscure)
            {
                @case.Lacks(EventFacts.Evaluation, evaluation);
            }
            else if (evaluation.State == FactState.Absent || (evaluation.TryGet(out bool isThere) && !isThere))
            {
                @case.Finds(scope, At(evaluation.Origin));
            }
            else
            {
                Judge(@case, scope, evaluation.Origin);
            }
        }
    }

    // A side that did not take part cannot be asked: absent.
    private void Judge(RuleCase @case, TenderScope scope, Origin? origin)
    {
        var buyers = scope.Own(EventFacts.BuyersAsked);
        var suppliers = scope.Own(EventFacts.SuppliersAsked);
        if (buyers.State == FactState.Unknown)
        {
            @case.Lacks(EventFacts.BuyersAsked, buyers);
        }
        else if (suppliers.State == FactState.Unknown)
        {
            @case.Lacks(EventFacts.SuppliersAsked, suppliers);
        }
        else if (buyers.TryGet(out bool asksBuyers) && suppliers.TryGet(out bool asksSuppliers) && asksBuyers != asksSuppliers)
        {
            var missing = asksBuyers ? suppliers.Origin : buyers.Origin;
            @case.Finds(scope, At(missing ?? origin) with { TextName = asksBuyers ? "PD3006_OnlyBuyers" : "PD3006_OnlySuppliers" });
        }
    }
}
