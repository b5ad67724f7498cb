using System.Collections.Generic;
using NodaTime;
using PublicDialogue.Guarding;
using PublicDialogue.Quantities;
using PublicDialogue.Rules;

namespace PublicDialogue.Tendering;

/// <summary>How long a contract that is no framework agreement runs (BT-36, BT-58), and how it was changed.</summary>
/// <remarks>Equal by all members, lists by content. Immutable.</remarks>
public sealed record ContractTerm
{
    /// <summary>Gets the duration, without renewals; null where it has no end or none is stated.</summary>
    [TenderFact(TenderFactKind.ContractDuration)]
    public Period? Duration { get; init; }

    /// <summary>Gets how many times it can be renewed.</summary>
    [TenderFact(TenderFactKind.ContractRenewals)]
    public int Renewals { get; init; }

    /// <summary>Gets a value indicating whether it has no end.</summary>
    [TenderFact(TenderFactKind.OpenEnded)]
    public bool IsOpenEnded { get; init; }

    /// <summary>Gets the value at which it was concluded, indexation included, or null (article 72(2) and (3)).</summary>
    [TenderFact(TenderFactKind.InitialValue)]
    public Money? InitialValue { get; init; }

    /// <summary>Gets its changes while it runs.</summary>
    [TenderFact(TenderFactKind.ContractChanges)]
    public IReadOnlyList<ContractChange> Changes
    {
        get;
        init => field = ContentList<ContractChange>.Of(value, nameof(Changes));
    }
    = ContentList<ContractChange>.Empty;

    /// <summary>Gets the reason for so long a time, or null where none is recorded.</summary>
    [TenderFact(TenderFactKind.Justification)]
    public Justification? Justification { get; init; }
}
