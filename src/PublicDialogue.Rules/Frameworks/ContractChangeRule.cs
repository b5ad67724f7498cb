using System.Collections.Generic;
using System.Linq;
using PublicDialogue.Rules.Book;
using PublicDialogue.Rules.Facts;

namespace PublicDialogue.Rules.Frameworks;

/// <summary>PD1410: a contract is changed further than the law lets it be without a new procedure.</summary>
/// <remarks>
/// Changes without a ground, or with that of article 72(2), are added up; one for additional needs or unforeseen circumstances
/// counts alone. The grounds of article 72(1)(a), (d) and (e) have no number and are not judged.
/// </remarks>
internal sealed class ContractChangeRule : TenderRule
{
    private const decimal Hundred = 100m;
    private const decimal LeastValue = 0.01m; // Nothing is worth less than a hundredth of a unit, and nothing can be divided by nought.

    public override string Id => "PD1410";

    public override Severity Severity => Severity.Error;

    public override bool IsGatedByThreshold => true;

    public override IReadOnlyList<TenderFactKind> Facts { get; } =
        [TenderFactKind.ChangeValue, TenderFactKind.InitialValue, TenderFactKind.ChangeGround, TenderFactKind.ContractNature];

    private protected override Law Law { get; } = new(
        "Directive 2014/24/EU art. 72(1)-(2)",
        (Jurisdiction.Denmark, "udbudsloven §§ 180, 181, 183 og 184", IsVerified: true),
        (Jurisdiction.Sweden, "LOU 17 kap. 9-14 §§", IsVerified: true));

    private protected override void Decide(RuleCase @case)
    {
        if (@case.Facts.Tender.Own(FactKeys.LegalBasis).TryGet(out var basis) && basis != LegalBasis.PublicContracts)
        {
            return;
        }

        var changes = @case.Facts.Stating(TenderFactKind.ChangeValue).ToList();
        foreach (var contract in changes.GroupBy(change => change.Parent ?? change))
        {
            Judge(@case, contract.Key, [.. contract]);
        }

        if (changes.Count == 0 && !HasNoContract(@case.Facts))
        {
            @case.LacksUnlessWhole(TenderFactKind.ChangeValue, TenderFactKind.ContractChanges);
        }
    }

    private void Judge(RuleCase @case, TenderScope contract, IReadOnlyList<TenderScope> changes)
    {
        var initial = contract.Find(ContractFacts.InitialValue);
        if (!initial.TryGet(out var whole) || whole.Value < LeastValue)
        {
            @case.Lacks(ContractFacts.InitialValue, initial);
            return;
        }

        var minor = new MinorChanges(@case, whole);
        foreach (var scope in changes)
        {
            var change = scope.Own(ContractFacts.ChangeValue);
            var ground = scope.Own(ContractFacts.ChangeGround);
            if (change.State == FactState.Unknown || (change.TryGet(out var value) && !value.IsComparableTo(whole)))
            {
                @case.Lacks(TenderFactKind.ChangeValue, change.State == FactState.Unknown ? change.Why : UnknownReason.Unreadable);
            }
            else if (change.TryGet(out value) && ground.TryGet(out var stated))
            {
                One(@case, scope, change, stated, value.Value / whole.Value);
                minor.Add(scope, change, stated == ChangeGround.Minor ? value.Value : 0m);
            }
            else if (ground.State == FactState.Absent)
            {
                minor.Add(scope, change, value.Value);
            }
            else
            {
                minor.AddUnknown(value.Value, ground);
            }
        }

        minor.Report(Severity, this);
    }

    private void One(RuleCase @case, TenderScope scope, Fact<Amount> change, ChangeGround ground, decimal share)
    {
        decimal most = SafeHarbour.OneChange.On(@case.Facts.LawOn);
        if (ground is ChangeGround.Additional or ChangeGround.Unforeseen && share > most)
        {
            @case.Finds(scope, new Finding(this)
            {
                Severity = Severity,
                Origin = change.Origin ?? new(""),
                TextName = "PD1410_OneChange",
                Arguments = [share * Hundred, most * Hundred],
            });
        }
    }

    // What is no contract, or not yet one, has no changes.
    private static bool HasNoContract(TenderFacts facts)
    {
        var stated = facts.Stating(TenderFactKind.Contract).ToList();
        return stated.Count > 0 && stated.TrueForAll(scope => scope.Own(ContractFacts.Contract).State == FactState.Absent);
    }
}
