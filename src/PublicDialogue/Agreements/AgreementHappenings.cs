using Ardalis.GuardClauses;
using NodaTime;
using PublicDialogue.Changes;
using PublicDialogue.Organisations;

namespace PublicDialogue.Agreements;

/// <summary>An option to extend an agreement was exercised.</summary>
/// <remarks>Equal by all members. Immutable.</remarks>
public sealed record AgreementExtended : Happening
{
    /// <summary>Initializes a new instance of the <see cref="AgreementExtended"/> class.</summary>
    /// <param name="agreement">The agreement.</param>
    /// <param name="decidedOn">The day of the decision.</param>
    /// <param name="lastDay">The last day now.</param>
    /// <param name="at">When it was recorded.</param>
    public AgreementExtended(AgreementId agreement, LocalDate decidedOn, LocalDate lastDay, Instant at)
        : base(at)
    {
        Agreement = Guard.Against.Null(agreement);
        DecidedOn = decidedOn;
        LastDay = lastDay;
    }

    /// <summary>Gets the agreement.</summary>
    public AgreementId Agreement { get; }

    /// <summary>Gets the day of the decision.</summary>
    public LocalDate DecidedOn { get; }

    /// <summary>Gets the last day now.</summary>
    public LocalDate LastDay { get; }
}

/// <summary>It was decided not to extend an agreement.</summary>
/// <remarks>Equal by all members. Immutable.</remarks>
public sealed record ExtensionDeclined : Happening
{
    /// <summary>Initializes a new instance of the <see cref="ExtensionDeclined"/> class.</summary>
    /// <param name="agreement">The agreement.</param>
    /// <param name="decidedOn">The day of the decision.</param>
    /// <param name="at">When it was recorded.</param>
    public ExtensionDeclined(AgreementId agreement, LocalDate decidedOn, Instant at)
        : base(at)
    {
        Agreement = Guard.Against.Null(agreement);
        DecidedOn = decidedOn;
    }

    /// <summary>Gets the agreement.</summary>
    public AgreementId Agreement { get; }

    /// <summary>Gets the day of the decision.</summary>
    public LocalDate DecidedOn { get; }
}

/// <summary>An agreement was amended.</summary>
/// <remarks>Equal by all members. Immutable.</remarks>
public sealed record AgreementAmended : Happening
{
    /// <summary>Initializes a new instance of the <see cref="AgreementAmended"/> class.</summary>
    /// <param name="agreement">The agreement.</param>
    /// <param name="amendment">The change.</param>
    /// <param name="at">When it was recorded.</param>
    public AgreementAmended(AgreementId agreement, Amendment amendment, Instant at)
        : base(at)
    {
        Agreement = Guard.Against.Null(agreement);
        Amendment = Guard.Against.Null(amendment);
    }

    /// <summary>Gets the agreement.</summary>
    public AgreementId Agreement { get; }

    /// <summary>Gets the change.</summary>
    public Amendment Amendment { get; }
}

/// <summary>An amendment goes further than article 72 carries: a warning.</summary>
/// <remarks>Equal by all members. Immutable.</remarks>
public sealed record AmendmentBeyondLimit : Happening
{
    /// <summary>Initializes a new instance of the <see cref="AmendmentBeyondLimit"/> class.</summary>
    /// <param name="agreement">The agreement.</param>
    /// <param name="check">How far it goes.</param>
    /// <param name="at">When it was recorded.</param>
    public AmendmentBeyondLimit(AgreementId agreement, AmendmentCheck check, Instant at)
        : base(at)
    {
        Agreement = Guard.Against.Null(agreement);
        Check = Guard.Against.Null(check);
    }

    /// <summary>Gets the agreement.</summary>
    public AgreementId Agreement { get; }

    /// <summary>Gets how far it goes.</summary>
    public AmendmentCheck Check { get; }
}

