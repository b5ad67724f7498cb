using System;
using System.Linq;

namespace PublicDialogue.Rules.Wording.Demands;

/// <summary>Reads where seats and premises are in a sentence, and that it is the tenderer who must have them there.</summary>
/// <remarks>
/// Three shapes are read, whatever the order of the words: a firm that must have an office in a place, or be established there; firms that alone
/// may tender because they are; an office of the tenderer that must lie there. What is nobody's, or somebody else's, is no demand.
/// </remarks>
/// <param name="sentence">The sentence.</param>
/// <param name="language">The language to read it in.</param>
internal sealed class PlacedReading(ReadSentence sentence, string language)
{
    private const int LongestPremises = 10;
    private const int FarthestVerb = 8;
    private const int FarthestOwner = 3;

    private static readonly SpokenWords Definite = new("place-definite.txt");
    private static readonly SpokenWords Determiners = new("place-determiners.txt");
    private static readonly SpokenWords Withs = new("place-with.txt");
    private static readonly SpokenWords Genitives = new("place-genitives.txt");
    private static readonly string[] DefiniteEndings = ["et", "en", "erne", "arna", "erna"];

    private readonly Passage passage = sentence.Passage;
    private readonly PlacedWords words = new(sentence, language);
    private readonly PlaceHolders holders = new(sentence, language);

    /// <summary>Reads where some premises are and whose they must be; null where they are in no place by its name, or nobody's.</summary>
    public PlacedHit? Read(CueHit hit)
    {
        if (!words.HasPlaces || IsKnown(hit) || Beginning(hit) is not { } beginning)
        {
            return null;
        }

        int behind = Behind(hit.To, out bool? ofTenderer);
        var place = words.PlaceBehind(behind, out bool isObliged) ?? beginning.Place;
        if (place is not { } there || words.IsDenied(Math.Min(hit.From, there.From), Math.Max(hit.To, there.To)) || words.IsOpen(beginning.From, Math.Max(hit.To, there.To)))
        {
            return null;
        }

        bool? isTenderer = isObliged ? ofTenderer ?? holders.Owner(beginning.From)
            : holders.Alone(hit, there, beginning.From) ?? (Verb(hit, beginning.From, beginning.Verb) is >= 0 and int verb ? holders.Subject(verb) : null);
        return isTenderer is { } tenders ? new(hit, there, tenders) : null;
    }

    // "Kontoret i Horsens" and "the office in Horsens" are there already.
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

        if (next == at || next == passage.To
            || passage.Tokens[next].Word.Cues.FirstOrDefault(entry => entry.Cue == Cue.Company && entry.Match(passage, next) >= 0) is not { } firm)
        {
            return at;
        }

        ofTenderer = firm.Value == "tenderer";
        return firm.Match(passage, next);
    }

    // Where the words of the premises begin, the verb before them or -1, and a place before them: "must have at least one staffed", "dient in
    // Utrecht een". Null where they are somebody else's.
    private (int From, int Verb, NamedPlace? Place)? Beginning(CueHit hit)
    {
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

            if (words.VerbBefore(at) is >= 0 and int verb)
            {
                return (at, verb, place ?? words.PlaceBefore(verb));
            }

            var token = passage.Tokens[at - 1];
            if (Withs.Has(language, token) || holders.IsFirmBefore(at) || words.IsObliged(at - 1))
            {
                break;
            }

            if (words.IsStranger(at - 1) || (Definite.Has(language, token) && hit.Cue == Cue.Premises))
            {
                return null;
            }

            if (!Determiners.Has(language, token) && (!token.IsWord || token.Word.FrequentIn.Contains(language, StringComparer.Ordinal)))
            {
                break;
            }

            at--;
        }

        return (at, -1, place);
    }

    // Dutch has its verb at the end, or in the second place: "beschikt bij inschrijving over een".
    private int Verb(CueHit hit, int from, int verb)
    {
        if (verb >= 0 || language != "nl")
        {
            return verb;
        }

        for (int at = hit.To; at < passage.To && at - hit.To < LongestPremises; at++)
        {
            if (words.IsVerbAt(at))
            {
                return from;
            }
        }

        for (int at = from - 1; at >= passage.From && from - at < FarthestVerb && !holders.IsFirmBefore(at + 1); at--)
        {
            if (words.IsVerbAt(at))
            {
                return at;
            }
        }

        return -1;
    }
}
