using PublicDialogue.Notices;
using PublicDialogue.Rules.Facts;
using Xunit;

namespace PublicDialogue.Rules.Tests.Reading.Eforms;

/// <summary>Shortlists, contracts, ceilings and results, read by eye in the XML of each notice.</summary>
public class EformsTermsTests
{
    private const string Urgent = "eforms-sdk-example/sdk_cn_24_nego_accel.xml";
    private const string Brokers = "eforms-doffin-real/doffin_ContractNotice_cn-standard_2023-649037.xml";
    private const string Change = "eforms-sdk-example/sdk_change-cn_24_cumbria_suppliers.xml";
    private const string Award = "eforms-sdk-example/sdk_can_24_maximal.xml";
    private const string Withheld = "eforms-sdk-example/sdk_can_25_withheld.xml";
    private const string Utilities = "eforms-sdk-example/sdk_cn_25.xml";
    private const string Endless = "eforms-doffin-real/doffin_2024-113575.xml";

    [NoticesTheory]
    [InlineData(Urgent, TenderFactKind.RequestDeadline, 0, "LOT-0000 2020-04-29 @377,6")]
    [InlineData(Urgent, TenderFactKind.Shortlist, 0, "LOT-0000 1 @380,5")]
    [InlineData(Urgent, TenderFactKind.ShortlistMinimum, 0, "LOT-0000 3 @383,6")]
    [InlineData(Urgent, TenderFactKind.ShortlistMaximum, 0, "LOT-0000 10 @382,6")]
    [InlineData(Urgent, TenderFactKind.ContractDuration, 0, "LOT-0000 P66M @416,6")]
    [InlineData(Urgent, TenderFactKind.ContractRenewals, 0, "LOT-0000 2 @419,6")]
    [InlineData(Urgent, TenderFactKind.AccelerationReason, 0, "- The needs of the contracting authority cannot be met without adaptation of ready available solutions. @226,5")]
    [InlineData(Brokers, TenderFactKind.LotsPerTenderer, 0, "- 1 @151,11")]
    [InlineData(Brokers, TenderFactKind.ShortlistMinimum, 0, "LOT-1-8 Unreadable @405,14")]
    [InlineData(Brokers, TenderFactKind.ShortlistMaximum, 0, "LOT-1-8 none @402,11")]
    [InlineData(Brokers, TenderFactKind.MaximumParticipants, 0, "LOT-1-8 4 @425,14")]
    [InlineData(Brokers, TenderFactKind.ContractDuration, 0, "not stated")]
    [InlineData(Change, TenderFactKind.MaximumParticipants, 0, "LOT-0000 10 @412,6")]
    [InlineData(Change, TenderFactKind.TenderGuarantee, 0, "LOT-0000 none @274,6")]
    [InlineData(Award, TenderFactKind.TendersReceived, 0, "LOT-0001 9 @208,10")]
    [InlineData(Award, TenderFactKind.TendersReceived, 1, "LOT-0002 1 @366,10")]
    [InlineData(Withheld, TenderFactKind.TendersReceived, 0, "LOT-0000 Withheld @62,10")]
    [InlineData(Utilities, TenderFactKind.TenderGuarantee, 0, "LOT-0000 Elsewhere @222,6")]
    [InlineData(Endless, TenderFactKind.OpenEnded, 0, "LOT-0000 True @460,8")]
    [InlineData(Endless, TenderFactKind.ContractDuration, 0, "LOT-0000 none @460,8")]
    public void Read_Notice_SaysWhatItsXmlSays(string name, TenderFactKind kind, int nth, string expected) =>
        Assert.Equal(expected, Said.Of(SharedNotices.Facts(name), FactKeys.Find(kind)!, nth));
}
