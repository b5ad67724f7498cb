using System.Collections.Generic;
using System.Linq;

namespace PublicDialogue.Rules.Wording;

/// <summary>Finds a clause that opens up a whole tender: "Where a make is named, read 'or equivalent' behind it".</summary>
/// <remarks>One sentence that begins such a clause, names a family and no member of it, and says "or equivalent" behind that.</remarks>
internal static class EquivalenceClause
{
    private static readonly Lexicon Openers = new("clause-openers.txt");
    private static readonly Lexicon References = new("clause-references.txt");
    private static readonly Lexicon Equivalents = new("clause-equivalents.txt");
    private static readonly Lexicon Refusals = new("clause-refusals.txt");

    /// <summary>Gets the words for makes, types, products and materials.</summary>
    public static Lexicon Makes { get; } = new("clause-makes.txt");

    /// <summary>Gets the words for standards.</summary>
    public static Lexicon Standards { get; } = new("clause-standards.txt");

    /// <summary>Gets the words for labels.</summary>
    public static Lexicon Labels { get; } = new("clause-labels.txt");

    /// <summary>Gets the words for test bodies and their certificates.</summary>
    public static Lexicon Bodies { get; } = new("clause-bodies.txt");

    /// <summary>Gets the words for certificates and the standards that they attest.</summary>
    public static Lexicon Certificates { get; } = new("clause-standards.txt", "clause-bodies.txt");

    /// <summary>Says whether a text has such a clause for a family.</summary>
    public static bool Stands(ReadText text, Lexicon family) =>
        text.Sentences.Any(sentence => Stands(sentence.Sentence, sentence.Languages, family));

    private static bool Stands(Passage sentence, IReadOnlyList<string> languages, Lexicon family)
    {
        var openers = Openers.Places(sentence);
        int named = openers.Count == 0 ? -1 : family.Places(sentence).FindIndex(at => at >= openers[0]);
        return named >= 0
            && References.Places(sentence).Count > 0
            && Equivalents.Places(sentence).Exists(at => at > openers[0])
            && Refusals.Places(sentence).Count == 0
            && BrandSearch.Names(sentence, languages).Count == 0
            && StandardSearch.Find(sentence, languages).Count == 0;
    }
}
