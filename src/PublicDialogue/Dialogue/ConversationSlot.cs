using Ardalis.GuardClauses;
using PublicDialogue.Calendars;
using PublicDialogue.Organisations;

namespace PublicDialogue.Dialogue;

/// <summary>A time for a conversation with one person.</summary>
/// <remarks>Equal by all members. Immutable.</remarks>
public sealed record ConversationSlot
{
    /// <summary>Initializes a new instance of the <see cref="ConversationSlot"/> class.</summary>
    /// <param name="person">With whom.</param>
    /// <param name="when">When.</param>
    public ConversationSlot(PersonId person, ZonedInterval when)
    {
        Person = Guard.Against.Null(person);
        When = Guard.Against.Null(when);
    }

    /// <summary>Gets with whom it is.</summary>
    public PersonId Person { get; }

    /// <summary>Gets when it is.</summary>
    public ZonedInterval When { get; }

    /// <summary>Gets what became of it; planned by default.</summary>
    public ConversationState State { get; init => field = Guard.Against.EnumOutOfRange(value); }
}
