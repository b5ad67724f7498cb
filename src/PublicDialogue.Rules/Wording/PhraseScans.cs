using System.Collections.Generic;
using System.Linq;

namespace PublicDialogue.Rules.Wording;

/// <summary>Scans that word lists alone decide.</summary>
internal static class PhraseScans
{
    /// <summary>Words that leave a choice, for all of these scans.</summary>
    private static readonly Lexicon Openings = new("openings.txt");

    /// <summary>Gets what finds labels.</summary>
    public static DemandScan Labels { get; } =
        Of("label-excuses.txt", acceptsEquivalents: true, new PhraseSearch("labels.txt", isInternational: true));

    /// <summary>Gets what finds countries and places that something must be made in.</summary>
    public static DemandScan Origins { get; } = Of(
        "origin-excuses.txt",
        acceptsEquivalents: true,
        new("origin-phrases.txt"),
        new("origin-makings.txt", "origin-places.txt"),
        new("origin-adjectives.txt", "origin-goods.txt", between: 1));

    /// <summary>Gets what finds materials and ways of making.</summary>
    public static DemandScan Materials { get; } = Of(
        "material-excuses.txt",
        acceptsEquivalents: true,
        new("process-phrases.txt"),
        new("material-makings.txt", "materials.txt", between: 2));

    /// <summary>Gets what finds products that must follow the rules of one country.</summary>
    public static DemandScan NationalRules { get; } = Of(
        "national-excuses.txt",
        acceptsEquivalents: true,
        new("national-phrases.txt"),
        new("national-making.txt", "national-rules.txt", between: 1));

    /// <summary>Gets what finds local labour, materials and content; nothing is equivalent to being local.</summary>
    public static DemandScan LocalContent { get; } = Of(
        "local-excuses.txt",
        acceptsEquivalents: false,
        new("local-adjectives.txt", "local-content.txt", between: 1),
        new("local-people.txt", "origin-places.txt"));

    /// <summary>Gets what finds mother tongues, and languages to be spoken fluently.</summary>
    public static DemandScan NativeLanguages { get; } =
        Of("native-excuses.txt", acceptsEquivalents: true, new("native-language.txt"), new("fluent-language.txt"));

    /// <summary>Gets what finds a status that a vendor grants.</summary>
    public static DemandScan VendorStatus { get; } =
        Of("vendor-excuses.txt", acceptsEquivalents: true, new PhraseSearch("vendor-tiers.txt", "vendor-roles.txt", between: 1));

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

    private static DemandScan Of(string excuses, bool acceptsEquivalents, params PhraseSearch[] searches) =>
        new(Together([.. searches.Select(search => (Search)search.Find)]))
        {
            Leniency = new() { Openings = Openings, Excuses = new(excuses), AcceptsEquivalents = acceptsEquivalents },
        };
}
