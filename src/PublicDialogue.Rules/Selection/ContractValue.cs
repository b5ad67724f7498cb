using PublicDialogue.Rules.Book;
using PublicDialogue.Rules.Facts;

namespace PublicDialogue.Rules.Selection;

/// <summary>
/// The value that a requirement is measured by: that of the group of lots that it is for, else of the specific contracts of its
/// framework agreement or dynamic purchasing system, else of its lot, else the tender's.
/// </summary>
/// <remarks>Directive 2014/24/EU, article 58(3), fourth and fifth subparagraphs.</remarks>
internal static class ContractValue
{
    /// <summary>Finds the value; unknown where one lot of several does not state its own, since the sum would allow too much.</summary>
    public static Fact<Amount> Of(TenderScope scope, TenderFacts facts) => Find(scope, facts).Value;

    /// <summary>Says whether the value is that of specific contracts, of which nothing says how long each of them runs.</summary>
    public static bool IsOfSpecificContracts(TenderScope scope, TenderFacts facts) => Find(scope, facts).IsSpecific;

    /// <summary>Gets the group of lots that a requirement is for, or that something is said of it that cannot be read: several are none to measure by.</summary>
    public static Fact<string> GroupOf(TenderScope scope)
    {
        for (var at = scope; at is { Parent: not null } && at.Part.Role != TenderFactKind.Lots; at = at.Parent)
        {
            if (at.States(TenderFactKind.LotGroup) && at.Own(ContractFacts.LotGroup).State != FactState.Absent)
            {
                return LotGroups.IsOne(at) ? at.Own(ContractFacts.LotGroup) : new(ContractFacts.LotGroup.Unknown(UnknownReason.Unreadable));
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

    private static (Fact<Amount> Value, bool IsSpecific) Find(TenderScope scope, TenderFacts facts)
    {
        var group = GroupOf(scope);
        if (group.TryGet(out string? name) || group.IsObscure)
        {
            return name is null ? default : LotGroups.Of(facts).ValueOf(name);
        }

        for (var at = scope; at is not null; at = at.Parent)
        {
            var specific = at.Own(ContractFacts.SpecificContractsValue);
            if (specific.IsObscure || (specific.TryGet(out var size) && size.Value > 0))
            {
                return (specific, true);
            }

            var value = at.Own(FactKeys.EstimatedValue);
            if (value.TryGet(out var amount) && amount.Value > 0)
            {
                return (value, false);
            }

            if (value.IsObscure || (at.Part.Role == TenderFactKind.Lots && facts.LotCount > 1))
            {
                return (value.State == FactState.Unknown ? value : default, false);
            }
        }

        return default;
    }
}
