using System;
using System.IO;
using System.Linq;
using PublicDialogue.Notices;
using PublicDialogue.Rules.Book;
using PublicDialogue.Rules.Facts;
using PublicDialogue.Rules.Reading;
using Xunit;

namespace PublicDialogue.Rules.Tests.Reading.Eforms;

/// <summary>Groups of lots: which lots they combine, and what is said of each group as a whole.</summary>
public class EformsGroupsTests
{
    private const string Award = "eforms-sdk-example/sdk_can_24_maximal.xml";
    private const string Hydrogen = "eforms-ted-real/2024-OJS047-00137599.xml";

    private const string Distribution = """
        <cac:TenderingTerms><cac:LotDistribution>
        <cac:LotsGroup><cbc:LotsGroupID schemeName="LotsGroup">GLO-0001</cbc:LotsGroupID>
        <cac:ProcurementProjectLotReference><cbc:ID schemeName="Lot">LOT-0001</cbc:ID></cac:ProcurementProjectLotReference>
        <cac:ProcurementProjectLotReference><cbc:ID schemeName="Lot">LOT-0002</cbc:ID></cac:ProcurementProjectLotReference></cac:LotsGroup>
        <cac:LotsGroup><cbc:LotsGroupID>GLO-0002</cbc:LotsGroupID>
        <cac:ProcurementProjectLotReference><cbc:ID schemeName="Lot">LOT-0002</cbc:ID></cac:ProcurementProjectLotReference>
        <cac:ProcurementProjectLotReference><cbc:ID schemeName="Lot">LOT-0003</cbc:ID></cac:ProcurementProjectLotReference></cac:LotsGroup>
        </cac:LotDistribution></cac:TenderingTerms>
        """;

    private static readonly string Turnover = SmallNotice.Extended("""
        <efac:SelectionCriteria><cbc:TendererRequirementTypeCode listName="selection-criterion">slc-stand-to-gen</cbc:TendererRequirementTypeCode>
        <cbc:Description languageID="DAN">Tilbudsgiver skal have en årlig omsætning på mindst 30 mio. kr.</cbc:Description></efac:SelectionCriteria>
        """);

    [NoticesTheory]
    [InlineData(Award, TenderFactKind.LotGroups, 0, "- 1 @1508,3")]
    [InlineData(Award, TenderFactKind.LotGroup, 0, "LOT-0001 GLO-0001 @1414,6")]
    [InlineData(Award, TenderFactKind.LotGroup, 1, "LOT-0002 GLO-0001 @1414,6")]
    [InlineData(Award, TenderFactKind.LotGroup, 2, "GLO-0001 GLO-0001 @1510,4")]
    [InlineData(Award, TenderFactKind.FrameworkMaximumValue, 0, "- 9,999,999.99\u00a0EUR @167,8")]
    [InlineData(Award, TenderFactKind.FrameworkMaximumValue, 1, "LOT-0001 9,999,999.99\u00a0EUR @200,10")]
    [InlineData(Award, TenderFactKind.FrameworkMaximumValue, 2, "GLO-0001 10,000\u00a0EUR @1569,6")]
    [InlineData(Hydrogen, TenderFactKind.LotGroup, 0, "LOT-0001 GLO-0001 @68,14")]
    public void Read_Notice_SaysWhatItsXmlSays(string name, TenderFactKind kind, int nth, string expected) =>
        Assert.Equal(expected, Said.Of(SharedNotices.Facts(name), FactKeys.Find(kind)!, nth));

    [NoticesFact]
    public void Read_AwardCriteriaOfAGroup_HaveTheirWeights() =>
        Assert.Equal("60 Percent; 40 Percent", Said.Weights(SharedNotices.Facts(Award), "GLO-0001"));

    // Lots of 6, 8 and 100 million, the first two of them in one group: twice its value is 28, and twice that of 15 just enough.
    [Theory]
    [InlineData("GLO-0001", "", "GLO-0001")]
    [InlineData("GLO-0001", "14999999", "GLO-0001")]
    [InlineData("GLO-0001", "15000000", null)]
    [InlineData("GLO-0001", "-1", "GLO-0001")]
    [InlineData("GLO-0002", "", null)]
    [InlineData("GLO-0003", "", null)]
    public void Assess_TurnoverForAGroup_IsMeasuredByTheGroup(string group, string value, string? lot)
    {
        var findings = Find("PD1001", Group(group, Turnover, value.Length == 0 ? "" : $"<cbc:EstimatedOverallContractAmount currencyID=\"DKK\">{value}</cbc:EstimatedOverallContractAmount>", ""));

        Assert.Equal(lot, findings.SingleOrDefault()?.Lot);
    }

