using Ardalis.GuardClauses;
using PublicDialogue.Languages;
using PublicDialogue.Organisations;
using PublicDialogue.Recurrences;

namespace PublicDialogue.Dialogue;

/// <summary>What a department publishes again and again.</summary>
/// <remarks>Equal by all members. Immutable.</remarks>
public sealed record EditorialSeries
{
    /// <summary>Initializes a new instance of the <see cref="EditorialSeries"/> class.</summary>
    /// <param name="department">The department that brings it.</param>
    /// <param name="title">What it is about.</param>
    /// <param name="when">When it is published.</param>
    public EditorialSeries(UnitId department, LocalizedText title, Recurrence when)
    {
        Department = Guard.Against.Null(department);
        Title = Guard.Against.Null(title);
        When = Guard.Against.Null(when);
    }

    /// <summary>Gets the department that brings it.</summary>
    public UnitId Department { get; }

    /// <summary>Gets what it is about.</summary>
    public LocalizedText Title { get; }

    /// <summary>Gets when it is published.</summary>
    public Recurrence When { get; }

    /// <summary>Gets what becomes of it on days that are no business days; null for nothing.</summary>
    public BusinessDayAdjustment? Adjustment { get; init; }

    /// <summary>Gets where it is published, or null for every channel.</summary>
    public ChannelId? Channel { get; init; }
}
