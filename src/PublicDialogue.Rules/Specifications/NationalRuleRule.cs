using PublicDialogue.Rules.Book;
using PublicDialogue.Rules.Wording;

namespace PublicDialogue.Rules.Specifications;

/// <summary>PD1211: a product is measured by the rules of one country, and nothing equivalent is accepted.</summary>
/// <remarks>The law that governs a contract, a workplace or a service is not meant.</remarks>
internal sealed class NationalRuleRule() : WordingRule(() => PhraseScans.NationalRules, "Phrase_OrEquivalent")
{
    public override string Id => "PD1211";

    public override Severity Severity => Severity.Warning;

    private protected override Law Law { get; } = new("TFEU art. 34");
}
