using System;
using System.Collections.Generic;
using System.Linq;
using Ardalis.GuardClauses;
using NodaTime;
using PublicDialogue.Changes;
using PublicDialogue.Guarding;
using PublicDialogue.Organisations;

namespace PublicDialogue.Dialogue;

/// <summary>The answers to the form of one event, each with the side that it comes from.</summary>
/// <remarks>Equal by all members, lists by content. Immutable.</remarks>
public sealed record Evaluation
{
    /// <summary>Initializes a new instance of the <see cref="Evaluation"/> class.</summary>
    /// <param name="eventId">The event.</param>
    /// <param name="form">What is asked, and of whom.</param>
    public Evaluation(EventId eventId, EvaluationForm form)
    {
        EventId = Guard.Against.Null(eventId);
        Form = Guard.Against.Null(form);
    }

    /// <summary>Gets the event.</summary>
    public EventId EventId { get; }

    /// <summary>Gets what is asked, and of whom.</summary>
    public EvaluationForm Form { get; }

    /// <summary>Gets the answers in the order in which they came: to questions of the form, from sides that it asks, one a person and question.</summary>
    /// <exception cref="ArgumentException">One of them is not so, or not of the kind or on the scale that its question asks for.</exception>
    public IReadOnlyList<Answer> Answers
    {
        get;
        init => field = Fitting(ContentList<Answer>.Of(value, nameof(Answers)));
    }
    = ContentList<Answer>.Empty;

    /// <summary>Gets when it was closed, or null while answers are taken.</summary>
    public Instant? ClosedAt { get; init; }

    /// <summary>Gets the sides that were asked and have not answered anything.</summary>
    public IReadOnlyList<Side> SilentSides =>
        ContentList<Side>.Of([.. Form.AskedSides.Except(Answers.Select(answer => answer.Side))], nameof(Answers));

    /// <summary>Takes the answers of one sheet, all or none of them.</summary>
    /// <param name="answers">At least one.</param>
    /// <returns>The evaluation with them; refused where it is closed, their side is not asked, or the same person has answered a question before.</returns>
    /// <exception cref="ArgumentException">There is none, or one is to no question of the form, of the wrong kind, or not on the scale.</exception>
    public Change<Evaluation> Give(params IReadOnlyList<Answer> answers)
    {
        var sheet = ContentList<Answer>.Of(answers, nameof(answers));
        Guard.Against.NullOrEmpty(sheet, nameof(answers));
        Answer[] all = [.. Answers, .. sheet];
        return sheet.FirstOrDefault(answer => !IsAsked(answer)) is { } wrong
            ? throw new ArgumentException($"Nothing in the form is answered by {wrong}: keep to its questions, their kinds and scales.", nameof(answers))
            : ClosedAt is not null ? Change<Evaluation>.Refused(RefusalKind.Closed, EventId)
            : sheet.Any(answer => !Form.AskedSides.Contains(answer.Side)) ? Change<Evaluation>.Refused(RefusalKind.SideNotAsked)
            : Repeated(all) is { } repeated ? Change<Evaluation>.Refused(RefusalKind.AnsweredBefore, repeated.QuestionId)
            : Change<Evaluation>.Done(this with { Answers = all }, new AnswersGiven(EventId, sheet, sheet.Max(answer => answer.At)));
    }

    /// <summary>Takes no more answers.</summary>
    /// <param name="at">When.</param>
    /// <returns>The closed evaluation; refused where it is closed already.</returns>
    public Change<Evaluation> Close(Instant at) => ClosedAt is not null
        ? Change<Evaluation>.Refused(RefusalKind.Closed, EventId)
        : Change<Evaluation>.Done(this with { ClosedAt = at }, new EvaluationClosed(EventId, at));

    /// <summary>Sums up each question by side; nothing is summed over the sides.</summary>
    /// <returns>The summary, without people.</returns>
    public EvaluationSummary Summarise()
    {
        var answers = Answers.ToLookup(answer => answer.QuestionId);
        return new(EventId, [.. Form.Questions.Select(question => question.Summarise(Form.AskedSides, answers[question.Id].ToLookup(answer => answer.Side)))]);
    }

    /// <summary>Drops organisations, people and free text from answers older than a moment; sides, numbers and counts stay.</summary>
    /// <param name="before">All is kept from this moment on.</param>
    /// <returns>The evaluation without them.</returns>
    public Evaluation Anonymise(Instant before) => this with { Answers = [.. Answers.Select(answer => answer.Anonymise(before))] };

    private static Answer? Repeated(IEnumerable<Answer> answers)
    {
        var met = new HashSet<(PersonId, QuestionId)>();
        return answers.FirstOrDefault(answer => answer.Person is not null && !met.Add((answer.Person, answer.QuestionId)));
    }

    private bool IsAsked(Answer answer) => Form.Questions.FirstOrDefault(question => question.Id == answer.QuestionId) is { } question && question.Takes(answer);

    private ContentList<Answer> Fitting(ContentList<Answer> answers) =>
        answers.FirstOrDefault(answer => !IsAsked(answer) || !Form.AskedSides.Contains(answer.Side)) is { } wrong
            ? throw new ArgumentException($"Nothing in the form is answered by {wrong}: keep to its questions, their kinds and scales, and to the sides that it asks.", nameof(answers))
        : Repeated(answers) is { } repeated
            ? throw new ArgumentException($"Question {repeated.QuestionId} is answered twice by one person: keep one of the answers.", nameof(answers))
        : answers;
}
