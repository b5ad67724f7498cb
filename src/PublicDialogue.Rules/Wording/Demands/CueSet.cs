using System.Collections.Generic;

namespace PublicDialogue.Rules.Wording.Demands;

/// <summary>A set of families as bits: most sentences have no word of most families.</summary>
/// <param name="bits">A bit a family; there is room for 64.</param>
internal readonly struct CueSet(ulong bits)
{
    /// <summary>Makes the set of some families.</summary>
    public static CueSet Of(IEnumerable<Cue> cues)
    {
        ulong all = 0;
        foreach (var cue in cues)
        {
            all |= 1UL << (int)cue;
        }

        return new(all);
    }

    /// <summary>Makes the set of the families whose words were found.</summary>
    public static CueSet Of(List<CueHit> hits)
    {
        ulong all = 0;
        for (int at = 0; at < hits.Count; at++)
        {
            all |= 1UL << (int)hits[at].Cue;
        }

        return new(all);
    }

    public static CueSet operator |(CueSet left, CueSet right) => new(left.Bits | right.Bits);

    /// <summary>Says whether a family is in both.</summary>
    public bool Overlaps(CueSet other) => (bits & other.Bits) != 0;

    private ulong Bits => bits;
}
