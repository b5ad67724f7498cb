using System.Collections.Generic;

namespace PublicDialogue.Rules.Wording;

/// <summary>The word lists in which a phrase can begin with one of some words: most lists have nothing to look for in most sentences.</summary>
/// <param name="count">So many lists were asked; of later ones nothing is known.</param>
/// <param name="low">The first 64 of them, as bits.</param>
/// <param name="middle">The next 64.</param>
/// <param name="high">The last 64.</param>
/// <param name="bits">The bits of the words themselves.</param>
/// <remarks>Equal by reference. Immutable.</remarks>
internal sealed class LeadSet(int count, ulong low, ulong middle, ulong high, ulong bits)
{
    /// <summary>So many lists can be told apart; more are looked into in vain.</summary>
    public const int Most = 192;

    /// <summary>Gets the set that knows of no list.</summary>
    public static LeadSet Unknown { get; } = new(0, 0, 0, 0, WordBits.Any);

    /// <summary>Gets how many lists were asked.</summary>
    public int Count => count;

    /// <summary>Gets the bits of the words: a phrase that needs others cannot stand here.</summary>
    public ulong Bits => bits;

    /// <summary>Says whether no phrase of a list can begin here.</summary>
    public bool Excludes(int list) =>
        list < count && (((list < 64 ? low : list < 128 ? middle : high) >> (list & 63)) & 1) == 0;

    /// <summary>Finds the lists in which a phrase can begin with any token of a passage.</summary>
    public static LeadSet Of(Passage passage)
    {
        int count = Most;
        ulong low = 0;
        ulong middle = 0;
        ulong high = 0;
        ulong bits = 0;
        for (int at = passage.From; at < passage.To; at++)
        {
            var word = passage.Tokens[at].Word;
            var leads = word.Leads;
            count = count < leads.Count ? count : leads.Count;
            low |= leads.Low;
            middle |= leads.Middle;
            high |= leads.High;
            bits |= word.Bits;
        }

        return new(count, low, middle, high, bits);
    }

    /// <summary>Finds the lists that any of some sets names.</summary>
    public static LeadSet Of(IEnumerable<LeadSet> sets)
    {
        LeadSet? all = null;
        foreach (var set in sets)
        {
            all = all is null ? set : new(all.Count < set.Count ? all.Count : set.Count, all.Low | set.Low, all.Middle | set.Middle, all.High | set.High, all.Bits | set.Bits);
        }

        return all ?? Unknown;
    }

    private ulong Low => low;

    private ulong Middle => middle;

    private ulong High => high;
}
