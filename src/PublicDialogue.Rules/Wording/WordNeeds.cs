using System.Collections.Generic;

namespace PublicDialogue.Rules.Wording;

/// <summary>What the words of a passage must have for a phrase to stand in it: each of some bits, and of others one in each group.</summary>
/// <param name="each">The bits that must all be there.</param>
/// <param name="groups">Groups of bits of which one must be there.</param>
/// <remarks>Immutable.</remarks>
internal sealed class WordNeeds(WordBits each, WordBits[] groups)
{
    /// <summary>Gets what every passage has.</summary>
    public static WordNeeds Nothing { get; } = new(default, []);

    /// <summary>Gets a value indicating whether every passage has it.</summary>
    public bool IsNothing => each.IsNone && groups.Length == 0;

    /// <summary>Says whether the bits of a passage have it all; where they have not, the phrase is not there.</summary>
    public bool AreMet(WordBits bits)
    {
        if (!bits.Have(each))
        {
            return false;
        }

        foreach (var group in groups)
        {
            if (!bits.HaveAny(group))
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>Makes the needs of some words in a row, each as the bits of all that may stand there; one without bits needs nothing.</summary>
    public static WordNeeds Of(IEnumerable<WordBits> words)
    {
        WordBits each = default;
        List<WordBits>? groups = null;
        foreach (var choices in words)
        {
            if (choices.IsOne)
            {
                each |= choices;
            }
            else
            {
                (groups ??= []).Add(choices);
            }
        }

        return groups is null && each.IsNone ? Nothing : new(each, groups is null ? [] : [.. groups]);
    }
}
