using System.Collections.Generic;
using PublicDialogue.Rules.Book;
using PublicDialogue.Rules.Wording;

namespace PublicDialogue.Rules.Selection;

/// <summary>PD1108: experience must be identical with the contract, where comparable experience would show the same.</summary>
internal sealed class IdenticalExperienceRule() : WordingRule(() => PhraseScans.IdenticalExperience)
{
    public override string Id => "PD1108";

    public override Severity Severity => Severity.Warning;

    public override IReadOnlyList<RemedyAction> Remedies => [RemedyAction.ReplaceWords];

    private protected override Law Law { get; } = new(
        "Directive 2014/24/EU art. 58(1)",
        (Jurisdiction.Sweden, "LOU 14 kap. 1 §", IsVerified: true),
        (Jurisdiction.Netherlands, "Aanbestedingswet 2012 art. 2.93, derde lid", IsVerified: true));

    private protected override Remedy? Mend(WordingHit hit) => ComparableWords.Instead(hit);
}
