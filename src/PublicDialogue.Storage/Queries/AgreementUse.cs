using PublicDialogue.Agreements;
using PublicDialogue.Quantities;

namespace PublicDialogue.Storage.Queries;

/// <summary>What was ordered under an agreement, as the orders that are kept say, beside the most that may be.</summary>
/// <param name="Agreement">The agreement.</param>
/// <param name="Maximum">The most that may be called off now; null where none is stated, or the agreement is not kept here.</param>
/// <param name="Used">What counts of all lines that are said to be under it, by currency.</param>
/// <param name="Lines">How many lines those are.</param>
public sealed record AgreementUse(AgreementId Agreement, Money? Maximum, MoneyTotals Used, long Lines)
{
    /// <summary>Gets the use of the ceiling; null where there is no maximum above nothing, or something was ordered in another currency.</summary>
    public CeilingUse? Ceiling => Maximum is not { Amount: > 0m } maximum ? null
        : Used.Amounts.Count == 0 ? new(maximum, Money.Zero(maximum.Currency))
        : Used.OnlyCurrency == maximum.Currency ? new(maximum, Used.In(maximum.Currency))
        : null;
}
