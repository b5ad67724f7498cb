using System.Collections.Generic;
using System.Linq;

namespace PublicDialogue.Rules.Wording;

/// <summary>Scans that word lists alone decide.</summary>
internal static class PhraseScans
{
    // "Local labour", the name of a criterion.
    private const int LongestName = 4;

    /// <summary>Words that leave a choice, for all of these scans.</summary>
    private static readonly Lexicon Openings = new("openings.txt");

    /// <summary>Things that are looked after, lent or scrapped are not bought.</summary>
    private static readonly Lexicon Upkeep = new("upkeep.txt");

    private static readonly PhraseSearch Schemes = new("certificate-schemes.txt", isInternational: true);

    private static readonly Lexicon ExperienceWords = new("experience-words.txt");
    private static readonly PhraseSearch VendorTiers = new("vendor-tiers.txt", "vendor-roles.txt", between: 1);
    private static readonly PhraseSearch VendorStatuses = new("vendor-statuses.txt");

    private static readonly PhraseSearch Processes = new("process-phrases.txt");
    private static readonly PhraseSearch Makings = new("material-makings.txt", "materials.txt", between: 2);
    private static readonly PhraseSearch Doings = new("materials.txt", "material-doings.txt");
    private static readonly Lexicon Exclusives = new("material-exclusives.txt");

    private static readonly PhraseSearch LocalAdjectives = new("local-adjectives.txt", "local-content.txt", between: 1);
    private static readonly PhraseSearch LocalPeople = new("local-people.txt", "origin-places.txt");
    private static readonly PhraseSearch LocalCopulas = new("local-copulas.txt", "local-adjectives.txt");
    private static readonly Lexicon LocalDemands = new("local-demands.txt");
    private static readonly PhraseSearch LocalPurchases = new("local-purchases.txt");

    private static readonly PhraseSearch[] OriginPhrases =
    [
        new("origin-phrases.txt"),
        new("origin-makings.txt", "origin-places.txt"),
        new("origin-copulas.txt", "origin-adjectives.txt"),
    ];

    private static readonly PhraseSearch LabelNames = new("labels.txt", isInternational: true);

    /// <summary>Gets what finds labels.</summary>
    public static DemandScan Labels { get; } = From(
        new() { Excuses = new("label-excuses.txt"), Family = EquivalenceClause.Labels, Upkeep = Upkeep },
        Together(LabelNames.Find, LabelSearch.Find, LabelSearch.Letters),
        LabelNames.Lists,
        [LabelSearch.Words],
        [LabelSearch.Marks]);

    /// <summary>Gets what finds standards and schemes that management systems are certified by.</summary>
    public static DemandScan Certificates { get; } = From(
        new() { Excuses = new("certificate-excuses.txt"), Denials = new("certificates-denied.txt"), Family = EquivalenceClause.Certificates, Reach = 3 },
        Together(StandardSearch.ManagementSystems, Schemes.Find),
        [StandardSearch.Beginning],
        Schemes.Lists);

    /// <summary>Gets what finds countries and places that something must be made in.</summary>
    public static DemandScan Origins { get; } = From(
        new() { Excuses = new("origin-excuses.txt") },
        Together([.. OriginPhrases.Select(search => (Search)search.Find), OriginSearch.Find]),
        [.. OriginPhrases.Select(search => search.Lists), .. OriginSearch.Lists]);

    /// <summary>Gets what finds materials and ways of making.</summary>
    public static DemandScan Materials { get; } = From(
        new() { Excuses = new("material-excuses.txt"), Upkeep = Upkeep },
        Together(Processes.Find, Makings.Find, Doings.Find, Within(Exclusives, Doings.Beginning)),
        Processes.Lists,
        Makings.Lists,
        Doings.Lists,
        [Exclusives, Doings.Beginning]);

    /// <summary>Gets what finds tests and certificates of one named body.</summary>
    public static DemandScan ConformityBodies { get; } = Of(
        new() { Excuses = new("conformity-excuses.txt"), Family = EquivalenceClause.Bodies, Upkeep = Upkeep },
        new("conformity-phrases.txt"),
        new("conformity-checks.txt", "conformity-bodies.txt", isNameBehind: true),
        new("conformity-bodies.txt", "conformity-marks.txt", isNameBehind: true, isInternational: true));

    /// <summary>Gets what finds measures without a tolerance.</summary>
    public static DemandScan ExactDimensions { get; } = From(new() { Excuses = new("tolerances.txt"), Denials = new("tolerances-denied.txt") }, DimensionSearch.Find, [DimensionSearch.Exact]);

