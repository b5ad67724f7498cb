using System;
using System.Collections.Generic;
using System.Linq;
using Ardalis.GuardClauses;
using PublicDialogue.Guarding;

namespace PublicDialogue.Organisations;

/// <summary>A parent company and those that it controls, in time. A subsidiary may have a group of its own.</summary>
/// <remarks>Equal by parent and members in their order. Immutable.</remarks>
public sealed record SupplierGroup
{
    /// <summary>Initializes a new instance of the <see cref="SupplierGroup"/> class.</summary>
    /// <param name="parent">The parent company.</param>
    /// <param name="members">Its subsidiaries, without itself; who left and came back stands twice, at times that share no day.</param>
    /// <exception cref="ArgumentException">The parent is among them, or one stands twice on the same day.</exception>
    public SupplierGroup(SupplierId parent, IReadOnlyList<GroupMember> members)
    {
        Parent = Guard.Against.Null(parent);
        Members = Guard.Against.InvalidInput(
            ContentList<GroupMember>.Of(members, nameof(members)),
            nameof(members),
            list => list.All(member => member.Supplier != parent),
            "A company is no subsidiary of itself: leave the parent out of the members.");
        GroupTree.RefuseOverlaps(Members, nameof(members));
    }

    /// <summary>Gets the parent company.</summary>
    public SupplierId Parent { get; }

    /// <summary>Gets its subsidiaries, each with its time.</summary>
    public IReadOnlyList<GroupMember> Members { get; }
}
