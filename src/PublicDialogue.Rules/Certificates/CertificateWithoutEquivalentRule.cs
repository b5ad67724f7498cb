using System.Collections.Generic;
using PublicDialogue.Rules.Book;
using PublicDialogue.Rules.Facts;
using PublicDialogue.Rules.Wording;

namespace PublicDialogue.Rules.Certificates;

/// <summary>PD1901: a certificate of quality or environmental management is asked for, and nothing equivalent is accepted.</summary>
/// <remarks>A demand that says nothing of equivalents accepts none, unless the certificate's own field says so in words.</remarks>
internal sealed class CertificateWithoutEquivalentRule() : FactRule<string>(AbilityFacts.Certificate, TenderFactKind.SelectionCriteria)
{
    public override string Id => "PD1901";

    public override Severity Severity => Severity.Error;

    public override IReadOnlyList<TenderFactKind> Facts { get; } = [TenderFactKind.Certificate, TenderFactKind.EquivalentAccepted];

    public override IReadOnlyList<RemedyAction> Remedies => [RemedyAction.UseTruth];

    private protected override Law Law { get; } = new(
        "Directive 2014/24/EU art. 62",
        (Jurisdiction.Netherlands, "Aanbestedingswet 2012 art. 2.96", IsVerified: true));

    private protected override void Judge(RuleCase @case, TenderScope scope, Fact<string> fact, string value)
    {
        if (!scope.IsInAward && !BrandScan.IsOpen(value) && Acceptance.IsRefused(@case, scope, FactKeys.EquivalentAccepted))
        {
            @case.Finds(scope, At(fact, value) with
            {
                Remedy = Remedy.Truth(true, FactKeys.EquivalentAccepted, scope.Own(FactKeys.EquivalentAccepted)),
            });
        }
    }
}
