using PublicDialogue.Languages;
using PublicDialogue.Organisations;

namespace PublicDialogue.Dialogue;

/// <summary>Those who take the ideas of the experience groups to the supplier's product planning.</summary>
/// <remarks>Equal by all members, lists by content. Immutable.</remarks>
public sealed record CoordinatorGroup : UserGroup
{
    /// <summary>Initializes a new instance of the <see cref="CoordinatorGroup"/> class.</summary>
    /// <param name="id">Its key.</param>
    /// <param name="name">What it is called.</param>
    public CoordinatorGroup(UserGroupId id, LocalizedText name)
        : base(id, name)
    {
    }

    /// <summary>Gets whose product planning it speaks to, or null where that is not one supplier.</summary>
    public SupplierId? Supplier { get; init; }
}
