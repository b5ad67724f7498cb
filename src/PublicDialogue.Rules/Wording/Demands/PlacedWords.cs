using System;
using System.Collections.Generic;
using System.Linq;

namespace PublicDialogue.Rules.Wording.Demands;

/// <summary>The places of a sentence by their names, and the words round them: what demands, what denies, what lets something else do.</summary>
internal sealed class PlacedWords
{
    private const int LongestLink = 8;
    private const int LongestPurpose = 4;
    private const int LongestRelative = 12;

    private static readonly Lexicon Strangers = new("place-strangers.txt");
    private static readonly SpokenWords Wheres = new("place-wheres.txt");
    private static readonly SpokenWords Links = new("place-links.txt");
    private static readonly SpokenWords Purposes = new("place-purposes.txt");
    private static readonly SpokenWords Nots = new("place-nots.txt");
    private static readonly SpokenWords Alternatives = new("place-alternatives.txt");

    private readonly Passage passage;
    private readonly string language;
    private readonly Dictionary<int, NamedPlace> placesAt = [];
    private readonly Dictionary<int, NamedPlace> placesBefore = [];
    private readonly Dictionary<int, int> times = [];
    private readonly HashSet<int> strangers;
    private readonly HashSet<int> obliged;
    private readonly List<int> nots = [];
    private readonly List<int> stops = [];

    /// <summary>Initializes a new instance of the <see cref="PlacedWords"/> class.</summary>
    /// <param name="sentence">The sentence.</param>
    /// <param name="language">The language to read it in.</param>
    /// <param name="places">The places in it.</param>
    public PlacedWords(ReadSentence sentence, string language, IReadOnlyList<NamedPlace> places)
    {
        this.language = language;
        passage = sentence.Passage;
        foreach (var place in places)
        {
            placesAt[place.From] = place;
            placesBefore[place.To] = place;
        }

        foreach (var time in sentence.All(Cue.TenderTime))
        {
            times[time.To] = times.TryGetValue(time.To, out int earlier) ? Math.Min(earlier, time.From) : time.From;
        }

        strangers = [.. Strangers.Find(passage, [language]).Select(stranger => stranger.From)];
        obliged = [.. sentence.All(Cue.Obligation).SelectMany(hit => Enumerable.Range(hit.From, hit.To - hit.From))];
        for (int at = passage.From; at < passage.To; at++)
        {
            (IsNot(at) ? nots : passage.Tokens[at].Text == ";" ? stops : null)?.Add(at);
        }
    }

    /// <summary>Finds the place that ends where a token begins.</summary>
    public NamedPlace? PlaceBefore(int at) => placesBefore.TryGetValue(at, out var place) ? place : null;

    /// <summary>Finds the place that a sentence begins with, before what it demands of a firm there: "I Horsens skal", "In Utrecht the tenderer".</summary>
    /// <param name="firms">The firms of the sentence.</param>
    public NamedPlace? PlaceAtFirst(PlacedFirms firms)
    {
        if (!placesAt.TryGetValue(passage.From, out var place))
        {
            return null;
        }

        int next = place.To + (place.To < passage.To && passage.Tokens[place.To].Text == "," ? 1 : 0);
        return obliged.Contains(next) || firms.At(next) is not null || firms.At(next + 1) is not null ? place : null;
    }

    /// <summary>Finds where words for the time of tendering begin that end where a token begins, or -1.</summary>
    public int TimeBefore(int at) => times.TryGetValue(at, out int from) ? from : -1;

    /// <summary>Finds the index behind a place and the other ones that do as well: "in Horsens, Vejle or Kolding".</summary>
    public int EndOf(NamedPlace place)
    {
        int end = place.To;
        for (int next = Next(end); next >= 0; next = Next(end))
        {
            end = next;
        }

        return end;
    }

    /// <summary>Says whether a token is one of the words that demand.</summary>
    public bool IsObliged(int at) => obliged.Contains(at);

    /// <summary>Says whether a token is somebody to whom premises belong that are no demand.</summary>
    public bool IsStranger(int at) => strangers.Contains(at);

    /// <summary>Says whether a "not" stands between two places.</summary>
    public bool HasNot(int from, int to) => Last(nots, to) >= from;

    /// <summary>Finds the place behind some words: "... that is located in Horsens", "for buses in Cork", "te hebben in Utrecht", "must be situated in".</summary>
    /// <param name="at">The index behind the words.</param>
    /// <param name="verbs">The verbs, which may stand between in Dutch.</param>
    /// <param name="isObliged">Whether it is only there that something is demanded.</param>
    public NamedPlace? PlaceBehind(int at, PlacedVerbs verbs, out bool isObliged)
    {
        isObliged = false;
        at = BehindRelative(at);
        at = at < passage.To && Purposes.Has(language, passage.Tokens[at]) ? BehindPurpose(at + 1) : at;
        for (int end = Math.Min(passage.To, at + LongestLink); at < end; at++)
        {
            if (placesAt.TryGetValue(at, out var place))
            {
                return place;
            }

            isObliged |= obliged.Contains(at);
            if (!Links.Has(language, passage.Tokens[at]) && !obliged.Contains(at) && !verbs.IsAt(at))
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

    /// <summary>Says whether something else will do: "in Horsens or be reachable", "or have". Other places will not: they are behind <paramref name="to"/>.</summary>
    public bool IsOpen(int from, int to)
    {
        int at = to;
        while (at < passage.To && at - to < LongestLink && (passage.Tokens[at].Text == "," || Links.Has(language, passage.Tokens[at])))
        {
            at++;
        }

        return (from > passage.From && Alternatives.Has(language, passage.Tokens[from - 1]))
            || (at + 1 < passage.To && Alternatives.Has(language, passage.Tokens[at]) && !placesAt.ContainsKey(at + 1));
    }

    // The index behind the place that "or" or a comma leads to, or -1.
    private int Next(int at)
    {
        bool isList = at < passage.To && passage.Tokens[at].Text == ",";
        int next = isList || (at < passage.To && Alternatives.Has(language, passage.Tokens[at])) ? at + 1 : -1;
        return next < 0 ? -1 : placesAt.TryGetValue(next, out var place) ? place.To : PlaceNames.EndAt(passage, next, language);
    }

    // ", hvor busserne serviceres,": what only tells of the premises; it ends at the next comma, or, without commas, where something is demanded.
    private int BehindRelative(int at)
    {
        bool isParted = at < passage.To && passage.Tokens[at].Text == ",";
        int next = at + (isParted ? 1 : 0);
        if (next >= passage.To || !Wheres.Has(language, passage.Tokens[next]))
        {
            return at;
        }

        while (next < passage.To && next - at < LongestRelative && passage.Tokens[next].Text is not ("," or ";") && (isParted || !obliged.Contains(next)))
        {
            next++;
        }

        bool isOver = next < passage.To && (isParted ? passage.Tokens[next].Text == "," : obliged.Contains(next));
        return isOver ? next + (isParted ? 1 : 0) : at;
    }

    // "For the repair of buses": small words and others, but no comma and nobody else.
    private int BehindPurpose(int from)
    {
        for (int at = from; at < passage.To && at - from <= LongestPurpose && passage.Tokens[at].IsWord && !strangers.Contains(at) && !obliged.Contains(at); at++)
        {
            if (placesAt.ContainsKey(at))
            {
                return at;
            }
        }

        return from;
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
}
