using System;
using System.Collections.Generic;
using System.Linq;
using FsCheck;
using FsCheck.Fluent;
using NodaTime;
using PublicDialogue.Organisations;
using Xunit;

namespace PublicDialogue.Tests.Organisations;

public sealed class MergerProperties
{
    private static readonly LocalDate Start = new(2025, 1, 1);

    private static readonly Gen<IReadOnlyList<Merger>> Any =
        from rows in Gen.Choose(0, 5).Two().SelectMany(pair => Gen.Choose(0, 6), (pair, day) => (pair.Item1, pair.Item2, day)).ListOf(4)
        select (IReadOnlyList<Merger>)[.. rows.Where(row => row.Item1 != row.Item2).Select(row => new Merger(Id(row.Item1), Id(row.Item2), Start.PlusDays(row.day)))];

    // Day by day everybody carries a label; who is absorbed hands its label, and all that it took over, to the successor.
    [Fact]
    public void OnDay_AnyMergers_AgreesWithHandingOverDayByDay() => Prop.ForAll(Any.ToArbitrary(), mergers =>
    {
        if (Made(mergers) is not { } register)
        {
            return IsWrong(mergers);
        }

        var holder = Enumerable.Range(0, 6).ToDictionary(Id, Id);
        for (var day = Start; day <= Start.PlusDays(7); day = day.PlusDays(1))
        {
            var today = mergers.Where(merger => merger.On == day).ToList();
            for (int round = 0; round < 6; round++)
            {
                foreach (var who in holder.Keys.ToList())
                {
                    holder[who] = today.Find(merger => merger.Absorbed == holder[who])?.Successor ?? holder[who];
                }
            }

            if (holder.Any(row => register.OnDay(row.Key, day) != row.Value))
            {
                return false;
            }
        }

        return !IsWrong(mergers);
    }).QuickCheckThrowOnFailure();

    private static SupplierRegister? Made(IReadOnlyList<Merger> mergers)
    {
        try
        {
            return new SupplierRegister { Mergers = mergers };
        }
        catch (ArgumentException)
        {
            return null;
        }
    }

    // Somebody absorbed twice, somebody gone before another goes on in it, or a walk that never ends.
    private static bool IsWrong(IReadOnlyList<Merger> mergers) =>
        mergers.GroupBy(merger => merger.Absorbed).Any(rows => rows.Count() > 1)
        || mergers.Any(merger => mergers.Any(other => other.Absorbed == merger.Successor && other.On < merger.On))
        || mergers.Any(merger =>
        {
            var at = merger.Successor;
            for (int step = 0; step <= mergers.Count; step++)
            {
                at = mergers.FirstOrDefault(other => other.Absorbed == at)?.Successor ?? at;
            }

            return mergers.Any(other => other.Absorbed == at);
        });

    private static SupplierId Id(int number) => new("S" + number);
}
