using System;
using System.Collections.Generic;
using System.Linq;
using Ardalis.GuardClauses;
using NodaTime;
using PublicDialogue.Changes;
using PublicDialogue.Guarding;
using PublicDialogue.Languages;
using PublicDialogue.Organisations;

namespace PublicDialogue.Dialogue;

/// <summary>Something that a user group wants a supplier to develop, with every decision on it and every report back.</summary>
/// <remarks>Who, when, why and at which meeting is part of each transition. Equal by all members, lists by content. Immutable.</remarks>
public sealed record Idea
{
    /// <summary>Initializes a new instance of the <see cref="Idea"/> class.</summary>
    /// <param name="id">Its key.</param>
    /// <param name="title">What it is, in a few words.</param>
    /// <param name="from">The group that sent it in.</param>
    /// <param name="submittedAt">When it was sent in.</param>
    public Idea(IdeaId id, LocalizedText title, UserGroupId from, Instant submittedAt)
    {
        Id = Guard.Against.Null(id);
        Title = Guard.Against.Null(title);
        From = Guard.Against.Null(from);
        SubmittedAt = submittedAt;
    }

    /// <summary>Gets its key.</summary>
    public IdeaId Id { get; }

    /// <summary>Gets what it is, in a few words.</summary>
    public LocalizedText Title { get; init => field = Guard.Against.Null(value); }

    /// <summary>Gets the group that sent it in, which must hear what became of it.</summary>
    public UserGroupId From { get; }

    /// <summary>Gets when it was sent in.</summary>
    public Instant SubmittedAt { get; }

    /// <summary>Gets the whole of it, or null where the title says enough.</summary>
    public LocalizedText? Description { get; init; }

    /// <summary>Gets who had it, or null where that is not recorded or no longer kept.</summary>
    public PersonId? SubmittedBy { get; init; }

    /// <summary>Gets the meeting of the group at which it came up, or null.</summary>
    public EventId? RaisedAt { get; init; }

    /// <summary>Gets every transition, the oldest first; each as <see cref="IdeaTransitions"/> allows, none before the one ahead of it.</summary>
    /// <exception cref="ArgumentException">One of them is not allowed, comes too early, or names the idea itself as the other.</exception>
    public IReadOnlyList<IdeaDecision> Decisions
    {
        get;
        init => field = InOrder(ContentList<IdeaDecision>.Of(value, nameof(Decisions)));
    }
    = ContentList<IdeaDecision>.Empty;

    /// <summary>Gets every report back, in the order in which they were recorded.</summary>
    public IReadOnlyList<ReportBack> Reports
    {
        get;
        init => field = ContentList<ReportBack>.Of(value, nameof(Reports));
    }
    = ContentList<ReportBack>.Empty;

    /// <summary>Gets what it is now.</summary>
    public IdeaState State => Last?.To ?? IdeaState.Submitted;

    /// <summary>Gets the idea that says the same; null unless it is a duplicate now.</summary>
    public IdeaId? DuplicateOf => Last?.DuplicateOf;

    /// <summary>Gets the decisions that the group it came from was not told of: no report to it at or after their moment. A review decides nothing.</summary>
    public IReadOnlyList<IdeaDecision> Unreported
    {
        get
        {
            var told = Reports.Where(report => report.To == From).Select(report => (Instant?)report.At).Max();
            return ContentList<IdeaDecision>.Of([.. Decisions.Where(decision => decision.To != IdeaState.InReview && (told is null || decision.At > told))], nameof(Decisions));
        }
    }

    private IdeaDecision? Last => Decisions.Count > 0 ? Decisions[Decisions.Count - 1] : null;

