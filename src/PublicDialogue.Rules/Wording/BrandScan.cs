using System.Collections.Generic;
using System.Linq;

namespace PublicDialogue.Rules.Wording;

/// <summary>A make, source or type that a text asks for.</summary>
/// <param name="Name">The name, as written.</param>
/// <param name="Sentence">The sentence that it stands in, as written.</param>
/// <param name="Language">The language of the words that give it away.</param>
/// <param name="IsSoftened">Whether "or similar" follows, which is less than "or equivalent".</param>
internal sealed record BrandHit(string Name, string Sentence, string Language, bool IsSoftened);

/// <summary>Finds names behind words such as "brand", "fabrikat" or "merk" that no "or equivalent" opens up.</summary>
/// <remarks>
/// A name in the shipped list counts within four words of the trigger, directly before it, or as what is to be supplied; one with
/// ® or ™ counts anywhere. Any other name must look like one
/// and stand behind the trigger with only words such as "is", "fra" or "named" between; behind "type" and "model", which mean many
/// things, and where capitals say nothing, it must besides carry a digit or a capital inside, or go on with one.
/// </remarks>
internal static class BrandScan
{
    private const int Window = 4;

    private static readonly (Strength Strength, Lexicon Lexicon)[] Lexicons =
    [
        (Strength.Brand, new("brand-triggers.txt")),
        (Strength.Type, new("type-triggers.txt")),
        (Strength.Supply, new("supplies.txt")),
        (Strength.Demand, new("demands.txt")),
    ];

    private enum Strength
    {
        Demand,
        Supply,
        Type,
        Brand,
    }

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
            var names = Names(sentence, spoken);
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

    private static List<(int From, int To, string Language)> Names(Passage sentence, IReadOnlyCollection<string> languages)
    {
        var found = new SortedDictionary<int, (int From, int To, string Language)>();
        bool isHeading = BrandNames.IsHeading(sentence);
        foreach (var (strength, lexicon) in Lexicons)
        {
            foreach (var (from, behind, language) in lexicon.Find(sentence, languages))
            {
                int at = NameBehind(sentence, behind, strength, isHeading);
                at = at < 0 && strength == Strength.Brand && from > sentence.From && BrandNames.IsListed(sentence.Tokens[from - 1]) ? from - 1 : at;
                if (at >= 0 && !found.ContainsKey(at))
                {
                    found.Add(at, (at, BrandNames.End(sentence, at), language));
                }
            }
        }

        var taken = new HashSet<int>(found.Values.SelectMany(name => Enumerable.Range(name.From, name.To - name.From)));
        for (int at = sentence.From; at < sentence.To; at++)
        {
            if (!taken.Contains(at) && BrandNames.IsMarked(sentence.Tokens, at))
            {
                found.Add(at, (at, BrandNames.End(sentence, at), languages.First()));
            }
        }

        return [.. found.Values];
    }

    private static int NameBehind(Passage sentence, int behind, Strength strength, bool isHeading)
    {
        var tokens = sentence.Tokens;
        bool isBridged = strength != Strength.Demand;
        bool isShouted = tokens[behind - 1].Text.Length > 1 && tokens[behind - 1].Text.All(char.IsUpper);
        int words = 0;
        for (int at = behind; at < sentence.To && words < Window; at++)
        {
            var token = tokens[at];
            if (token.Text is ";" or "?")
            {
                break;
            }

            bool isAnnounced = tokens[at - 1].Text == ":";
            isBridged &= isAnnounced || !token.IsOnNewLine;
            if ((BrandNames.IsListed(token) && (isBridged || strength != Strength.Supply))
                || (isBridged && strength >= Strength.Type && IsUnlistedName(sentence, at, strength == Strength.Brand && !isShouted && (isAnnounced || !isHeading))))
            {
                return at;
            }

            isBridged &= BrandNames.IsBridge(token) || (strength == Strength.Supply && char.IsDigit(token.Text[0]));
            words += token.IsWord ? 1 : 0;
        }

        return -1;
    }

    private static bool IsUnlistedName(Passage sentence, int at, bool isCapitalEnough) => isCapitalEnough
        ? BrandNames.IsNameLike(sentence, at) || BrandNames.IsMake(sentence.Tokens[at])
        : BrandNames.IsTypeName(sentence, at);
}
