using System.Collections.Concurrent;
using System.Collections.Generic;

namespace PublicDialogue.Rules.Facts;

/// <summary>A set of facts as bits: added to without allocation, and the same list for the same set.</summary>
/// <remarks>The default is empty. Room for 192 facts; a test counts them.</remarks>
internal readonly record struct KindSet(ulong Low, ulong Middle, ulong High)
{
    /// <summary>How many facts there is room for.</summary>
    public const int Room = 3 * BitsOfAWord;

    private const int BitsOfAWord = 64;

    private static readonly ConcurrentDictionary<KindSet, IReadOnlyList<TenderFactKind>> Lists = new();

    public static KindSet operator |(KindSet left, KindSet right) =>
        new(left.Low | right.Low, left.Middle | right.Middle, left.High | right.High);

    public static KindSet Of(TenderFactKind kind) => ((int)kind / BitsOfAWord) switch
    {
        0 => new(Bit(kind), 0, 0),
        1 => new(0, Bit(kind), 0),
        _ => new(0, 0, Bit(kind)),
    };

    public static KindSet Of(IEnumerable<TenderFactKind> kinds)
    {
        KindSet set = default;
        foreach (var kind in kinds)
        {
            set |= Of(kind);
        }

        return set;
    }

    /// <summary>Says whether a fact is in both.</summary>
    public bool Overlaps(KindSet other) => ((Low & other.Low) | (Middle & other.Middle) | (High & other.High)) != 0;

    /// <summary>Gets how many facts are in it.</summary>
    public int Count => Ones(Low) + Ones(Middle) + Ones(High);

    /// <summary>Counts the facts in it that come before one.</summary>
    public int Rank(TenderFactKind kind)
    {
        ulong before = Bit(kind) - 1;
        return ((int)kind / BitsOfAWord) switch
        {
            0 => Ones(Low & before),
            1 => Ones(Low) + Ones(Middle & before),
            _ => Ones(Low) + Ones(Middle) + Ones(High & before),
        };
    }

    public IReadOnlyList<TenderFactKind> ToList() =>
        this == default ? [] : Lists.TryGetValue(this, out var known) ? known : Lists.GetOrAdd(this, [.. Members()]);

    private static ulong Bit(TenderFactKind kind) => 1UL << ((int)kind % BitsOfAWord);

    // The ones of pairs, of fours, of bytes, and of all.
    private static int Ones(ulong word)
    {
        word -= (word >> 1) & 0x5555_5555_5555_5555;
        word = (word & 0x3333_3333_3333_3333) + ((word >> 2) & 0x3333_3333_3333_3333);
        return (int)(unchecked(((word + (word >> 4)) & 0x0F0F_0F0F_0F0F_0F0F) * 0x0101_0101_0101_0101) >> 56);
    }

    private IEnumerable<TenderFactKind> Members()
    {
        for (int kind = 0; kind < Room; kind++)
        {
            ulong word = (kind / BitsOfAWord) switch { 0 => Low, 1 => Middle, _ => High };
            if ((word & Bit((TenderFactKind)kind)) != 0)
            {
                yield return (TenderFactKind)kind;
            }
        }
    }
}