    /// <summary>Records what a meeting decided.</summary>
    /// <param name="to">What it becomes; for a duplicate there is <see cref="MarkDuplicate"/>.</param>
    /// <param name="by">Who decided.</param>
    /// <param name="at">When.</param>
    /// <param name="reason">Why, in words that the group can be given.</param>
    /// <param name="meeting">The meeting at which it was decided.</param>
    /// <returns>The idea with the decision; refused where the table does not allow it, or it would come before the decision ahead of it.</returns>
    /// <exception cref="ArgumentException"><paramref name="to"/> is submitted or a duplicate.</exception>
    public Change<Idea> Decide(IdeaState to, PersonId by, Instant at, LocalizedText reason, EventId meeting) =>
        Decided(new(to, at) { By = Guard.Against.Null(by), Reason = Guard.Against.Null(reason), Meeting = Guard.Against.Null(meeting) });

    /// <summary>Records that it says the same as another, whose answer is then its own.</summary>
    /// <param name="other">The other idea. Circles over several ideas are refused by <see cref="IdeaBook.MarkDuplicate"/>, which knows them all.</param>
    /// <param name="by">Who decided.</param>
    /// <param name="at">When.</param>
    /// <param name="reason">Why, in words that the group can be given.</param>
    /// <param name="meeting">The meeting at which it was decided.</param>
    /// <returns>The idea with the decision; refused where it is the idea itself, the table does not allow it, or it would come too early.</returns>
    public Change<Idea> MarkDuplicate(IdeaId other, PersonId by, Instant at, LocalizedText reason, EventId meeting) => Guard.Against.Null(other) == Id
        ? Change<Idea>.Refused(RefusalKind.DuplicateInCircle, Id)
        : Decided(new(IdeaState.DuplicateOf, at, other) { By = Guard.Against.Null(by), Reason = Guard.Against.Null(reason), Meeting = Guard.Against.Null(meeting) });

    /// <summary>Records that a group was told what has become of it.</summary>
    /// <param name="report">Who was told and when.</param>
    /// <returns>The idea with the report; refused where that is before the idea was sent in.</returns>
    public Change<Idea> Report(ReportBack report) => Guard.Against.Null(report).At < SubmittedAt
        ? Change<Idea>.Refused(RefusalKind.TooEarly, SubmittedAt)
        : Change<Idea>.Done(this with { Reports = [.. Reports, report] }, new IdeaReported(report.At, Id, report));

    /// <summary>Drops the people from what is older than a moment; every decision and its reason stay.</summary>
    /// <param name="before">People are kept from this moment on.</param>
    /// <returns>The idea without them.</returns>
    public Idea Anonymise(Instant before) => this with
    {
        SubmittedBy = SubmittedAt < before ? null : SubmittedBy,
        Decisions = [.. Decisions.Select(decision => decision.At < before ? decision with { By = null } : decision)],
    };

    private Change<Idea> Decided(IdeaDecision decision) =>
        !IdeaTransitions.Allows(State, decision.To) ? Change<Idea>.Refused(RefusalKind.IdeaTransition, Word(State), Word(decision.To))
            : decision.At < (Last?.At ?? SubmittedAt) ? Change<Idea>.Refused(RefusalKind.TooEarly, Last?.At ?? SubmittedAt)
            : Change<Idea>.Done(this with { Decisions = [.. Decisions, decision] }, new IdeaDecided(decision.At, Id, decision));

    private static string Word(IdeaState state) => $"{nameof(IdeaState)}.{state}";

    private ContentList<IdeaDecision> InOrder(ContentList<IdeaDecision> decisions)
    {
        var state = IdeaState.Submitted;
        var moment = SubmittedAt;
        foreach (var decision in decisions)
        {
            if (!IdeaTransitions.Allows(state, decision.To) || decision.At < moment || decision.DuplicateOf == Id)
            {
                throw new ArgumentException(
                    $"{state} to {decision.To} at {decision.At}: keep to the table of transitions, in the order of time, and never a duplicate of itself.",
                    nameof(decisions));
            }

            (state, moment) = (decision.To, decision.At);
        }

        return decisions;
    }
}
