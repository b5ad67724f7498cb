using System.Collections.Generic;
using System.Linq;

namespace PublicDialogue.Rules.Facts;

/// <summary>What a tender, a lot, a criterion or any other part says of itself. Whatever is not here is not stated.</summary>
/// <remarks>Equal by reference. Immutable where the lists given to it are left alone.</remarks>
public sealed class TenderPart
{
    /// <summary>Gets the member that holds this part, for example <see cref="TenderFactKind.Lots"/>; null where no fact names it.</summary>
    public TenderFactKind? Role { get; init; }

    /// <summary>Gets the part's own identifier, for example <c>LOT-0001</c>, or null.</summary>
    public string? Id { get; init; }

    /// <summary>Gets the facts, at most one of a kind: of two, the first counts, save where a part may state several (<see cref="FactKeys.IsRepeatable"/>).</summary>
    public IReadOnlyList<FactEntry> Facts { get; init; } = [];

    /// <summary>Gets the requirement texts.</summary>
    public IReadOnlyList<RequirementWording> Wordings { get; init; } = [];

    /// <summary>Gets the parts inside this one, in their order.</summary>
    public IReadOnlyList<TenderPart> Parts { get; init; } = [];

    /// <summary>Gets the facts that parts may carry which could not be followed: of these, the parts here are not all.</summary>
    public IReadOnlyList<TenderFactKind> MayHaveMore { get; init; } = [];

    /// <summary>Gets a value indicating whether there is nothing here, in no part of it.</summary>
    public bool IsEmpty => Facts.Count == 0 && Wordings.Count == 0 && MayHaveMore.Count == 0 && Parts.All(part => part.IsEmpty);

    /// <summary>Gets the sentence of the part around it that says all of this; null where fields do.</summary>
    internal QuotedSentence? Said { get; init; }

    internal bool MayHave(TenderFactKind kind)
    {
        for (int at = 0; at < MayHaveMore.Count; at++)
        {
            if (MayHaveMore[at] == kind)
            {
                return true;
            }
        }

        return false;
    }
}
