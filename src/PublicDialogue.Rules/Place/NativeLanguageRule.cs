using System;
using System.Collections.Generic;
using System.Linq;
using PublicDialogue.Rules.Book;
using PublicDialogue.Rules.Wording;

namespace PublicDialogue.Rules.Place;

/// <summary>PD1705: those who do the work must have a language as their mother tongue.</summary>
/// <remarks>
/// Fluency without a level informs only: the demand is fair, its measure is missing. C1 of the Common European Framework of Reference
/// is the level of those who use a language without effort at work.
/// </remarks>
internal sealed class NativeLanguageRule() : WordingRule(() => PhraseScans.NativeLanguages)
{
    private static readonly Lexicon Fluent = new("fluent-language.txt");

    // What a level can stand in for without another word of the sentence having to change.
    private static readonly (string Language, string Words, string Level)[] Levels =
    [
        ("en", "native speakers", "C1-level speakers"),
        ("en", "native speaker", "C1-level speaker"),
        ("en", "native-level", "C1-level"),
        ("en", "native level", "C1 level"),
        ("da", "som modersmål", "på niveau C1"),
        ("da", "modersmålsniveau", "niveau C1"),
        ("sv", "som modersmål", "på nivå C1"),
        ("sv", "modersmålsnivå", "nivå C1"),
        ("nl", "als moedertaal", "op niveau C1"),
        ("nl", "moedertaalniveau", "niveau C1"),
    ];

    // Behind a demand for fluency.
    private static readonly (string Language, string Level)[] Measures =
        [("en", "(level C1)"), ("da", "(niveau C1)"), ("sv", "(nivå C1)"), ("nl", "(niveau C1)")];

    public override string Id => "PD1705";

    public override Severity Severity => Severity.Warning;

    public override IReadOnlyList<RemedyAction> Remedies => [RemedyAction.ReplaceWords, RemedyAction.AppendWords];

    private protected override Law Law { get; } = new("Directive 2014/24/EU art. 18(1); Directive 2005/36/EC art. 53");

    private protected override Severity Weigh(WordingHit hit) => IsFluent(hit) ? Severity.Info : Severity;

    private protected override string Text(WordingHit hit) => IsFluent(hit) ? "PD1705_Fluent" : "";

    private protected override Remedy? Mend(WordingHit hit)
    {
        if (IsFluent(hit))
        {
            string measure = Measures.FirstOrDefault(row => row.Language == hit.Language).Level;
            return measure is null ? null : new(RemedyAction.AppendWords, measure) { At = hit.Name };
        }

        string level = Levels.FirstOrDefault(row => row.Language == hit.Language && string.Equals(row.Words, hit.Name, StringComparison.OrdinalIgnoreCase)).Level;
        return level is null ? null : new(RemedyAction.ReplaceWords, level) { At = hit.Name };
    }

    private static bool IsFluent(WordingHit hit) => Fluent.Places(Passage.Whole(Tokens.Of(hit.Name))).Count > 0;
}
