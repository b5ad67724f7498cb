using System.Collections.Generic;
using System.Linq;

namespace PublicDialogue.Rules.Wording;

/// <summary>Finds where the names or phrases of a family begin and end in a sentence, in their order, none within another.</summary>
/// <param name="sentence">The sentence.</param>
/// <param name="languages">The languages that it can be in; at least one.</param>
internal delegate IReadOnlyList<(int From, int To, string Language)> Search(Passage sentence, IReadOnlyList<string> languages);

/// <summary>Finds what a text demands: of all that a search finds, what no word of its clause takes back.</summary>
/// <param name="search">What to look for.</param>
internal sealed class DemandScan(Search search)
{
    /// <summary>Gets what takes the edge off what is found.</summary>
    public Leniency Leniency { get; init; } = new();

    /// <summary>Gets a value indicating whether several rules look at what it finds.</summary>
    public bool IsShared { get; init; }

    /// <summary>Gets groups of word lists: those of one group must all have something in a text. None where more than word lists decide.</summary>
    public Lexicon[][] Lists { get; init; } = [];

    /// <summary>Says whether there can be anything to find in a text.</summary>
    /// <param name="leads">The word lists that have anything to look for in it.</param>
    public bool MayFind(LeadSet leads)
    {
        foreach (var group in Lists)
        {
            if (AllHave(group, leads))
            {
                return true;
            }
        }

        return Lists.Length == 0;
    }

    /// <summary>Finds what is demanded, in its order, with what "or equivalent" opens up.</summary>
    public IReadOnlyList<WordingHit> All(ReadText text)
    {
        List<WordingHit>? hits = null;
        int[]? before = null;
        for (int at = 0; at < text.Sentences.Count; at++)
        {
            var (sentence, languages) = text.Sentences[at];
            var names = search(sentence, languages);
            int pending = before is null || at < Leniency.Reach ? 0 : before[at - Leniency.Reach];
            if (names.Count == 0 && hits is not null && pending < hits.Count && Leniency.AcceptsEquivalents && ClauseReading.IsAcceptance(sentence))
            {
                for (; pending < hits.Count; pending++)
                {
                    hits[pending] = hits[pending] with { IsOpen = true };
                }
            }

            if (names.Count > 0)
            {
                hits ??= [];
                before ??= new int[text.Sentences.Count];
            }

            if (before is not null)
            {
                before[at] = hits!.Count;
            }

            if (names.Count > 0)
            {
                hits!.AddRange(Asked(text.Text, sentence, names));
            }
        }

        return hits ?? (IReadOnlyList<WordingHit>)[];
    }

    private static bool AllHave(Lexicon[] group, LeadSet leads)
    {
        foreach (var list in group)
        {
            if (list.IsExcluded(leads))
            {
                return false;
            }
        }

        return true;
    }

    // "ISO 9001; equivalent certificates are accepted": a clause behind the last name does what a sentence of its own would.
    private static bool AcceptsBehind(Passage sentence, int lastName) =>
        sentence.Clauses().Any(clause => clause.From >= lastName && ClauseReading.IsAcceptance(clause));

    private IEnumerable<WordingHit> Asked(string text, Passage sentence, IReadOnlyList<(int From, int To, string Language)> names)
    {
        int next = 0;
        bool isAcceptedBehind = Leniency.AcceptsEquivalents && AcceptsBehind(sentence, names[names.Count - 1].To);
        foreach (var clause in sentence.Clauses())
        {
            var reading = next < names.Count && names[next].From < clause.To ? new ClauseReading(clause, names[next].From, Leniency) : null;
            for (; next < names.Count && names[next].From < clause.To; next++)
            {
                var (from, to, language) = names[next];
                if (reading!.IsAsked(from))
                {
                    var tokens = sentence.Tokens;
                    yield return new(
                        text.Substring(tokens[from].Start, tokens[to - 1].End - tokens[from].Start),
                        Excerpt.Of(text, tokens[sentence.From].Start, tokens[sentence.To - 1].End, tokens[from].Start),
                        language,
                        reading.IsSoftened(from),
                        isAcceptedBehind || reading.IsOpened(to - 1));
                }
            }
        }
    }
}
