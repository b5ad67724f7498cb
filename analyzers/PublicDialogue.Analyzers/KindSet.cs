using System.Collections.Concurrent;
using System.Collections.Generic;
using PublicDialogue.Rules;

namespace PublicDialogue.Analyzers;

/// <summary>A set of facts as bits: added to without allocation, and the same list for the same set.</summary>
/// <remarks>The default is empty. Room for 128 facts; a test counts them.</remarks>
internal readonly record struct KindSet(ulong Low, ulong High)
{
    private static readonly ConcurrentDictionary<KindSet, IReadOnlyList<TenderFactKind>> Lists = new();

    public static KindSet operator |(KindSet left, KindSet right) => new(left.Low | right.Low, left.High | right.High);

    public static KindSet Of(TenderFactKind kind) =>
        (int)kind < 64 ? new(1UL << (int)kind, 0) : new(0, 1UL << ((int)kind - 64));

    public static KindSet Of(IEnumerable<TenderFactKind> kinds)
    {
        KindSet set = default;
        foreach (var kind in kinds)
        {
            set |= Of(kind);
        }

        return set;
    }

    public IReadOnlyList<TenderFactKind> ToList() =>
        this == default ? [] : Lists.TryGetValue(this, out var known) ? known : Lists.GetOrAdd(this, [.. Members()]);

    private IEnumerable<TenderFactKind> Members()
    {
        for (int kind = 0; kind < 128; kind++)
        {
            if (((kind < 64 ? Low >> kind : High >> (kind - 64)) & 1) != 0)
            {
                yield return (TenderFactKind)kind;
            }
        }
    }
}
