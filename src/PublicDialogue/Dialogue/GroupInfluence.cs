using Ardalis.GuardClauses;

namespace PublicDialogue.Dialogue;

/// <summary>What has become of the ideas of one group, with the region that it is in.</summary>
/// <remarks>Equal by all members. Immutable.</remarks>
public sealed record GroupInfluence
{
    /// <summary>Initializes a new instance of the <see cref="GroupInfluence"/> class.</summary>
    /// <param name="group">The group.</param>
    /// <param name="region">The region of an experience group; null for a coordinator group, and one that the book has no row for.</param>
    /// <param name="influence">What has become of its ideas.</param>
    public GroupInfluence(UserGroupId group, RegionId? region, IdeaInfluence influence)
    {
        Group = Guard.Against.Null(group);
        Region = region;
        Influence = Guard.Against.Null(influence);
    }

    /// <summary>Gets the group.</summary>
    public UserGroupId Group { get; }

    /// <summary>Gets the region of an experience group; null for a coordinator group, and one that the book has no row for.</summary>
    public RegionId? Region { get; }

    /// <summary>Gets what has become of its ideas.</summary>
    public IdeaInfluence Influence { get; }
}
