using System.Collections.Generic;
using PublicDialogue.Rules.Book;
using PublicDialogue.Rules.Facts;
using PublicDialogue.Rules.Selection;

namespace PublicDialogue.Rules.Frameworks;

/// <summary>PD1402: a framework agreement has neither a greatest value nor a greatest quantity.</summary>
/// <remarks>
/// Once the maximum is reached the agreement has no more effect (C-23/20, C-216/17); one of the two is enough. What the notice must
/// say stands in Annex V, part C; part H, for social services, asks for neither, so that there it informs at most.
/// </remarks>
internal sealed class FrameworkWithoutMaximumRule : TenderRule
{
    public override string Id => "PD1402";

    public override Severity Severity => Severity.Error;

    public override bool IsGatedByThreshold => true;

    public override IReadOnlyList<TenderFactKind> Facts { get; } =
        [TenderFactKind.FrameworkMaximumValue, TenderFactKind.FrameworkMaximumQuantity];

    public override IReadOnlyList<RemedyAction> Remedies => [RemedyAction.UseAmount];

    private protected override Law Law { get; } = new(
        "Directive 2014/24/EU art. 33, 49; C-23/20; C-216/17",
        (Jurisdiction.Netherlands, "RbNHO 2025:14647", IsVerified: false));

    private protected override void Decide(RuleCase @case)
    {
        bool isFound = false;
        foreach (var scope in @case.Facts.Scopes)
        {
            if (IsFramework(scope))
            {
                isFound = true;
                Judge(@case, scope);
            }
        }

        if (!isFound)
        {
            @case.LacksUnlessWhole(TenderFactKind.FrameworkMaximumValue, TenderFactKind.Framework);
        }
    }

    private static bool IsFramework(TenderScope scope) => scope.Part.Role == TenderFactKind.Framework
        || scope.Own(FactKeys.FrameworkDuration).State == FactState.Known
        || (scope.Part.Role != TenderFactKind.LotGroups
            && (scope.States(TenderFactKind.FrameworkMaximumValue) || scope.States(TenderFactKind.FrameworkMaximumQuantity)));

    private void Judge(RuleCase @case, TenderScope scope)
    {
        var value = scope.Find(ContractFacts.FrameworkMaximumValue);
        var quantity = scope.Find(ContractFacts.FrameworkMaximumQuantity);
        if (value.State == FactState.Known || quantity.State == FactState.Known || HasGroupWithMaximum(@case, scope)
            || (scope.Find(FactKeys.LegalBasis).TryGet(out var act) && act is not (LegalBasis.PublicContracts or LegalBasis.Utilities)))
        {
            return;
        }

        if (value.State == FactState.Unknown)
        {
            @case.Lacks(ContractFacts.FrameworkMaximumValue, value);
        }
        else if (quantity.State == FactState.Unknown)
        {
            @case.Lacks(ContractFacts.FrameworkMaximumQuantity, quantity);
        }
        else if (FullRegime.IsRegimeTold(@case, scope))
        {
            bool isLight = scope.Find(FactKeys.LightRegime).TryGet(out bool light) && light;
            var severity = isLight ? Severity.Info : Severity;
            @case.Finds(scope, new Finding(this) { Severity = severity, Origin = value.Origin ?? new(""), Remedy = Mend(@case, scope) });
        }
    }

    // One maximum for several lots together, out of which all of them buy, is one for each (BT-157).
    private static bool HasGroupWithMaximum(RuleCase @case, TenderScope scope) =>
        scope.Lot is { } lot && LotGroups.Of(@case.Facts).Know(ContractFacts.FrameworkMaximumValue, lot);

    // The estimated value counts options and renewals in, and is the most that anybody expects.
    private static Remedy? Mend(RuleCase @case, TenderScope scope)
    {
        var estimate = ContractValue.Of(scope, @case.Facts);
        return estimate.TryGet(out var most) ? Remedy.Amount(most) with { Like = estimate.Origin } : null;
    }
}
