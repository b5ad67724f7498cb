using Ardalis.GuardClauses;
using NodaTime;
using PublicDialogue.Changes;

namespace PublicDialogue.Agreements;

/// <summary>A direct call-off was made, or a mini-competition began.</summary>
/// <remarks>Equal by all members. Immutable.</remarks>
public sealed record CallOffAdded : Happening
{
    /// <summary>Initializes a new instance of the <see cref="CallOffAdded"/> class.</summary>
    /// <param name="agreement">The agreement.</param>
    /// <param name="callOff">The call-off.</param>
    /// <param name="at">When it was recorded.</param>
    public CallOffAdded(AgreementId agreement, CallOff callOff, Instant at)
        : base(at)
    {
        Agreement = Guard.Against.Null(agreement);
        CallOff = Guard.Against.Null(callOff);
    }

    /// <summary>Gets the agreement.</summary>
    public AgreementId Agreement { get; }

    /// <summary>Gets the call-off.</summary>
    public CallOff CallOff { get; }
}

/// <summary>A tender of a mini-competition arrived.</summary>
/// <remarks>Equal by all members. Immutable.</remarks>
public sealed record CallOffTenderReceived : Happening
{
    /// <summary>Initializes a new instance of the <see cref="CallOffTenderReceived"/> class.</summary>
    /// <param name="agreement">The agreement.</param>
    /// <param name="competition">The mini-competition.</param>
    /// <param name="tender">The tender.</param>
    /// <param name="at">When it was recorded.</param>
    public CallOffTenderReceived(AgreementId agreement, CallOffId competition, CallOffTender tender, Instant at)
        : base(at)
    {
        Agreement = Guard.Against.Null(agreement);
        Competition = Guard.Against.Null(competition);
        Tender = Guard.Against.Null(tender);
    }

    /// <summary>Gets the agreement.</summary>
    public AgreementId Agreement { get; }

    /// <summary>Gets the mini-competition.</summary>
    public CallOffId Competition { get; }

    /// <summary>Gets the tender.</summary>
    public CallOffTender Tender { get; }
}

/// <summary>The contract of a mini-competition was awarded.</summary>
/// <remarks>Equal by all members. Immutable.</remarks>
public sealed record CallOffAwarded : Happening
{
    /// <summary>Initializes a new instance of the <see cref="CallOffAwarded"/> class.</summary>
    /// <param name="agreement">The agreement.</param>
    /// <param name="competition">The mini-competition.</param>
    /// <param name="award">Who won, and with what.</param>
    /// <param name="at">When it was recorded.</param>
    public CallOffAwarded(AgreementId agreement, CallOffId competition, CallOffAward award, Instant at)
        : base(at)
    {
        Agreement = Guard.Against.Null(agreement);
        Competition = Guard.Against.Null(competition);
        Award = Guard.Against.Null(award);
    }

    /// <summary>Gets the agreement.</summary>
    public AgreementId Agreement { get; }

    /// <summary>Gets the mini-competition.</summary>
    public CallOffId Competition { get; }

    /// <summary>Gets who won, and with what.</summary>
    public CallOffAward Award { get; }
}

/// <summary>More is called off than the ceiling allows: a warning (C-23/20).</summary>
/// <remarks>Equal by all members. Immutable.</remarks>
public sealed record CeilingPassed : Happening
{
    /// <summary>Initializes a new instance of the <see cref="CeilingPassed"/> class.</summary>
    /// <param name="agreement">The agreement.</param>
    /// <param name="lot">The lot whose ceiling it is; null where it is the agreement's.</param>
    /// <param name="use">What there was, and what is used.</param>
    /// <param name="at">When it was recorded.</param>
    public CeilingPassed(AgreementId agreement, LotId? lot, CeilingUse use, Instant at)
        : base(at)
    {
        Agreement = Guard.Against.Null(agreement);
        Lot = lot;
        Use = Guard.Against.Null(use);
    }

    /// <summary>Gets the agreement.</summary>
    public AgreementId Agreement { get; }

    /// <summary>Gets the lot whose ceiling it is; null where it is the agreement's.</summary>
    public LotId? Lot { get; }

    /// <summary>Gets what there was, and what is used.</summary>
    public CeilingUse Use { get; }
}
