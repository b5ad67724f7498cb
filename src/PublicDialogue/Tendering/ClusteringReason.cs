using PublicDialogue.Rules;

namespace PublicDialogue.Tendering;

/// <summary>Why contracts are joined (Aanbestedingswet 2012 art. 1.5(1)): three things to weigh.</summary>
/// <remarks>Equal by all members. Immutable.</remarks>
public sealed record ClusteringReason
{
    /// <summary>Gets what it means for the market and for small firms, or null.</summary>
    [TenderFact(TenderFactKind.ClusteringMarket)]
    public string? Market { get; init; }

    /// <summary>Gets what it means for the organisation and the risks of authority and tenderer, or null.</summary>
    [TenderFact(TenderFactKind.ClusteringOrganisation)]
    public string? Organisation { get; init; }

    /// <summary>Gets how far the contracts belong together, or null.</summary>
    [TenderFact(TenderFactKind.ClusteringCohesion)]
    public string? Cohesion { get; init; }
}
