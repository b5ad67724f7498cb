using System;
using System.Collections.Generic;
using System.Linq;
using Ardalis.GuardClauses;
using NodaTime;
using PublicDialogue.Guarding;
using PublicDialogue.Organisations;

namespace PublicDialogue.Dialogue;

/// <summary>What every department publishes when, and which have nothing planned.</summary>
/// <remarks>Equal by all members, lists by content. Immutable.</remarks>
public sealed record EditorialCalendar
{
    /// <summary>Initializes a new instance of the <see cref="EditorialCalendar"/> class.</summary>
    /// <param name="departments">Every department of which content is expected, none twice.</param>
    /// <exception cref="ArgumentException">A department stands twice.</exception>
    public EditorialCalendar(IReadOnlyList<UnitId> departments) => Departments = Guard.Against.InvalidInput(
        ContentList<UnitId>.Of(departments, nameof(departments)),
        nameof(departments),
        list => list.Distinct().Count() == list.Count,
        "A department stands twice: name each once.");

    /// <summary>Gets every department of which content is expected.</summary>
    public IReadOnlyList<UnitId> Departments { get; }

    /// <summary>Gets what is published again and again.</summary>
    /// <exception cref="ArgumentException">A series is of a department that is not among the <see cref="Departments"/>.</exception>
    public IReadOnlyList<EditorialSeries> Series
    {
        get;
        init => field = Guard.Against.InvalidInput(
            ContentList<EditorialSeries>.Of(value, nameof(Series)),
            nameof(Series),
            list => list.All(series => Departments.Contains(series.Department)),
            "A series is of a department that the calendar does not have: name it among the departments.");
    } = ContentList<EditorialSeries>.Empty;

    /// <summary>Finds what is published in a span of time.</summary>
    /// <param name="from">The first moment, included.</param>
    /// <param name="end">The moment up to which, not included.</param>
    /// <returns>The entries in order of time, and at the same time in the order of the series.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The calendar of an adjustment does not answer for a day.</exception>
    public IReadOnlyList<EditorialEntry> Between(Instant from, Instant end) => ContentList<EditorialEntry>.Of(
        [
            .. Series.SelectMany(series => series.When.Between(from, end, series.Adjustment)
                .Select(occurrence => new EditorialEntry(series, occurrence.Instant, occurrence.Local)))
                .OrderBy(entry => entry.At),
        ],
        nameof(Series));

    /// <summary>Finds what every department publishes in a span of time, those that publish nothing too.</summary>
    /// <param name="from">The first moment, included.</param>
    /// <param name="end">The moment up to which, not included.</param>
    /// <returns>Every department, in the order of <see cref="Departments"/>.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The calendar of an adjustment does not answer for a day.</exception>
    public IReadOnlyList<DepartmentContent> Content(Instant from, Instant end)
    {
        var entries = Between(from, end).ToLookup(entry => entry.Series.Department);
        return ContentList<DepartmentContent>.Of([.. Departments.Select(department => new DepartmentContent(department, [.. entries[department]]))], nameof(Departments));
    }

    /// <summary>Finds the departments that publish nothing in a span of time.</summary>
    /// <param name="from">The first moment, included.</param>
    /// <param name="end">The moment up to which, not included.</param>
    /// <returns>The departments, in the order of <see cref="Departments"/>.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The calendar of an adjustment does not answer for a day.</exception>
    public IReadOnlyList<UnitId> WithoutContent(Instant from, Instant end) => ContentList<UnitId>.Of(
        [.. Content(from, end).Where(content => content.Entries.Count == 0).Select(content => content.Department)], nameof(Departments));
}
