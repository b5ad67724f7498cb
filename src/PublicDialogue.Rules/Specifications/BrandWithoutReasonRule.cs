using System.Collections.Generic;
using PublicDialogue.Rules.Book;
using PublicDialogue.Rules.Facts;
using PublicDialogue.Rules.Wording;

namespace PublicDialogue.Rules.Specifications;

/// <summary>PD1202: a make or type is named with "or equivalent", and nobody says why a description would not do.</summary>
/// <remarks>Where nothing equivalent is accepted, PD1201 answers alone. A reason is what is missing, and answers.</remarks>
internal sealed class BrandWithoutReasonRule() : NamingRule(() => BrandScan.Demands, FactKeys.Brand)
{
    public override string Id => "PD1202";

    public override Severity Severity => Severity.Warning;

    public override IReadOnlyList<RemedyAction> Remedies => [RemedyAction.AskReason];

    private protected override Law Law { get; } = new(
        "Directive 2014/24/EU art. 42(4)",
        (Jurisdiction.Denmark, "udbudsloven § 42", IsVerified: true),
        (Jurisdiction.Sweden, "LOU 9 kap. 6 §", IsVerified: true),
        (Jurisdiction.Netherlands, "Aanbestedingswet 2012 art. 2.76, vierde lid", IsVerified: true));

    private protected override bool FindsOpen => true;

    private protected override ReasonEffect Effect => ReasonEffect.Answers;

    private protected override string Softened => "";
}
