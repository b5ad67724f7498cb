using PublicDialogue.Rules.Book;
using PublicDialogue.Rules.Wording;

namespace PublicDialogue.Rules.Specifications;

/// <summary>PD1203: a material or a way of making is fixed, and nothing equivalent is accepted.</summary>
/// <remarks>A material that is forbidden, or asked for on behalf of the environment, is silent.</remarks>
internal sealed class MaterialFixedRule() : WordingRule(() => PhraseScans.Materials, "Phrase_OrEquivalent")
{
    public override string Id => "PD1203";

    public override Severity Severity => Severity.Warning;

    private protected override Law Law { get; } = new(
        "Directive 2014/24/EU art. 42(3)-(4)",
        (Jurisdiction.Sweden, "LOU 9 kap. 4 och 6 §§", IsVerified: true),
        (Jurisdiction.Netherlands, "Aanbestedingswet 2012 art. 2.76", IsVerified: true));
}
