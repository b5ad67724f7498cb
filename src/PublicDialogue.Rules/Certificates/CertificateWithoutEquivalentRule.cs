using System.Collections.Generic;
using PublicDialogue.Rules.Book;
using PublicDialogue.Rules.Facts;
using PublicDialogue.Rules.Wording;

namespace PublicDialogue.Rules.Certificates;

/// <summary>PD1901: a certificate of quality or environmental management is asked for, and nothing equivalent is accepted.</summary>
/// <remarks>
/// Read from the certificate's own field, and where there is none from the words of the demand. A demand that says nothing of
/// equivalents accepts none. What earns points is PD1606's.
/// </remarks>
internal sealed class CertificateWithoutEquivalentRule() : WordingRule(() => PhraseScans.Certificates, "Phrase_OrEquivalent")
{
    public override string Id => "PD1901";

    public override Severity Severity => Severity.Error;

    public override IReadOnlyList<TenderFactKind> Facts { get; } = [TenderFactKind.Certificate, TenderFactKind.EquivalentAccepted];

    public override IReadOnlyList<RemedyAction> Remedies => [RemedyAction.AppendWords, RemedyAction.UseTruth];

    private protected override Law Law { get; } = new(
        "Directive 2014/24/EU art. 62",
        (Jurisdiction.Sweden, "LOU 15 kap. 14 och 15 §§", IsVerified: true),
        (Jurisdiction.Netherlands, "Aanbestedingswet 2012 art. 2.96, 2.97", IsVerified: true));

    // Texts may be silent on certificates that other criteria ask for.
    private protected override TenderFactKind Holder => TenderFactKind.SelectionCriteria;

    private protected override bool IsSettled(RuleCase @case, TenderScope scope) =>
        scope.IsInAward || scope.Own(AbilityFacts.Certificate).State == FactState.Known;

    private protected override bool JudgesField(RuleCase @case, TenderScope scope)
    {
        var certificate = scope.Own(AbilityFacts.Certificate);
        if (certificate.IsObscure)
        {
            @case.Lacks(AbilityFacts.Certificate, certificate);
        }
        else if (certificate.TryGet(out string? name) && !scope.IsInAward && !BrandScan.IsOpen(name)
            && Acceptance.IsRefused(@case, scope, FactKeys.EquivalentAccepted))
        {
            @case.Finds(scope, new Finding(this)
            {
                Severity = BrandScan.IsSoft(name) ? Severity.Warning : Severity,
                Origin = certificate.Origin ?? new(""),
                Arguments = [name],
                Remedy = Remedy.Truth(true, FactKeys.EquivalentAccepted, scope.Own(FactKeys.EquivalentAccepted)),
            });
        }

        return scope.States(TenderFactKind.Certificate);
    }
}
