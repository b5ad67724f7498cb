using System.Collections.Generic;
using System.Linq;
using Ardalis.GuardClauses;
using PublicDialogue.Guarding;

namespace PublicDialogue.Dialogue;

/// <summary>What each side said of an event, question by question.</summary>
/// <remarks>
/// There is no figure over both sides, and nothing to make one of at a glance: exhibitors who are content and municipalities who are not do
/// not add up to an event that was fair. Equal by all members, lists by content. Immutable.
/// </remarks>
public sealed record EvaluationSummary
{
    /// <summary>Initializes a new instance of the <see cref="EvaluationSummary"/> class.</summary>
    /// <param name="eventId">The event.</param>
    /// <param name="questions">Each question with its answers by side, in the order of the form.</param>
    public EvaluationSummary(EventId eventId, IReadOnlyList<QuestionSummary> questions)
    {
        EventId = Guard.Against.Null(eventId);
        Questions = ContentList<QuestionSummary>.Of(questions, nameof(questions));
    }

    /// <summary>Gets the event.</summary>
    public EventId EventId { get; }

    /// <summary>Gets each question with its answers by side, in the order of the form.</summary>
    public IReadOnlyList<QuestionSummary> Questions { get; }

    /// <summary>Gets the gap between the sides for each scale question that both have answered, the greatest first.</summary>
    public IReadOnlyList<SideGap> Gaps => ContentList<SideGap>.Of(
        [.. Questions.OfType<ScaleSummary>().Select(question => question.Gap).OfType<SideGap>().OrderByDescending(gap => gap.Size)], nameof(Questions));

    /// <summary>Finds what was said to a question on a scale.</summary>
    /// <param name="question">The question.</param>
    /// <returns>The answers by side, or null where the form does not ask it, or asks for words.</returns>
    public ScaleSummary? Scale(QuestionId question) => Questions.OfType<ScaleSummary>().FirstOrDefault(row => row.Question.Id == Guard.Against.Null(question));

    /// <summary>Finds what was said to a question in words.</summary>
    /// <param name="question">The question.</param>
    /// <returns>The answers by side, or null where the form does not ask it, or asks for a number.</returns>
    public TextSummary? Texts(QuestionId question) => Questions.OfType<TextSummary>().FirstOrDefault(row => row.Question.Id == Guard.Against.Null(question));
}
