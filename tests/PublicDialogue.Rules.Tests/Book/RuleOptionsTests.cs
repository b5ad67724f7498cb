using System;
using System.Collections.Generic;
using System.Linq;
using PublicDialogue.Rules.Book;
using Xunit;

namespace PublicDialogue.Rules.Tests.Book;

public sealed class RuleOptionsTests
{
    private static readonly RuleOption Most = new("publicdialogue.pd1106.most_references", 3m);

    [Fact]
    public void Names_AreSmallAndOnce()
    {
        Assert.Equal(RuleOptionNames.All.Distinct(), RuleOptionNames.All);
        Assert.All(RuleOptionNames.All, name => Assert.Matches("^publicdialogue(\\.[a-z0-9_]+)+$", name));
    }

    [Fact]
    public void Names_AsBuildProperties_AreOnce() => Assert.Equal(
        RuleOptionNames.All.Count, RuleOptionNames.All.Select(RuleOption.PropertyOf).Distinct(StringComparer.OrdinalIgnoreCase).Count());

    [Theory]
    [InlineData("publicdialogue.pd1106.most_references", "PublicDialoguePd1106MostReferences")]
    [InlineData("publicdialogue.jurisdiction", "PublicDialogueJurisdiction")]
    [InlineData("publicdialogue.below_threshold", "PublicDialogueBelowThreshold")]
    [InlineData("publicdialogue.pd1001.enabled", "PublicDialoguePd1001Enabled")]
    [InlineData("publicdialogue..x__y", "PublicDialogueXY")]
    public void PropertyOf_Name_IsOneWord(string name, string property) => Assert.Equal(property, RuleOption.PropertyOf(name));

    [Theory]
    [InlineData("5", 5)]
    [InlineData(" 5", 3)]
    [InlineData("5.5", 5.5)]
    [InlineData("5,5", 3)]
    [InlineData("-1", 3)]
    [InlineData("five", 3)]
    [InlineData("", 3)]
    [InlineData("1e3", 3)]
    [InlineData("999999999999999999999999999999999999", 3)]
    public void Number_Text_IsReadOrLeftOut(string text, double number) =>
        Assert.Equal((decimal)number, With(Most.Name, text).Number(Most));

    [Theory]
    [InlineData("dk", Jurisdiction.Denmark)]
    [InlineData("SE", Jurisdiction.Sweden)]
    [InlineData("Netherlands", Jurisdiction.Netherlands)]
    [InlineData("atlantis", Jurisdiction.EuropeanUnion)]
    [InlineData("", Jurisdiction.EuropeanUnion)]
    public void Jurisdiction_Text_IsReadOrTheUnion(string text, Jurisdiction jurisdiction) =>
        Assert.Equal(jurisdiction, With(RuleOptions.JurisdictionName, text).Jurisdiction);

    [Theory]
    [InlineData("false", false)]
    [InlineData(" False ", false)]
    [InlineData("true", true)]
    [InlineData("no", true)]
    [InlineData("", true)]
    public void IsEnabled_OnlyFalse_SwitchesOff(string text, bool isEnabled) =>
        Assert.Equal(isEnabled, With("publicdialogue.pd1001.enabled", text).IsEnabled("PD1001"));

    [Fact]
    public void Default_SetsNothing()
    {
        Assert.Equal((Jurisdiction.EuropeanUnion, BelowThreshold.Info, 3m), (RuleOptions.Default.Jurisdiction, RuleOptions.Default.BelowThreshold, RuleOptions.Default.Number(Most)));
        Assert.True(RuleOptions.Default.IsEnabled("PD1001"));
    }

    private static RuleOptions With(string name, string value) => new(new Dictionary<string, string>(StringComparer.Ordinal) { [name] = value });
}
