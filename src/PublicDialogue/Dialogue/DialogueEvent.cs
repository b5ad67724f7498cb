using Ardalis.GuardClauses;
using PublicDialogue.Calendars;
using PublicDialogue.Languages;
using PublicDialogue.Organisations;

namespace PublicDialogue.Dialogue;

/// <summary>Something at which buyers, suppliers or citizens talk with each other, at a time.</summary>
/// <remarks>A closed hierarchy, one record for each kind. Equal by all members, lists by content. Immutable.</remarks>
public abstract record DialogueEvent
{
    private protected DialogueEvent(EventId id, LocalizedText title, PartyId organiser, ZonedInterval when)
    {
        Id = Guard.Against.Null(id);
        Title = Guard.Against.Null(title);
        Organiser = Guard.Against.Null(organiser);
        When = Guard.Against.Null(when);
    }

    /// <summary>Gets its key.</summary>
    public EventId Id { get; }

    /// <summary>Gets what it is called.</summary>
    public LocalizedText Title { get; init => field = Guard.Against.Null(value); }

    /// <summary>Gets who invites.</summary>
    public PartyId Organiser { get; }

    /// <summary>Gets when it is.</summary>
    public ZonedInterval When { get; init => field = Guard.Against.Null(value); }
}
