using System.Collections.Generic;
using PublicDialogue.Rules.Book;
using PublicDialogue.Rules.Facts;
using PublicDialogue.Rules.Wording;

namespace PublicDialogue.Rules.Award;

/// <summary>PD1606: an award criterion gives points for a certificate or a label by its name, and for nothing equivalent.</summary>
/// <remarks>One that is demanded of tenderers is PD1901's, one that is demanded of goods PD1206's.</remarks>
internal sealed class NamedCertificateRule() : WordingRule(() => AwardScans.Certificates, "Phrase_OrEquivalent", TenderFactKind.AwardCriteria)
{
    public override string Id => "PD1606";

    public override Severity Severity => Severity.Error;

    public override IReadOnlyList<TenderFactKind> Facts { get; } =
        [TenderFactKind.AwardCriteria, TenderFactKind.Certificate, TenderFactKind.EquivalentAccepted];

    public override IReadOnlyList<RemedyAction> Remedies => [RemedyAction.AppendWords, RemedyAction.UseTruth];

    private protected override Law Law { get; } = new(
        "Directive 2014/24/EU art. 43(1), 62",
        (Jurisdiction.Sweden, "LOU 9 kap. 14 §, 15 kap. 14 och 15 §§", IsVerified: true));

    private protected override bool JudgesField(RuleCase @case, TenderScope scope)
    {
        var certificate = scope.Own(AbilityFacts.Certificate);
        if (!scope.IsInAward || !scope.States(TenderFactKind.Certificate))
        {
            return false;
        }

        if (certificate.IsObscure)
        {
            @case.Lacks(AbilityFacts.Certificate, certificate);
        }
        else if (certificate.TryGet(out string? name) && !BrandScan.IsOpen(name) && Acceptance.IsRefused(@case, scope, FactKeys.EquivalentAccepted))
        {
            @case.Finds(scope, new Finding(this)
            {
                Severity = Severity,
                Origin = certificate.Origin ?? new(""),
                Arguments = [name, Phrase(TextLanguage.Parse(Language(scope)) ?? "en")],
                Remedy = Remedy.Truth(true, FactKeys.EquivalentAccepted, scope.Own(FactKeys.EquivalentAccepted)),
            });
        }

        return true;
    }

    private protected override bool IsSettled(RuleCase @case, TenderScope scope) =>
        scope.IsInAward && scope.Own(AbilityFacts.Certificate).State == FactState.Known;
}
