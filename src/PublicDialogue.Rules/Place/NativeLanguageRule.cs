using PublicDialogue.Rules.Book;
using PublicDialogue.Rules.Wording;

namespace PublicDialogue.Rules.Place;

/// <summary>PD1705: those who do the work must have a language as their mother tongue.</summary>
/// <remarks>Fluency without a level informs only: the demand is fair, its measure is missing.</remarks>
internal sealed class NativeLanguageRule() : WordingRule(PhraseScans.NativeLanguages)
{
    private static readonly Lexicon Fluent = new("fluent-language.txt");

    public override string Id => "PD1705";

    public override Severity Severity => Severity.Warning;

    private protected override Law Law { get; } = new("Directive 2014/24/EU art. 18(1); Directive 2005/36/EC art. 53");

    private protected override Severity Weigh(WordingHit hit) => IsFluent(hit) ? Severity.Info : Severity;

    private protected override string Text(WordingHit hit) => IsFluent(hit) ? "PD1705_Fluent" : "";

    private static bool IsFluent(WordingHit hit) => Fluent.Places(Passage.Whole(Tokens.Of(hit.Name))).Count > 0;
}