    /// <summary>Gets what finds products that must follow the rules of one country.</summary>
    public static DemandScan NationalRules { get; } = Of(
        new() { Excuses = new("national-excuses.txt"), Family = EquivalenceClause.Standards },
        new("national-phrases.txt"),
        new("national-making.txt", "national-rules.txt", between: 1));

    /// <summary>Gets what finds experience that must be identical.</summary>
    public static DemandScan IdenticalExperience { get; } = From(
        new() { Excuses = new("comparable-words.txt") },
        Beside(ExperienceWords, Together(new PhraseSearch("identical-phrases.txt").Find, new PhraseSearch("identical-words.txt", "identical-jobs.txt", between: 2).Find)),
        [ExperienceWords]);

    /// <summary>Gets what finds words that nobody can measure by; nothing is equivalent to them.</summary>
    public static DemandScan VagueWords { get; } =
        From(new() { Excuses = new("vague-excuses.txt"), Denials = new("vague-denied.txt"), AcceptsEquivalents = false }, VagueSearch.Find, [VagueSearch.Words]);

    /// <summary>Gets what finds local labour, materials and content; nothing is equivalent to being local.</summary>
    public static DemandScan LocalContent { get; } = From(
        new() { Excuses = new("local-excuses.txt"), AcceptsEquivalents = false },
        Together(Beside(LocalDemands, Together(LocalAdjectives.Find, LocalPeople.Find, FromPlaces), LongestName), LocalCopulas.Find, LocalPurchases.Find),
        LocalAdjectives.Lists,
        [LocalPeople.Beginning],
        LocalCopulas.Lists,
        LocalPurchases.Lists);

    /// <summary>Gets what finds mother tongues, and languages to be spoken fluently.</summary>
    public static DemandScan NativeLanguages { get; } =
        Of(new() { Excuses = new("native-excuses.txt") }, new("native-language.txt"), new("fluent-language.txt"));

    /// <summary>Gets what finds a status that a vendor grants.</summary>
    public static DemandScan VendorStatus { get; } = From(
        new() { Excuses = new("vendor-excuses.txt"), Family = EquivalenceClause.Bodies, Upkeep = Upkeep },
        Together(VendorTiers.Find, VendorSearch.Find, VendorStatuses.Find),
        [VendorTiers.Beginning],
        VendorStatuses.Lists);

    /// <summary>Puts searches together: what they find in its order; of two that overlap, the one that begins first, and of those the longest.</summary>
    public static Search Together(params Search[] searches) => (sentence, languages) =>
    {
        var found = new List<(int From, int To, string Language)>();
        foreach (var search in searches)
        {
            found.AddRange(search(sentence, languages));
        }

        if (found.Count > 1)
        {
            var ordered = found.OrderBy(phrase => phrase.From).ThenByDescending(phrase => phrase.To).ToList();
            found.Clear();
            foreach (var phrase in ordered)
            {
                if (found.Count == 0 || found[found.Count - 1].To <= phrase.From)
                {
                    found.Add(phrase);
                }
            }
        }

        return found;
    };

    private static DemandScan Of(Leniency leniency, params PhraseSearch[] searches) =>
        From(leniency, Together([.. searches.Select(search => (Search)search.Find)]), [.. searches.Select(search => search.Lists)]);

    private static DemandScan From(Leniency leniency, Search search, params Lexicon[][] lists) =>
        new(search) { Leniency = leniency with { Openings = Openings }, Lists = lists };

    // "Only PVC window frames are allowed": what stands between the words of a phrase.
    private static Search Within(Lexicon outer, Lexicon inner) => (sentence, languages) => outer.Find(sentence, languages) is { Count: > 0 } phrases
        ? [.. inner.Find(sentence, languages).Where(found => phrases.Any(phrase => phrase.Language == found.Language && phrase.From < found.From && found.To < phrase.To))] : [];

    // "Workers from Almere": a place by its own name.
    private static IReadOnlyList<(int From, int To, string Language)> FromPlaces(Passage sentence, IReadOnlyList<string> languages) =>
        [.. LocalPeople.Beginning.Find(sentence, languages)
            .Select(people => people with { To = people.To < sentence.To ? PlaceNames.EndAt(sentence, people.To, people.Language) : -1 })
            .Where(people => people.To >= 0)];

    // Only in sentences that have a word of a list besides, or are so short that they only name it.
    private static Search Beside(Lexicon context, Search search, int longestName = 0) => (sentence, languages) =>
    {
        var found = search(sentence, languages);
        return found.Count > 0 && (sentence.To - sentence.From <= longestName || context.Find(sentence, languages).Any()) ? found : [];
    };
}
