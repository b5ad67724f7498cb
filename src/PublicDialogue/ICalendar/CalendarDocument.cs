using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using Ardalis.GuardClauses;
using NodaTime;
using PublicDialogue.Guarding;

namespace PublicDialogue.ICalendar;

/// <summary>A file for calendar programs (<c>.ics</c>): a name and events.</summary>
/// <remarks>
/// Times by the clock of a place come with the rules of their zone, so that every program reads the same moments. Equal by content.
/// Immutable. RFC 5545, and RFC 7986 for the name.
/// </remarks>
public sealed record CalendarDocument
{
    /// <summary>The media type of the text.</summary>
    public const string MediaType = "text/calendar; charset=utf-8";

    /// <summary>Initializes a new instance of the <see cref="CalendarDocument"/> class.</summary>
    /// <param name="name">What a program calls the calendar.</param>
    /// <param name="events">The events; each has an identifier of its own.</param>
    /// <exception cref="ArgumentException"><paramref name="name"/> is empty or white space, or two events have one identifier.</exception>
    public CalendarDocument(string name, params IReadOnlyList<CalendarEvent> events)
    {
        Name = Guard.Against.NullOrWhiteSpace(name);
        var list = ContentList<CalendarEvent>.Of(events, nameof(events));
        string? twice = list.GroupBy(@event => @event.Uid.Text, StringComparer.Ordinal).Where(same => same.Skip(1).Any()).Select(same => same.Key).FirstOrDefault();
        Events = Guard.Against.InvalidInput(list, nameof(events), _ => twice is null, $"Two events have the identifier {twice}: a program would keep one of them.");
    }

    /// <summary>Gets what a program calls the calendar.</summary>
    public string Name { get; }

    /// <summary>Gets more about it; null for nothing.</summary>
    public string? Description { get; init; }

    /// <summary>Gets the events, in the order in which they are written.</summary>
    public IReadOnlyList<CalendarEvent> Events { get; }

    /// <summary>Writes the file.</summary>
    /// <param name="stamp">The moment at which it is made, from the caller's clock; parts of a second are left out.</param>
    /// <returns>The text, to be saved as UTF-8. Lines end in CR LF and have at most 75 octets. The same for the same document and moment.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="stamp"/> is not in the years 1 through 9999.</exception>
    public string ToText(Instant stamp)
    {
        using var text = new StringWriter();
        Write(text, stamp);
        return text.ToString();
    }

    /// <summary>Writes the file to a writer.</summary>
    /// <param name="writer">The writer, of UTF-8 where it is a file's. It is not closed.</param>
    /// <param name="stamp">The moment at which it is made, from the caller's clock; parts of a second are left out.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="stamp"/> is not in the years 1 through 9999.</exception>
    public void Write(TextWriter writer, Instant stamp)
    {
        Guard.Against.OutOfRange(stamp.InUtc().Date, nameof(stamp), WholeDays.Earliest, WholeDays.Latest, WholeDays.Limits);
        DocumentWriter.Write(this, stamp, new(Guard.Against.Null(writer)));
    }
}
