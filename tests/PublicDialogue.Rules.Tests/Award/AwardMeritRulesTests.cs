using System.Collections.Generic;
using System.Linq;
using PublicDialogue.Rules.Facts;
using PublicDialogue.Rules.Tests.Wording;
using Xunit;

namespace PublicDialogue.Rules.Tests.Award;

/// <summary>What award criteria reward: their field, and where there is none, their words.</summary>
public sealed class AwardMeritRulesTests
{
    public static TheoryData<string, AwardMerit, string> Rules => new()
    {
        { "PD1603", AwardMerit.Company, "Tilbudsgivers erfaring" },
        { "PD1604", AwardMerit.Place, "Lokalt kontor" },
        { "PD1605", AwardMerit.Incumbency, "Point til den nuværende leverandør" },
    };

    [Theory]
    [MemberData(nameof(Rules))]
    public void Assess_Field_Decides(string rule, AwardMerit merit, string words)
    {
        foreach (var other in System.Enum.GetValues<AwardMerit>())
        {
            Assert.Equal(other == merit ? "Error" : "-", Given.Outcome(rule, Criterion("Kvalitet", Given.Fact(AwardFacts.AwardMerit, other))));
        }

        Assert.Equal("Error", Given.Outcome(rule, Criterion(words, Given.Fact(AwardFacts.AwardMerit, merit.ToString()))));
        Assert.Equal("-", Given.Outcome(rule, Criterion(words, Given.Fact(AwardFacts.AwardMerit, "offer"))));
    }

    [Theory]
    [MemberData(nameof(Rules))]
    public void Assess_Words_CountOnlyInAwardCriteria(string rule, AwardMerit merit, string words)
    {
        Assert.Equal("Error", Given.Outcome(rule, Criterion(words)));
        Assert.Equal("Error", Given.Outcome(rule, Criterion(words, AwardFacts.AwardMerit.Absent(Given.Here))));
        Assert.Equal("?AwardMerit:NotStated", Given.Outcome(rule, Demanded.Saying(words)));
        Assert.NotEqual(AwardMerit.Offer, merit);
    }

    [Theory]
    [MemberData(nameof(Rules))]
    public void Assess_Words_AreQuoted(string rule, AwardMerit merit, string words)
    {
        var finding = Assert.Single(Given.Assess(rule, Criterion(words + "; pris")).Findings);

        Assert.Equal(words + "; pris", finding.Quote);
        Assert.Equal(PublicDialogue.Rules.Book.Confidence.Text, finding.Confidence);
        Assert.Equal(PublicDialogue.Rules.Book.Confidence.Structured, Given.Assess(
            rule, Criterion(words, Given.Fact(AwardFacts.AwardMerit, merit))).Findings.Single().Confidence);
    }

    [Theory]
    [MemberData(nameof(Rules))]
    public void Assess_Reason_LowersToInformation(string rule, AwardMerit merit, string words)
    {
        var reason = Given.Fact(FactKeys.Justification, "Vagten skal kunne gå til havnen");

        Assert.Equal("Info", Given.Outcome(rule, Criterion(words, reason)));
        Assert.Equal("Info", Given.Outcome(rule, Criterion("Kvalitet", reason, Given.Fact(AwardFacts.AwardMerit, merit))));
        Assert.Equal("Error", Given.Outcome(rule, Criterion(words, Given.Fact(FactKeys.Justification, "se bilag"))));
    }

    [Theory]
    [MemberData(nameof(Rules))]
    public void Assess_AbsentOrUnknown_IsNoFinding(string rule, AwardMerit merit, string words)
    {
        Assert.NotEmpty(words + merit);
        Assert.Equal("-", Given.Outcome(rule, Given.Tender(FactKeys.AwardCriteria.Absent())));
        Assert.Equal("?AwardMerit:NotStated", Given.Outcome(rule, TenderFacts.None));
        Assert.Equal("?AwardMerit:Elsewhere", Given.Outcome(rule, Given.Tender(FactKeys.AwardCriteria.Unknown(UnknownReason.Elsewhere))));
        Assert.Equal("?AwardMerit:Unreadable", Given.Outcome(rule, Criterion("Kvalitet", Given.Fact(AwardFacts.AwardMerit, "rubbish"))));
    }

    [Theory]
    [MemberData(nameof(Rules))]
    public void Assess_OtherLotInTheDocuments_IsNotClean(string rule, AwardMerit merit, string words) => Assert.Equal(
        "Error ?AwardMerit:Elsewhere",
        Given.Outcome(rule, Given.Tender(
            [],
            new TenderPart { Role = TenderFactKind.Lots, Id = "1", Parts = [Part(words, [Given.Fact(AwardFacts.AwardMerit, merit)])] },
            Given.Lot("2", FactKeys.AwardCriteria.Unknown(UnknownReason.Elsewhere)))));

    [Theory]
    [MemberData(nameof(Rules))]
    public void Assess_BeforeItsFirstDay_IsSilent(string rule, AwardMerit merit, string words)
    {
        var part = Part(words, [Given.Fact(AwardFacts.AwardMerit, merit)]);

        Assert.Equal("Error", Given.Outcome(rule, Given.Tender([Given.Fact(FactKeys.DispatchDate, "2016-04-18")], part)));
        Assert.Equal("-", Given.Outcome(rule, Given.Tender([Given.Fact(FactKeys.DispatchDate, "2016-04-17")], part)));
    }

    [Fact]
    public void Assess_NameThatDoesNotSayWhose_IsAWarning() => Assert.Equal("Warning", Given.Outcome("PD1603", Criterion("Referencer")));

    [Fact]
    public void Assess_KnowledgeOfTheAuthority_IsAWarning() => Assert.Equal("Warning", Given.Outcome("PD1605", Criterion("Kendskab til kommunens systemer")));

    [Fact]
    public void Assess_PlaceOfBusinessInACriterion_IsPointsForBeingLocal()
    {
        var award = Given.Tender([], Part("Service", [Given.Fact(AbilityFacts.EstablishmentRadius, 30)]));

        Assert.Equal("Error", Given.Outcome("PD1604", award));
        Assert.Equal("?EstablishmentAt:NotStated", Given.Outcome("PD1702", award));
        Assert.Equal("Error", Given.Outcome("PD1604", Given.Tender([], Part("Service", [Given.Fact(AbilityFacts.EstablishmentAt, "start")]))));
        Assert.Equal("-", Given.Outcome("PD1604", Given.Tender([], Part("Service", [AbilityFacts.EstablishmentRadius.Absent()]))));
        Assert.Equal("?EstablishmentRadius:Unreadable", Given.Outcome("PD1604", Given.Tender([], Part("Service", [Given.Fact(AbilityFacts.EstablishmentRadius, "near")]))));
    }

    [Fact]
    public void Assess_LocalLabourInACriterion_IsLocalContent()
    {
        Assert.Equal("Error ?Specifications:NotStated", Given.Outcome("PD1703", Criterion("Andel lokal arbejdskraft")));
        Assert.Equal("?Specifications:NotStated", Given.Outcome("PD1205", Criterion("Kvalitet efter DS/EN 1176")));
    }

    private static TenderFacts Criterion(string name, params FactEntry[] facts) => Given.Tender([], Part(name, facts));

    private static TenderPart Part(string name, IReadOnlyList<FactEntry> facts) => new()
    {
        Role = TenderFactKind.AwardCriteria,
        Facts = facts,
        Wordings = [new(name, Given.Here) { Of = TenderFactKind.AwardCriteria }],
    };
}
