using Ardalis.GuardClauses;
using PublicDialogue.Rules.Book;
using PublicDialogue.Rules.Facts;

namespace PublicDialogue.Tendering;

/// <summary>What the rules say of a tender, at run time: the same findings that the analyzers give while it is typed.</summary>
/// <remarks>
/// Where the law of a country applies and the tender has its dates, its calendar is asked besides: whether a deadline falls on a public
/// holiday, and which share of the time lies inside holidays. What the tender says of that itself stands.
/// </remarks>
public static class TenderReview
{
    /// <summary>Asks every rule about a tender.</summary>
    /// <param name="tender">The tender; what is null or empty, it does not have.</param>
    /// <param name="options">What the user has set; null for the rules' own thresholds.</param>
    /// <returns>The findings, and what could not be assessed.</returns>
    public static Assessment Of(Tender tender, RuleOptions? options = null) => OfAnnotated(Guard.Against.Null(tender), options);

    /// <summary>Asks every rule about an object of any type whose members carry <c>[TenderFact]</c> or <c>[RequirementText]</c>.</summary>
    /// <param name="tender">The object; read by reflection, nested at most 16 deep.</param>
    /// <param name="options">What the user has set; null for the rules' own thresholds.</param>
    /// <returns>The findings, and what could not be assessed. Nothing is found where nothing is annotated.</returns>
    public static Assessment OfAnnotated(object tender, RuleOptions? options = null)
    {
        options ??= RuleOptions.Default;
        return OfFacts(ObjectFacts.Of(Guard.Against.Null(tender), options.Jurisdiction), options);
    }

    /// <summary>Asks every rule about facts, for example those that a reader found in a notice.</summary>
    /// <param name="facts">The facts.</param>
    /// <param name="options">What the user has set; null for the rules' own thresholds.</param>
    /// <returns>The findings, and what could not be assessed.</returns>
    public static Assessment OfFacts(TenderFacts facts, RuleOptions? options = null) =>
        RuleBook.Assess(CalendarFacts.To(Guard.Against.Null(facts)), options ?? RuleOptions.Default);
}
