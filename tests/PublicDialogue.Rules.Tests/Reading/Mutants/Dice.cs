using System.Collections.Generic;

namespace PublicDialogue.Rules.Tests.Reading.Mutants;

/// <summary>Numbers that look like chance and are the same in every run.</summary>
/// <param name="seed">Where they begin.</param>
internal sealed class Dice(uint seed)
{
    private uint state = unchecked((seed * 2_654_435_761) + 17);

    /// <summary>Gives a number from 0 to just under the bound.</summary>
    public int Next(int bound) => (int)((state = unchecked((state * 1_103_515_245) + 12_345)) / 65_536 % (uint)bound);

    /// <summary>Gives one of several.</summary>
    public T Any<T>(IReadOnlyList<T> several) => several[Next(several.Count)];

    /// <summary>Gives a place in a text of any length.</summary>
    public int Place(int length) => (int)((((long)Next(32_768) << 15) + Next(32_768)) % length);
}