/// <summary>An agreement was ended before its time.</summary>
/// <remarks>Equal by all members. Immutable.</remarks>
public sealed record AgreementTerminated : Happening
{
    /// <summary>Initializes a new instance of the <see cref="AgreementTerminated"/> class.</summary>
    /// <param name="agreement">The agreement.</param>
    /// <param name="termination">Its last day, and why.</param>
    /// <param name="at">When it was recorded.</param>
    public AgreementTerminated(AgreementId agreement, Termination termination, Instant at)
        : base(at)
    {
        Agreement = Guard.Against.Null(agreement);
        Termination = Guard.Against.Null(termination);
    }

    /// <summary>Gets the agreement.</summary>
    public AgreementId Agreement { get; }

    /// <summary>Gets its last day, and why.</summary>
    public Termination Termination { get; }
}

/// <summary>Somebody was named to answer for an agreement.</summary>
/// <remarks>Equal by all members. Immutable.</remarks>
public sealed record AgreementOwnerNamed : Happening
{
    /// <summary>Initializes a new instance of the <see cref="AgreementOwnerNamed"/> class.</summary>
    /// <param name="agreement">The agreement.</param>
    /// <param name="owner">Who answers, by function and key, without names and addresses.</param>
    /// <param name="at">When it was recorded.</param>
    public AgreementOwnerNamed(AgreementId agreement, AgreementOwner owner, Instant at)
        : base(at)
    {
        Agreement = Guard.Against.Null(agreement);
        Owner = Guard.Against.Null(owner);
    }

    /// <summary>Gets the agreement.</summary>
    public AgreementId Agreement { get; }

    /// <summary>Gets who answers, by function and key, without names and addresses.</summary>
    public AgreementOwner Owner { get; }
}

/// <summary>A supplier was admitted to a dynamic purchasing system.</summary>
/// <remarks>Equal by all members. Immutable.</remarks>
public sealed record SupplierAdmitted : Happening
{
    /// <summary>Initializes a new instance of the <see cref="SupplierAdmitted"/> class.</summary>
    /// <param name="agreement">The agreement.</param>
    /// <param name="lot">The lot.</param>
    /// <param name="supplier">The supplier and its first day.</param>
    /// <param name="at">When it was recorded.</param>
    public SupplierAdmitted(AgreementId agreement, LotId lot, LotSupplier supplier, Instant at)
        : base(at)
    {
        Agreement = Guard.Against.Null(agreement);
        Lot = Guard.Against.Null(lot);
        Supplier = Guard.Against.Null(supplier);
    }

    /// <summary>Gets the agreement.</summary>
    public AgreementId Agreement { get; }

    /// <summary>Gets the lot.</summary>
    public LotId Lot { get; }

    /// <summary>Gets the supplier and its first day.</summary>
    public LotSupplier Supplier { get; }
}

/// <summary>A supplier of a lot was replaced by another.</summary>
/// <remarks>Equal by all members. Immutable.</remarks>
public sealed record SupplierReplaced : Happening
{
    /// <summary>Initializes a new instance of the <see cref="SupplierReplaced"/> class.</summary>
    /// <param name="agreement">The agreement.</param>
    /// <param name="lot">The lot.</param>
    /// <param name="leaving">Who leaves.</param>
    /// <param name="replacement">Who takes its place.</param>
    /// <param name="on">The first day of the replacement.</param>
    /// <param name="at">When it was recorded.</param>
    public SupplierReplaced(AgreementId agreement, LotId lot, SupplierId leaving, SupplierId replacement, LocalDate on, Instant at)
        : base(at)
    {
        Agreement = Guard.Against.Null(agreement);
        Lot = Guard.Against.Null(lot);
        Leaving = Guard.Against.Null(leaving);
        Replacement = Guard.Against.Null(replacement);
        On = on;
    }

    /// <summary>Gets the agreement.</summary>
    public AgreementId Agreement { get; }

    /// <summary>Gets the lot.</summary>
    public LotId Lot { get; }

    /// <summary>Gets who leaves.</summary>
    public SupplierId Leaving { get; }

    /// <summary>Gets who takes its place.</summary>
    public SupplierId Replacement { get; }

    /// <summary>Gets the first day of the replacement.</summary>
    public LocalDate On { get; }
}
