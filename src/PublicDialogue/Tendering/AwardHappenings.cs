using Ardalis.GuardClauses;
using NodaTime;
using PublicDialogue.Agreements;
using PublicDialogue.Changes;

namespace PublicDialogue.Tendering;

/// <summary>Something that happened to the award of a tender.</summary>
/// <remarks>A closed hierarchy. Equal by all members. Immutable.</remarks>
public abstract record AwardHappening : Happening
{
    private protected AwardHappening(Instant at, TenderId tender)
        : base(at) => Tender = Guard.Against.Null(tender);

    /// <summary>Gets the tender.</summary>
    public TenderId Tender { get; }
}

/// <summary>It was decided on a lot.</summary>
/// <remarks>Equal by all members. Immutable.</remarks>
public sealed record AwardDecided : AwardHappening
{
    /// <summary>Initializes a new instance of the <see cref="AwardDecided"/> class.</summary>
    /// <param name="at">When it was recorded.</param>
    /// <param name="tender">The tender.</param>
    /// <param name="decision">The decision.</param>
    public AwardDecided(Instant at, TenderId tender, AwardDecision decision)
        : base(at, tender) => Decision = Guard.Against.Null(decision);

    /// <summary>Gets the decision.</summary>
    public AwardDecision Decision { get; }
}

/// <summary>A tenderer was told of the decision.</summary>
/// <remarks>Equal by all members. Immutable.</remarks>
public sealed record TendererNotified : AwardHappening
{
    /// <summary>Initializes a new instance of the <see cref="TendererNotified"/> class.</summary>
    /// <param name="at">When it was recorded.</param>
    /// <param name="tender">The tender.</param>
    /// <param name="lot">The lot; null for a tender that is not divided.</param>
    /// <param name="notification">What they were told.</param>
    public TendererNotified(Instant at, TenderId tender, LotId? lot, AwardNotification notification)
        : base(at, tender)
    {
        Lot = lot;
        Notification = Guard.Against.Null(notification);
    }

    /// <summary>Gets the lot; null for a tender that is not divided.</summary>
    public LotId? Lot { get; }

    /// <summary>Gets what they were told.</summary>
    public AwardNotification Notification { get; }
}

/// <summary>A contract was concluded.</summary>
/// <remarks>Equal by all members. Immutable.</remarks>
public sealed record ContractConcluded : AwardHappening
{
    /// <summary>Initializes a new instance of the <see cref="ContractConcluded"/> class.</summary>
    /// <param name="at">When it was recorded.</param>
    /// <param name="tender">The tender.</param>
    /// <param name="lot">The lot; null for a tender that is not divided.</param>
    /// <param name="contract">The contract.</param>
    public ContractConcluded(Instant at, TenderId tender, LotId? lot, ContractConclusion contract)
        : base(at, tender)
    {
        Lot = lot;
        Contract = Guard.Against.Null(contract);
    }

    /// <summary>Gets the lot; null for a tender that is not divided.</summary>
    public LotId? Lot { get; }

    /// <summary>Gets the contract.</summary>
    public ContractConclusion Contract { get; }
}
