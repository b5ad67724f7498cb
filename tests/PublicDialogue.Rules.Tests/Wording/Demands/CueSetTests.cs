using System;
using System.Linq;
using PublicDialogue.Rules.Wording.Demands;
using Xunit;

namespace PublicDialogue.Rules.Tests.Wording.Demands;

public sealed class CueSetTests
{
    // A set is one 64-bit number: a family beyond it would be taken for another.
    [Fact]
    public void Families_FitTheBitsThatHoldThem() => Assert.InRange((int)Enum.GetValues<Cue>().Max(), 1, 63);

    [Fact]
    public void Overlaps_EachFamilyWithEach_IsWhetherItIsTheSame() => Assert.All(Enum.GetValues<Cue>(), one =>
        Assert.All(Enum.GetValues<Cue>(), other => Assert.Equal(one == other, CueSet.Of([one]).Overlaps(CueSet.Of([other])))));
}
