using System;
using System.Collections.Generic;
using System.Linq;
using Ardalis.GuardClauses;
using NodaTime;
using PublicDialogue.Calendars;
using PublicDialogue.Guarding;
using PublicDialogue.Languages;
using PublicDialogue.Recurrences;

namespace PublicDialogue.Dialogue;

/// <summary>A meeting that is held again and again, and always begins with a story.</summary>
/// <remarks>The story is no item that can be left out: it is put before the topics. Equal by all members, lists by content. Immutable.</remarks>
public sealed record MeetingSeries
{
    /// <summary>Initializes a new instance of the <see cref="MeetingSeries"/> class.</summary>
    /// <param name="id">Its key.</param>
    /// <param name="title">What it is called.</param>
    /// <param name="begins">When the meetings begin.</param>
    /// <param name="length">How long a meeting is; more than nothing.</param>
    /// <exception cref="ArgumentException"><paramref name="length"/> is nothing or negative.</exception>
    public MeetingSeries(MeetingSeriesId id, LocalizedText title, Recurrence begins, Duration length)
    {
        Id = Guard.Against.Null(id);
        Title = Guard.Against.Null(title);
        Begins = Guard.Against.Null(begins);
        Length = Guard.Against.InvalidInput(length, nameof(length), time => time > Duration.Zero, "A meeting takes some time.");
    }

    /// <summary>Gets its key.</summary>
    public MeetingSeriesId Id { get; }

    /// <summary>Gets what it is called.</summary>
    public LocalizedText Title { get; }

    /// <summary>Gets when the meetings begin.</summary>
    public Recurrence Begins { get; }

    /// <summary>Gets how long a meeting is.</summary>
    public Duration Length { get; }

    /// <summary>Gets what becomes of meetings on days that are no business days; null for nothing.</summary>
    public BusinessDayAdjustment? Adjustment { get; init; }

    /// <summary>Gets how long the story at the beginning takes, more than nothing; five minutes by default.</summary>
    public Duration StoryLength { get; init => field = Guard.Against.InvalidInput(value, nameof(StoryLength), time => time > Duration.Zero, "A story takes some time."); } = Duration.FromMinutes(5);

    /// <summary>Gets what every meeting talks about after the story, in order.</summary>
    public IReadOnlyList<TopicItem> Topics { get; init => field = ContentList<TopicItem>.Of(value, nameof(Topics)); } = ContentList<TopicItem>.Empty;

    /// <summary>Gets the agenda of every meeting: the story, then the topics.</summary>
    public IReadOnlyList<AgendaItem> Agenda => ContentList<AgendaItem>.Of([new StoryItem(StoryLength), .. Topics], nameof(Agenda));

    /// <summary>Finds the meetings in a span of time.</summary>
    /// <param name="from">The first moment at which one may begin, included.</param>
    /// <param name="end">The moment before which one begins, not included.</param>
    /// <param name="roster">Who brings the story on which day; null where there is no roster.</param>
    /// <returns>The meetings in order; the story is told by whoever has the turn on the day of the meeting, and by nobody yet where nobody has.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The calendar of the adjustment does not answer for a day.</exception>
    public IReadOnlyList<SeriesMeeting> Meetings(Instant from, Instant end, Roster? roster = null) => ContentList<SeriesMeeting>.Of(
        [
            .. Begins.Between(from, end, Adjustment).Select(occurrence => new SeriesMeeting(
                Id,
                new ZonedInterval(occurrence.Instant, occurrence.Instant + Length, Begins.Zone),
                [new StoryItem(StoryLength) { Teller = roster?.On(occurrence.Local.Date) }, .. Topics])),
        ],
        nameof(Topics));

    /// <summary>Finds the days of the next meetings, for a roster.</summary>
    /// <param name="from">The first moment at which one may begin, included.</param>
    /// <param name="count">How many days, from 0.</param>
    /// <returns>The days in order, each once; fewer where the series ends.</returns>
    /// <exception cref="ArgumentException"><paramref name="count"/> is negative.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The calendar of the adjustment does not answer for a day.</exception>
    public IReadOnlyList<LocalDate> Days(Instant from, int count) => ContentList<LocalDate>.Of(
        [.. Begins.Between(from, Instant.MaxValue, Adjustment).Select(occurrence => occurrence.Local.Date).Distinct().Take(Guard.Against.Negative(count))], nameof(count));
}
