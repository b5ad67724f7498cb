namespace PublicDialogue.Rules.Wording;

/// <summary>Words as bits by their first letters: a phrase whose bits a passage lacks cannot stand in it, and that is told at once.</summary>
internal static class WordBits
{
    /// <summary>The bits of a passage of which nothing is known.</summary>
    public const ulong Any = ulong.MaxValue;

    private const int Letters = 3;

    /// <summary>Gives the bit of a word in small letters.</summary>
    public static ulong Of(string word)
    {
        uint hash = 0;
        for (int at = 0; at < word.Length && at < Letters; at++)
        {
            hash = unchecked((hash * 31) + word[at]);
        }

        return 1UL << (int)(unchecked(hash * 2654435761) >> 26);
    }

    /// <summary>Gives the bit of every word that a stem stands for; none where a short stem goes on with letters that nobody knows.</summary>
    public static ulong Of(string stem, bool isInflected) => isInflected && stem.Length < Letters ? 0 : Of(stem);
}
