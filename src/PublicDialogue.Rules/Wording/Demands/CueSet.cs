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

    /// <summary>Makes the set of the families of which there can be anything to find in a passage.</summary>
    public static CueSet Of(Passage passage)
    {
        ulong all = 0;
        ulong bits = passage.Bits;
        for (int at = passage.From; at < passage.To; at++)
        {
            foreach (var entry in passage.Tokens[at].Word.Cues)
            {
                all |= entry.Needs.AreMet(bits) ? 1UL << (int)entry.Cue : 0;
            }
        }

        return new(all);
    }

    /// <summary>Says whether a family is in both.</summary>
    public bool Overlaps(CueSet other) => (bits & other.Bits) != 0;

    private ulong Bits => bits;
}
