using PublicDialogue.Rules.Book;
using PublicDialogue.Rules.Facts;
using PublicDialogue.Rules.Wording;

namespace PublicDialogue.Rules.Specifications;

/// <summary>PD1207: a test or certificate of one named body is asked for, and that of an equivalent body is not accepted.</summary>
/// <remarks>Read from the fact where a type has one, and from the wording. "Or similar" leaves a warning.</remarks>
internal sealed class ConformityBodyRule() : NamingRule(() => PhraseScans.ConformityBodies, SpecificationFacts.ConformityBody, "Phrase_OrEquivalent")
{
    public override string Id => "PD1207";

    public override Severity Severity => Severity.Error;

    private protected override Law Law { get; } = new(
        "Directive 2014/24/EU art. 44(1)",
        (Jurisdiction.Sweden, "LOU 9 kap. 10 §", IsVerified: true));

    private protected override string Softened => "";
}
