using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Text;

namespace PublicDialogue.Rules.Wording;

/// <summary>The word lists that ship inside the assembly: a line an entry, <c>#</c> begins a comment, <c>[da]</c> a language; <see cref="WordPattern"/> says what an entry may hold.</summary>
internal static class LexiconFile
{
    /// <summary>Reads the entries of every language.</summary>
    public static IEnumerable<string> Lines(string name)
    {
        foreach (var (_, entry) in Entries(name))
        {
            yield return entry;
        }
    }

    /// <summary>Reads the entries, each with its language; empty before the first.</summary>
    public static IEnumerable<(string Language, string Entry)> Entries(string name)
    {
        using var stream = typeof(LexiconFile).Assembly.GetManifestResourceStream(name)
            ?? throw new ArgumentException($"No word list {name}.", nameof(name));
        using var reader = new StreamReader(stream, Encoding.UTF8);
        string language = "";
        while (reader.ReadLine() is { } line)
        {
            int comment = line.IndexOf('#');
            string entry = (comment < 0 ? line : line.Substring(0, comment)).Trim();
            if (entry.Length > 2 && entry[0] == '[' && entry[entry.Length - 1] == ']')
            {
                language = entry.Substring(1, entry.Length - 2);
            }
            else if (entry.Length > 0)
            {
                foreach (string one in Beginnings(entry))
                {
                    yield return (language, one);
                }
            }
        }
    }

    // "consortia|groups may not" is two entries, so that each is found by the word that it begins with; a sign before the first holds for all.
    private static IEnumerable<string> Beginnings(string entry)
    {
        int end = entry.IndexOf(' ');
        string first = end < 0 ? entry : entry.Substring(0, end);
        if (first.IndexOf('|') < 0)
        {
            return [entry];
        }

        string sign = first[0] is '*' or '^' ? first.Substring(0, 1) : "";
        return first.Substring(sign.Length).Split('|').Select(word => sign + word + entry.Substring(first.Length));
    }
}
