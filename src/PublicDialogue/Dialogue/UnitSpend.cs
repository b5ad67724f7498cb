using Ardalis.GuardClauses;
using PublicDialogue.Organisations;
using PublicDialogue.Quantities;

namespace PublicDialogue.Dialogue;

/// <summary>How much a unit buys outside the agreements that it should use, in some time that is the same for all units.</summary>
/// <remarks>Equal by both. Immutable.</remarks>
public sealed record UnitSpend
{
    /// <summary>Initializes a new instance of the <see cref="UnitSpend"/> class.</summary>
    /// <param name="unit">The unit.</param>
    /// <param name="offAgreement">The amount; not negative.</param>
    /// <exception cref="System.ArgumentException"><paramref name="offAgreement"/> is negative.</exception>
    public UnitSpend(UnitId unit, Money offAgreement)
    {
        Unit = Guard.Against.Null(unit);
        OffAgreement = Guard.Against.InvalidInput(
            Guard.Against.Null(offAgreement), nameof(offAgreement), amount => amount.Amount >= 0m, "What a unit spends is not negative: leave credit notes out, or set it to 0.");
    }

    /// <summary>Gets the unit.</summary>
    public UnitId Unit { get; }

    /// <summary>Gets the amount.</summary>
    public Money OffAgreement { get; }
}
