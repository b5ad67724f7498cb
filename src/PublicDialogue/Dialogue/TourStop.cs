using System;
using Ardalis.GuardClauses;
using NodaTime;
using PublicDialogue.Quantities;
using PublicDialogue.Rules;

namespace PublicDialogue.Dialogue;

/// <summary>That a group is at a stand: first somebody presents, then all talk with each other.</summary>
/// <remarks>Equal by all members. Immutable.</remarks>
public sealed record TourStop
{
    /// <summary>Initializes a new instance of the <see cref="TourStop"/> class.</summary>
    /// <param name="group">The group.</param>
    /// <param name="stand">The stand.</param>
    /// <param name="start">When it begins.</param>
    /// <param name="presentation">How long somebody presents; from nothing to a day.</param>
    /// <param name="conversation">How long all talk with each other; from nothing to a day, and not nothing where <paramref name="presentation"/> is.</param>
    /// <exception cref="ArgumentException">A time is not so.</exception>
    public TourStop(TourGroupId group, StandId stand, Instant start, Duration presentation, Duration conversation)
    {
        Group = Guard.Against.Null(group);
        Stand = Guard.Against.Null(stand);
        Start = start;
        Presentation = Guard.Against.OutOfRange(presentation, nameof(presentation), Duration.Zero, Duration.FromDays(1));
        Conversation = Guard.Against.OutOfRange(conversation, nameof(conversation), Duration.Zero, Duration.FromDays(1));
        Guard.Against.InvalidInput(conversation, nameof(conversation), time => presentation + time > Duration.Zero, "A stop takes some time.");
        Guard.Against.InvalidInput(start, nameof(start), at => Instant.MaxValue - at >= presentation + conversation, "A stop ends before time does.");
    }

    /// <summary>Gets the group.</summary>
    public TourGroupId Group { get; }

    /// <summary>Gets the stand.</summary>
    [TenderFact(TenderFactKind.TimedSupplier)]
    public StandId Stand { get; }

    /// <summary>Gets when it begins.</summary>
    public Instant Start { get; }

    /// <summary>Gets how long somebody presents.</summary>
    [TenderFact(TenderFactKind.PresentationTime)]
    public Duration Presentation { get; }

    /// <summary>Gets how long all talk with each other.</summary>
    [TenderFact(TenderFactKind.ConversationTime)]
    public Duration Conversation { get; }

    /// <summary>Gets how long it takes in all.</summary>
    public Duration Length => Presentation + Conversation;

    /// <summary>Gets the first moment that no longer belongs to it.</summary>
    public Instant End => Start + Length;

    /// <summary>Gets how much of its time is conversation.</summary>
    public Share DialogueShare => Share.Of(Conversation.ToInt64Nanoseconds(), Length.ToInt64Nanoseconds());

    internal bool Overlaps(TourStop other) => Start < other.End && other.Start < End;
}
