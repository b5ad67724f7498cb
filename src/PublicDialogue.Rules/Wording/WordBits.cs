namespace PublicDialogue.Rules.Wording;

/// <summary>Words as bits by their first letters: a phrase whose bits a passage lacks cannot stand in it, and that is told at once.</summary>
/// <remarks>The default is no words. A sentence of twenty words has about one bit in seven: with half as many bits, one in four, and half again as many are read in vain.</remarks>
internal readonly record struct WordBits(ulong Low, ulong High)
{
    private const int Letters = 3;

    /// <summary>Gets the bits of a passage of which nothing is known.</summary>
    public static WordBits Any => new(ulong.MaxValue, ulong.MaxValue);

    /// <summary>Gets a value indicating whether there are none.</summary>
    public bool IsNone => (Low | High) == 0;

    /// <summary>Gets a value indicating whether there is one at most.</summary>
    public bool IsOne => unchecked(Low & (Low - 1)) == 0 && unchecked(High & (High - 1)) == 0 && (Low == 0 || High == 0);

    public static WordBits operator |(WordBits left, WordBits right) => new(left.Low | right.Low, left.High | right.High);

    /// <summary>Gives the bit of a word in small letters.</summary>
    public static WordBits Of(string word)
    {
        uint hash = 0;
        for (int at = 0; at < word.Length && at < Letters; at++)
        {
            hash = unchecked((hash * 31) + word[at]);
        }

        int bit = (int)(unchecked(hash * 2654435761) >> 25);
        return bit < 64 ? new(1UL << bit, 0) : new(0, 1UL << (bit & 63));
    }

    /// <summary>Gives the bit of every word that a stem stands for; none where a short stem goes on with letters that nobody knows.</summary>
    public static WordBits Of(string stem, bool isInflected) => isInflected && stem.Length < Letters ? default : Of(stem);

    /// <summary>Says whether all of some others are among them.</summary>
    public bool Have(WordBits others) => (others.Low & ~Low) == 0 && (others.High & ~High) == 0;

    /// <summary>Says whether any of some others is among them.</summary>
    public bool HaveAny(WordBits others) => ((others.Low & Low) | (others.High & High)) != 0;
}
