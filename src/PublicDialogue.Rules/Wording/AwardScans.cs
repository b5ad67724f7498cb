namespace PublicDialogue.Rules.Wording;

/// <summary>Scans of what award criteria and shortlists reward. "Or equivalent" opens none of them up but certificates.</summary>
internal static class AwardScans
{
    // A name such as "Experience and references 20 %".
    private const int LongestHeading = 4;

    /// <summary>Gets what finds names of criteria that do not say whose experience counts.</summary>
    public static HeadingSearch Headings { get; } = new("company-headings.txt", LongestHeading);

    /// <summary>Gets what finds the experience, the references and the size of the firm, and not of those who will do the work.</summary>
    public static DemandScan CompanyMerits { get; } = Of(
        new Leniency { AcceptsEquivalents = false, Excuses = new("award-excuses.txt", "staff.txt"), Denials = new("company-merits-counted.txt") },
        new PhraseSearch("company-phrases.txt").Find,
        new PhraseSearch("company-owners.txt", "company-merits.txt", between: 2).Find,
        new PhraseSearch("company-merits.txt", "company-behind.txt").Find,
        Headings.Find);

    /// <summary>Gets what finds places of business nearby; how soon somebody comes is silent.</summary>
    public static DemandScan LocalMerits { get; } = Of(
        new Lexicon("award-excuses.txt", "local-award-excuses.txt"),
        new PhraseSearch("local-presence.txt").Find,
        new PhraseSearch("local-business-adjectives.txt", "local-business.txt", between: 1).Find,
        new PhraseSearch("seats.txt", "origin-places.txt").Find,
        SeatSearch.Find,
        DistanceSearch.Find);

    /// <summary>Gets the words for what only those know who have worked for the authority.</summary>
    public static Lexicon IncumbentKnowledge { get; } = new("incumbent-knowledge.txt");

    /// <summary>Gets what finds the supplier of today, and what only it knows.</summary>
    public static DemandScan Incumbents { get; } = Of(
        new Lexicon("award-excuses.txt", "incumbent-excuses.txt"),
        new PhraseSearch("incumbent-phrases.txt").Find,
        new PhraseSearch("incumbent-knowledge.txt").Find);

    /// <summary>Gets what finds candidates chosen by sheer size.</summary>
    public static DemandScan SheerSize { get; } = Of(
        new Lexicon("award-excuses.txt"),
        new PhraseSearch("size-phrases.txt").Find,
        new PhraseSearch("size-superlatives.txt", "size-measures.txt", between: 2).Find,
        new PhraseSearch("size-counts.txt", "size-counted.txt", between: 2).Find);

    /// <summary>Gets what finds certificates and labels by their names; "or equivalent" opens them up.</summary>
    public static DemandScan Certificates { get; } = new(PhraseScans.Together(
        StandardSearch.Rewarded,
        new PhraseSearch("award-certificates.txt", isInternational: true).Find,
        new PhraseSearch("labels.txt", isInternational: true).Find))
    {
        Leniency = new() { Openings = new("openings.txt"), Excuses = new("award-excuses.txt", "label-excuses.txt") },
    };

    private static DemandScan Of(Lexicon excuses, params Search[] searches) => Of(new Leniency { AcceptsEquivalents = false, Excuses = excuses }, searches);

    private static DemandScan Of(Leniency leniency, params Search[] searches) => new(PhraseScans.Together(searches)) { Leniency = leniency };
}
