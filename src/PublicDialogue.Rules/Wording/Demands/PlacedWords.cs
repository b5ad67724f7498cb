using System;
using System.Collections.Generic;
using System.Linq;

namespace PublicDialogue.Rules.Wording.Demands;

/// <summary>The words of a sentence that say where somebody has something: places by their names, verbs, obligations and what links them.</summary>
internal sealed class PlacedWords
{
    private const int LongestLink = 8;

    private static readonly Lexicon Holdings = new("place-holdings.txt");
    private static readonly Lexicon Strangers = new("place-strangers.txt");
    private static readonly SpokenWords Links = new("place-links.txt");
    private static readonly SpokenWords Nots = new("place-nots.txt");
    private static readonly SpokenWords Alternatives = new("place-alternatives.txt");

    private readonly Passage passage;
    private readonly string language;
    private readonly Dictionary<int, NamedPlace> placesAt = [];
    private readonly Dictionary<int, NamedPlace> placesBefore = [];
    private readonly Dictionary<int, int> verbsBefore = [];
    private readonly HashSet<int> verbsAt = [];
    private readonly HashSet<int> strangers = [];
    private readonly HashSet<int> obliged = [];
    private readonly List<int> nots = [];
    private readonly List<int> stops = [];

    /// <summary>Initializes a new instance of the <see cref="PlacedWords"/> class.</summary>
    /// <param name="sentence">The sentence.</param>
    /// <param name="language">The language to read it in.</param>
    public PlacedWords(ReadSentence sentence, string language)
    {
        this.language = language;
        passage = sentence.Passage;
        foreach (var place in PlaceNames.Find(passage, language))
        {
            placesAt[place.From] = place;
            placesBefore[place.To] = place;
        }

        if (HasPlaces)
        {
            Read(sentence);
        }
    }

    /// <summary>Gets a value indicating whether there is any place.</summary>
    public bool HasPlaces => placesAt.Count > 0;

    /// <summary>Finds the place that ends where a token begins.</summary>
    public NamedPlace? PlaceBefore(int at) => placesBefore.TryGetValue(at, out var place) ? place : null;

    /// <summary>Finds where the verb begins that ends where a token begins, or -1.</summary>
    public int VerbBefore(int at) => verbsBefore.TryGetValue(at, out int verb) ? verb : -1;

    /// <summary>Says whether a verb of having or being begins at a token.</summary>
    public bool IsVerbAt(int at) => verbsAt.Contains(at);

    /// <summary>Says whether a token is one of the words that demand.</summary>
    public bool IsObliged(int at) => obliged.Contains(at);

    /// <summary>Says whether a token is somebody to whom premises belong that are no demand.</summary>
    public bool IsStranger(int at) => strangers.Contains(at);

    /// <summary>Finds the place behind some words: "... that is located in Horsens", "te hebben in Utrecht", "must be situated in Cork".</summary>
    /// <param name="at">The index behind the words.</param>
    /// <param name="isObliged">Whether it is only there that something is demanded.</param>
    public NamedPlace? PlaceBehind(int at, out bool isObliged)
    {
        isObliged = false;
        for (int end = Math.Min(passage.To, at + LongestLink); at < end; at++)
        {
            if (placesAt.TryGetValue(at, out var place))
            {
                return place;
            }

            isObliged |= obliged.Contains(at);
            if (!Links.Has(language, passage.Tokens[at]) && !obliged.Contains(at) && !verbsAt.Contains(at))
            {
                return null;
            }
        }

        return null;
    }

    /// <summary>Says whether a "not" stands before some words, or behind them before the next comma.</summary>
    public bool IsDenied(int from, int to)
    {
        if (Last(nots, from) > Last(stops, from))
        {
            return true;
        }

        for (int at = from; at < passage.To && at - to < LongestLink && !(at >= to && passage.Tokens[at].Text is "," or ";"); at++)
        {
            if (nots.BinarySearch(at) >= 0)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Says whether something else will do: "in Horsens or be reachable", "or have". Another place will not: "in Horsens or Vejle".</summary>
    public bool IsOpen(int from, int to)
    {
        int at = to;
        while (at < passage.To && at - to < LongestLink && (passage.Tokens[at].Text == "," || Links.Has(language, passage.Tokens[at])))
        {
            at++;
        }

        return (from > passage.From && Alternatives.Has(language, passage.Tokens[from - 1]))
            || (at + 1 < passage.To && Alternatives.Has(language, passage.Tokens[at]) && !placesAt.ContainsKey(at + 1) && !PlaceNames.IsAt(passage, at + 1, language));
    }

    // "Not later than the time of tender" denies nothing.
    private bool IsNot(int at) => Nots.Has(language, passage.Tokens[at])
        && !(at + 1 < passage.To && passage.Tokens[at + 1].Lower is "later" or "senere" or "senare");

    // The last of some places before an index, or -1.
    private static int Last(List<int> places, int index)
    {
        int at = places.BinarySearch(index);
        int before = (at < 0 ? ~at : at) - 1;
        return before < 0 ? -1 : places[before];
    }

    private void Read(ReadSentence sentence)
    {
        for (int at = passage.From; at < passage.To; at++)
        {
            (IsNot(at) ? nots : passage.Tokens[at].Text == ";" ? stops : null)?.Add(at);
        }

        foreach (var (from, to, _) in Holdings.Find(passage, [language]))
        {
            verbsAt.Add(from);
            verbsBefore[to] = from;
        }

        strangers.UnionWith(Strangers.Find(passage, [language]).Select(stranger => stranger.From));
        obliged.UnionWith(sentence.All(Cue.Obligation).SelectMany(hit => Enumerable.Range(hit.From, hit.To - hit.From)));
    }
}
