using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using PublicDialogue.Rules.Facts;
using Xunit;

namespace PublicDialogue.Rules.Tests.Time;

public sealed class StandstillRuleTests
{
    private const string Rule = "PD1310";

    private static readonly PlainDate Sent = new(2019, 4, 1);

    // Sent on 1 April 2019, the standstill ends on 11 April: earliest signing 12 April (upphandlingsmyndigheten.se 1372299).
    [Theory]
    [InlineData("SE", true, 11, "-")]
    [InlineData("SE", true, 10, "Error")]
    [InlineData("DK", true, 10, "Error")]
    [InlineData("EU", false, 16, "-")]
    [InlineData("EU", false, 15, "Error")]
    [InlineData("EU", false, 11, "Error")]
    [InlineData("NL", true, 21, "-")]
    [InlineData("NL", true, 20, "Error")]
    [InlineData("NL", false, 20, "Error")]
    [InlineData("EU", true, -3, "Error")]
    public void Assess_Signature_WaitsForTheLastDay(string country, bool isElectronic, int days, string outcome) => Assert.Equal(outcome, Given.Outcome(
        Rule, Signed(days, Given.Fact(FactKeys.Jurisdiction, country), Given.Fact(TimeFacts.ElectronicNotification, isElectronic))));

    [Theory]
    [InlineData(10, "Error")]
    [InlineData(11, "?ElectronicNotification:NotStated")]
    [InlineData(15, "?ElectronicNotification:NotStated")]
    [InlineData(16, "-")]
    public void Assess_MeansUnknown_DecidesOnlyBetween(int days, string outcome) => Assert.Equal(outcome, Given.Outcome(Rule, Signed(days)));

    public static TheoryData<string, string> Exempt => new()
    {
        { "procedure", "neg-wo-call" }, { "basis", "32014L0025" }, { "system", "true" }, { "received", "1" },
    };

    [Theory]
    [MemberData(nameof(Exempt))]
    public void Assess_WhereNoneIsAskedFor_IsSilent(string what, string value) => Assert.Equal("-", Given.Outcome(Rule, Signed(2, what switch
    {
        "procedure" => Given.Fact(FactKeys.Procedure, value),
        "basis" => Given.Fact(FactKeys.LegalBasis, value),
        "system" => Given.Fact(TimeFacts.DynamicPurchasingSystem, value),
        _ => Given.Fact(ContractFacts.TendersReceived, value),
    })));

    [Fact]
    public void Assess_TwoTenders_IsTold() => Assert.Equal("Error", Given.Outcome(Rule, Signed(2, Given.Fact(ContractFacts.TendersReceived, 2))));

    [Fact]
    public void Assess_LightRegime_HasAStandstillToo() => Assert.Equal("Error", Given.Outcome(Rule, Signed(2, Given.Fact(FactKeys.LightRegime, value: true))));

    // Aanbestedingswet 2012 art. 2.39, second paragraph, names what applies to social services, and art. 2.127 is not among it.
    [Theory]
    [InlineData(true, 10, "Error", "Directive 89/665/EEC art. 2a")]
    [InlineData(true, 11, "-", "")]
    [InlineData(false, 11, "Error", "Directive 89/665/EEC art. 2a; Aanbestedingswet 2012 art. 2.127")]
    public void Assess_DutchLightRegime_HasTheStandstillOfTheDirective(bool isLight, int days, string outcome, string citation)
    {
        var tender = Signed(
            days,
            Given.Fact(FactKeys.Jurisdiction, "NL"),
            Given.Fact(FactKeys.LightRegime, isLight),
            Given.Fact(TimeFacts.ElectronicNotification, value: true));

        Assert.Equal(outcome, Given.Outcome(Rule, tender));
        Assert.All(Given.Assess(Rule, tender).Findings, finding => Assert.Equal(citation, finding.Citation));
    }

    [Fact]
    public void Assess_LotSignedOnItsOwn_IsMeasuredByTheTendersNotice() => Assert.Equal(["1"], Given.Assess(Rule, Given.Tender(
        [Given.Fact(TimeFacts.AwardNotifiedDate, Sent)],
        Given.Lot("1", Given.Fact(TimeFacts.SignatureDate, Sent.PlusDays(3))),
        Given.Lot("2", Given.Fact(TimeFacts.SignatureDate, Sent.PlusDays(30))))).Findings.Select(finding => finding.Lot));

    [Fact]
    public void Assess_Missing_IsNotAssessable()
    {
        Assert.Equal("?SignatureDate:NotStated", Given.Outcome(Rule, TenderFacts.None));
        Assert.Equal("-", Given.Outcome(Rule, Given.Tender(TimeFacts.SignatureDate.Absent())));
        Assert.Equal("?AwardNotifiedDate:NotStated", Given.Outcome(Rule, Given.Tender(Given.Fact(TimeFacts.SignatureDate, Sent))));
    }

    [Fact]
    public void Assess_Reason_ExcusesNothing() => Assert.Equal("Error", Given.Outcome(
        Rule, Signed(5, Given.Fact(FactKeys.Justification, "Skolerne åbner på mandag"))));

    [Fact]
    public void Assess_TooSoon_NamesTheEarliestDay() => Assert.Contains(
        "2019-04-12", Assert.Single(Given.Assess(Rule, Signed(5)).Findings).Message(new CultureInfo("sv")), System.StringComparison.Ordinal);

    private static TenderFacts Signed(int days, params IEnumerable<FactEntry> more) => Given.Tender([.. more.Concat(
        [Given.Fact(TimeFacts.AwardNotifiedDate, Sent), Given.Fact(TimeFacts.SignatureDate, Sent.PlusDays(days))])]);
}
