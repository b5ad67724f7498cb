using System.Collections.Generic;
using Ardalis.GuardClauses;
using PublicDialogue.Guarding;
using PublicDialogue.Languages;
using PublicDialogue.Organisations;

namespace PublicDialogue.Dialogue;

/// <summary>A standing group of those who use what a supplier delivers: <see cref="ExperienceGroup"/> or <see cref="CoordinatorGroup"/>.</summary>
/// <remarks>A closed hierarchy. Holds organisations and no people. Equal by all members, lists by content. Immutable.</remarks>
public abstract record UserGroup
{
    private protected UserGroup(UserGroupId id, LocalizedText name)
    {
        Id = Guard.Against.Null(id);
        Name = Guard.Against.Null(name);
    }

    /// <summary>Gets its key.</summary>
    public UserGroupId Id { get; }

    /// <summary>Gets what it is called.</summary>
    public LocalizedText Name { get; init => field = Guard.Against.Null(value); }

    /// <summary>Gets the organisations that meet in it, in any order; empty by default.</summary>
    public IReadOnlyList<PartyId> Members
    {
        get;
        init => field = ContentList<PartyId>.Of(value, nameof(Members));
    }
    = ContentList<PartyId>.Empty;
}
