using System.Collections.Generic;
using Ardalis.GuardClauses;
using NodaTime;
using PublicDialogue.Guarding;
using PublicDialogue.Quantities;
using PublicDialogue.Rules;

namespace PublicDialogue.Tendering;

/// <summary>A part of a tender that is awarded for itself (article 46; BT-137). What it does not say, the tender says for it.</summary>
/// <remarks>Equal by all members, lists by content. Immutable.</remarks>
public sealed record Lot
{
    /// <summary>Initializes a new instance of the <see cref="Lot"/> class.</summary>
    /// <param name="id">The identifier within the tender, for example <c>LOT-0001</c>; not empty.</param>
    /// <exception cref="System.ArgumentException">The identifier is empty.</exception>
    public Lot(string id) => Id = Guard.Against.NullOrWhiteSpace(id);

    /// <summary>Gets the identifier within the tender.</summary>
    public string Id { get; }

    /// <summary>Gets the value, net of VAT, options and renewals included; null where only the tender's is known.</summary>
    [TenderFact(TenderFactKind.EstimatedValue)]
    public Money? EstimatedValue { get; init; }

    /// <summary>Gets the last day for tenders; null where it is the tender's.</summary>
    [TenderFact(TenderFactKind.TenderDeadline)]
    public LocalDate? TendersDueOn { get; init; }

    /// <summary>Gets how long a framework agreement for this lot runs, or null where it is none.</summary>
    [TenderFact(TenderFactKind.Framework)]
    public FrameworkTerm? Framework { get; init; }

    /// <summary>Gets what tenderers must be or have.</summary>
    [TenderFact(TenderFactKind.SelectionCriteria)]
    public IReadOnlyList<SelectionCriterion> SelectionCriteria
    {
        get;
        init => field = ContentList<SelectionCriterion>.Of(value, nameof(SelectionCriteria));
    }
    = ContentList<SelectionCriterion>.Empty;

    /// <summary>Gets what is to be delivered.</summary>
    [TenderFact(TenderFactKind.Specifications)]
    public IReadOnlyList<Specification> Specifications
    {
        get;
        init => field = ContentList<Specification>.Of(value, nameof(Specifications));
    }
    = ContentList<Specification>.Empty;

    /// <summary>Gets what tenders are judged by.</summary>
    [TenderFact(TenderFactKind.AwardCriteria)]
    public IReadOnlyList<AwardCriterion> AwardCriteria
    {
        get;
        init => field = ContentList<AwardCriterion>.Of(value, nameof(AwardCriteria));
    }
    = ContentList<AwardCriterion>.Empty;
}
