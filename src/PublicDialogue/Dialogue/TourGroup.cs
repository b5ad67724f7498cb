using System.Collections.Generic;
using Ardalis.GuardClauses;
using PublicDialogue.Guarding;
using PublicDialogue.Organisations;

namespace PublicDialogue.Dialogue;

/// <summary>A group of visitors that is led from stand to stand.</summary>
/// <remarks>Equal by all members, lists by content. Immutable.</remarks>
public sealed record TourGroup
{
    /// <summary>Initializes a new instance of the <see cref="TourGroup"/> class.</summary>
    /// <param name="id">Its key.</param>
    /// <param name="size">How many people it has or is to have; at least 1.</param>
    /// <exception cref="System.ArgumentException"><paramref name="size"/> is zero or negative.</exception>
    public TourGroup(TourGroupId id, int size)
    {
        Id = Guard.Against.Null(id);
        Size = Guard.Against.NegativeOrZero(size);
    }

    /// <summary>Gets its key.</summary>
    public TourGroupId Id { get; }

    /// <summary>Gets how many people it has or is to have.</summary>
    public int Size { get; }

    /// <summary>Gets who is in it, as far as that is known.</summary>
    public IReadOnlyList<PersonId> Members { get; init => field = ContentList<PersonId>.Of(value, nameof(Members)); } = ContentList<PersonId>.Empty;

    /// <summary>Gets who leads it; null where that is not known.</summary>
    public PersonId? Guide { get; init; }

    /// <summary>Gets the stands that it is to visit; empty where it is to visit every stand of the tour.</summary>
    public IReadOnlyList<StandId> Visits { get; init => field = ContentList<StandId>.Of(value, nameof(Visits)); } = ContentList<StandId>.Empty;
}
