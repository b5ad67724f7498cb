using System;
using System.Linq;
using FsCheck;
using FsCheck.Fluent;
using PublicDialogue.Dialogue;
using Xunit;

namespace PublicDialogue.Tests.Dialogue;

/// <summary>The way of a day is compared with the shortest of all, which is found by trying every order.</summary>
public sealed class DayRouteTests
{
    [Fact]
    public void Order_UpToEightStops_IsTheShortest() => Check(0, 8, times => DayRoute.Length(times, DayRoute.Order(times)) == Shortest(times));

    [Fact]
    public void Near_OnTheMap_IsNeverFarFromTheShortest()
    {
        double[] gaps = [.. Enumerable.Range(1, 60).Select(seed => Map(3 + (seed % 6), seed))
            .Select(times => ((double)DayRoute.Length(times, DayRoute.Near(times)) / Shortest(times)) - 1d)];

        Assert.All(gaps, gap => Assert.InRange(gap, 0d, 0.05));
        Assert.True(gaps.Average() < 0.002, $"The mean gap is {gaps.Average():P2}.");
    }

    [Fact]
    public void Near_AnyTimes_IsNeverShorterThanTheShortest() => Check(1, 7, times => DayRoute.Length(times, DayRoute.Near(times)) >= Shortest(times));

    [Fact]
    public void Order_AnyNumber_HasEachStopOnce() => Check(
        0, 30, times => DayRoute.Order(times).Order().SequenceEqual(Enumerable.Range(1, times.Length - 1)));

    // The slow judge: every order there is.
    private static long Shortest(long[][] times, int at = 0, int visited = 1)
    {
        long least = long.MaxValue;
        for (int stop = 1; stop < times.Length; stop++)
        {
            if ((visited & (1 << stop)) == 0)
            {
                least = Math.Min(least, times[at][stop] + Shortest(times, stop, visited | (1 << stop)));
            }
        }

        return least == long.MaxValue ? times[at][0] : least;
    }

    private static void Check(int least, int most, Func<long[][], bool> holds) => Prop.ForAll(
        (from stops in Gen.Choose(least, most)
         from seed in Gen.Choose(1, int.MaxValue)
         select Table(stops, seed)).ToArbitrary(),
        holds).Check(Config.QuickThrowOnFailure.WithMaxTest(60));

    // Any times at all: there need not be a place for it on a map, and the way back may be longer.
    private static long[][] Table(int stops, long seed) => [.. Enumerable.Range(0, stops + 1).Select(from =>
        Enumerable.Range(0, stops + 1).Select(to => from == to ? 0 : 1 + (Drawn(seed, (from * 100) + to) % 90)).ToArray())];

    // Places on a square of a hundred kilometres.
    private static long[][] Map(int stops, long seed)
    {
        (long X, long Y)[] places = [.. Enumerable.Range(0, stops + 1).Select(place => (Drawn(seed, place) % 100_000, Drawn(seed, 1000 + place) % 100_000))];
        return [.. places.Select(from => places.Select(to => (long)Math.Sqrt(((from.X - to.X) * (from.X - to.X)) + ((from.Y - to.Y) * (from.Y - to.Y)))).ToArray())];
    }

    private static long Drawn(long seed, int number)
    {
        long drawn = (seed * 7919) + (number * 104_729L) + 1;
        for (int turn = 0; turn < 5; turn++)
        {
            drawn = drawn % 2_147_483_647 * 48_271 % 2_147_483_647;
        }

        return drawn;
    }
}
