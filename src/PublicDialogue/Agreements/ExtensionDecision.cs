using NodaTime;

namespace PublicDialogue.Agreements;

/// <summary>What was decided on an option to extend.</summary>
/// <remarks>Equal by both. Immutable.</remarks>
public sealed record ExtensionDecision
{
    /// <summary>Initializes a new instance of the <see cref="ExtensionDecision"/> class.</summary>
    /// <param name="isExercised">Whether the agreement is extended.</param>
    /// <param name="decidedOn">The day of the decision.</param>
    public ExtensionDecision(bool isExercised, LocalDate decidedOn)
    {
        IsExercised = isExercised;
        DecidedOn = decidedOn;
    }

    /// <summary>Gets a value indicating whether the agreement is extended; false where the option lapses, and with it those after it.</summary>
    public bool IsExercised { get; }

    /// <summary>Gets the day of the decision.</summary>
    public LocalDate DecidedOn { get; }
}
