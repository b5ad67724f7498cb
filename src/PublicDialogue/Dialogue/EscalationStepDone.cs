using Ardalis.GuardClauses;
using NodaTime;
using PublicDialogue.Changes;
using PublicDialogue.Organisations;

namespace PublicDialogue.Dialogue;

/// <summary>A step of a crisis plan was done.</summary>
/// <remarks>Equal by all members. Immutable.</remarks>
public sealed record EscalationStepDone : Happening
{
    /// <summary>Initializes a new instance of the <see cref="EscalationStepDone"/> class.</summary>
    /// <param name="crisis">The crisis.</param>
    /// <param name="step">Which step of the plan, from 1.</param>
    /// <param name="by">Who did it.</param>
    /// <param name="at">When.</param>
    /// <exception cref="System.ArgumentException"><paramref name="step"/> is less than 1.</exception>
    public EscalationStepDone(CrisisId crisis, int step, PersonId by, Instant at)
        : base(at)
    {
        Crisis = Guard.Against.Null(crisis);
        Step = Guard.Against.NegativeOrZero(step);
        By = Guard.Against.Null(by);
    }

    /// <summary>Gets the crisis.</summary>
    public CrisisId Crisis { get; }

    /// <summary>Gets which step of the plan it is, from 1.</summary>
    public int Step { get; }

    /// <summary>Gets who did it.</summary>
    public PersonId By { get; }
}
