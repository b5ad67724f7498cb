using PublicDialogue.Rules.Book;
using PublicDialogue.Rules.Wording;

namespace PublicDialogue.Rules.Specifications;

/// <summary>PD1204: goods must come from a country or a place.</summary>
/// <remarks>How they are made may be asked for; where is for the tenderer to say. "Or equivalent" opens it up, as article 42(4) has it.</remarks>
internal sealed class OriginRequiredRule() : WordingRule(() => PhraseScans.Origins)
{
    public override string Id => "PD1204";

    public override Severity Severity => Severity.Error;

    private protected override Law Law { get; } = new(
        "Directive 2014/24/EU art. 42(4); TFEU art. 34",
        (Jurisdiction.Denmark, "udbudsloven § 42", IsVerified: true),
        (Jurisdiction.Sweden, "LOU 9 kap. 6 §", IsVerified: true),
        (Jurisdiction.Netherlands, "Aanbestedingswet 2012 art. 2.76, derde lid", IsVerified: true));
}
