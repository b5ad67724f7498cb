using System;
using Ardalis.GuardClauses;
using NodaTime;
using PublicDialogue.Calendars;
using PublicDialogue.Languages;

namespace PublicDialogue.Dialogue;

/// <summary>What somebody must have done so long after a crisis was raised.</summary>
/// <remarks>Equal by all members. Immutable.</remarks>
public sealed record EscalationStep
{
    /// <summary>Initializes a new instance of the <see cref="EscalationStep"/> class.</summary>
    /// <param name="action">What is done.</param>
    /// <param name="responsible">Who does it.</param>
    /// <param name="within">How long after the crisis was raised it must be done; more than nothing.</param>
    /// <param name="counted">Whether that is opening time, or time by the clock.</param>
    /// <exception cref="ArgumentException"><paramref name="within"/> is nothing or negative.</exception>
    public EscalationStep(LocalizedText action, Responsibility responsible, Duration within, CountedTime counted)
    {
        Action = Guard.Against.Null(action);
        Responsible = Guard.Against.Null(responsible);
        Within = CountedTimes.Checked(within, nameof(within));
        Counted = Guard.Against.EnumOutOfRange(counted);
    }

    /// <summary>Gets what is done.</summary>
    public LocalizedText Action { get; }

    /// <summary>Gets who does it.</summary>
    public Responsibility Responsible { get; }

    /// <summary>Gets how long after the crisis was raised, and not after the step before, it must be done.</summary>
    public Duration Within { get; }

    /// <summary>Gets whether <see cref="Within"/> is opening time, or time by the clock.</summary>
    public CountedTime Counted { get; }

    /// <summary>Finds until when it must be done.</summary>
    /// <param name="raisedAt">When the crisis was raised.</param>
    /// <param name="hours">The opening hours; they count for steps in business time alone.</param>
    /// <returns>The last moment that is in time.</returns>
    /// <exception cref="ArgumentOutOfRangeException">There is not so much opening time in what the calendar knows.</exception>
    public Instant Due(Instant raisedAt, BusinessHours hours) => Counted.After(raisedAt, Within, hours);
}
