using System;
using System.Collections.Generic;
using System.Linq;

namespace PublicDialogue.Dialogue;

/// <summary>Orders the stops of a day so that the way from home over all of them and home again is short.</summary>
/// <remarks>
/// Up to eight stops it is the shortest of all. For more, each stop in turn is the first and the nearest follows; then a part of the way is
/// turned round (2-opt), or put behind the part that follows it (or-opt), as long as that makes it shorter. That is near the shortest, and
/// the work is bounded by a count of ways looked at.
/// </remarks>
internal static class DayRoute
{
    private const int MostExact = 8;
    private const int MostWays = 20_000;

    /// <summary>Orders the stops.</summary>
    /// <param name="times">How long each way takes, by place; 0 is home, the stops follow.</param>
    /// <returns>The stops, from 1, in order.</returns>
    public static int[] Order(long[][] times) => times.Length - 1 <= MostExact ? Shortest(times) : Near(times);

    /// <summary>Orders any number of stops, near the shortest.</summary>
    public static int[] Near(long[][] times)
    {
        int stops = times.Length - 1;
        int left = MostWays;
        int[] best = [.. Enumerable.Range(1, stops)];
        long least = Length(times, best);
        for (int first = 1; first <= stops && left > 0; first++)
        {
            int[] route = Nearest(times, first);
            long length = Improve(times, route, ref left);
            if (length < least)
            {
                (best, least) = (route, length);
            }
        }

        return best;
    }

    /// <summary>Adds up the ways from home over the stops and home again.</summary>
    public static long Length(long[][] times, IReadOnlyList<int> route)
    {
        long sum = 0;
        int at = 0;
        foreach (int stop in route)
        {
            sum += times[at][stop];
            at = stop;
        }

        return sum + times[at][0];
    }

    // By Held and Karp: the shortest way home from a stop over those that are left, for each stop and all that may be left.
    private static int[] Shortest(long[][] times)
    {
        int stops = times.Length - 1;
        int all = (1 << stops) - 1;
        long[][] home = new long[all + 1][];
        for (int left = 0; left <= all; left++)
        {
            home[left] = [.. Enumerable.Range(0, stops + 1).Select(at => left == 0 ? times[at][0] : In(left).Min(stop => times[at][stop] + home[left & ~Bit(stop)][stop]))];
        }

        int[] route = new int[stops];
        for (int at = 0, left = all, step = 0; step < stops; left &= ~Bit(at), step++)
        {
            int from = at;
            int rest = left;
            at = In(left).First(stop => times[from][stop] + home[rest & ~Bit(stop)][stop] == home[rest][from]);
            route[step] = at;
        }

        return route;

        IEnumerable<int> In(int left) => Enumerable.Range(1, stops).Where(stop => (left & Bit(stop)) != 0);
    }

    private static int Bit(int stop) => 1 << (stop - 1);

    private static int[] Nearest(long[][] times, int first)
    {
        int stops = times.Length - 1;
        var route = new List<int>(stops) { first };
        while (route.Count < stops)
        {
            int at = route[route.Count - 1];
            route.Add(Enumerable.Range(1, stops).Where(stop => !route.Contains(stop)).OrderBy(stop => times[at][stop]).First());
        }

        return [.. route];
    }

    private static long Improve(long[][] times, int[] route, ref int left)
    {
        long length = Length(times, route);
        for (bool isBetter = true; isBetter && left > 0;)
        {
            isBetter = false;
            foreach (int[] other in Changed(route).Take(left))
            {
                left--;
                long others = Length(times, other);
                if (others < length)
                {
                    Array.Copy(other, route, route.Length);
                    length = others;
                    isBetter = true;
                    break;
                }
            }
        }

        return length;
    }

    // Each part turned round, and each part put behind the one that follows it.
    private static IEnumerable<int[]> Changed(int[] route)
    {
        for (int from = 0; from < route.Length; from++)
        {
            for (int end = from + 1; end <= route.Length; end++)
            {
                yield return [.. route.Take(from), .. route.Skip(from).Take(end - from).Reverse(), .. route.Skip(end)];
                for (int next = end + 1; next <= route.Length; next++)
                {
                    yield return [.. route.Take(from), .. route.Skip(end).Take(next - end), .. route.Skip(from).Take(end - from), .. route.Skip(next)];
                }
            }
        }
    }
}
