using System.Collections.Generic;
using PublicDialogue.Rules.Book;
using PublicDialogue.Rules.Wording;

namespace PublicDialogue.Rules.Award;

/// <summary>PD1603: an award criterion rewards the experience, the references, the turnover or the size of the firm.</summary>
/// <remarks>
/// They belong to selection (C-532/06 Lianakis). The qualification and experience of those who will do the work may be judged
/// (C-601/13 Ambisig). A name such as "References" does not say whose, and leaves a warning.
/// </remarks>
internal sealed class CompanyMeritRule() : AwardMeritRule(AwardMerit.Company, () => AwardScans.CompanyMerits)
{
    public override string Id => "PD1603";

    public override IReadOnlyList<RemedyAction> Remedies => [RemedyAction.RemoveEntry];

    private protected override Law Law { get; } = new(
        "Directive 2014/24/EU art. 67(2)(b); C-532/06; C-601/13",
        (Jurisdiction.Sweden, "LOU 16 kap. 2 §", IsVerified: true));

    // What is asked in its place, and of whom, only the buyer knows.
    private static Remedy Out { get; } = Remedy.EntryRemoval();

    private protected override Remedy FieldRemedy => Out;

    private protected override Severity Weigh(WordingHit hit) => AwardScans.Headings.IsHeading(hit.Name) ? Severity.Warning : Severity;

    private protected override Remedy Mend(WordingHit hit) => Out;

    private protected override string Text(WordingHit hit) => AwardScans.Headings.IsHeading(hit.Name) ? "PD1603_Heading" : "";
}
