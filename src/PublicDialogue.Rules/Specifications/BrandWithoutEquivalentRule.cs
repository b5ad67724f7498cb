using PublicDialogue.Rules.Book;
using PublicDialogue.Rules.Facts;
using PublicDialogue.Rules.Wording;

namespace PublicDialogue.Rules.Specifications;

/// <summary>PD1201: a make, source, trade mark, patent or type is asked for, and nothing equivalent is accepted.</summary>
/// <remarks>
/// Read from the fact where a type has one, and from the wording in English, Danish, Swedish and Dutch. "Or similar" is less than
/// the law's words and leaves a warning.
/// </remarks>
internal sealed class BrandWithoutEquivalentRule() : NamingRule(() => BrandScan.Demands, FactKeys.Brand, "Phrase_OrEquivalent")
{
    public override string Id => "PD1201";

    public override Severity Severity => Severity.Error;

    private protected override Law Law { get; } = new(
        "Directive 2014/24/EU art. 42(4)",
        (Jurisdiction.Denmark, "udbudsloven § 42", IsVerified: true),
        (Jurisdiction.Sweden, "LOU 9 kap. 6 §", IsVerified: true),
        (Jurisdiction.Netherlands, "Aanbestedingswet 2012 art. 2.76, derde en vierde lid", IsVerified: true));

    private protected override string Softened => "PD1201_Softened";
}
