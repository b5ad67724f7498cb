using System.Collections.Generic;
using Ardalis.GuardClauses;
using NodaTime;
using PublicDialogue.Agreements;
using PublicDialogue.Calendars;
using PublicDialogue.Rules.Book;
using PublicDialogue.Rules.Facts;
using PublicDialogue.Tendering;

namespace PublicDialogue.Dialogue;

/// <summary>What the rules of good dialogue, PD3001 to PD3012, say at run time: the same findings that the analyzers give while it is typed.</summary>
/// <remarks>
/// A rule that lacks a fact is not assessable, never clean. What has nothing to do with a rule is in neither list. Thresholds are options of
/// the rules; what a tender must not do, <see cref="TenderReview"/> says.
/// </remarks>
public static class DialogueReview
{
    /// <summary>Asks the rules about an event as it is planned: times, challenges, roles, registrations.</summary>
    /// <param name="dialogue">The event.</param>
    /// <param name="options">What the user has set; null for the rules' own thresholds.</param>
    /// <returns>The findings, and what could not be assessed.</returns>
    public static Assessment Of(DialogueEvent dialogue, RuleOptions? options = null) =>
        Of(EventReading.Of(Guard.Against.Null(dialogue)), options);

    /// <summary>Asks the rules about an event, once it is over also whether both sides were asked what they thought of it.</summary>
    /// <param name="dialogue">The event.</param>
    /// <param name="evaluation">Its evaluation; null where there is none, or it is not at hand.</param>
    /// <param name="asOf">The moment of the question.</param>
    /// <param name="options">What the user has set; null for the rules' own thresholds.</param>
    /// <returns>The findings, and what could not be assessed.</returns>
    /// <exception cref="System.ArgumentException">The evaluation is of another event.</exception>
    public static Assessment Of(DialogueEvent dialogue, Evaluation? evaluation, Instant asOf, RuleOptions? options = null)
    {
        Guard.Against.Null(dialogue);
        Guard.Against.InvalidInput(
            evaluation, nameof(evaluation), given => given is null || given.EventId == dialogue.Id, "An evaluation goes with its own event.");
        return Of(EventReading.Of(dialogue, evaluation, asOf), options);
    }

    /// <summary>Asks the rules about ideas: which wait for an answer, and which decisions have no reason or were not told.</summary>
    /// <param name="ideas">The ideas.</param>
    /// <param name="asOf">The moment of the question; what came later is not looked at.</param>
    /// <param name="calendar">The calendar of the business days.</param>
    /// <param name="options">What the user has set; null for the rules' own thresholds.</param>
    /// <returns>The findings, and what could not be assessed.</returns>
    /// <exception cref="System.ArgumentOutOfRangeException">The calendar does not answer for one of the days.</exception>
    public static Assessment Of(IdeaBook ideas, Instant asOf, BusinessCalendar calendar, RuleOptions? options = null) =>
        Of(IdeaReading.Of(Guard.Against.Null(ideas), asOf, Guard.Against.Null(calendar)), options);

    /// <summary>Asks the rules about a channel strategy: its purpose, who answers for it, its guidelines and its plan for a crisis.</summary>
    /// <param name="strategy">The strategy.</param>
    /// <param name="options">What the user has set; null for the rules' own thresholds.</param>
    /// <returns>The findings, and what could not be assessed.</returns>
    public static Assessment Of(ChannelStrategy strategy, RuleOptions? options = null) => OfAnnotated(Guard.Against.Null(strategy), options);

    /// <summary>Asks the rules about a framework agreement: whether anybody answers for it. How its owners come and go, <see cref="FrameworkAgreement"/> itself says.</summary>
    /// <param name="agreement">The agreement.</param>
    /// <param name="options">What the user has set; null for the rules' own thresholds.</param>
    /// <returns>The findings, and what could not be assessed.</returns>
    public static Assessment Of(FrameworkAgreement agreement, RuleOptions? options = null) => OfAnnotated(Guard.Against.Null(agreement), options);

    /// <summary>Asks the rules about public messages: which were answered late, and which are overdue.</summary>
    /// <param name="messages">The messages; those that came in after <paramref name="asOf"/> are passed over.</param>
    /// <param name="target">Within what time they are to be answered.</param>
    /// <param name="hours">The opening hours, with their holidays and zone.</param>
    /// <param name="asOf">The moment of the question.</param>
    /// <param name="options">What the user has set; null for the rules' own thresholds.</param>
    /// <returns>The findings, and what could not be assessed.</returns>
    /// <exception cref="System.ArgumentOutOfRangeException">There is not so much opening time in what the calendar knows.</exception>
    public static Assessment Of(
        IReadOnlyList<PublicMessage> messages, ResponseTarget target, BusinessHours hours, Instant asOf, RuleOptions? options = null) => Of(
            MessageReading.Of(Guard.Against.Null(messages), Guard.Against.Null(target), Guard.Against.Null(hours), asOf), options);

    /// <summary>Asks the rules about an object of any type whose members carry <c>[TenderFact]</c>.</summary>
    /// <param name="dialogue">The object; read by reflection, nested at most 16 deep.</param>
    /// <param name="options">What the user has set; null for the rules' own thresholds.</param>
    /// <returns>The findings, and what could not be assessed. Nothing is found where nothing is annotated.</returns>
    public static Assessment OfAnnotated(object dialogue, RuleOptions? options = null) =>
        Of(ObjectFacts.Part(Guard.Against.Null(dialogue)), options);

    private static Assessment Of(TenderPart part, RuleOptions? options)
    {
        options ??= RuleOptions.Default;
        return RuleBook.Assess(new(part) { IsDialogue = true, DefaultJurisdiction = options.Jurisdiction }, options);
    }
}
