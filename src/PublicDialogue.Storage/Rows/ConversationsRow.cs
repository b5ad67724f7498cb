using System.Linq;
using NodaTime;
using PublicDialogue.Dialogue;

namespace PublicDialogue.Storage.Rows;

/// <summary>A programme of conversations.</summary>
public sealed class ConversationsRow : DocumentRow
{
    /// <summary>Gets when its last conversation ends; null where none is planned.</summary>
    public Instant? EndsAt { get; internal set; }

    internal static ConversationsRow Of(ConversationProgramme programme) =>
        new() { EndsAt = programme.Slots.Select(slot => (Instant?)slot.When.End).Max() };
}
