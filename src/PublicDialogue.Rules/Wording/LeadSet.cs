using System.Collections.Generic;
using PublicDialogue.Rules.Wording.Demands;

namespace PublicDialogue.Rules.Wording;

/// <summary>What one look at the words of a passage tells: of which lists a phrase may stand in it. Most have nothing to look for in most sentences.</summary>
/// <param name="count">So many lists were asked; of later ones nothing is known.</param>
/// <param name="lists">Those of them that may have something.</param>
/// <param name="families">The families of demands of which words may stand there.</param>
/// <param name="bits">The bits of the words themselves.</param>
/// <remarks>Equal by reference. Immutable.</remarks>
internal sealed class LeadSet(int count, LeadBits lists, CueSet families, WordBits bits)
{
    private static readonly LeadSet Nothing = new(LeadBits.Most, default, default, default);

    /// <summary>Gets the bits of the words: a phrase that needs others cannot stand here.</summary>
    public WordBits Bits => bits;

    /// <summary>Gets the families of demands of which words may stand here.</summary>
    public CueSet Families => families;

    private int Count => count;

    private LeadBits Lists => lists;

    /// <summary>Says whether no phrase of a list can stand here.</summary>
    public bool Excludes(int list) => list < count && !lists.Has(list);

    /// <summary>Looks at some words.</summary>
    public static LeadSet Of(List<Word> words)
    {
        WordBits bits = default;
        for (int at = 0; at < words.Count; at++)
        {
            bits |= words[at].Bits;
        }

        int count = LeadBits.Most;
        LeadBits lists = default;
        LeadBits families = default;
        for (int at = 0; at < words.Count; at++)
        {
            var leads = words[at].Leads;
            count = count < leads.Count ? count : leads.Count;
            lists |= leads.In(bits);
            families |= words[at].Hints.In(bits);
        }

        return new(count, lists, new(families), bits);
    }

    /// <summary>Gives what any of some looks tells.</summary>
    public static LeadSet Of(IEnumerable<LeadSet> sets)
    {
        var all = Nothing;
        foreach (var set in sets)
        {
            all = ReferenceEquals(all, Nothing) ? set
                : new(all.Count < set.Count ? all.Count : set.Count, all.Lists | set.Lists, all.Families | set.Families, all.Bits | set.Bits);
        }

        return all;
    }
}
