using System;
using System.IO;
using System.Linq;
using PublicDialogue.Rules.Facts;
using PublicDialogue.Rules.Reading;
using PublicDialogue.Rules.Selection;
using Xunit;

namespace PublicDialogue.Rules.Tests.Reading.Ocds;

/// <summary>Groups of lots, and what the profiles for the European Union say lot by lot; the releases are made up, after their schemas.</summary>
public class OcdsGroupsTests
{
    private const string Groups = """
        "lots": [{"id": "L1", "value": {"amount": 6000000, "currency": "DKK"}}, {"id": "L2", "value": {"amount": 8000000, "currency": "DKK"}},
                 {"id": "L3", "value": {"amount": 100000000, "currency": "DKK"}}],
        "lotGroups": [{"id": "G1", "relatedLots": ["L1", "L2", "L1"]§}, {"id": "G2", "relatedLots": ["L2", "L3"]}, {"optionToCombine": false}]
        """;

    private const string Turnover = ", \"selectionCriteria\": {\"criteria\": [{\"type\": \"slc-stand-to-gen\", \"description\": \"Tilbudsgiver skal have en årlig omsætning på mindst 30 mio. kr.\"}]}";

    [Fact]
    public void Read_Lots_StandInTheirGroups() => Assert.Equal(
        ["L1 G1", "L2 G1", "L2 G2", "L3 G2", "G1 G1", "G2 G2"],
        Read(Groups).Scopes.SelectMany(scope => scope.Part.Facts.Where(fact => fact.Key == ContractFacts.LotGroup).Select(fact => $"{scope.Part.Id} {fact.Value}")));

    [Theory]
    [InlineData("", "G1")]
    [InlineData(", \"maximumValue\": {\"amount\": 14999999, \"currency\": \"DKK\"}", "G1")]
    [InlineData(", \"maximumValue\": {\"amount\": 15000000, \"currency\": \"DKK\"}", null)]
    [InlineData(", \"value\": {\"amount\": 15000000, \"currency\": \"DKK\"}, \"maximumValue\": {\"amount\": 16, \"currency\": \"DKK\"}", null)]
    [InlineData(", \"techniques\": {\"frameworkAgreement\": {\"value\": {\"amount\": 15000000, \"currency\": \"DKK\"}}}", null)]
    public void Assess_TurnoverForAGroup_IsMeasuredByTheGroup(string value, string? lot) =>
        Assert.Equal(lot, Given.Assess("PD1001", Read(Groups, Turnover + value)).Findings.SingleOrDefault()?.Lot);

    [Fact]
    public void Read_AwardCriteriaOfAGroup_HaveTheirWeights() => Assert.Equal(
        "70 Percent; 20 Percent",
        Said.Weights(
            Read(Groups, ", \"awardCriteria\": {\"criteria\": [{\"type\": \"price\", \"numbers\": [{\"number\": 70, \"weight\": \"percentageExact\"}]}, {\"type\": \"quality\", \"numbers\": [{\"number\": 20, \"weight\": \"percentageExact\"}]}]}"),
            "G1"));

    // The profile for eForms has the days, the nature and the fees with the lots.
    [Theory]
    [InlineData("\"procurementMethod\": \"open\"", "\"tenderPeriod\": {\"endDate\": \"2026-04-10T12:00:00+02:00\"}", TenderFactKind.TenderDeadline, "L1 2026-04-10")]
    [InlineData("\"procurementMethod\": \"selective\"", "\"tenderPeriod\": {\"endDate\": \"2026-04-10T12:00:00+02:00\"}", TenderFactKind.TenderDeadline, "L1 Unreadable")]
    [InlineData("\"id\": \"1\"", "\"mainProcurementCategory\": \"goods\"", TenderFactKind.ContractNature, "L1 Supplies")]
    [InlineData("\"id\": \"1\"", "\"participationFees\": [{\"type\": \"document\", \"value\": {\"amount\": 500, \"currency\": \"DKK\"}}]", TenderFactKind.ParticipationFee, "L1 500\u00a0DKK")]
    [InlineData("\"participationFees\": [{\"type\": [\"document\"], \"value\": {\"amount\": 500, \"currency\": \"DKK\"}}]", "\"title\": \"x\"", TenderFactKind.ParticipationFee, "- 500\u00a0DKK")]
    [InlineData("\"participationFees\": [{\"type\": [\"deposit\"], \"value\": {\"amount\": 500, \"currency\": \"DKK\"}}]", "\"title\": \"x\"", TenderFactKind.ParticipationFee, "not stated")]
    [InlineData("\"id\": \"1\"", "\"techniques\": {\"hasFrameworkAgreement\": false}, \"contractPeriod\": {\"description\": \"UNLIMITED\"}", TenderFactKind.OpenEnded, "L1 True")]
    [InlineData("\"id\": \"1\"", "\"awardCriteria\": {\"criteria\": [{\"type\": \"quality\", \"numbers\": [{\"number\": 9, \"threshold\": \"minimumScore\"}]}]}", TenderFactKind.AwardThreshold, "L1 9")]
    [InlineData("\"id\": \"1\"", "\"selectionCriteria\": {\"criteria\": [{\"type\": \"slc-sche-qu-cert-indep\"}]}", TenderFactKind.Certificate, "L1 Elsewhere")]
    [InlineData("\"procurementMethodRationaleClassifications\": [{\"id\": \"artistic\"}]", "\"title\": \"x\"", TenderFactKind.DirectAwardGround, "- artistic")]
    public void Read_Member_IsTheFact(string ofTender, string ofLot, TenderFactKind kind, string expected) => Assert.StartsWith(
        expected,
        Said.Of(Read(ofTender + ", \"lots\": [{\"id\": \"L1\", " + ofLot + "}]"), FactKeys.Find(kind)!),
        StringComparison.Ordinal);

    // A criterion of standing may be of turnover or of anything else, and is no test that certainly is asked for.
    [Theory]
    [InlineData("economic", false)]
    [InlineData("slc-stand-to-avg", true)]
    public void Read_CriterionOfStanding_IsNotTakenForATurnover(string type, bool isAsked) => Assert.Equal(
        isAsked,
        FinancialTest.Of(Read("\"selectionCriteria\": {\"criteria\": [{\"type\": \"" + type + "\"}]}")).Single().IsAsked);

    private static TenderFacts Read(string members, string ofFirstGroup = "") => TenderReader.Read(
        "a.json",
        new StringReader("{\"ocid\": \"x\", \"tag\": [\"tender\"], \"language\": \"da\", \"tender\": {" + members.Replace("§", ofFirstGroup, StringComparison.Ordinal) + "}}")).Facts!;
}
