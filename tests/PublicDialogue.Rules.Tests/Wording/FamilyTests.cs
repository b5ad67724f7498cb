using System.Collections.Generic;
using PublicDialogue.Rules.Tests.Evidence;
using Xunit;

namespace PublicDialogue.Rules.Tests.Wording;

/// <summary>Ways of saying a thing, most of them what sentences of strangers showed to be missing, with what looks like it and is something else; the sentences lie in Families.</summary>
public sealed class FamilyTests
{
    public static IEnumerable<object[]> Demands => TestTable.Rows("Wording/Families/demands.tsv");

    public static IEnumerable<object[]> NearMisses => TestTable.Rows("Wording/Families/near-misses.tsv");

    [Theory]
    [MemberData(nameof(Demands))]
    public void Findings_Demand_HoldTheRule(string language, string place, string rule, string text) =>
        Assert.Contains(rule, new Sentence(language, place, rule, text).Findings());

    [Theory]
    [MemberData(nameof(NearMisses))]
    public void Findings_NearMiss_AreNone(string language, string place, string text) =>
        Assert.Empty(new Sentence(language, place, null, text).Findings());
}
