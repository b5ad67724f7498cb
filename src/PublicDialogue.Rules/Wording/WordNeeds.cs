using System;
using System.Collections.Generic;
using System.Linq;

namespace PublicDialogue.Rules.Wording;

/// <summary>What the words of a passage must have for a phrase to stand in it: each of some bits, and of others one in each group.</summary>
/// <param name="each">The bits that must all be there.</param>
/// <param name="groups">Groups of bits of which one must be there.</param>
/// <remarks>The default is no need at all.</remarks>
internal readonly struct WordNeeds(ulong each, ulong[]? groups)
{
    /// <summary>Gets a value indicating whether every passage has it.</summary>
    public bool IsNothing => each == 0 && groups is not { Length: > 0 };

    /// <summary>Says whether the bits of a passage have it all; where they have not, the phrase is not there.</summary>
    public bool AreMet(ulong bits)
    {
        if ((each & ~bits) != 0)
        {
            return false;
        }

        foreach (ulong group in groups ?? [])
        {
            if ((group & bits) == 0)
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>Makes the needs of some words in a row, each as the bits of what may stand there; one without bits, or with a stem of any bit, needs nothing.</summary>
    public static WordNeeds Of(IEnumerable<ulong[]> words)
    {
        ulong each = 0;
        var groups = new List<ulong>();
        foreach (ulong[] choices in words.Where(choices => choices.Length > 0 && Array.IndexOf(choices, 0UL) < 0))
        {
            ulong all = choices.Aggregate((one, other) => one | other);
            if ((all & (all - 1)) == 0)
            {
                each |= all;
            }
            else
            {
                groups.Add(all);
            }
        }

        return new(each, [.. groups]);
    }
}
