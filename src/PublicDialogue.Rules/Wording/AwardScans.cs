namespace PublicDialogue.Rules.Wording;

/// <summary>Scans of what award criteria and shortlists reward. "Or equivalent" opens none of them up.</summary>
internal static class AwardScans
{
    // A name such as "Experience and references 20 %".
    private const int LongestHeading = 4;

    /// <summary>Gets what finds names of criteria that do not say whose experience counts.</summary>
    public static HeadingSearch Headings { get; } = new("company-headings.txt", LongestHeading);

    /// <summary>Gets what finds the experience, the references and the size of the firm, and not of those who will do the work.</summary>
    public static DemandScan CompanyMerits { get; } = Of(
        new("award-excuses.txt", "staff.txt"),
        new PhraseSearch("company-phrases.txt").Find,
        new PhraseSearch("company-owners.txt", "company-merits.txt", between: 2).Find,
        new PhraseSearch("company-merits.txt", "company-behind.txt").Find,
        Headings.Find);

    /// <summary>Gets what finds places of business nearby; how soon somebody comes is silent.</summary>
    public static DemandScan LocalMerits { get; } = Of(
        new("award-excuses.txt", "local-award-excuses.txt"),
        new PhraseSearch("local-presence.txt").Find,
        new PhraseSearch("local-business-adjectives.txt", "local-business.txt", between: 1).Find,
        new PhraseSearch("seats.txt", "origin-places.txt").Find,
        SeatSearch.Find,
        DistanceSearch.Find);

    private static DemandScan Of(Lexicon excuses, params Search[] searches) =>
        new(PhraseScans.Together(searches)) { Leniency = new() { AcceptsEquivalents = false, Excuses = excuses } };
}
