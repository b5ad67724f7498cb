using System.Collections.Generic;
using PublicDialogue.Rules.Book;
using PublicDialogue.Rules.Facts;
using PublicDialogue.Rules.Wording;

namespace PublicDialogue.Rules.Place;

/// <summary>PD1703: local labour, materials or content is asked for or preferred.</summary>
/// <remarks>A social clause without a place is lawful and silent.</remarks>
internal sealed class LocalContentRule() : WordingRule(() => PhraseScans.LocalContent)
{
    public override string Id => "PD1703";

    public override Severity Severity => Severity.Error;

    private protected override Law Law { get; } = new(
        "Directive 2014/24/EU art. 18(1); TFEU art. 34, 45 and 56",
        (Jurisdiction.Sweden, "LOU 4 kap. 1 §", IsVerified: true),
        (Jurisdiction.Netherlands, "Aanbestedingswet 2012 art. 1.8", IsVerified: true));

    // Points for it are a preference, and no better than a demand.
    private protected override IReadOnlyList<TenderFactKind> Texts { get; } = [TenderFactKind.Specifications, TenderFactKind.AwardCriteria];
}
