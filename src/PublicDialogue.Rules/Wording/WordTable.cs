using System;
using System.Threading;

namespace PublicDialogue.Rules.Wording;

/// <summary>Keeps words by what they are written like, so that a word in the midst of a text is found without cutting it out.</summary>
/// <param name="most">So many words are kept; later ones are read anew each time. A power of two.</param>
/// <remarks>Any number of threads may share it: rows are only put in front of others, and none is ever changed.</remarks>
internal sealed class WordTable(int most)
{
    private readonly Row?[] rows = new Row?[most];
    private int kept;

    /// <summary>Counts the letters of a word together (FNV-1a).</summary>
    public static int Hash(string text, int start, int length)
    {
        unchecked
        {
            uint hash = 2166136261;
            for (int at = start; at < start + length; at++)
            {
                hash = (hash ^ text[at]) * 16777619;
            }

            return (int)hash;
        }
    }

    /// <summary>Finds the word that is written like a piece of a text, or null.</summary>
    public Word? Find(string text, int start, int length, int hash)
    {
        for (var row = Volatile.Read(ref rows[hash & (most - 1)]); row is not null; row = row.Next)
        {
            if (row.Hash == hash && row.Word.Text.Length == length && string.CompareOrdinal(row.Word.Text, 0, text, start, length) == 0)
            {
                return row.Word;
            }
        }

        return null;
    }

    /// <summary>Keeps a word, if there is room; gives it back.</summary>
    public Word Keep(Word word, int hash)
    {
        if (Volatile.Read(ref kept) >= most)
        {
            return word;
        }

        ref var place = ref rows[hash & (most - 1)];
        var first = Volatile.Read(ref place);
        while (Interlocked.CompareExchange(ref place, new(word, hash, first), first) is var now && now != first)
        {
            first = now;
        }

        Interlocked.Increment(ref kept);
        return word;
    }

    // A word that two threads keep at once stands here twice, which does no harm.
    private sealed class Row(Word word, int hash, Row? next)
    {
        public Word Word => word;

        public int Hash => hash;

        public Row? Next => next;
    }
}
