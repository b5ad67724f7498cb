using System.Collections.Generic;

namespace PublicDialogue.Rules.Wording;

/// <summary>The word lists of which a phrase can stand in a passage: most lists have nothing to look for in most sentences.</summary>
/// <param name="count">So many lists were asked; of later ones nothing is known.</param>
/// <param name="lists">Those of them that have something.</param>
/// <param name="bits">The bits of the words themselves.</param>
/// <remarks>Equal by reference. Immutable.</remarks>
internal sealed class LeadSet(int count, LeadBits lists, ulong bits)
{
    private static readonly LeadSet Nothing = new(LeadBits.Most, default, 0);

    /// <summary>Gets the bits of the words: a phrase that needs others cannot stand here.</summary>
    public ulong Bits => bits;

    private int Count => count;

    private LeadBits Lists => lists;

    /// <summary>Says whether no phrase of a list can stand here.</summary>
    public bool Excludes(int list) => list < count && !lists.Has(list);

    /// <summary>Finds the lists of which a phrase can begin with any token of a passage and has its other words in it too.</summary>
    public static LeadSet Of(Passage passage)
    {
        ulong bits = 0;
        for (int at = passage.From; at < passage.To; at++)
        {
            bits |= passage.Tokens[at].Word.Bits;
        }

        int count = LeadBits.Most;
        LeadBits lists = default;
        for (int at = passage.From; at < passage.To; at++)
        {
            var word = passage.Tokens[at].Word.Leads;
            count = count < word.Count ? count : word.Count;
            lists |= word.In(bits);
        }

        return new(count, lists, bits);
    }

    /// <summary>Finds the lists that any of some sets names.</summary>
    public static LeadSet Of(IEnumerable<LeadSet> sets)
    {
        var all = Nothing;
        foreach (var set in sets)
        {
            all = ReferenceEquals(all, Nothing) ? set
                : new(all.Count < set.Count ? all.Count : set.Count, all.Lists | set.Lists, all.Bits | set.Bits);
        }

        return all;
    }
}
