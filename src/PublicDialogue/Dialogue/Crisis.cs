using System;
using System.Collections.Generic;
using System.Linq;
using Ardalis.GuardClauses;
using NodaTime;
using PublicDialogue.Calendars;
using PublicDialogue.Changes;
using PublicDialogue.Guarding;
using PublicDialogue.Organisations;

namespace PublicDialogue.Dialogue;

/// <summary>A crisis that is handled by a plan: when it was raised, and which steps were done.</summary>
/// <remarks>Equal by all members, lists by content. Immutable.</remarks>
public sealed record Crisis
{
    /// <summary>Initializes a new instance of the <see cref="Crisis"/> class.</summary>
    /// <param name="id">Its key.</param>
    /// <param name="plan">The plan, as it stood when the crisis was raised.</param>
    /// <param name="raisedAt">When it was raised; from then on times are counted.</param>
    public Crisis(CrisisId id, CrisisPlan plan, Instant raisedAt)
    {
        Id = Guard.Against.Null(id);
        Plan = Guard.Against.Null(plan);
        RaisedAt = raisedAt;
    }

    /// <summary>Gets its key.</summary>
    public CrisisId Id { get; }

    /// <summary>Gets the plan.</summary>
    public CrisisPlan Plan { get; }

    /// <summary>Gets when it was raised.</summary>
    public Instant RaisedAt { get; }

    /// <summary>Gets what was done, in the order in which it was said.</summary>
    /// <exception cref="ArgumentException">The plan has no such step, a step stands twice, or something was done before the crisis was raised.</exception>
    public IReadOnlyList<EscalationAct> Acts
    {
        get;
        init => field = Guard.Against.InvalidInput(
            ContentList<EscalationAct>.Of(value, nameof(Acts)),
            nameof(Acts),
            list => list.All(act => act.Step <= Plan.Steps.Count && act.At >= RaisedAt) && list.Select(act => act.Step).Distinct().Count() == list.Count,
            "Each step of the plan is done once at most, after the crisis was raised: leave the others out.");
    } = ContentList<EscalationAct>.Empty;

    /// <summary>Records that a step was done.</summary>
    /// <param name="step">Which step of the plan, from 1.</param>
    /// <param name="by">Who did it.</param>
    /// <param name="at">When; not before the crisis was raised.</param>
    /// <returns>The crisis; refused where the step was done already.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The plan has no such step, or <paramref name="at"/> is before the crisis was raised.</exception>
    public Change<Crisis> Act(int step, PersonId by, Instant at)
    {
        Guard.Against.OutOfRange(step, nameof(step), 1, Plan.Steps.Count, "The plan has no such step: count from 1.");
        Guard.Against.OutOfRange(at, nameof(at), RaisedAt, Instant.MaxValue, "A step is done after the crisis was raised.");
        return Acts.Any(act => act.Step == step)
            ? Change<Crisis>.Refused(RefusalKind.StepDone, step)
            : Change<Crisis>.Done(
                this with { Acts = [.. Acts, new EscalationAct(step, at) { By = Guard.Against.Null(by) }] }, new EscalationStepDone(Id, step, by, at));
    }

    /// <summary>Says who must have acted by when, and when they did.</summary>
    /// <param name="hours">The opening hours, with their holidays and zone, for steps in business time.</param>
    /// <returns>Each step with the last moment that is in time, in order of these moments.</returns>
    /// <exception cref="ArgumentOutOfRangeException">There is not so much opening time in what the calendar knows.</exception>
    public IReadOnlyList<EscalationDue> TimeLine(BusinessHours hours) => ContentList<EscalationDue>.Of(
        [.. Plan.TimeLine(RaisedAt, hours).Select(due => due with { ActedAt = Acts.FirstOrDefault(act => act.Step == due.Number)?.At })], nameof(Acts));

    /// <summary>Finds the steps that should have been done by a moment and were not done then.</summary>
    /// <param name="now">The moment.</param>
    /// <param name="hours">The opening hours.</param>
    /// <returns>The steps, the one that has waited longest first.</returns>
    /// <exception cref="ArgumentOutOfRangeException">There is not so much opening time in what the calendar knows.</exception>
    public IReadOnlyList<EscalationDue> Overdue(Instant now, BusinessHours hours) =>
        ContentList<EscalationDue>.Of([.. TimeLine(hours).Where(due => due.IsOverdue(now))], nameof(Acts));

    /// <summary>Drops who did what before a moment, and keeps that it was done and when.</summary>
    /// <param name="before">The moment, not included.</param>
    /// <returns>The crisis without them. Who is responsible stands in the plan, which is the authority's and stays.</returns>
    public Crisis Anonymise(Instant before) => this with { Acts = [.. Acts.Select(act => act.At < before ? act with { By = null } : act)] };
}
