using System.IO;
using System.Linq;
using PublicDialogue.Rules.Facts;
using PublicDialogue.Rules.Reading;
using Xunit;

namespace PublicDialogue.Rules.Tests.Reading.Ocds;

/// <summary>The members of the profile for the European Union; the release is made up, after its schema.</summary>
public class OcdsProfileTests
{
    private const string Release = """
        {
          "ocid": "ocds-x-1", "tag": ["tender"], "language": "da", "buyer": {"id": "1"},
          "parties": [
            {"id": "1", "roles": ["buyer"], "address": {"countryName": "Danmark"},
             "details": {"classifications": [{"scheme": "eu-buyer-legal-type", "id": "la"}]}},
            {"id": "2", "roles": ["reviewBody"], "address": {"country": "SE"}}
          ],
          "tender": {
            "status": "active", "legalBasis": {"scheme": "CELEX", "id": "32014L0024"},
            "procurementMethod": "selective", "procurementMethodDetails": "Restricted procedure",
            "procedure": {"isAccelerated": true, "acceleratedRationale": "Brand i kommunens køkken"},
            "mainProcurementCategory": "goods", "tenderPeriod": {"endDate": "2026-12-11T23:59:00+01:00"},
            "participationFees": [{"type": ["document"], "value": {"amount": 500, "currency": "DKK"}}],
            "lotDetails": {"maximumLotsBidPerSupplier": 3, "maximumLotsAwardedPerSupplier": 2},
            "lots": [
              {"id": "LOT-0001", "value": {"amount": 4000000, "currency": "DKK"}, "description": "Kaffemaskiner",
               "techniques": {"hasFrameworkAgreement": true, "frameworkAgreement": {
                 "value": {"amount": 5e6, "currency": "DKK"}, "maximumParticipants": 3, "periodRationale": "Maskinerne afskrives over seks år.",
                 "period": {"startDate": "2027-01-01T00:00:00Z", "endDate": "2032-12-31T00:00:00Z"}}},
               "hasRenewal": true, "renewal": {"maximumRenewals": 2},
               "secondStage": {"minimumCandidates": 4, "maximumCandidates": 6},
               "awardCriteria": {"criteria": [
                 {"type": "price", "numbers": [{"number": 60, "weight": "percentageExact"}]},
                 {"type": "quality", "numbers": [{"number": 40, "weight": "percentageExact"}]}]},
               "selectionCriteria": {"criteria": [
                 {"type": "economic", "description": "Omsætning på mindst 2 mio. kr.", "minimum": "2 mio. kr."},
                 {"type": "technical", "description": "Tre referencer"}]},
               "submissionTerms": {"electronicSubmissionPolicy": "required", "depositsGuarantees": "10 %"}},
              {"id": "LOT-0002", "techniques": {"hasFrameworkAgreement": false}, "contractPeriod": {"durationInDays": 730}, "hasRenewal": false}
            ]
          }
        }
        """;

    private static readonly TenderDocument Document = TenderReader.Read("a.json", new StringReader(Release));

