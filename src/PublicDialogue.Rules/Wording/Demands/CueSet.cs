using System.Collections.Generic;

namespace PublicDialogue.Rules.Wording.Demands;

/// <summary>A set of families as bits: most sentences have no word of most families.</summary>
/// <param name="bits">A bit a family; there is room for <see cref="LeadBits.Most"/>.</param>
internal readonly struct CueSet(LeadBits bits)
{
    /// <summary>Makes the set of some families.</summary>
    public static CueSet Of(IEnumerable<Cue> cues)
    {
        LeadBits all = default;
        foreach (var cue in cues)
        {
            all |= LeadBits.Of((int)cue);
        }

        return new(all);
    }

    /// <summary>Makes the set of the families whose words were found.</summary>
    public static CueSet Of(List<CueHit> hits)
    {
        LeadBits all = default;
        for (int at = 0; at < hits.Count; at++)
        {
            all |= LeadBits.Of((int)hits[at].Cue);
        }

        return new(all);
    }

    public static CueSet operator |(CueSet left, CueSet right) => new(left.Bits | right.Bits);

    /// <summary>Says whether a family is in both.</summary>
    public bool Overlaps(CueSet other) => bits.Overlaps(other.Bits);

    private LeadBits Bits => bits;
}
