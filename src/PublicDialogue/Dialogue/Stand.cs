using Ardalis.GuardClauses;
using PublicDialogue.Organisations;

namespace PublicDialogue.Dialogue;

/// <summary>A stand at an exhibition.</summary>
/// <remarks>Equal by all members. Immutable.</remarks>
public sealed record Stand
{
    /// <summary>Initializes a new instance of the <see cref="Stand"/> class.</summary>
    /// <param name="id">Its key.</param>
    /// <param name="exhibitor">Whose it is.</param>
    public Stand(StandId id, PartyId exhibitor)
    {
        Id = Guard.Against.Null(id);
        Exhibitor = Guard.Against.Null(exhibitor);
    }

    /// <summary>Gets its key.</summary>
    public StandId Id { get; }

    /// <summary>Gets whose it is.</summary>
    public PartyId Exhibitor { get; }

    /// <summary>Gets where it is on the floor; null where nobody has measured, so that no walk to it is timed.</summary>
    public StandPosition? Position { get; init; }

    /// <summary>Gets how many groups it can receive at a time, at least 1; 1 where nothing else is said.</summary>
    public int GroupsAtATime { get; init => field = Guard.Against.NegativeOrZero(value, nameof(GroupsAtATime)); } = 1;

    /// <summary>Gets how many people of a group can hear what is said at it, at least 1; null where that is not known.</summary>
    public int? Listeners { get; init => field = value is { } people ? Guard.Against.NegativeOrZero(people, nameof(Listeners)) : null; }
}
