using PublicDialogue.Rules.Book;
using PublicDialogue.Rules.Wording;

namespace PublicDialogue.Rules.Award;

/// <summary>PD1605: an award criterion, or the way to break a tie, favours the supplier of today.</summary>
/// <remarks>Knowledge that only those have who have worked for the authority leaves a warning; handing over is part of every offer.</remarks>
internal sealed class IncumbentMeritRule() : AwardMeritRule(AwardMerit.Incumbency, () => AwardScans.Incumbents)
{
    public override string Id => "PD1605";

    private protected override Law Law { get; } = new(
        "Directive 2014/24/EU art. 18(1); C-234/03",
        (Jurisdiction.Sweden, "LOU 4 kap. 1 §", IsVerified: true),
        (Jurisdiction.Netherlands, "Aanbestedingswet 2012 art. 1.8", IsVerified: true));

    private protected override Severity Weigh(WordingHit hit) => IsKnowledge(hit) ? Severity.Warning : Severity;

    private protected override string Text(WordingHit hit) => IsKnowledge(hit) ? "PD1605_Knowledge" : "";

    private static bool IsKnowledge(WordingHit hit) =>
        AwardScans.IncumbentKnowledge.Places(Passage.Whole(Tokens.Of(hit.Name))).Count > 0;
}
