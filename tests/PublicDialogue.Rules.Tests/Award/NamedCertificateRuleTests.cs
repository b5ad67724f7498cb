using System.Collections.Generic;
using System.Linq;
using PublicDialogue.Rules.Book;
using PublicDialogue.Rules.Facts;
using PublicDialogue.Rules.Tests.Wording;
using Xunit;

namespace PublicDialogue.Rules.Tests.Award;

public sealed class NamedCertificateRuleTests
{
    private const string Rule = "PD1606";

    [Theory]
    [InlineData("Miljø: ISO 14001", "Error")]
    [InlineData("Miljø: ISO 14001 eller lignende", "Warning")]
    [InlineData("Miljø: ISO 14001 eller tilsvarende", "-")]
    [InlineData("Miljø", "-")]
    public void Assess_Words_NameIt(string words, string outcome) => Assert.Equal(outcome, Given.Outcome(Rule, Criterion(words)));

    [Fact]
    public void Assess_Words_OfARequirement_AreNotPoints() =>
        Assert.Equal("?AwardCriteria:NotStated", Given.Outcome(Rule, Demanded.Saying("Leverandøren skal have ISO 14001")));

    [Theory]
    [InlineData("ISO 14001", null, "Error")]
    [InlineData("ISO 14001", false, "Error")]
    [InlineData("ISO 14001", true, "-")]
    [InlineData("ISO 14001 eller tilsvarende", null, "-")]
    public void Assess_Field_SaysWhetherEquivalentsCount(string certificate, bool? accepted, string outcome)
    {
        var criterion = Criterion(
            "Miljø: ISO 14001", Given.Fact(AbilityFacts.Certificate, certificate), Given.Fact(FactKeys.EquivalentAccepted, accepted));

        Assert.Equal(outcome, Given.Outcome(Rule, criterion));
        Assert.DoesNotContain("Error", Given.Outcome("PD1901", criterion), System.StringComparison.Ordinal);
    }

    [Fact]
    public void Assess_FieldUnknown_IsNotAssessable()
    {
        Assert.Equal("?Certificate:Withheld", Given.Outcome(Rule, Criterion("Miljø", AbilityFacts.Certificate.Unknown(UnknownReason.Withheld))));
        Assert.Equal("?EquivalentAccepted:Unreadable", Given.Outcome(
            Rule, Criterion("Miljø", Given.Fact(AbilityFacts.Certificate, "EMAS"), FactKeys.EquivalentAccepted.Unknown(UnknownReason.Unreadable))));
        Assert.Equal("?AwardCriteria:NotStated", Given.Outcome(Rule, TenderFacts.None));
        Assert.Equal("-", Given.Outcome(Rule, Given.Tender(FactKeys.AwardCriteria.Absent())));
    }

    [Fact]
    public void Assess_CertificateOfTheTenderer_IsNotThisRules() => Assert.Equal("?AwardCriteria:NotStated", Given.Outcome(Rule, Given.Tender(
        [], new TenderPart { Role = TenderFactKind.SelectionCriteria, Facts = [Given.Fact(AbilityFacts.Certificate, "ISO 14001")] })));

    [Fact]
    public void Assess_Reason_LowersToInformation() => Assert.Equal("Info", Given.Outcome(
        Rule, Criterion("Miljø: ISO 14001", Given.Fact(FactKeys.Justification, "Kun dette certifikat dækker kajen"))));

    [Fact]
    public void Assess_Hit_IsMendedInItsOwnLanguage() => Assert.Equal(
        new Remedy(RemedyAction.AppendWords, "eller tilsvarende") { At = "ISO 14001" },
        Given.Assess(Rule, Criterion("Der gives point for ISO 14001 til tilbudsgiver")).Findings.Single().Remedy);

    private static TenderFacts Criterion(string name, params FactEntry[] facts) => Given.Tender([], new TenderPart
    {
        Role = TenderFactKind.AwardCriteria,
        Facts = facts,
        Wordings = [new(name, Given.Here) { Of = TenderFactKind.AwardCriteria }],
    });
}
