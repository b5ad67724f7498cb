using System.Collections.Generic;
using PublicDialogue.Rules.Book;
using PublicDialogue.Rules.Facts;
using PublicDialogue.Rules.Wording;

namespace PublicDialogue.Rules.Specifications;

/// <summary>PD1201: a make, source, trade mark, patent or type is asked for, and nothing equivalent is accepted.</summary>
/// <remarks>
/// Read from the fact where a type has one, and from the wording in English, Danish, Swedish and Dutch. "Or similar" is less than
/// the law's words and leaves a warning.
/// </remarks>
internal sealed class BrandWithoutEquivalentRule() : WordingRule(BrandScan.Demands, "Phrase_OrEquivalent")
{
    public override string Id => "PD1201";

    public override Severity Severity => Severity.Error;

    public override IReadOnlyList<TenderFactKind> Facts { get; } = [TenderFactKind.Brand, TenderFactKind.EquivalentAccepted];

    public override IReadOnlyList<RemedyAction> Remedies => [RemedyAction.AppendWords, RemedyAction.UseTruth];

    private protected override Law Law { get; } = new(
        "Directive 2014/24/EU art. 42(4)",
        (Jurisdiction.Denmark, "udbudsloven § 42", IsVerified: true),
        (Jurisdiction.Sweden, "LOU 9 kap. 6 §", IsVerified: true),
        (Jurisdiction.Netherlands, "Aanbestedingswet 2012 art. 2.76", IsVerified: true));

    private protected override string Text(WordingHit hit) => hit.IsSoftened ? "PD1201_Softened" : "";

    private protected override bool JudgesField(RuleCase @case, TenderScope scope)
    {
        var brand = scope.Own(FactKeys.Brand);
        var accepted = scope.Own(FactKeys.EquivalentAccepted);
        if (brand.IsObscure)
        {
            @case.Lacks(FactKeys.Brand, brand);
        }
        else if (brand.TryGet(out string? name) && accepted.IsObscure)
        {
            @case.Lacks(FactKeys.EquivalentAccepted, accepted);
        }
        else if (name is not null && !(accepted.TryGet(out bool isAccepted) && isAccepted) && !BrandScan.IsOpen(name))
        {
            bool isSoft = BrandScan.IsSoft(name);
            @case.Finds(scope, new Finding(this)
            {
                Severity = isSoft ? Severity.Warning : Severity,
                Origin = brand.Origin!,
                TextName = isSoft ? "PD1201_Softened" : "",
                Remedy = Remedy.Truth(true, FactKeys.EquivalentAccepted, accepted),
                Arguments = [name, Phrase(TextLanguage.Parse(Language(scope)) ?? "en")],
            });
        }

        return scope.States(TenderFactKind.Brand);
    }
}
