using Ardalis.GuardClauses;
using NodaTime;

namespace PublicDialogue.Dialogue;

/// <summary>One time at which a department publishes something.</summary>
/// <remarks>Equal by all members. Immutable.</remarks>
public sealed record EditorialEntry
{
    /// <summary>Initializes a new instance of the <see cref="EditorialEntry"/> class.</summary>
    /// <param name="series">What is published.</param>
    /// <param name="at">When.</param>
    /// <param name="local">When, by the clock of the place.</param>
    public EditorialEntry(EditorialSeries series, Instant at, LocalDateTime local)
    {
        Series = Guard.Against.Null(series);
        At = at;
        Local = local;
    }

    /// <summary>Gets what is published, by whom and where.</summary>
    public EditorialSeries Series { get; }

    /// <summary>Gets when it is published.</summary>
    public Instant At { get; }

    /// <summary>Gets when it is published, by the clock of the place.</summary>
    public LocalDateTime Local { get; }
}
