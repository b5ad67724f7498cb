using System.Collections.Generic;
using System.Linq;

namespace PublicDialogue.Rules.Wording;

/// <summary>What stands round the names of one clause and takes the edge off them.</summary>
/// <remarks>
/// "Or equivalent" opens up what stands before it, and what follows where nothing stands before it. Behind a standard or a label it
/// belongs to that, and not to a name on the other side of a verb: "shall be of make X and shall meet ISO 9001 or equivalent".
/// </remarks>
internal sealed class ClauseReading
{
    private const int WordsOfAStandard = 3;
    private const int FarthestSetting = 8;
    private const int FarthestSame = 6;
    private const int FarthestUpkeep = 20;
    private const int FarthestExample = 40;

    private static readonly Lexicon Equivalents = new("equivalents.txt");
    private static readonly Lexicon Acceptances = new("acceptances.txt");
    private static readonly Lexicon Refusals = new("clause-refusals.txt");
    private static readonly Lexicon Softeners = new("softeners.txt");
    private static readonly Lexicon Negations = new("negations.txt");
    private static readonly Lexicon Settings = new("settings.txt");
    private static readonly Lexicon SameAs = new("same-as.txt");
    private static readonly Lexicon Valid = new("valid-words.txt");
    private static readonly Lexicon NoSettings = new("no-settings.txt");
    private static readonly Lexicon NoOpenings = new("no-openings.txt");
    private static readonly Lexicon Obligations = new("obligations.txt");
    private static readonly Lexicon Supplies = new("supplies.txt");

    private readonly List<int> obligations;
    private readonly List<int> settings;
    private readonly List<int> kept;
    private readonly List<int> examples;
    private readonly List<int> opening;
    private readonly List<int> ofStandards;
    private readonly List<int> softening;
    private readonly int firstName;
    private readonly int firstUpkeep;
    private readonly bool isNegated;

    /// <summary>Initializes a new instance of the <see cref="ClauseReading"/> class.</summary>
    /// <param name="clause">The clause.</param>
    /// <param name="firstName">The index of its first name.</param>
    /// <param name="leniency">What else takes the edge off.</param>
    public ClauseReading(Passage clause, int firstName, Leniency leniency)
    {
        this.firstName = firstName;
        obligations = Obligations.Places(clause);

        // "Must already have" demands it, and so does "the same as the present one", and "a current ISO 9001 certificate"; and what is "replaced by".
        var same = SameAs.Places(clause);
        settings = !leniency.LeavesWhatIsThere ? [] : [.. Settings.Places(clause).Where(at => obligations.BinarySearch(at - 1) < 0 && !IsBehind(same, FarthestSame, at + 1))];
        settings = settings.Count == 0 ? settings : [.. settings.Except(BeforeStandards(clause))];
        settings = settings.Count > 0 && NoSettings.Find(clause, null) is { Count: > 0 } none ? [.. settings.Where(at => !IsWithin(none, at))] : settings;
        kept = Kept(clause, leniency.UpkeepOf);
        examples = leniency.Openings?.Places(clause) is { Count: > 0 } openings ? [.. openings.Except(NoOpenings.Places(clause))] : [];
        firstUpkeep = FirstUpkeep(clause, leniency.Upkeep);
        softening = Softeners.Places(clause);
        isNegated = Negations.Places(clause).Count > 0 || IsExcused(clause, leniency);
        var phrases = !leniency.AcceptsEquivalents ? Enumerable.Empty<int>().ToLookup(at => false)
            : Equivalents.Places(clause).Concat(Accepting(clause)).OrderBy(at => at).ToLookup(at => FollowsStandard(clause, at));
        opening = [.. phrases[false]];
        ofStandards = [.. phrases[true]];
    }

    /// <summary>Says whether a text accepts an equivalent somewhere.</summary>
    public static bool IsOpen(Passage passage) => Equivalents.Places(passage).Count > 0 || Accepting(passage).Count > 0;

    /// <summary>Says whether a text weakens what it names by "or similar".</summary>
    public static bool IsSoft(Passage passage) => Softeners.Places(passage).Count > 0;

