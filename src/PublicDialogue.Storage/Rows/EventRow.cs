using NodaTime;
using PublicDialogue.Dialogue;
using PublicDialogue.Storage.Columns;

namespace PublicDialogue.Storage.Rows;

/// <summary>A dialogue event of any kind.</summary>
public sealed class EventRow : DocumentRow
{
    /// <summary>Gets the kind, by the name of its type.</summary>
    public string Kind { get; internal set; } = "";

    /// <summary>Gets what it is called, in the language in which it was first written.</summary>
    public string Title { get; internal set; } = "";

    /// <summary>Gets who invites, as in <see cref="EventPartyRow.Party"/>.</summary>
    public string Organiser { get; internal set; } = "";

    /// <summary>Gets when it starts.</summary>
    public Instant StartsAt { get; internal set; }

    /// <summary>Gets when it ends.</summary>
    public Instant EndsAt { get; internal set; }

    /// <summary>Gets when it was called off; null where it was not.</summary>
    public Instant? CalledOffAt { get; internal set; }

    internal static EventRow Of(DialogueEvent dialogueEvent) => new()
    {
        Kind = dialogueEvent.GetType().Name,
        Title = PlainText.Of(dialogueEvent.Title.ToString()),
        Organiser = PartyText.Of(dialogueEvent.Organiser),
        StartsAt = dialogueEvent.When.Start,
        EndsAt = dialogueEvent.When.End,
        CalledOffAt = dialogueEvent.CalledOffAt,
    };
}
