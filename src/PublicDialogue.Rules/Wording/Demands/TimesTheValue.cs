using PublicDialogue.Rules.Facts;

namespace PublicDialogue.Rules.Wording.Demands;

/// <summary>An amount that a sentence states as so many times the value of the contract.</summary>
/// <param name="Times">How many times.</param>
internal readonly record struct TimesTheValue(decimal Times)
{
    private const decimal Most = 1_000;
    private const decimal Largest = 1_000_000_000_000_000m;

    /// <summary>Works the amount out; null where the value is not known, or either is beyond all contracts.</summary>
    public object? Of(TenderScope scope) =>
        Times <= Most && scope.Find(FactKeys.EstimatedValue).TryGet(out var value) && value.Value <= Largest
            ? new Amount(Times * value.Value, value.Currency) : null;
}
