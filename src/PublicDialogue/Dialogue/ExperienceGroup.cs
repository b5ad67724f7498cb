using Ardalis.GuardClauses;
using PublicDialogue.Languages;

namespace PublicDialogue.Dialogue;

/// <summary>The users of one region who share what they have learnt, and have ideas (Danish and Swedish <c>erfa</c>).</summary>
/// <remarks>Equal by all members, lists by content. Immutable.</remarks>
public sealed record ExperienceGroup : UserGroup
{
    /// <summary>Initializes a new instance of the <see cref="ExperienceGroup"/> class.</summary>
    /// <param name="id">Its key.</param>
    /// <param name="name">What it is called.</param>
    /// <param name="region">Where its members are.</param>
    public ExperienceGroup(UserGroupId id, LocalizedText name, RegionId region)
        : base(id, name) => Region = Guard.Against.Null(region);

    /// <summary>Gets where its members are.</summary>
    public RegionId Region { get; }

    /// <summary>Gets the coordinator group that takes its ideas on, or null where none is named.</summary>
    public UserGroupId? Coordinator { get; init; }
}
