using System;
using Ardalis.GuardClauses;
using NodaTime;

namespace PublicDialogue.Dialogue;

/// <summary>A step on the time line of a crisis: until when it must be done, and when it was.</summary>
/// <remarks>Equal by all members. Immutable.</remarks>
public sealed record EscalationDue
{
    /// <summary>Initializes a new instance of the <see cref="EscalationDue"/> class.</summary>
    /// <param name="number">Which step of the plan it is, from 1.</param>
    /// <param name="step">The step.</param>
    /// <param name="due">The last moment that is in time.</param>
    /// <exception cref="ArgumentException"><paramref name="number"/> is less than 1.</exception>
    public EscalationDue(int number, EscalationStep step, Instant due)
    {
        Number = Guard.Against.NegativeOrZero(number);
        Step = Guard.Against.Null(step);
        Due = due;
    }

    /// <summary>Gets which step of the plan it is, from 1.</summary>
    public int Number { get; }

    /// <summary>Gets the step.</summary>
    public EscalationStep Step { get; }

    /// <summary>Gets the last moment that is in time.</summary>
    public Instant Due { get; }

    /// <summary>Gets when it was done; null where it was not.</summary>
    public Instant? ActedAt { get; init; }

    /// <summary>Gets a value indicating whether it was done after the time for it.</summary>
    public bool IsLate => ActedAt > Due;

    /// <summary>Says whether it should have been done by a moment and was not done then.</summary>
    /// <param name="now">The moment; at <see cref="Due"/> itself it is still in time.</param>
    /// <returns>Whether it is overdue.</returns>
    public bool IsOverdue(Instant now) => now > Due && !(ActedAt <= now);
}
