using System;
using System.Collections.Generic;
using System.Linq;

namespace PublicDialogue.Rules.Wording.Demands;

/// <summary>Reads where seats and premises are in a sentence, and that it is the tenderer who must have them there.</summary>
/// <remarks>
/// Whatever the order of the words, a firm must have an office in a place, or be established there; or firms alone may tender because they
/// are, or may not because they are not; or an office of the tenderer must lie there. What is nobody's, or somebody else's, is no demand.
/// </remarks>
/// <param name="sentence">The sentence.</param>
/// <param name="language">The language to read it in.</param>
/// <param name="places">The places in it.</param>
internal sealed class PlacedReading(ReadSentence sentence, string language, IReadOnlyList<NamedPlace> places)
{
    private const int LongestPremises = 10;
    private const int FarthestVerb = 8;
    private const int FarthestOwner = 3;

    private static readonly SpokenWords Definite = new("place-definite.txt");
    private static readonly SpokenWords Determiners = new("place-determiners.txt");
    private static readonly SpokenWords Genitives = new("place-genitives.txt");
    private static readonly string[] DefiniteEndings = ["et", "en", "erne", "arna", "erna"];

    private readonly Passage passage = sentence.Passage;
    private readonly PlacedWords words = new(sentence, language, places);
    private readonly PlacedVerbs verbs = new(sentence.Passage, language);
    private readonly PlacedFirms firms = new(sentence, language);

    private PlaceHolders? known;

    private PlaceHolders Holders => known ??= new(sentence, language, firms);

    /// <summary>Reads where some premises are and whose they must be; null where they are in no place by its name, or nobody's.</summary>
    public PlacedHit? Read(CueHit hit)
    {
        int behind = Behind(hit.To, out bool? ofTenderer);
        var placeBehind = words.PlaceBehind(behind, verbs, out bool isObliged);
        if (Beginning(hit, ofTenderer is not null || isObliged) is not { } beginning)
        {
            return null;
        }

        var place = placeBehind ?? beginning.Place ?? words.PlaceAtFirst(firms);
        return (isObliged || !IsKnown(hit)) && place is { } there && Holder(hit, there, beginning, ofTenderer, isObliged) is { } isTenderer ? new(hit, there, isTenderer) : null;
    }

    private static bool IsNoun(CueHit hit) => hit.Cue == Cue.Premises || hit.Value == "seat";

    private bool? Holder(CueHit hit, NamedPlace place, (int From, int Verb, NamedPlace? Place) beginning, bool? ofTenderer, bool isObliged)
    {
        int start = beginning.Verb >= 0 ? beginning.Verb : beginning.From;
        int end = Math.Max(hit.To, words.EndOf(place));
        if (Holders.IsShutOut(hit.From, end) && words.HasNot(start - FarthestOwner, hit.From))
        {
            return true;
        }

        if (words.IsDenied(Math.Min(hit.From, place.From), end) || words.IsOpen(start, end) || (IsNoun(hit) && verbs.IsComplement(end)))
        {
            return null;
        }

        if ((ofTenderer ?? Holders.Owner(beginning.From)) is { } owner)
        {
            return isObliged || Holders.IsRequiredThat(beginning.From) ? owner : null;
        }

        if (isObliged)
        {
            return sentence.IsOfTenderers && hit.Cue == Cue.Premises && firms.Last(hit.From) is null ? true : null;
        }

        return Holders.Alone(hit, place, start)
            ?? (Verb(hit, place, beginning) is >= 0 and int verb ? Holders.Subject(verb) : null)
            ?? (sentence.IsOfTenderers && IsNoun(hit) && (Holders.IsRequired(beginning.From, end) || Holders.IsRequired(hit.From, end) || IsAll(beginning.From, end)) ? true : null);
    }

    // "Kontor i Horsens." says no more, in a line of its own or behind a colon.
    private bool IsAll(int from, int to) => (from == passage.From || passage.Tokens[from - 1].Text is ":" or "-" or "–" or "•" or "*")
        && Enumerable.Range(to, passage.To - to).All(at => !passage.Tokens[at].IsWord);

