using System;
using System.Collections.Generic;
using System.Linq;
using NodaTime;
using PublicDialogue.Calendars;
using PublicDialogue.Guarding;

namespace PublicDialogue.Dialogue;

/// <summary>Who does what, and within what time, when something goes wrong in public.</summary>
/// <remarks>Equal by steps. Immutable.</remarks>
public sealed record CrisisPlan : IFactValue
{
    /// <summary>Initializes a new instance of the <see cref="CrisisPlan"/> class.</summary>
    /// <param name="steps">The steps, in any order; a plan without any is not complete.</param>
    public CrisisPlan(IReadOnlyList<EscalationStep> steps) => Steps = ContentList<EscalationStep>.Of(steps, nameof(steps));

    /// <summary>Gets the steps.</summary>
    public IReadOnlyList<EscalationStep> Steps { get; }

    // A plan that names nobody is none.
    object IFactValue.ToRawValue() => Steps.Count > 0 && Steps.All(step => step.Responsible.IsNamed);

    /// <summary>Says who must have acted by when.</summary>
    /// <param name="raisedAt">When the crisis is raised.</param>
    /// <param name="hours">The opening hours, with their holidays and zone, for steps in business time.</param>
    /// <returns>Each step with the last moment that is in time, in order of these moments.</returns>
    /// <exception cref="ArgumentOutOfRangeException">There is not so much opening time in what the calendar knows.</exception>
    public IReadOnlyList<EscalationDue> TimeLine(Instant raisedAt, BusinessHours hours) => ContentList<EscalationDue>.Of(
        [.. Steps.Select((step, at) => new EscalationDue(at + 1, step, step.Due(raisedAt, hours))).OrderBy(due => due.Due)], nameof(Steps));
}
