using System;
using System.Collections.Generic;
using System.Linq;

namespace PublicDialogue.Rules.Wording.Demands;

/// <summary>Tells whether it is a firm that tenders, or a supplier, who must have what a sentence speaks of.</summary>
/// <remarks>Each answer: true for whoever tenders, false for another firm, null for nobody or somebody else.</remarks>
internal sealed class PlaceHolders
{
    private const int FarthestModal = 14;
    private const int FarthestFirm = 6;
    private const int FarthestOnly = 3;

    private static readonly Lexicon Only = new("place-only.txt");
    private static readonly SpokenWords Turns = new("place-turns.txt");
    private static readonly SpokenWords Relatives = new("place-relatives.txt");
    private static readonly SpokenWords Pronouns = new("place-pronouns.txt");
    private static readonly SpokenWords Links = new("place-links.txt");
    private static readonly SpokenWords Withs = new("place-with.txt");

    private readonly Passage passage;
    private readonly string language;
    private readonly List<CueHit> firms;
    private readonly List<CueHit> obligations;
    private readonly HashSet<int> firmsBefore;
    private readonly Lazy<HashSet<int>> only;

    /// <summary>Initializes a new instance of the <see cref="PlaceHolders"/> class.</summary>
    /// <param name="sentence">The sentence.</param>
    /// <param name="language">The language to read it in.</param>
    public PlaceHolders(ReadSentence sentence, string language)
    {
        this.language = language;
        passage = sentence.Passage;
        firms = [.. sentence.All(Cue.Company)];
        obligations = [.. sentence.All(Cue.Obligation)];
        firmsBefore = [.. firms.Select(firm => firm.To)];
        only = new(() => [.. Only.Find(passage, [language]).Select(hit => hit.To)]);
    }

    /// <summary>Says whether a firm is named before a token.</summary>
    public bool IsFirmBefore(int at) => firmsBefore.Contains(at);

    /// <summary>Tells whose the words are that begin at a token: "the tenderer's".</summary>
    public bool? Owner(int start) => Last(firms, start) is { } firm && firm.To == start && IsGenitive(firm) ? IsTenderer(firm) : null;

    /// <summary>Tells whether only those who have it may tender: "only firms with an office in Horsens", "uitsluitend in Utrecht gevestigde ondernemingen".</summary>
    public bool? Alone(CueHit hit, NamedPlace place, int start)
    {
        if (IsFirmAt(hit.To) && place.To <= hit.From)
        {
            return IsOnlyBefore(place.From) ? true : null;
        }

        return Last(firms, start) is { } firm && start - firm.To <= FarthestFirm && IsOnlyBefore(firm.From) && AreLinks(firm.To, start) ? true : null;
    }

    /// <summary>Tells who must do what a verb says: "tilbudsgiver skal ... have", "skal tilbudsgiver have", "krav, at tilbudsgiver har".</summary>
    public bool? Subject(int verb)
    {
        if (Last(obligations, verb, isBegun: true) is not { } must || (verb > passage.From && Relatives.Has(language, passage.Tokens[verb - 1])))
        {
            return null;
        }

        var firm = Last(firms, verb);
        bool isFinite = firm is { } subject && !IsGenitive(subject) && (subject.To == verb || IsPronoun(verb - 1) || (verb - subject.To <= FarthestOnly && IsPlain(subject.To, verb)))
            && must.From < subject.From && (must.To > subject.From || subject.From - must.To <= FarthestModal);
        if (isFinite)
        {
            return IsTenderer(firm!.Value);
        }

        if (must.To > verb || verb - must.To > FarthestModal || HasTurn(must.To, verb))
        {
            return null;
        }

        var before = Last(firms, must.From);
        return firm is { } inverted && inverted.From >= must.To
            ? (inverted.From - must.To <= FarthestOnly && !IsGenitive(inverted) ? IsTenderer(inverted) : null)
            : before is { } named && must.From - named.To <= FarthestFirm && !IsGenitive(named) ? IsTenderer(named) : null;
    }

    private static bool IsTenderer(CueHit firm) => firm.Value == "tenderer";

    // The last that ends at a token or before it, or only begins before it.
    private static CueHit? Last(List<CueHit> hits, int at, bool isBegun = false)
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

    private bool IsFirmAt(int at) => at < passage.To && passage.Tokens[at].Word.Cues.Any(entry => entry.Cue == Cue.Company && entry.Match(passage, at) >= 0);

    private bool IsPronoun(int at) => at >= passage.From && Pronouns.Has(language, passage.Tokens[at]);

    // "Tilbudsgivers", "the tenderer's": what follows is another subject.
    private bool IsGenitive(CueHit firm)
    {
        string last = passage.Tokens[firm.To - 1].Lower;
        return last.EndsWith("'s", StringComparison.Ordinal) || last.EndsWith("’s", StringComparison.Ordinal)
            || (firm.To < passage.To && language == "en" && passage.Tokens[firm.To].Text is "'" or "’")
            || (language is "da" or "sv" && last[last.Length - 1] == 's');
    }

    private bool IsOnlyBefore(int at) => Enumerable.Range(0, FarthestOnly + 1).Any(far => only.Value.Contains(at - far));

    private bool AreLinks(int from, int to)
    {
        for (int at = from; at < to; at++)
        {
            var token = passage.Tokens[at];
            if (!Links.Has(language, token) && !Withs.Has(language, token) && token.Lower is not ("have" or "has" or "har"))
            {
                return false;
            }
        }

        return true;
    }

    // Adverbs only: "tilbudsgiver allerede har".
    private bool IsPlain(int from, int to)
    {
        for (int at = from; at < to; at++)
        {
            if (!passage.Tokens[at].IsWord || passage.Tokens[at].Word.FrequentIn.Count > 0)
            {
                return false;
            }
        }

        return true;
    }

    private bool HasTurn(int from, int to)
    {
        for (int at = from; at < to; at++)
        {
            if (Turns.Has(language, passage.Tokens[at]) || passage.Tokens[at].Text is ";" or ":")
            {
                return true;
            }
        }

        return false;
    }
}