    [Theory]
    [InlineData(40, false)]
    [InlineData(41, true)]
    public void Assess_WeightsOfAGroup_AddUpByThemselves(int weight, bool isFound)
    {
        string criteria = string.Concat(new[] { 60, weight }.Select(number => "<cac:SubordinateAwardingCriterion>" + SmallNotice.Extended(
            $"<efac:AwardCriterionParameter><efbc:ParameterCode listName=\"number-weight\">per-exa</efbc:ParameterCode><efbc:ParameterNumeric>{number}</efbc:ParameterNumeric></efac:AwardCriterionParameter>")
            + "<cbc:AwardingCriterionTypeCode>price</cbc:AwardingCriterionTypeCode></cac:SubordinateAwardingCriterion>"));
        var findings = Find("PD1601", Group("GLO-0001", $"<cac:AwardingTerms><cac:AwardingCriterion>{criteria}</cac:AwardingCriterion></cac:AwardingTerms>", "", ""));

        Assert.Equal(isFound ? ["GLO-0001"] : [], findings.Select(finding => finding.Lot));
    }

    // One budget for several lots is a maximum for each of them, and for none outside the group.
    [Theory]
    [InlineData("GLO-0001", "", "?FrameworkMaximumValue:NotStated")]
    [InlineData("GLO-0001", "<cbc:EstimatedMaximumValueAmount currencyID=\"DKK\">9000000</cbc:EstimatedMaximumValueAmount>", "-")]
    [InlineData("GLO-0002", "<cbc:EstimatedMaximumValueAmount currencyID=\"DKK\">9000000</cbc:EstimatedMaximumValueAmount>", "?FrameworkMaximumValue:NotStated")]
    public void Assess_FrameworkWithAMaximumForItsGroup_HasOne(string group, string maximum, string outcome) =>
        Assert.Equal(outcome, Given.Outcome("PD1402", Read(
            new SmallNotice { Framework = "fa-wo-rc", Period = "<cbc:DurationMeasure unitCode=\"YEAR\">4</cbc:DurationMeasure>" },
            Group(group, "", "", maximum))));

    private static Finding[] Find(string rule, string group) => [.. Given.Assess(rule, Read(new SmallNotice(), group)).Findings];

    private static TenderFacts Read(SmallNotice first, string group)
    {
        string text = first.Text().Replace("<cac:TenderingProcess><cbc:ProcedureCode>", Distribution + "<cac:TenderingProcess><cbc:ProcedureCode>", StringComparison.Ordinal)
            .Replace("<cac:ProcurementProject><cac:PlannedPeriod>", $"<cac:ProcurementProject>{Total(Value(6))}<cac:PlannedPeriod>", StringComparison.Ordinal)
            .Replace("</ContractNotice>", Lot("LOT-0002", 8) + Lot("LOT-0003", 100) + group + "</ContractNotice>", StringComparison.Ordinal);
        return TenderReader.Read("groups.xml", new StringReader(text)).Facts!;
    }

    private static string Group(string id, string terms, string value, string maximum) => $"""
        <cac:ProcurementProjectLot><cbc:ID schemeName="LotsGroup">{id}</cbc:ID><cac:TenderingTerms>{terms}</cac:TenderingTerms>
        <cac:TenderingProcess><cac:FrameworkAgreement>{maximum}</cac:FrameworkAgreement></cac:TenderingProcess>
        <cac:ProcurementProject>{Total(value)}</cac:ProcurementProject></cac:ProcurementProjectLot>
        """;

    private static string Lot(string id, int millions) =>
        $"<cac:ProcurementProjectLot><cbc:ID schemeName=\"Lot\">{id}</cbc:ID><cac:ProcurementProject>{Total(Value(millions))}</cac:ProcurementProject></cac:ProcurementProjectLot>";

    private static string Value(int millions) => $"<cbc:EstimatedOverallContractAmount currencyID=\"DKK\">{millions}000000</cbc:EstimatedOverallContractAmount>";

    private static string Total(string amounts) => $"<cac:RequestedTenderTotal>{amounts}</cac:RequestedTenderTotal>";
}
