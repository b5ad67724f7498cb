using System;
using Ardalis.GuardClauses;
using NodaTime;
using PublicDialogue.Languages;
using PublicDialogue.Organisations;

namespace PublicDialogue.Dialogue;

/// <summary>One item of the agenda of a meeting.</summary>
/// <remarks>A closed hierarchy: the story that comes first, and topics. Equal by all members. Immutable.</remarks>
public abstract record AgendaItem
{
    private protected AgendaItem(Duration length) => Length =
        Guard.Against.InvalidInput(length, nameof(length), time => time > Duration.Zero, "An item of the agenda takes some time.");

    /// <summary>Gets how long it takes.</summary>
    public Duration Length { get; }
}

/// <summary>A story of somebody who was helped.</summary>
/// <remarks>Equal by all members. Immutable.</remarks>
public sealed record StoryItem : AgendaItem
{
    /// <summary>Initializes a new instance of the <see cref="StoryItem"/> class.</summary>
    /// <param name="length">How long it takes; more than nothing.</param>
    /// <exception cref="ArgumentException"><paramref name="length"/> is nothing or negative.</exception>
    public StoryItem(Duration length)
        : base(length)
    {
    }

    /// <summary>Gets who brings it, or null where nobody has the turn yet.</summary>
    public PersonId? Teller { get; init; }

    /// <summary>Gets which story it is, or null while that is open.</summary>
    public StoryId? Story { get; init; }
}

/// <summary>Something that is talked about.</summary>
/// <remarks>Equal by all members. Immutable.</remarks>
public sealed record TopicItem : AgendaItem
{
    /// <summary>Initializes a new instance of the <see cref="TopicItem"/> class.</summary>
    /// <param name="title">What it is about.</param>
    /// <param name="length">How long it takes; more than nothing.</param>
    /// <exception cref="ArgumentException"><paramref name="length"/> is nothing or negative.</exception>
    public TopicItem(LocalizedText title, Duration length)
        : base(length) => Title = Guard.Against.Null(title);

    /// <summary>Gets what it is about.</summary>
    public LocalizedText Title { get; }
}
