using System.Collections.Generic;

namespace PublicDialogue.Rules.Wording;

/// <summary>A make, source or type that a text asks for.</summary>
/// <param name="Name">The name, as written.</param>
/// <param name="Sentence">The sentence that it stands in, as written.</param>
/// <param name="Language">The language of the words that give it away.</param>
/// <param name="IsSoftened">Whether "or similar" follows, which is less than "or equivalent".</param>
internal sealed record BrandHit(string Name, string Sentence, string Language, bool IsSoftened);

/// <summary>Finds names behind words such as "brand", "fabrikat" or "merk" that no "or equivalent" opens up.</summary>
internal static class BrandScan
{
    /// <summary>Finds the names in a text.</summary>
    /// <param name="text">The text; NFC or not.</param>
    /// <param name="language">Its language, or null where it is to be recognised.</param>
    public static IReadOnlyList<BrandHit> Find(string text, string? language)
    {
        string normal = PlainText.Of(text);
        var whole = Passage.Whole(Tokens.Of(normal));
        IReadOnlyCollection<string> languages = language is null ? TextLanguage.Of(whole) : [language];
        var hits = new List<BrandHit>();
        int pending = 0;
        foreach (var sentence in whole.Sentences())
        {
            IReadOnlyCollection<string> spoken = TextLanguage.Plain(sentence) is not { } plain ? languages
                : language is null || language == plain ? [plain] : [language, plain];
            var names = BrandSearch.Names(sentence, spoken);
            if (names.Count == 0 && ClauseReading.IsAcceptance(sentence))
            {
                hits.RemoveRange(pending, hits.Count - pending);
            }

            pending = hits.Count;
            hits.AddRange(Demanded(normal, sentence, names));
        }

        return hits;
    }

    /// <summary>Says whether a name, as a field holds it, says itself that an equivalent is accepted.</summary>
    public static bool IsOpen(string name) => ClauseReading.IsOpen(Passage.Whole(Tokens.Of(PlainText.Of(name))));

    /// <summary>Says whether a name, as a field holds it, is weakened by "or similar".</summary>
    public static bool IsSoft(string name) => ClauseReading.IsSoft(Passage.Whole(Tokens.Of(PlainText.Of(name))));

    private static IEnumerable<BrandHit> Demanded(string text, Passage sentence, List<(int From, int To, string Language)> names)
    {
        int next = 0;
        foreach (var clause in names.Count == 0 ? [] : sentence.Clauses())
        {
            var reading = next < names.Count && names[next].From < clause.To ? new ClauseReading(clause, names[next].From) : null;
            for (; next < names.Count && names[next].From < clause.To; next++)
            {
                var (from, to, language) = names[next];
                if (reading!.IsDemanded(from))
                {
                    var tokens = sentence.Tokens;
                    yield return new(
                        text.Substring(tokens[from].Start, tokens[to - 1].End - tokens[from].Start),
                        Excerpt.Of(text, tokens[sentence.From].Start, tokens[sentence.To - 1].End, tokens[from].Start),
                        language,
                        reading.IsSoftened(from));
                }
            }
        }
    }
}
