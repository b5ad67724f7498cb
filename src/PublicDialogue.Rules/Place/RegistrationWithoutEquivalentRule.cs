using System.Collections.Generic;
using PublicDialogue.Rules.Book;
using PublicDialogue.Rules.Facts;
using PublicDialogue.Rules.Wording;

namespace PublicDialogue.Rules.Place;

/// <summary>PD1704: a register or authorisation is asked for, and none of another state is accepted in its place.</summary>
/// <remarks>A demand that says nothing of equivalents accepts none, unless the name says so in words. Where only one country counts PD1701 has said it.</remarks>
internal sealed class RegistrationWithoutEquivalentRule() : FactRule<string>(AbilityFacts.Registration, TenderFactKind.SelectionCriteria)
{
    public override string Id => "PD1704";

    public override Severity Severity => Severity.Error;

    public override IReadOnlyList<TenderFactKind> Facts { get; } = [TenderFactKind.Registration, TenderFactKind.EquivalentAccepted];

    public override IReadOnlyList<RemedyAction> Remedies => [RemedyAction.UseTruth];

    private protected override Law Law { get; } = new(
        "Directive 2014/24/EU art. 58(2), 64",
        (Jurisdiction.Sweden, "LOU 14 kap. 2 §", IsVerified: true),
        (Jurisdiction.Netherlands, "Aanbestedingswet 2012 art. 2.98", IsVerified: true));

    private protected override void Judge(RuleCase @case, TenderScope scope, Fact<string> fact, string value)
    {
        var country = scope.Own(AbilityFacts.RegistrationCountry);
        if (country.State != FactState.Known && !BrandScan.IsOpen(value)
            && Acceptance.IsRefused(@case, scope, FactKeys.EquivalentAccepted))
        {
            @case.Finds(scope, At(fact, value.Trim()) with
            {
                Remedy = Remedy.Truth(true, FactKeys.EquivalentAccepted, scope.Own(FactKeys.EquivalentAccepted)),
            });
        }
    }
}
