using System;
using System.Collections.Generic;
using System.Linq;
using NodaTime;

namespace PublicDialogue.Agreements;

/// <summary>What must hold of the suppliers of a lot on every day.</summary>
internal static class LotSuppliers
{
    // Who is there changes for the worse only on the first day of somebody.
    public static void RefuseFaults(IReadOnlyList<LotSupplier> suppliers, string parameterName)
    {
        foreach (var day in suppliers.Select(supplier => supplier.First).Distinct())
        {
            var there = suppliers.Where(supplier => supplier.IsThereOn(day)).ToList();
            if (Fault(there) is { } fault)
            {
                throw new ArgumentException(fault, parameterName);
            }
        }

        if (suppliers.FirstOrDefault(supplier => supplier.Last < supplier.First) is { } backwards)
        {
            throw new ArgumentException($"The last day of {backwards.Supplier} is before its first.", parameterName);
        }
    }

    private static string? Fault(List<LotSupplier> there)
    {
        var ranks = there.Where(supplier => supplier.Rank is not null).Select(supplier => supplier.Rank).ToList();
        return there.Select(supplier => supplier.Supplier).Distinct().Count() < there.Count
            ? "A supplier stands twice in the lot on one day: end one time before the next begins."
            : ranks.Distinct().Count() < ranks.Count ? "Two suppliers have one place in the ranking: give each its own."
            : ranks.Count > 0 && there.Exists(supplier => supplier.KeyShare is not null) ? "A lot has a ranking or a key, not both: leave one of them out."
            : there.Sum(supplier => supplier.KeyShare?.Ratio ?? 0m) > 1m ? "The shares of the key come to more than the whole."
            : null;
    }
}
