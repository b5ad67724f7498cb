using System;
using System.Collections.Generic;
using System.Linq;
using FsCheck;
using FsCheck.Fluent;
using PublicDialogue.Agreements;
using PublicDialogue.Organisations;
using PublicDialogue.Quantities;
using Xunit;
using static PublicDialogue.Tests.Agreements.Samples;

namespace PublicDialogue.Tests.Agreements;

public sealed class AllocationKeyProperties
{
    // Shares of a whole number of parts, and amounts to the hundredth, so that fractions can be compared exactly by whole numbers.
    private static readonly Gen<(int[] Parts, long[] Amounts)> Cases =
        from parts in Gen.Choose(1, 9).ListOf(4)
        from amounts in Gen.Choose(1, 1_000_000).ListOf(12)
        select (parts.ToArray(), amounts.Select(amount => (long)amount).ToArray());

    [Fact]
    public void NextOn_AnyKeyAndAmounts_IsWhoIsFurthestBehind() => Prop.ForAll(Cases.ToArbitrary(), sample =>
    {
        var (parts, amounts) = sample;
        var agreement = ByParts(parts);
        long[] got = new long[parts.Length];
        for (int at = 0; at < amounts.Length; at++)
        {
            var next = agreement.NextOn(Lot, Begins, Sek(amounts[at] / 100m))!.Supplier;
            int expected = Slow(parts, got, amounts[at]);
            if (next != Id(expected))
            {
                return false;
            }

            agreement = agreement with { CallOffs = [.. agreement.CallOffs, Direct("c" + at, next, amounts[at] / 100m)] };
            got[expected] += amounts[at];

            // Nobody is ahead of its share by the value of a whole call-off.
            long all = got.Sum();
            if (Enumerable.Range(0, parts.Length).Any(who => (got[who] * parts.Sum()) - (all * parts[who]) >= amounts.Take(at + 1).Max() * parts.Sum()))
            {
                return false;
            }
        }

        return true;
    }).QuickCheckThrowOnFailure();

    [Fact]
    public void TurnOn_OrderOfSuppliers_ChangesNothing() => Prop.ForAll(Cases.ToArbitrary(), sample =>
    {
        var agreement = ByParts(sample.Parts) with { CallOffs = [.. sample.Amounts.Take(5).Select((amount, at) => Direct("c" + at, Id(at % sample.Parts.Length), amount))] };
        var turned = agreement with { Lots = [agreement.Lots[0] with { Suppliers = [.. agreement.Lots[0].Suppliers.Reverse()] }] };
        return agreement.TurnOn(Lot, Begins, Sek(7)).SequenceEqual(turned.TurnOn(Lot, Begins, Sek(7)));
    }).QuickCheckThrowOnFailure();

    // Amounts with 20 decimals and shares of a third: nothing is rounded on the way.
    [Fact]
    public void NextOn_ManyDecimals_IsExact()
    {
        const decimal Least = 0.00000000000000000001m;
        var third = Share.Of(1, 3);
        var agreement = With(Named("1", LotSupplier.ByKey(A, third), LotSupplier.ByKey(B, third))) with { CallOffs = [Direct("1", A, 1_000_000m), Direct("2", B, 1_000_000m + Least)] };
        Assert.Equal(A, agreement.NextOn(Lot, Begins, Sek(1m))?.Supplier);
        Assert.Equal(B, (agreement with { CallOffs = [Direct("1", A, 1_000_000m + Least), Direct("2", B, 1_000_000m)] }).NextOn(Lot, Begins, Sek(1m))?.Supplier);
    }

    private static FrameworkAgreement ByParts(int[] parts) =>
        With(Named("1", [.. parts.Select((part, at) => LotSupplier.ByKey(Id(at), Share.FromPercent(part)))]));

    private static int Slow(int[] parts, long[] got, long amount)
    {
        int best = 0;
        for (int at = 1; at < parts.Length; at++)
        {
            long ahead = Behind(at) - Behind(best);
            if (ahead > 0 || (ahead == 0 && parts[at] > parts[best]))
            {
                best = at;
            }
        }

        return best;

        long Behind(int at) => (parts[at] * (got.Sum() + amount)) - (got[at] * parts.Sum());
    }

    private static SupplierId Id(int number) => new("S" + number);
}
