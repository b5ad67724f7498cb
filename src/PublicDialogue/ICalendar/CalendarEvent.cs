using System;
using System.Collections.Generic;
using Ardalis.GuardClauses;
using PublicDialogue.Guarding;

namespace PublicDialogue.ICalendar;

/// <summary>Something that stands in a calendar: a milestone of a procurement, a meeting, a holiday.</summary>
/// <remarks>
/// Any text may hold any character: what iCalendar must not hold, a control character or half a surrogate pair, is written as U+FFFD,
/// and every kind of line break as one. Equal by content. Immutable. RFC 5545, 3.6.1.
/// </remarks>
public sealed record CalendarEvent
{
    private const string UntilOfDays = "The rule of an event on whole days ends on a day, UNTIL=20261231, or by COUNT.";
    private const string UntilOfTimes = "The rule of an event with a clock time ends at a moment in UTC, UNTIL=20261231T225959Z, or by COUNT.";

    /// <summary>Initializes a new instance of the <see cref="CalendarEvent"/> class.</summary>
    /// <param name="uid">What calendar programs know it by.</param>
    /// <param name="summary">What it is, in a few words.</param>
    /// <param name="time">When it is.</param>
    /// <exception cref="ArgumentException"><paramref name="summary"/> is empty or white space.</exception>
    public CalendarEvent(EventUid uid, string summary, EventTime time)
    {
        Uid = Guard.Against.Null(uid);
        Summary = Guard.Against.NullOrWhiteSpace(summary);
        Time = Guard.Against.Null(time);
    }

    /// <summary>Gets what calendar programs know it by.</summary>
    public EventUid Uid { get; }

    /// <summary>Gets what it is, in a few words.</summary>
    public string Summary { get; }

    /// <summary>Gets when it is, or when it is for the first time.</summary>
    public EventTime Time { get; }

    /// <summary>Gets more about it, in any number of lines; null for nothing.</summary>
    public string? Description { get; init; }

    /// <summary>Gets where it is; null for nowhere.</summary>
    public string? Location { get; init; }

    /// <summary>Gets the address of a page about it, absolute; null for none.</summary>
    public Uri? Url
    {
        get;
        init => field = value is null ? null
            : Guard.Against.InvalidInput(value, nameof(Url), url => url.IsAbsoluteUri, "The address of a page has its scheme: https://…");
    }

    /// <summary>Gets the groups that it belongs to.</summary>
    public IReadOnlyList<string> Categories { get; init => field = ContentList<string>.Of(value, nameof(Categories)); } = ContentList<string>.Empty;

    /// <summary>Gets how sure it is; null for not said.</summary>
    public EventStatus? Status { get; init => field = value is { } status ? Guard.Against.EnumOutOfRange(status, nameof(Status)) : null; }

    /// <summary>Gets how often it has been changed since it was first sent: a greater number replaces what a calendar has.</summary>
    public int Sequence { get; init => field = Guard.Against.Negative(value, nameof(Sequence)); }

    /// <summary>Gets a value indicating whether it leaves its time free for other things, as a holiday or the end of a time limit does.</summary>
    public bool LeavesTimeFree { get; init; }

    /// <summary>Gets the reminders.</summary>
    public IReadOnlyList<EventAlarm> Alarms { get; init => field = ContentList<EventAlarm>.Of(value, nameof(Alarms)); } = ContentList<EventAlarm>.Empty;

    /// <summary>Gets how it recurs; null for once.</summary>
    /// <exception cref="ArgumentException">
    /// The rule's <c>UNTIL</c> is not of the kind that the time asks for, or the start is the second pass of an hour that the clock shows twice.
    /// </exception>
    public EventRecurrence? Recurrence { get; init => field = value is null ? null : Fitting(value); }

    private EventRecurrence Fitting(EventRecurrence recurrence)
    {
        string? until = recurrence.Part("UNTIL");
        Guard.Against.InvalidInput(
            recurrence,
            nameof(Recurrence),
            _ => until is null || (Time is WholeDays ? until.Length == 8 : until.Length == 16 && until[15] == 'Z'),
            Time is WholeDays ? UntilOfDays : UntilOfTimes);
        return Guard.Against.InvalidInput(
            recurrence,
            nameof(Recurrence),
            _ => Time is not ClockTime { IsUtc: false, StartsInTheSecondPass: true },
            "It starts in the second pass of an hour that the clock shows twice, which no recurrence can say: start it an hour earlier or later, or give its time in UTC.");
    }
}