    // "Kontoret i Horsens" and "the office in Horsens" are there already, if they need not first be there.
    private bool IsKnown(CueHit hit) => hit.Cue == Cue.Premises && language is "da" or "sv" && hit.To - hit.From == 1
        && Array.Exists(DefiniteEndings, ending => passage.Tokens[hit.From].Lower.EndsWith(ending, StringComparison.Ordinal));

    // "... of the tenderer": the index behind it, and whether they are the tenderer's; null where nobody is named.
    private int Behind(int at, out bool? ofTenderer)
    {
        ofTenderer = null;
        int next = at;
        while (next < passage.To && next - at < FarthestOwner && Genitives.Has(language, passage.Tokens[next]))
        {
            next++;
        }

        if (next == at || firms.At(next) is not { } firm)
        {
            return at;
        }

        ofTenderer = firm.IsTenderer;
        return firm.To;
    }

    // Where the words of the premises begin, the verb before them or -1, and a place before them: "must have at least one staffed", "dient in
    // Utrecht een". Null where they are somebody else's.
    private (int From, int Verb, NamedPlace? Place)? Beginning(CueHit hit, bool isOwned)
    {
        // "Must lie in" is its own verb.
        if (hit.Value == "lie")
        {
            return (hit.From, hit.From, words.PlaceBefore(hit.From));
        }

        NamedPlace? place = null;
        int at = hit.From;
        while (at > passage.From && hit.From - at < LongestPremises)
        {
            if (place is null && words.PlaceBefore(at) is { } before)
            {
                place = before;
                at = before.From;
                continue;
            }

            if (words.TimeBefore(at) is >= 0 and int time)
            {
                at = time;
                continue;
            }

            if (verbs.Before(at, isBeing: !IsNoun(hit)) is >= 0 and int verb)
            {
                return (at, verb, place ?? words.PlaceBefore(verb));
            }

            var token = passage.Tokens[at - 1];
            if (firms.IsWith(at - 1) || firms.IsBefore(at) || words.IsObliged(at - 1) || verbs.IsAt(at - 1))
            {
                break;
            }

            if (words.IsStranger(at - 1) || (Definite.Has(language, token) && hit.Cue == Cue.Premises && !isOwned))
            {
                return null;
            }

            if (!IsPart(token))
            {
                break;
            }

            at--;
        }

        return (at, -1, place);
    }

    // An article, an adjective or a noun, and no "of", "in" or "with".
    private bool IsPart(Token token) => Determiners.Has(language, token) || (token.IsWord && !token.Word.FrequentIn.Contains(language, StringComparer.Ordinal));

    // The verb of premises; or of the firm that has them, "must be a company with its seat in"; or the Dutch one at the end, or in the second
    // place: "beschikt bij inschrijving over een".
    private int Verb(CueHit hit, NamedPlace place, (int From, int Verb, NamedPlace? Place) beginning)
    {
        if (beginning.Verb >= 0)
        {
            return beginning.Verb;
        }

        if (firms.With(beginning.From, isNext: !IsNoun(hit)) is >= 0 and int firm)
        {
            return VerbOfFirm(firm);
        }

        if (language != "nl")
        {
            return -1;
        }

        if (!IsNoun(hit) || verbs.IsFinal(Math.Max(hit.To, words.EndOf(place))) || Enumerable.Range(hit.To, Math.Max(0, place.From - hit.To)).Any(verbs.IsAt))
        {
            return beginning.From;
        }

        for (int at = beginning.From - 1; at >= passage.From && beginning.From - at < FarthestVerb && !firms.IsBefore(at + 1); at--)
        {
            if (verbs.IsAt(at) && firms.IsBefore(at))
            {
                return at;
            }
        }

        return -1;
    }

    private int VerbOfFirm(int firm)
    {
        for (int at = firm; at > passage.From && firm - at < FarthestVerb; at--)
        {
            if (verbs.Before(at, isBeing: true) is >= 0 and int verb)
            {
                return verb;
            }

            if (language == "nl" && words.IsObliged(at - 1))
            {
                return at;
            }

            if (!IsPart(passage.Tokens[at - 1]))
            {
                return -1;
            }
        }

        return -1;
    }
}
