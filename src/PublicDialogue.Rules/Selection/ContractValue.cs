using PublicDialogue.Rules.Book;
using PublicDialogue.Rules.Facts;

namespace PublicDialogue.Rules.Selection;

/// <summary>The value that a requirement is measured by: that of the lot it is for, else the tender's.</summary>
/// <remarks>Directive 2014/24/EU, article 58(3), fourth and fifth subparagraphs.</remarks>
internal static class ContractValue
{
    /// <summary>Finds the value; unknown where one lot of several does not state its own, since the sum would allow too much.</summary>
    public static Fact<Amount> Of(TenderScope scope, TenderFacts facts)
    {
        for (var at = scope; at is not null; at = at.Parent)
        {
            var value = at.Own(FactKeys.EstimatedValue);
            if (value.TryGet(out var amount) && amount.Value > 0)
            {
                return value;
            }

            if (value.IsObscure || (at.Part.Role == TenderFactKind.Lots && facts.LotCount > 1))
            {
                return value.State == FactState.Unknown ? value : default;
            }
        }

        return default;
    }

    /// <summary>Finds the value in the currency of an amount, or says that the rule lacks it: nothing is converted.</summary>
    /// <param name="case">The tender before the rule.</param>
    /// <param name="scope">The part that the amount stands in.</param>
    /// <param name="asked">The amount.</param>
    /// <returns>The value with its currency, or null.</returns>
    public static Amount? ToCompareWith(RuleCase @case, TenderScope scope, Amount asked)
    {
        var estimate = Of(scope, @case.Facts);
        if (Compared(estimate, asked) is { } value)
        {
            return value;
        }

        @case.Lacks(TenderFactKind.EstimatedValue, estimate.State == FactState.Known ? UnknownReason.Unreadable : estimate.Why);
        return null;
    }

    /// <summary>Gives a value with its currency where an amount can be compared with it; null where it is unknown or in another currency.</summary>
    /// <param name="estimate">The value.</param>
    /// <param name="asked">The amount.</param>
    /// <returns>The value with its currency, or null.</returns>
    public static Amount? Compared(Fact<Amount> estimate, Amount asked) =>
        estimate.TryGet(out var value) && asked.IsComparableTo(value) ? value with { Currency = value.Currency ?? asked.Currency } : null;
}
