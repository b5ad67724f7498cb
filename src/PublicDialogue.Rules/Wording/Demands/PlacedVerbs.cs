using System;
using System.Collections.Generic;
using System.Linq;

namespace PublicDialogue.Rules.Wording.Demands;

/// <summary>The verbs of having premises and of being somewhere, and whether they say that or something done: "have renovated offices in Cork".</summary>
internal sealed class PlacedVerbs
{
    private static readonly Lexicon Holdings = new("place-holdings.txt");
    private static readonly Lexicon Beings = new("place-beings.txt");
    private static readonly SpokenWords Determiners = new("place-determiners.txt");
    private static readonly SpokenWords Doings = new("place-doings.txt");
    private static readonly SpokenWords Complements = new("place-complements.txt");
    private static readonly SpokenWords Alternatives = new("place-alternatives.txt");

    private readonly Passage passage;
    private readonly string language;
    private readonly Dictionary<int, int> holdings = [];
    private readonly Dictionary<int, int> beings = [];
    private readonly HashSet<int> at;

    /// <summary>Initializes a new instance of the <see cref="PlacedVerbs"/> class.</summary>
    /// <param name="passage">The sentence.</param>
    /// <param name="language">The language to read it in.</param>
    public PlacedVerbs(Passage passage, string language)
    {
        this.passage = passage;
        this.language = language;
        foreach (var (from, to, _) in Holdings.Find(passage, [language]))
        {
            holdings[to] = from;
        }

        foreach (var (from, to, _) in Beings.Find(passage, [language]))
        {
            beings[to] = from;
        }

        at = [.. holdings.Values];
    }

    /// <summary>Says whether a verb of having begins at a token.</summary>
    public bool IsAt(int token) => at.Contains(token);

    /// <summary>Finds where the verb begins that ends where a token begins, the first of several: "own or lease". -1 where none does, or it only helps another.</summary>
    public int Before(int end, bool isBeing)
    {
        int verb = Of(end, isBeing);
        if (verb < 0 || (!isBeing && IsDone(end)))
        {
            return -1;
        }

        while (verb > passage.From && Alternatives.Has(language, passage.Tokens[verb - 1]) && Of(verb - 1, isBeing) is >= 0 and int other)
        {
            verb = other;
        }

        return verb;
    }

    /// <summary>Says whether a verb of having stands where a Dutch sentence ends, behind premises and place: "in Utrecht te hebben".</summary>
    public bool IsFinal(int token)
    {
        int verb = token + (token < passage.To && passage.Tokens[token].Lower == "te" ? 1 : 0);
        return language == "nl" && IsAt(verb) && !(verb + 1 < passage.To && Complements.Has(language, passage.Tokens[verb + 1]));
    }

    /// <summary>Says whether something is to be done with what is there already.</summary>
    public bool IsComplement(int token) => token < passage.To && Complements.Has(language, passage.Tokens[token]);

    private int Of(int end, bool isBeing) => (isBeing ? beings : holdings).TryGetValue(end, out int verb) ? verb : -1;

    // "Have delivered", "have renoveret", "ha byggt": no article, and no adjective, has such an ending.
    private bool IsDone(int behind)
    {
        if (behind >= passage.To || Determiners.Has(language, passage.Tokens[behind]) || Doings.Has(language, passage.Tokens[behind]))
        {
            return false;
        }

        string next = passage.Tokens[behind].Lower;
        string[] endings = language switch
        {
            "en" => ["ed", "built", "had", "been", "run", "made", "kept", "held", "sold"],
            "da" => ["et", "ft", "gt", "kt", "rt"],
            "sv" => ["at", "it", "ft", "gt", "rt", "tt"],
            _ => [],
        };
        return endings.Any(ending => next.EndsWith(ending, StringComparison.Ordinal));
    }
}
