using System;
using System.Collections.Generic;
using System.Linq;
using PublicDialogue.Rules.Facts;
using Xunit;

namespace PublicDialogue.Rules.Tests.Facts;

public sealed class KindSetTests
{
    private static readonly TenderFactKind[] Kinds = Enum.GetValues<TenderFactKind>();

    // The analyzers keep facts as bits of three 64-bit numbers: a fourth is needed beyond this.
    [Fact]
    public void Kinds_FitTheBitsThatHoldThem() => Assert.InRange(Kinds.Length, 1, KindSet.Room);

    [Fact]
    public void Rank_OfEachInASetOfRandomKinds_IsItsPlaceInTheList()
    {
        uint state = 815;
        for (int run = 0; run < 500; run++)
        {
            var set = KindSet.Of(Some(ref state));
            var list = set.ToList();
            Assert.Equal(list.Count, set.Count);
            Assert.All(list, (kind, at) => Assert.Equal(at, set.Rank(kind)));
        }
    }

    [Fact]
    public void Kinds_EachAlone_ComeBack() => Assert.All(Kinds, kind => Assert.Equal([kind], KindSet.Of(kind).ToList()));

    [Fact]
    public void Kinds_AllTogether_ComeBackInOrder() => Assert.Equal(Kinds, KindSet.Of(Kinds).ToList());

    [Fact]
    public void Sets_OfRandomKinds_AreThoseOfASlowSet()
    {
        uint state = 4711;
        for (int run = 0; run < 500; run++)
        {
            TenderFactKind[] one = Some(ref state);
            TenderFactKind[] other = Some(ref state);
            var slow = new SortedSet<TenderFactKind>(one.Concat(other));

            Assert.Equal(slow, (KindSet.Of(one) | KindSet.Of(other)).ToList());
        }
    }

    [Fact]
    public void Set_TheSame_GivesTheSameList() => Assert.Same(KindSet.Of(Kinds).ToList(), KindSet.Of(Kinds.Reverse()).ToList());

    // A linear congruential sequence: the same sets on every machine.
    private static TenderFactKind[] Some(ref uint state)
    {
        var some = new List<TenderFactKind>();
        foreach (var kind in Kinds)
        {
            state = unchecked((state * 1664525) + 1013904223);
            if (state >> 30 == 0)
            {
                some.Add(kind);
            }
        }

        return [.. some];
    }
}
