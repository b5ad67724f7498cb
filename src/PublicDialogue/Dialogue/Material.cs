using System;
using System.Collections.Generic;
using Ardalis.GuardClauses;
using PublicDialogue.Guarding;
using PublicDialogue.Languages;

namespace PublicDialogue.Dialogue;

/// <summary>What is shown at an event or shared afterwards, and to whom it was released when.</summary>
/// <remarks>Equal by all members, lists by content. Immutable.</remarks>
public sealed record Material
{
    /// <summary>Initializes a new instance of the <see cref="Material"/> class.</summary>
    /// <param name="id">Its key.</param>
    /// <param name="title">What it is called.</param>
    public Material(MaterialId id, LocalizedText title)
    {
        Id = Guard.Against.Null(id);
        Title = Guard.Against.Null(title);
    }

    /// <summary>Gets its key.</summary>
    public MaterialId Id { get; }

    /// <summary>Gets what it is called.</summary>
    public LocalizedText Title { get; }

    /// <summary>Gets what it is.</summary>
    public MaterialKind Kind { get; init => field = Guard.Against.EnumOutOfRange(value); }

    /// <summary>Gets the whole address at which it is; null where it is nowhere online.</summary>
    /// <exception cref="ArgumentException">The address is not whole.</exception>
    public Uri? Link
    {
        get; init => field = Guard.Against.InvalidInput(
        value, nameof(Link), link => link is null || link.IsAbsoluteUri, "A link is a whole address, such as https://example.org/slides.");
    }

    /// <summary>Gets to whom it was released, in the order in which it was; empty where nobody may have it yet.</summary>
    public IReadOnlyList<MaterialRelease> Releases { get; init => field = ContentList<MaterialRelease>.Of(value, nameof(Releases)); } = ContentList<MaterialRelease>.Empty;
}
