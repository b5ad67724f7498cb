using NodaTime;
using PublicDialogue.Rules;

namespace PublicDialogue.Tendering;

/// <summary>How long a contract that is no framework agreement runs (BT-36, BT-58).</summary>
/// <remarks>Equal by all members. Immutable.</remarks>
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

    /// <summary>Gets the reason for so long a time, or null where none is recorded.</summary>
    [TenderFact(TenderFactKind.Justification)]
    public Justification? Justification { get; init; }
}
