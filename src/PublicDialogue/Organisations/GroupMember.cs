using System;
using Ardalis.GuardClauses;
using NodaTime;

namespace PublicDialogue.Organisations;

/// <summary>A subsidiary, and how long it is one.</summary>
/// <remarks>Both days belong to the time. Equal by all members. Immutable.</remarks>
public sealed record GroupMember
{
    /// <summary>Initializes a new instance of the <see cref="GroupMember"/> class.</summary>
    /// <param name="supplier">The subsidiary.</param>
    /// <param name="from">The first day; null where it always was one.</param>
    /// <param name="until">The last day, included; null where none is known.</param>
    /// <exception cref="ArgumentException"><paramref name="until"/> is before <paramref name="from"/>.</exception>
    public GroupMember(SupplierId supplier, LocalDate? from = null, LocalDate? until = null)
    {
        Supplier = Guard.Against.Null(supplier);
        From = from;
        Until = Guard.Against.InvalidInput(until, nameof(until), last => last is null || from is null || last >= from, "The last day is before the first.");
    }

    /// <summary>Gets the subsidiary.</summary>
    public SupplierId Supplier { get; }

    /// <summary>Gets the first day; null where it always was one.</summary>
    public LocalDate? From { get; }

    /// <summary>Gets the last day, included; null where none is known.</summary>
    public LocalDate? Until { get; }

    internal LocalDate First => From ?? LocalDate.MinIsoValue;

    internal LocalDate Last => Until ?? LocalDate.MaxIsoValue;

    /// <summary>Says whether it is a subsidiary on a day.</summary>
    /// <param name="day">The day.</param>
    /// <returns>Whether the day lies in its time, first and last day included.</returns>
    public bool IsOneOn(LocalDate day) => First <= day && day <= Last;
}
