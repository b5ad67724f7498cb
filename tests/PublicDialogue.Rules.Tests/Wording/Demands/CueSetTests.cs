using System;
using System.Linq;
using System.Runtime.CompilerServices;
using PublicDialogue.Rules.Wording;
using PublicDialogue.Rules.Wording.Demands;
using Xunit;

namespace PublicDialogue.Rules.Tests.Wording.Demands;

public sealed class CueSetTests
{
    // A family beyond the room of a set would be taken for another.
    [Fact]
    public void Families_FitTheBitsThatHoldThem() => Assert.InRange((int)Enum.GetValues<Cue>().Max(), 1, LeadBits.Most - 1);

    // A list beyond it would be looked into in every sentence.
    [Fact]
    public void Lists_FitTheBitsThatHoldThem()
    {
        foreach (var type in typeof(Lexicon).Assembly.GetTypes().Where(type => !type.ContainsGenericParameters))
        {
            RuntimeHelpers.RunClassConstructor(type.TypeHandle);
        }

        Assert.InRange(Lexicon.Count, 100, LeadBits.Most - 1);
    }

    [Fact]
    public void Overlaps_BitsOfEachWord_IsWhetherTheyAreTheSame() => Assert.All(Enumerable.Range(0, LeadBits.Most), one =>
        Assert.Equal([one], Enumerable.Range(0, LeadBits.Most).Where(other => LeadBits.Of(one).Overlaps(LeadBits.Of(other)))));

    [Fact]
    public void Overlaps_EachFamilyWithEach_IsWhetherItIsTheSame() => Assert.All(Enum.GetValues<Cue>(), one =>
        Assert.All(Enum.GetValues<Cue>(), other => Assert.Equal(one == other, CueSet.Of([one]).Overlaps(CueSet.Of([other])))));
}
