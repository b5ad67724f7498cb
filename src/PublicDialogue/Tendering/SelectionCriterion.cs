using PublicDialogue.Rules;

namespace PublicDialogue.Tendering;

/// <summary>What a tenderer must be or have, so that its tender is looked at (Directive 2014/24/EU, article 58).</summary>
/// <remarks>A closed hierarchy. Equal by all members. Immutable.</remarks>
public abstract record SelectionCriterion
{
    private protected SelectionCriterion()
    {
    }

    /// <summary>Gets the authority's own identifier of the criterion, or null.</summary>
    public string? Id { get; init; }

    /// <summary>Gets the criterion in the authority's own words (BT-750), or null where its members say it all.</summary>
    [RequirementText]
    public string? Description { get; init; }

    /// <summary>Gets the name of the group of lots that it is for, as the lots have it, or null where it is for its lot or the whole.</summary>
    [TenderFact(TenderFactKind.LotGroup)]
    public string? LotGroup { get; init; }

    /// <summary>Gets the reason for asking so much, or null where none is recorded.</summary>
    [TenderFact(TenderFactKind.Justification)]
    public Justification? Justification { get; init; }
}
