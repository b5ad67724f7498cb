using System.Collections.Generic;
using Ardalis.GuardClauses;
using PublicDialogue.Guarding;
using PublicDialogue.Quantities;
using PublicDialogue.Rules;

namespace PublicDialogue.Tendering;

/// <summary>Lots that one tender can be for and that are awarded together, and what is said of them as a whole (article 46(3); BT-330).</summary>
/// <remarks>Which lots are in it they say themselves, by <see cref="Lot.Group"/>. Equal by all members, lists by content. Immutable.</remarks>
public sealed record LotGroup
{
    /// <summary>Initializes a new instance of the <see cref="LotGroup"/> class.</summary>
    /// <param name="id">The name that its lots have it by, for example <c>GLO-0001</c>; not empty.</param>
    /// <exception cref="System.ArgumentException">The name is empty.</exception>
    public LotGroup(string id) => Id = Guard.Against.NullOrWhiteSpace(id);

    /// <summary>Gets the name that its lots have it by.</summary>
    [TenderFact(TenderFactKind.LotGroup)]
    public string Id { get; }

    /// <summary>Gets the value of all its lots together, net of VAT, options and renewals included (BT-27), or null for the sum of theirs.</summary>
    [TenderFact(TenderFactKind.EstimatedValue)]
    public Money? EstimatedValue { get; init; }

    /// <summary>Gets the expected maximum size of the specific contracts that are performed at the same time (article 58(3)), or null.</summary>
    [TenderFact(TenderFactKind.SpecificContractsValue)]
    public Money? SpecificContractsValue { get; init; }

    /// <summary>Gets the most that may be bought on the framework agreements of its lots together (BT-157), or null where each has its own.</summary>
    [TenderFact(TenderFactKind.FrameworkMaximumValue)]
    public Money? MaximumValue { get; init; }

    /// <summary>Gets what tenderers for the group must be or have.</summary>
    [TenderFact(TenderFactKind.SelectionCriteria)]
    public IReadOnlyList<SelectionCriterion> SelectionCriteria
    {
        get;
        init => field = ContentList<SelectionCriterion>.Of(value, nameof(SelectionCriteria));
    }
    = ContentList<SelectionCriterion>.Empty;

    /// <summary>Gets what tenders for the group are judged by.</summary>
    [TenderFact(TenderFactKind.AwardCriteria)]
    public IReadOnlyList<AwardCriterion> AwardCriteria
    {
        get;
        init => field = ContentList<AwardCriterion>.Of(value, nameof(AwardCriteria));
    }
    = ContentList<AwardCriterion>.Empty;
}
