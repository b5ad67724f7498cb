using PublicDialogue.Rules.Book;
using PublicDialogue.Rules.Wording;

namespace PublicDialogue.Rules.Specifications;

/// <summary>PD1903: the tenderer must be a partner or reseller that a vendor has chosen.</summary>
internal sealed class VendorStatusRule() : WordingRule(() => PhraseScans.VendorStatus, "Phrase_OrEquivalent")
{
    public override string Id => "PD1903";

    public override Severity Severity => Severity.Warning;

    private protected override Law Law { get; } = new("Directive 2014/24/EU art. 18(1) and 42(4)");
}
