using PublicDialogue.Rules.Book;
using PublicDialogue.Rules.Wording;

namespace PublicDialogue.Rules.Specifications;

/// <summary>PD1206: a label is asked for by its name, and no equivalent label or other proof is accepted.</summary>
/// <remarks>What a label stands for may be asked for freely: environmental and animal-welfare demands themselves are silent.</remarks>
internal sealed class LabelWithoutEquivalentRule() : WordingRule(() => PhraseScans.Labels, "Phrase_OrEquivalentLabel")
{
    public override string Id => "PD1206";

    public override Severity Severity => Severity.Error;

    private protected override Law Law { get; } = new(
        "Directive 2014/24/EU art. 43(1)",
        (Jurisdiction.Denmark, "udbudsloven § 46", IsVerified: true),
        (Jurisdiction.Sweden, "LOU 9 kap. 13 och 14 §§", IsVerified: true),
        (Jurisdiction.Netherlands, "Aanbestedingswet 2012 art. 2.78a", IsVerified: true));
}
