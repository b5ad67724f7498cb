using System.Collections.Generic;
using Ardalis.GuardClauses;
using PublicDialogue.Calendars;
using PublicDialogue.Guarding;
using PublicDialogue.Languages;

namespace PublicDialogue.Dialogue;

/// <summary>One item of a programme: a talk, a theme session, a break.</summary>
/// <remarks>Equal by all members, lists by content. Immutable.</remarks>
public sealed record ProgrammeItem
{
    /// <summary>Initializes a new instance of the <see cref="ProgrammeItem"/> class.</summary>
    /// <param name="id">Its key.</param>
    /// <param name="title">What it is called.</param>
    /// <param name="when">When it is.</param>
    public ProgrammeItem(ProgrammeItemId id, LocalizedText title, ZonedInterval when)
    {
        Id = Guard.Against.Null(id);
        Title = Guard.Against.Null(title);
        When = Guard.Against.Null(when);
    }

    /// <summary>Gets its key.</summary>
    public ProgrammeItemId Id { get; }

    /// <summary>Gets what it is called.</summary>
    public LocalizedText Title { get; }

    /// <summary>Gets when it is.</summary>
    public ZonedInterval When { get; }

    /// <summary>Gets the room; null where none is decided, or none is needed.</summary>
    public RoomId? Room { get; init; }

    /// <summary>Gets who speaks.</summary>
    public IReadOnlyList<Participant> Speakers { get; init => field = ContentList<Participant>.Of(value, nameof(Speakers)); } = ContentList<Participant>.Empty;

    /// <summary>Gets the event for which people sign up, as of a theme session; null where it is open to all.</summary>
    public EventId? Event { get; init; }
}
