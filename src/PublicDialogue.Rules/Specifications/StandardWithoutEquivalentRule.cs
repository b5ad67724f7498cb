using PublicDialogue.Rules.Book;
using PublicDialogue.Rules.Wording;

namespace PublicDialogue.Rules.Specifications;

/// <summary>PD1205: a text refers to a standard by its number, and nothing equivalent is accepted.</summary>
/// <remarks>
/// What management systems are certified by is PD1901's. A standard that gives effect to mandatory law of the Union leaves a warning, as does "or similar".
/// </remarks>
internal sealed class StandardWithoutEquivalentRule() : WordingRule(() => Standards, "Phrase_OrEquivalent")
{
    private static readonly DemandScan Standards = new(StandardSearch.Others) { Lists = [[StandardSearch.Beginning]], Leniency = new() { Openings = new("openings.txt"), Family = EquivalenceClause.Standards } };

    public override string Id => "PD1205";

    public override Severity Severity => Severity.Error;

    private protected override Law Law { get; } = new(
        "Directive 2014/24/EU art. 42(3)(b)",
        (Jurisdiction.Sweden, "LOU 9 kap. 4 §", IsVerified: true),
        (Jurisdiction.Netherlands, "Aanbestedingswet 2012 art. 2.76, tweede lid", IsVerified: true));

    private protected override Severity Weigh(WordingHit hit) => StandardSearch.IsHarmonised(hit.Name) ? Severity.Warning : base.Weigh(hit);
}
