using System;
using System.Collections.Generic;
using System.Linq;

namespace PublicDialogue.Rules.Wording.Demands;

/// <summary>Tells whether it is a firm that tenders, or a supplier, who must have what a sentence speaks of.</summary>
/// <remarks>Where it says whose something is: true for whoever tenders, false for another firm, null for nobody or somebody else.</remarks>
/// <param name="sentence">The sentence.</param>
/// <param name="language">The language to read it in.</param>
/// <param name="firms">The firms in it.</param>
internal sealed class PlaceHolders(ReadSentence sentence, string language, PlacedFirms firms)
{
    private const int FarthestModal = 14;
    private const int FarthestFirm = 6;
    private const int FarthestOnly = 3;

    private static readonly Lexicon Only = new("place-only.txt");
    private static readonly Lexicon Rejections = new("place-rejections.txt");
    private static readonly SpokenWords Required = new("place-required.txt");
    private static readonly SpokenWords Determiners = new("place-determiners.txt");
    private static readonly SpokenWords Turns = new("place-turns.txt");
    private static readonly SpokenWords Relatives = new("place-relatives.txt");
    private static readonly SpokenWords Pronouns = new("place-pronouns.txt");
    private static readonly SpokenWords Links = new("place-links.txt");

    private readonly Passage passage = sentence.Passage;
    private readonly List<CueHit> obligations = [.. sentence.All(Cue.Obligation)];
    private readonly HashSet<int> obligationsAt = [.. sentence.All(Cue.Obligation).Select(must => must.From)];
    private readonly Lazy<HashSet<int>> only = new(() => [.. Only.Find(sentence.Passage, [language]).Select(hit => hit.To)]);
    private readonly Lazy<int> lastRejection = new(() => Rejections.Find(sentence.Passage, [language]).Select(hit => hit.From).DefaultIfEmpty(-1).Max());

    /// <summary>Says whether firms are shut out for what stands between two places: "tenderers without ... will be rejected".</summary>
    public bool IsShutOut(int from, int to) =>
        firms.Last(from) is { } firm && from - firm.To <= FarthestFirm && !firms.IsGenitive(firm) && lastRejection.Value >= to;

    /// <summary>Says whether what begins at a token is demanded before it: "it is required that".</summary>
    public bool IsRequiredThat(int start) =>
        PlacedFirms.Last(obligations, start) is { } must && start - must.To <= FarthestModal && HasTurn(must.To, start);

    /// <summary>Says whether what nobody is said to have is demanded: "krav om kontor i Horsens", "a depot in Cork is required".</summary>
    public bool IsRequired(int from, int to)
    {
        for (int at = from - 1; at >= passage.From && from - at <= FarthestOnly; at--)
        {
            if (Required.Has(language, passage.Tokens[at]))
            {
                return true;
            }
        }

        int next = to;
        while (next < passage.To && next - to < FarthestOnly && (Links.Has(language, passage.Tokens[next]) || Determiners.Has(language, passage.Tokens[next]) || (obligationsAt.Contains(next) && !Required.Has(language, passage.Tokens[next]))))
        {
            next++;
        }

        return next < passage.To && Required.Has(language, passage.Tokens[next]);
    }

    /// <summary>Tells whose the words are that begin at a token: "the tenderer's".</summary>
    public bool? Owner(int start) => firms.Last(start) is { } firm && firm.To == start && firms.IsGenitive(firm) ? PlacedFirms.IsTenderer(firm) : null;

    /// <summary>Tells whether only those who have it may tender: "only firms with an office in Horsens", "uitsluitend in Utrecht gevestigde ondernemingen".</summary>
    public bool? Alone(CueHit hit, NamedPlace place, int start)
    {
        if (firms.At(hit.To) is not null && place.To <= hit.From)
        {
            return IsOnlyBefore(place.From) ? true : null;
        }

        return firms.Last(start) is { } firm && start - firm.To <= FarthestFirm && IsOnlyBefore(firm.From) && firms.AreLinks(firm.To, start) ? true : null;
    }

    /// <summary>Tells who must do what a verb says: "tilbudsgiver skal ... have", "skal tilbudsgiver have", "krav, at tilbudsgiver har".</summary>
    public bool? Subject(int verb)
    {
        if (obligations.Count == 0 && sentence.IsOfTenderers)
        {
            return firms.Last(verb) is { } told && told.From == passage.From && verb - told.To <= FarthestFirm && !firms.IsGenitive(told) ? PlacedFirms.IsTenderer(told) : null;
        }

        if (PlacedFirms.Last(obligations, verb, isBegun: true) is not { } must || (verb > passage.From && Relatives.Has(language, passage.Tokens[verb - 1])))
        {
            return null;
        }

        var firm = firms.Last(verb);
        if (firm is { } subject && must.From <= subject.From && subject.From - must.To <= FarthestModal && IsSubject(subject, verb))
        {
            return PlacedFirms.IsTenderer(subject);
        }

        if (must.To > verb || verb - must.To > FarthestModal || HasTurn(must.To, verb))
        {
            return null;
        }

        if (firm is { } inverted && inverted.From >= must.To)
        {
            return inverted.From - must.To <= FarthestOnly && !firms.IsGenitive(inverted) ? PlacedFirms.IsTenderer(inverted) : null;
        }

        bool isPronoun = must.From > passage.From && Pronouns.Has(language, passage.Tokens[must.From - 1]) && !Relatives.Has(language, passage.Tokens[must.From - 1]);
        return firms.Last(must.From) is { } named && !firms.IsGenitive(named) && (isPronoun || (must.From - named.To <= FarthestFirm && !HasClause(named.To, must.From)))
            ? PlacedFirms.IsTenderer(named) : null;
    }

    // Right before the verb, but for a pronoun or adverbs: "tilbudsgiver allerede har", "of the tenderer that it has".
    private bool IsSubject(CueHit firm, int verb) => !firms.IsGenitive(firm)
        && (firm.To == verb || Pronouns.Has(language, passage.Tokens[verb - 1]) || (verb - firm.To <= FarthestOnly && ArePlain(firm.To, verb)));

    private bool IsOnlyBefore(int at) => Enumerable.Range(0, FarthestOnly + 1).Any(far => only.Value.Contains(at - far));

    private bool ArePlain(int from, int to)
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

    // "The supplier provides a manager who must".
    private bool HasClause(int from, int to) => HasTurn(from, to)
        || Enumerable.Range(from, to - from).Any(at => Relatives.Has(language, passage.Tokens[at]) || obligationsAt.Contains(at));

    // "For at deltage" only says what for.
    private bool HasTurn(int from, int to)
    {
        for (int at = from; at < to; at++)
        {
            bool isPurpose = at > from && passage.Tokens[at - 1].Lower is "for" or "för";
            if ((Turns.Has(language, passage.Tokens[at]) && !isPurpose) || passage.Tokens[at].Text is ";" or ":")
            {
                return true;
            }
        }

        return false;
    }
}
