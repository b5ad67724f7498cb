using System.Collections.Generic;
using System.Linq;
using PublicDialogue.Rules.Book;
using PublicDialogue.Rules.Facts;

namespace PublicDialogue.Rules.Selection;

/// <summary>PD1004: a turnover for the whole tender bars whoever wants the smallest of its lots: it is more than twice that lot's value.</summary>
/// <remarks>
/// Article 58(3) applies "to each individual lot". One lot that is small enough decides, whatever the others are worth; where none
/// of those that are known is, an unknown one leaves the question open. Exactly twice is allowed.
/// </remarks>
internal sealed class TurnoverOfAllLotsRule()
    : FactRule<Amount>(FactKeys.MinimumYearlyTurnover, TenderFactKind.SelectionCriteria)
{
    private static readonly Dated<decimal> MostTimesValue = new((new(2016, 4, 18), 2m)); // Directive 2014/24/EU art. 58(3).

    public override string Id => "PD1004";

    public override Severity Severity => Severity.Error;

    public override bool IsGatedByThreshold => true;

    public override IReadOnlyList<TenderFactKind> Facts { get; } =
        [TenderFactKind.MinimumYearlyTurnover, TenderFactKind.Lots, TenderFactKind.EstimatedValue];

    public override IReadOnlyList<RemedyAction> Remedies => [RemedyAction.UseAmount];

    private protected override Law Law { get; } = new(
        "Directive 2014/24/EU art. 58(3)",
        (Jurisdiction.Sweden, "LOU 14 kap. 4 §", IsVerified: true));

    private protected override void Judge(RuleCase @case, TenderScope scope, Fact<Amount> fact, Amount value)
    {
        if (ContractValue.GroupOf(scope) is { State: FactState.Known } or { IsObscure: true })
        {
            return; // Not for the whole: a group of lots is PD1001's.
        }

        if (scope.Lot is not null || @case.Facts.LotCount < 2)
        {
            var lots = @case.Facts.Tender.Own(FactKeys.Lots);
            if (scope.Lot is null && @case.Facts.LotCount == 0 && lots.State == FactState.Unknown)
            {
                @case.Lacks(FactKeys.Lots, lots);
            }

            return;
        }

        var values = @case.Facts.Scopes.Where(lot => lot.Part.Role == TenderFactKind.Lots)
            .Select(lot => ContractValue.Of(lot, @case.Facts)).ToList();
        var known = values.Select(estimate => ContractValue.Compared(estimate, value)).OfType<Amount>().OrderBy(amount => amount.Value).ToList();
        decimal times = MostTimesValue.On(@case.Facts.LawOn);
        if (known.Count > 0 && value.Value > known[0].Value * times)
        {
            var most = known[0] with { Value = known[0].Value * times };
            @case.Finds(scope, At(fact, value with { Currency = most.Currency }, most, times) with { Remedy = Remedy.Amount(most) });
        }
        else if (known.Count < values.Count)
        {
            var missing = values.First(estimate => ContractValue.Compared(estimate, value) is null);
            @case.Lacks(TenderFactKind.EstimatedValue, missing.State == FactState.Known ? UnknownReason.Unreadable : missing.Why);
        }
    }
}
