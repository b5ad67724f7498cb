using System;
using System.Collections.Generic;
using System.Linq;
using Ardalis.GuardClauses;
using NodaTime;
using PublicDialogue.Calendars;
using PublicDialogue.Guarding;

namespace PublicDialogue.Dialogue;

/// <summary>One meeting of a series, with its agenda: the story first.</summary>
/// <remarks>Equal by all members, lists by content. Immutable.</remarks>
public sealed record SeriesMeeting
{
    /// <summary>Initializes a new instance of the <see cref="SeriesMeeting"/> class.</summary>
    /// <param name="series">The series.</param>
    /// <param name="when">When it is.</param>
    /// <param name="agenda">The agenda; it begins with a story.</param>
    /// <exception cref="ArgumentException">The agenda does not begin with a story.</exception>
    public SeriesMeeting(MeetingSeriesId series, ZonedInterval when, IReadOnlyList<AgendaItem> agenda)
    {
        Series = Guard.Against.Null(series);
        When = Guard.Against.Null(when);
        Agenda = Guard.Against.InvalidInput(
            ContentList<AgendaItem>.Of(agenda, nameof(agenda)), nameof(agenda), items => items.Count > 0 && items[0] is StoryItem, "A meeting begins with a story: put it first.");
    }

    /// <summary>Gets the series.</summary>
    public MeetingSeriesId Series { get; }

    /// <summary>Gets when it is.</summary>
    public ZonedInterval When { get; }

    /// <summary>Gets the agenda; it begins with a story.</summary>
    public IReadOnlyList<AgendaItem> Agenda { get; }

    /// <summary>Gets the story that it begins with.</summary>
    public StoryItem Story => (StoryItem)Agenda[0];

    /// <summary>Gets how much time the agenda leaves; negative where it takes more than there is.</summary>
    public Duration TimeLeft => Agenda.Aggregate(When.Duration, (left, item) => left - item.Length);
}
