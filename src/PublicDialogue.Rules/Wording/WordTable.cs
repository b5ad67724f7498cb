using System.Threading;

namespace PublicDialogue.Rules.Wording;

/// <summary>Keeps words by what they are written like, so that a word in the midst of a text is found without cutting it out.</summary>
/// <param name="places">So many words are kept at most; a power of two. A new word takes the place of an older one.</param>
/// <remarks>Any number of threads may share it: a place is read and written whole.</remarks>
internal sealed class WordTable(int places)
{
    private readonly Word?[] kept = new Word?[places];

    /// <summary>Finds the word that is written like a piece of a text, or makes and keeps it.</summary>
    public Word Of(string text, int start, int length)
    {
        ref var place = ref kept[Hash(text, start, length) & (places - 1)];
        var word = Volatile.Read(ref place);
        if (word is null || word.Text.Length != length || string.CompareOrdinal(word.Text, 0, text, start, length) != 0)
        {
            word = new(text.Substring(start, length));
            Volatile.Write(ref place, word);
        }

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
