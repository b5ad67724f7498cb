using Ardalis.GuardClauses;
using PublicDialogue.Rules;

namespace PublicDialogue.Tendering;

/// <summary>What a tender is judged by (article 67; BT-539).</summary>
/// <remarks>Equal by all members. Immutable.</remarks>
public sealed record AwardCriterion
{
    /// <summary>Initializes a new instance of the <see cref="AwardCriterion"/> class.</summary>
    /// <param name="name">The name (BT-734); not empty.</param>
    /// <exception cref="System.ArgumentException">The name is empty.</exception>
    public AwardCriterion([RequirementText(Of = TenderFactKind.AwardCriteria)] string name) => Name = Guard.Against.NullOrWhiteSpace(name);

    /// <summary>Gets the name.</summary>
    public string Name { get; }

    /// <summary>Gets what is looked at and how it is judged (BT-540), or null where the name says it all.</summary>
    [RequirementText(Of = TenderFactKind.AwardCriteria)]
    public string? Description { get; init; }

    /// <summary>Gets the weight; null where none is stated, which one criterion alone may do.</summary>
    [TenderFact(TenderFactKind.AwardWeight)]
    public Weighting? Weight { get; init; }

    /// <summary>Gets what it rewards; null where only its words say so.</summary>
    [TenderFact(TenderFactKind.AwardMerit)]
    public AwardMerit? Merit { get; init; }

    /// <summary>Gets the certificate that earns points, or null.</summary>
    [TenderFact(TenderFactKind.Certificate)]
    public string? Certificate { get; init; }

    /// <summary>Gets whether equivalent certificates, labels and other evidence earn the same; null where only the wording says so.</summary>
    [TenderFact(TenderFactKind.EquivalentAccepted)]
    public bool? EquivalentAccepted { get; init; }

    /// <summary>Gets the least score, from 0 to 1 of the points, below which a tender is out; null where there is none (BT-5423).</summary>
    [TenderFact(TenderFactKind.AwardThreshold, Unit = FactUnit.Share)]
    public decimal? MinimumScore { get; init; }

    /// <summary>Gets the reason for rewarding just this, or null where none is recorded.</summary>
    [TenderFact(TenderFactKind.Justification)]
    public Justification? Justification { get; init; }
}
