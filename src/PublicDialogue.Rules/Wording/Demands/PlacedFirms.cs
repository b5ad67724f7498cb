using System;
using System.Collections.Generic;
using System.Linq;

namespace PublicDialogue.Rules.Wording.Demands;

/// <summary>The firms that a sentence names, and what stands right beside them.</summary>
internal sealed class PlacedFirms
{
    private const int FarthestWith = 3;

    private static readonly SpokenWords Links = new("place-links.txt");
    private static readonly SpokenWords Withs = new("place-with.txt");

    private readonly Passage passage;
    private readonly string language;
    private readonly List<CueHit> firms;
    private readonly HashSet<int> ends;

    /// <summary>Initializes a new instance of the <see cref="PlacedFirms"/> class.</summary>
    /// <param name="sentence">The sentence.</param>
    /// <param name="language">The language to read it in.</param>
    public PlacedFirms(ReadSentence sentence, string language)
    {
        this.language = language;
        passage = sentence.Passage;
        firms = [.. sentence.All(Cue.Company)];
        ends = [.. firms.Select(firm => firm.To)];
    }

    /// <summary>Says whether it is one that tenders, and not only a supplier.</summary>
    public static bool IsTenderer(CueHit firm) => firm.Value == "tenderer";

    /// <summary>Says whether one is named right before a token.</summary>
    public bool IsBefore(int at) => ends.Contains(at);

    /// <summary>Finds the last one before a token.</summary>
    public CueHit? Last(int at) => Last(firms, at);

    /// <summary>Finds the one that a token names, wherever it stands: the index behind it, and whether it is one that tenders.</summary>
    public (int To, bool IsTenderer)? At(int at) => at < passage.To
        && passage.Tokens[at].Word.Cues.FirstOrDefault(entry => entry.Cue == Cue.Company && entry.Match(passage, at) >= 0) is { } firm
            ? (firm.Match(passage, at), firm.Value == "tenderer") : null;

    /// <summary>Finds where the one begins that has what follows: "a company with", "a firm that is", or, where it may, stands right behind it. -1 for none.</summary>
    public int With(int start, bool isNext)
    {
        int at = start;
        while (at > passage.From && start - at < FarthestWith && (IsWith(at - 1) || Links.Has(language, passage.Tokens[at - 1])))
        {
            at--;
        }

        return (isNext || at < start) && Last(at) is { } firm && firm.To == at ? firm.From : -1;
    }

    /// <summary>Says whether a token is "with".</summary>
    public bool IsWith(int at) => Withs.Has(language, passage.Tokens[at]);

    /// <summary>Says whether only "with", "that have" and their like stand between two places.</summary>
    public bool AreLinks(int from, int to)
    {
        for (int at = from; at < to; at++)
        {
            if (!Links.Has(language, passage.Tokens[at]) && !IsWith(at) && passage.Tokens[at].Lower is not ("have" or "has" or "har"))
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>Says whether what follows is another subject: "tilbudsgivers", "the tenderer's".</summary>
    public bool IsGenitive(CueHit firm)
    {
        string last = passage.Tokens[firm.To - 1].Lower;
        return last.EndsWith("'s", StringComparison.Ordinal) || last.EndsWith("’s", StringComparison.Ordinal)
            || (firm.To < passage.To && language == "en" && passage.Tokens[firm.To].Text is "'" or "’")
            || (language is "da" or "sv" && last[last.Length - 1] == 's');
    }

    /// <summary>Finds the last of some words that ends at a token or before it, or only begins before it.</summary>
    public static CueHit? Last(List<CueHit> hits, int at, bool isBegun = false)
    {
        CueHit? last = null;
        for (int low = 0, high = hits.Count - 1; low <= high;)
        {
            int middle = (low + high) / 2;
            bool isBefore = isBegun ? hits[middle].From < at : hits[middle].To <= at;
            last = isBefore ? hits[middle] : last;
            (low, high) = isBefore ? (middle + 1, high) : (low, middle - 1);
        }

        return last;
    }
}
