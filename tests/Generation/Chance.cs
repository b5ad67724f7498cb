using System;

namespace PublicDialogue.Generation;

/// <summary>A stream of numbers that look like chance: SplitMix64. The same seed gives the same stream, on every platform.</summary>
internal sealed class Chance(int seed)
{
    private ulong state = unchecked((ulong)seed * 0x9E3779B97F4A7C15UL);

    /// <summary>A number from 0 to below the greatest <see cref="int"/>.</summary>
    public int Next() => Next(int.MaxValue);

    /// <summary>A number from 0 to below a bound.</summary>
    public int Next(int bound) => (int)NextInt64(bound);

    /// <summary>A number from one bound to below another.</summary>
    public int Next(int least, int bound) => (int)NextInt64(least, bound);

    /// <summary>A number from 0 to below a bound.</summary>
    public long NextInt64(long bound) => NextInt64(0, bound);

    /// <summary>A number from one bound to below another.</summary>
    public long NextInt64(long least, long bound) =>
        bound > least ? least + (long)(Bits() % (ulong)(bound - least)) : throw new ArgumentOutOfRangeException(nameof(bound));

    private ulong Bits()
    {
        unchecked
        {
            state += 0x9E3779B97F4A7C15UL;
            ulong mixed = (state ^ (state >> 30)) * 0xBF58476D1CE4E5B9UL;
            mixed = (mixed ^ (mixed >> 27)) * 0x94D049BB133111EBUL;
            return mixed ^ (mixed >> 31);
        }
    }
}
