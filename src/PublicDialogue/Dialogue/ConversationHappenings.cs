using System.Collections.Generic;
using Ardalis.GuardClauses;
using NodaTime;
using PublicDialogue.Changes;
using PublicDialogue.Guarding;
using PublicDialogue.Organisations;

namespace PublicDialogue.Dialogue;

/// <summary>Conversations of a programme were given their times.</summary>
/// <remarks>Equal by all members, lists by content. Immutable.</remarks>
public sealed record ConversationsPlanned : Happening
{
    /// <summary>Initializes a new instance of the <see cref="ConversationsPlanned"/> class.</summary>
    /// <param name="programme">The programme.</param>
    /// <param name="slots">The times, in order.</param>
    /// <param name="at">When they were given.</param>
    public ConversationsPlanned(ConversationProgrammeId programme, IReadOnlyList<ConversationSlot> slots, Instant at)
        : base(at)
    {
        Programme = Guard.Against.Null(programme);
        Slots = ContentList<ConversationSlot>.Of(slots, nameof(slots));
    }

    /// <summary>Gets the programme.</summary>
    public ConversationProgrammeId Programme { get; }

    /// <summary>Gets the times, in order.</summary>
    public IReadOnlyList<ConversationSlot> Slots { get; }
}

/// <summary>A conversation of a programme took place.</summary>
/// <remarks>Equal by all members. Immutable.</remarks>
public sealed record ConversationHeld : Happening
{
    /// <summary>Initializes a new instance of the <see cref="ConversationHeld"/> class.</summary>
    /// <param name="programme">The programme.</param>
    /// <param name="person">With whom.</param>
    /// <param name="at">When that was said.</param>
    public ConversationHeld(ConversationProgrammeId programme, PersonId person, Instant at)
        : base(at)
    {
        Programme = Guard.Against.Null(programme);
        Person = Guard.Against.Null(person);
    }

    /// <summary>Gets the programme.</summary>
    public ConversationProgrammeId Programme { get; }

    /// <summary>Gets with whom it was.</summary>
    public PersonId Person { get; }
}

/// <summary>A planned conversation of a programme was cancelled.</summary>
/// <remarks>Equal by all members. Immutable.</remarks>
public sealed record ConversationCancelled : Happening
{
    /// <summary>Initializes a new instance of the <see cref="ConversationCancelled"/> class.</summary>
    /// <param name="programme">The programme.</param>
    /// <param name="slot">The time that is free again, as it was planned.</param>
    /// <param name="at">When it was cancelled.</param>
    public ConversationCancelled(ConversationProgrammeId programme, ConversationSlot slot, Instant at)
        : base(at)
    {
        Programme = Guard.Against.Null(programme);
        Slot = Guard.Against.Null(slot);
    }

    /// <summary>Gets the programme.</summary>
    public ConversationProgrammeId Programme { get; }

    /// <summary>Gets the time that is free again, as it was planned.</summary>
    public ConversationSlot Slot { get; }
}
