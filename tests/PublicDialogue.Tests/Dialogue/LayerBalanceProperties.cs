using System;
using System.Collections.Generic;
using System.Linq;
using FsCheck;
using FsCheck.Fluent;
using PublicDialogue.Dialogue;
using Xunit;

namespace PublicDialogue.Tests.Dialogue;

/// <summary>However many people the layers have, every first part of a programme is spread over them as evenly as it can be.</summary>
public sealed class LayerBalanceProperties
{
    [Fact]
    public void Missing_EveryPrefix_IsAsBalancedAsCanBe() => Check((sizes, programme) =>
    {
        var order = programme.Missing;
        return Enumerable.Range(0, order.Count + 1).All(length => Unevenness(sizes.Select((_, layer) => order.Take(length).Count(partner => partner.Layer == Name(layer)))) == Best(sizes, length));
    });

    [Fact]
    public void Missing_Everybody_StandsOnce() => Check((sizes, programme) =>
        programme.Missing.Count == sizes.Sum() && programme.Missing.Distinct().Count() == sizes.Sum());

    // The slow judge: tries every way to take so many from the layers.
    private static int Best(IReadOnlyList<int> sizes, int length) => Ways(sizes, length).Min(Unevenness);

    private static IEnumerable<IEnumerable<int>> Ways(IReadOnlyList<int> sizes, int length) => sizes.Count == 0
        ? length == 0 ? [[]] : []
        : from taken in Enumerable.Range(0, Math.Min(sizes[0], length) + 1)
          from rest in Ways([.. sizes.Skip(1)], length - taken)
          select rest.Prepend(taken);

    // The sum of squares is least where the numbers are as equal as they can be.
    private static int Unevenness(IEnumerable<int> counts) => counts.Sum(count => count * count);

    private static Layer Name(int layer) => new($"layer {layer}");

    private static void Check(Func<IReadOnlyList<int>, ConversationProgramme, bool> holds) => Prop.ForAll(
        (from layers in Gen.Choose(1, 4)
         from sizes in Gen.ArrayOf(Gen.Choose(1, 6), layers)
         from seed in Gen.Choose(0, int.MaxValue)
         select (sizes, seed)).ToArbitrary(),
        drawn => holds(drawn.sizes, new(new("c"), Shuffled(drawn.sizes, drawn.seed)))).QuickCheckThrowOnFailure();

    // The people come in any order of layers.
    private static ConversationPartner[] Shuffled(int[] sizes, int seed) =>
    [
        .. sizes.SelectMany((size, layer) => Enumerable.Range(0, size).Select(at => new ConversationPartner(new($"{layer}-{at}"), Name(layer))))
            .Select((partner, at) => (partner, key: (at + 1L) * seed % 7919)).OrderBy(row => row.key).Select(row => row.partner),
    ];
}