    /// <summary>Says whether a sentence only says that others are accepted too, which reaches back to the sentence before it.</summary>
    public static bool IsAcceptance(Passage sentence) => Accepting(sentence).Count > 0;

    /// <summary>Says whether a name is demanded: asked for, and not opened up.</summary>
    public bool IsDemanded(int name) => IsAsked(name) && !IsOpened(name);

    /// <summary>Says whether a name is asked for: not negated, not what is there already, no example.</summary>
    public bool IsAsked(int name) => !isNegated && name > firstUpkeep && !IsBehind(settings, FarthestSetting, name) && !IsBehind(kept, FarthestUpkeep, name) && !IsBehind(examples, FarthestExample, name);

    /// <summary>Says whether "or similar" follows a name.</summary>
    public bool IsSoftened(int name) => softening.Count > 0 && softening[softening.Count - 1] > name;

    /// <summary>Says whether something equivalent is accepted in the place of a name.</summary>
    public bool IsOpened(int name)
    {
        if (opening.Count > 0 && (opening[opening.Count - 1] > name || opening[0] < firstName))
        {
            return true;
        }

        int next = Before(ofStandards, name + 1) + 1;
        return next < ofStandards.Count && !IsBetween(obligations, name, ofStandards[next]);
    }

    // "The doors of make X shall be serviced", where no other demand of the clause comes first; -1 where there is none.
    private int FirstUpkeep(Passage clause, Lexicon? upkeep)
    {
        int at = upkeep?.Places(clause) is { Count: > 0 } places ? places[0] : -1;
        return at >= 0 && Before(obligations, at) < 0 && Before(Supplies.Places(clause), at) < 0 ? at : -1;
    }

    // "Maintenance of the lifts of make X", and not "supply and maintenance of".
    private static List<int> Kept(Passage clause, Lexicon? upkeep)
    {
        if (upkeep?.Places(clause) is not { Count: > 0 } places)
        {
            return [];
        }

        var bought = Supplies.Places(clause);
        return [.. places.Where(at => Before(bought, at) < 0)];
    }

    // A tolerance that is none excuses nothing.
    private static bool IsExcused(Passage clause, Leniency leniency)
    {
        var excuses = leniency.Excuses?.Find(clause, null) ?? [];
        return excuses.Count > 0 && (leniency.Denials?.Find(clause, null) is not { Count: > 0 } denials
            || excuses.Any(excuse => !denials.Any(denial => denial.From < excuse.To && excuse.From < denial.To)));
    }

    private static bool IsWithin(IReadOnlyList<(int From, int To, string Language)> phrases, int at) => phrases.Any(phrase => phrase.From <= at && at < phrase.To);

    private bool IsBehind(List<int> places, int farthest, int name)
    {
        int at = Before(places, name);
        return at >= 0 && name - places[at] <= farthest && !IsBetween(obligations, places[at], name);
    }

    // "Equivalent products are not accepted" accepts none.
    private static List<int> Accepting(Passage passage) => Acceptances.Places(passage) is { Count: > 0 } places && Refusals.Places(passage).Count == 0 ? places : [];

    private static IEnumerable<int> BeforeStandards(Passage clause) =>
        from valid in Valid.Find(clause, null) where valid.To < clause.To && BrandNames.IsOther(clause.Tokens[valid.To]) select valid.From;

    private static bool FollowsStandard(Passage clause, int phrase)
    {
        int words = 0;
        for (int at = phrase - 1; at >= clause.From && words < WordsOfAStandard; at--)
        {
            words += clause.Tokens[at].IsWord ? 1 : 0;
            if (char.IsUpper(clause.Tokens[at].Text[0]) && BrandNames.IsOther(clause.Tokens[at]))
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsBetween(List<int> places, int from, int to)
    {
        int at = Before(places, to);
        return at >= 0 && places[at] > from;
    }

    // The last place before an index.
    private static int Before(List<int> places, int index)
    {
        int at = places.BinarySearch(index);
        return (at < 0 ? ~at : at) - 1;
    }
}
