using System;
using System.Collections.Generic;
using System.Runtime.CompilerServices;
using PublicDialogue.Rules.Facts;

namespace PublicDialogue.Rules.Selection;

/// <summary>The groups of lots of one tender: what is said of each as a whole, and what its lots are worth together. A lot may stand in several.</summary>
/// <remarks>The lots are gone through once for all demands, whose number times theirs may be great.</remarks>
internal sealed class LotGroups
{
    private static readonly ConditionalWeakTable<TenderFacts, LotGroups> Known = new();

    private readonly Dictionary<string, TenderScope> said = new(StringComparer.Ordinal);
    private readonly Dictionary<string, Total> totals = new(StringComparer.Ordinal);
    private readonly bool areLotsKnown;
    private int obscure;

    private LotGroups(TenderFacts facts)
    {
        areLotsKnown = !facts.Tender.Own(FactKeys.Lots).IsObscure;
        foreach (var scope in facts.Stating(TenderFactKind.LotGroup))
        {
            if (scope.Part.Role == TenderFactKind.LotGroups && scope.Own(ContractFacts.LotGroup).TryGet(out string? name) && !said.ContainsKey(name))
            {
                said.Add(name, scope);
            }
            else if (scope.Part.Role == TenderFactKind.Lots)
            {
                Add(scope, facts);
            }
        }
    }

    /// <summary>Gets the groups of a tender.</summary>
    public static LotGroups Of(TenderFacts facts) => Known.GetValue(facts, found => new(found));

    /// <summary>Says whether a part names no more than one group.</summary>
    public static bool IsOne(TenderScope scope)
    {
        int count = 0;
        foreach (var entry in scope.Part.Facts)
        {
            count += ReferenceEquals(entry.Key, ContractFacts.LotGroup) && entry.State != FactState.Absent ? 1 : 0;
        }

        return count <= 1;
    }

    /// <summary>Says whether something is known of a group of a lot.</summary>
    public bool Know<T>(FactKey<T> key, TenderScope lot)
        where T : notnull
    {
        foreach (var entry in lot.Part.Facts)
        {
            if (ReferenceEquals(entry.Key, ContractFacts.LotGroup) && entry.Value is string name && said.TryGetValue(name, out var group)
                && group.Own(key).State == FactState.Known)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Finds what a group is measured by: what is said of the group itself, else the sum of its lots.</summary>
    public (Fact<Amount> Value, bool IsSpecific) ValueOf(string name)
    {
        if (said.TryGetValue(name, out var group))
        {
            var specific = group.Own(ContractFacts.SpecificContractsValue);
            if (specific.IsObscure || (specific.TryGet(out var size) && size.Value > 0))
            {
                return (specific, true);
            }

            var own = group.Own(FactKeys.EstimatedValue);
            if (own.TryGet(out var stated) && stated.Value > 0)
            {
                return (own, false);
            }
        }

        // A lot of which nobody knows whether it stands in the group leaves the sum open.
        return (totals.TryGetValue(name, out var total) && total.Obscure == obscure && areLotsKnown ? total.Value : default, false);
    }

    private void Add(TenderScope lot, TenderFacts facts)
    {
        bool isObscure = false;
        foreach (var entry in lot.Part.Facts)
        {
            isObscure |= ReferenceEquals(entry.Key, ContractFacts.LotGroup) && entry.State == FactState.Unknown;
        }

        obscure += isObscure ? 1 : 0;
        var value = ContractValue.Of(lot, facts);
        foreach (var entry in lot.Part.Facts)
        {
            if (ReferenceEquals(entry.Key, ContractFacts.LotGroup) && entry.Value is string name)
            {
                if (!totals.TryGetValue(name, out var total))
                {
                    totals.Add(name, total = new());
                }

                total.Add(lot, value, isObscure);
            }
        }
    }

    // Unknown where one lot does not state its own value, or in a currency of its own.
    private sealed class Total
    {
        private TenderScope? last;
        private Amount? sum;
        private bool isOpen;

        public int Obscure { get; private set; }

        public Fact<Amount> Value { get; private set; }

        public void Add(TenderScope lot, Fact<Amount> value, bool isObscure)
        {
            if (ReferenceEquals(last, lot))
            {
                return; // It names the group twice.
            }

            last = lot;
            Obscure += isObscure ? 1 : 0;
            if (isOpen)
            {
                return;
            }

            isOpen = !value.TryGet(out var amount) || (sum is { } so && so.Currency != amount.Currency);
            if (isOpen)
            {
                Value = value.State == FactState.Unknown ? value : default;
                return;
            }

            sum = amount with { Value = amount.Value + (sum?.Value ?? 0m) };
            Value = new(FactKeys.EstimatedValue.Read(sum, FactUnit.Own, null));
        }
    }
}
