using Ardalis.GuardClauses;
using NodaTime;
using PublicDialogue.Organisations;

namespace PublicDialogue.Dialogue;

/// <summary>A step of a crisis plan that was done.</summary>
/// <remarks>Equal by all members. Immutable.</remarks>
public sealed record EscalationAct
{
    /// <summary>Initializes a new instance of the <see cref="EscalationAct"/> class.</summary>
    /// <param name="step">Which step of the plan it is, from 1.</param>
    /// <param name="at">When it was done.</param>
    /// <exception cref="System.ArgumentException"><paramref name="step"/> is less than 1.</exception>
    public EscalationAct(int step, Instant at)
    {
        Step = Guard.Against.NegativeOrZero(step);
        At = at;
    }

    /// <summary>Gets which step of the plan it is, from 1.</summary>
    public int Step { get; }

    /// <summary>Gets when it was done.</summary>
    public Instant At { get; }

    /// <summary>Gets who did it; null where that is not kept any more.</summary>
    public PersonId? By { get; init; }
}
