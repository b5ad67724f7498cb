using System;
using System.Linq;
using PublicDialogue.Rules.Book;
using PublicDialogue.Rules.Facts;
using PublicDialogue.Rules.Tests.Texts;
using Xunit;

namespace PublicDialogue.Rules.Tests.Book;

/// <summary>Norway, Finland, Germany and Belgium have the rules of the Union or the EEA; Denmark, Sweden and the Netherlands have those, and more.</summary>
public class JurisdictionTests
{
    private static readonly string[] Dutch = ["PD1003", "PD1104"];

    [Theory]
    [InlineData("NO")]
    [InlineData("FI")]
    [InlineData("DE")]
    [InlineData("BE")]
    public void Assess_CountryWithoutRulesOfItsOwn_HasTheUnions(string country) => Assert.Equal(Found("EU"), Found(country));

    [Theory]
    [InlineData("DK")]
    [InlineData("SE")]
    [InlineData("NL")]
    public void Assess_CountryWithRulesOfItsOwn_HasTheUnionsToo(string country) => Assert.Empty(Found("EU").Except(Found(country), StringComparer.Ordinal));

    [Fact]
    public void Assess_Netherlands_HasRulesThatNobodyElseHas() =>
        Assert.Empty(Dutch.Except(Found("NL").Except(Found("EU"), StringComparer.Ordinal), StringComparer.Ordinal));

    private static string[] Found(string country) =>
        [.. RuleBook.Find(In(RuleTextsTests.WorstOf("EU"), country), RuleOptions.Default).Select(finding => finding.RuleId).Distinct().Order(StringComparer.Ordinal)];

    private static TenderFacts In(TenderFacts facts, string country)
    {
        var part = facts.Tender.Part;
        return new(new TenderPart
        {
            Facts = [.. part.Facts.Where(fact => fact.Key != FactKeys.Jurisdiction), Given.Fact(FactKeys.Jurisdiction, country)],
            Wordings = part.Wordings,
            Parts = part.Parts,
        });
    }
}