    [Theory]
    [InlineData(TenderFactKind.Jurisdiction, "- Denmark @4,64")]
    [InlineData(TenderFactKind.AuthorityLevel, "- SubCentral @5,78")]
    [InlineData(TenderFactKind.LegalBasis, "- PublicContracts @9,65")]
    [InlineData(TenderFactKind.Procedure, "- Restricted @10,67")]
    [InlineData(TenderFactKind.Accelerated, "- True @11,36")]
    [InlineData(TenderFactKind.AccelerationReason, "- Brand i kommunens køkken @11,66")]
    [InlineData(TenderFactKind.ContractNature, "- Supplies @12,32")]
    [InlineData(TenderFactKind.TenderDeadline, "- Unreadable @12,69")]
    [InlineData(TenderFactKind.LotsPerTenderer, "- 2 @14,85")]
    [InlineData(TenderFactKind.Lots, "- 2 @15,13")]
    [InlineData(TenderFactKind.EstimatedValue, "LOT-0001 4,000,000\u00a0DKK @16,46")]
    [InlineData(TenderFactKind.MaximumParticipants, "LOT-0001 3 @18,78")]
    [InlineData(TenderFactKind.FrameworkDuration, "LOT-0001 P72M @19,69")]
    [InlineData(TenderFactKind.FrameworkRenewals, "LOT-0001 Elsewhere @20,59")]
    [InlineData(TenderFactKind.ShortlistMinimum, "LOT-0001 4 @21,45")]
    [InlineData(TenderFactKind.ShortlistMaximum, "LOT-0001 6 @21,69")]
    [InlineData(TenderFactKind.AwardCriteria, "LOT-0001 2 @22,38")]
    [InlineData(TenderFactKind.MinimumYearlyTurnover, "LOT-0001 Unreadable @26,19")]
    [InlineData(TenderFactKind.ReferenceCount, "LOT-0001 Unreadable @27,19")]
    [InlineData(TenderFactKind.ElectronicSubmission, "LOT-0001 True @28,58")]
    [InlineData(TenderFactKind.TenderGuarantee, "LOT-0001 Unreadable @28,92")]
    [InlineData(TenderFactKind.ContractDuration, "LOT-0002 P730D @29,111")]
    [InlineData(TenderFactKind.ContractRenewals, "LOT-0002 0 @29,131")]
    public void Read_Member_IsTheFactAtItsPlace(TenderFactKind kind, string expected) =>
        Assert.Equal(expected, Said.Of(Document.Facts!, FactKeys.Find(kind)!));

    [Fact]
    public void Read_Weights_AreExactPerCents() => Assert.Equal("60 Percent; 40 Percent", Said.Weights(Document.Facts!, "LOT-0001"));

    [Fact]
    public void Read_Words_AreThoseOfTheBuyerInTheirLanguage() =>
        Assert.Equal(
            ["Kaffemaskiner da", "Omsætning på mindst 2 mio. kr. da", "2 mio. kr. da", "Tre referencer da"],
            Document.Facts!.Scopes.SelectMany(scope => scope.Part.Wordings).Select(wording => $"{wording.Text} {wording.Language}"));

    [Fact]
    public void Read_Place_IsThatOfTheValue()
    {
        var origin = Document.Facts!.Stating(TenderFactKind.MaximumParticipants).First().Own(ContractFacts.MaximumParticipants).Origin!;

        Assert.Equal("3", Release.Substring(origin.Start, origin.Length));
    }

    [Fact]
    public void Read_Framework_KeepsItsReasonToItsDuration() =>
        Assert.Equal(
            FactState.Known,
            Document.Facts!.Stating(TenderFactKind.FrameworkDuration).First().Own(FactKeys.Justification).State);

    [Theory]
    [InlineData("\"hasDynamicPurchasingSystem\": true", "True")]
    [InlineData("\"hasDynamicPurchasingSystem\": false", "False")]
    [InlineData("\"dynamicPurchasingSystem\": {\"type\": \"open\"}", "True")]
    [InlineData("\"hasElectronicAuction\": true", null)]
    public void Read_PurchasingSystem_IsSaidOrNot(string technique, string? expected)
    {
        string release = """{"ocid": "x", "tag": ["tender"], "tender": {"id": "1", "techniques": {""" + technique + "}}}";
        var system = TenderReader.Read("a.json", new StringReader(release)).Facts!.Tender.Own(TimeFacts.DynamicPurchasingSystem);

        Assert.Equal(expected, system.TryGet(out bool isSystem) ? isSystem.ToString() : null);
    }

    [Fact]
    public void Read_TendersByLot_AreThoseOfTheLot()
    {
        const string award = """
            {"ocid": "x", "tag": ["award"], "awards": [{"id": 1}],
             "bids": {"statistics": [
               {"measure": "smeBids", "value": 1, "relatedLots": ["L1"]},
               {"measure": "bids", "value": 5, "relatedLots": ["L1"]},
               {"measure": "bids", "value": 9, "relatedLots": ["L1", "L2"]}]},
             "tender": {"lots": [{"id": "L1"}, {"id": "L2"}]}}
            """;

        var facts = TenderReader.Read("a.json", new StringReader(award)).Facts!;

        Assert.Equal("L1 5 @4,33", Said.Of(facts, ContractFacts.TendersReceived));
        Assert.Equal("not stated", Said.Of(facts, ContractFacts.TendersReceived, 1));
    }
}
