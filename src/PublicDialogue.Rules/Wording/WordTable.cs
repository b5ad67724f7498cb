using System.Threading;

namespace PublicDialogue.Rules.Wording;

/// <summary>Keeps words by what they are written like, so that a word in the midst of a text is found without cutting it out.</summary>
/// <param name="places">So many words are kept at most; a power of two, and two at least. A new word takes the place of the older of two.</param>
/// <remarks>Any number of threads may share it: a place is read and written whole.</remarks>
internal sealed class WordTable(int places)
{
    private readonly Word?[] kept = new Word?[places];

    /// <summary>Finds the word that is written like a piece of a text, or makes and keeps it.</summary>
    public Word Of(string text, int start, int length)
    {
        // Two words that fall on one place stand side by side, the newer one first: texts that use both do not make them anew each time.
        int at = Hash(text, start, length) & (places - 2);
        var first = Volatile.Read(ref kept[at]);
        if (first is not null && first.Is(text, start, length))
        {
            return first;
        }

        var second = Volatile.Read(ref kept[at + 1]);
        if (second is not null && second.Is(text, start, length))
        {
            return second;
        }

        var word = new Word(text.Substring(start, length));
        Volatile.Write(ref kept[at], word);
        Volatile.Write(ref kept[at + 1], first);
        return word;
    }

    // FNV-1a.
    private static int Hash(string text, int start, int length)
    {
        unchecked
        {
            uint hash = 2166136261;
            for (int at = start; at < start + length; at++)
            {
                hash = (hash ^ text[at]) * 16777619;
            }

            return (int)(hash ^ (hash >> 15));
        }
    }
}
