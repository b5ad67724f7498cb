using Ardalis.GuardClauses;
using NodaTime;
using PublicDialogue.Organisations;
using PublicDialogue.Quantities;

namespace PublicDialogue.Agreements;

/// <summary>Who won a mini-competition, and with what.</summary>
/// <remarks>Equal by all members. Immutable.</remarks>
public sealed record CallOffAward
{
    /// <summary>Initializes a new instance of the <see cref="CallOffAward"/> class.</summary>
    /// <param name="supplier">Who delivers.</param>
    /// <param name="value">What the contract is worth, in the currency of the agreement.</param>
    /// <param name="on">The day of the decision.</param>
    public CallOffAward(SupplierId supplier, Money value, LocalDate on)
    {
        Supplier = Guard.Against.Null(supplier);
        Value = Guard.Against.Null(value);
        On = on;
    }

    /// <summary>Gets who delivers.</summary>
    public SupplierId Supplier { get; }

    /// <summary>Gets what the contract is worth.</summary>
    public Money Value { get; }

    /// <summary>Gets the day of the decision.</summary>
    public LocalDate On { get; }

    /// <summary>Gets why, by the award criteria of the agreement; null where nobody wrote it down.</summary>
    public string? Reason { get; init; }
}
