using System;
using System.Linq;
using Ardalis.GuardClauses;
using PublicDialogue.Quantities;

namespace PublicDialogue.Agreements;

/// <summary>How much of the ceilings of agreements is used.</summary>
public static class CeilingUses
{
    /// <summary>Measures what was spent against the most that may be called off now.</summary>
    /// <param name="agreement">The agreement.</param>
    /// <param name="spent">What was called off or bought, from a ledger or <see cref="FrameworkAgreement.CalledOff"/>.</param>
    /// <returns>The use; null where no maximum is stated, which is never taken for "as much as one likes".</returns>
    /// <exception cref="ArgumentException">The currencies differ, or amendments left nothing of the maximum.</exception>
    public static CeilingUse? UseOf(this FrameworkAgreement agreement, Money spent) =>
        Guard.Against.Null(agreement).CurrentMaximum is { } maximum ? new(maximum, spent) : null;

    /// <summary>Measures what was spent in a lot against the most that may be called off in it.</summary>
    /// <param name="agreement">The agreement.</param>
    /// <param name="lot">The lot.</param>
    /// <param name="spent">What was called off or bought in the lot.</param>
    /// <returns>The use; null where the lot states no maximum of its own.</returns>
    /// <exception cref="ArgumentException">The agreement has no such lot, or the currencies differ.</exception>
    public static CeilingUse? UseOf(this FrameworkAgreement agreement, LotId lot, Money spent) =>
        agreement.Need(lot).MaximumValue is { } maximum ? new(maximum, spent) : null;

    /// <summary>Adds up what is called off in a lot so far, by the values of the call-offs.</summary>
    /// <param name="agreement">The agreement.</param>
    /// <param name="lot">The lot.</param>
    /// <returns>The sum; nothing where there is no call-off.</returns>
    /// <exception cref="ArgumentException">The agreement has no such lot.</exception>
    public static Money CalledOffIn(this FrameworkAgreement agreement, LotId lot) =>
        AgreementAmounts.Sum(agreement.CallOffs.Where(callOff => callOff.Lot == agreement.Need(lot).Id).Select(callOff => callOff.Value), agreement.Currency);
}
