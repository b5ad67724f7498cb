using System;
using System.Linq;
using PublicDialogue.Notices;
using PublicDialogue.Rules.Facts;
using PublicDialogue.Rules.Reading;
using Xunit;

namespace PublicDialogue.Rules.Tests.Reading.Eforms;

/// <summary>Values and places that were read by eye in the XML of each notice.</summary>
public class EformsReaderTests
{
    private const string Brokers = "eforms-doffin-real/doffin_ContractNotice_cn-standard_2023-649037.xml";
    private const string Social = "eforms-doffin-real/doffin_ContractNotice_cn-social_2022-614279.xml";
    private const string National = "eforms-doffin-real/doffin_ContractNotice_cn-standard_2024-107345.xml";
    private const string Planned = "eforms-doffin-real/doffin_PriorInformationNotice_pin-cfc-social_2022-394467.xml";
    private const string Multilingual = "eforms-sdk-example/sdk_cn_24_multilingual.xml";
    private const string Change = "eforms-sdk-example/sdk_change-cn_24_cumbria_suppliers.xml";
    private const string Withheld = "eforms-sdk-example/sdk_can_25_withheld.xml";
    private const string Utilities = "eforms-sdk-example/sdk_cn_25.xml";
    private const string Urgent = "eforms-sdk-example/sdk_cn_24_nego_accel.xml";
    private const string Contest = "eforms-ted-real/2024-OJS012-00032045.xml";
    private const string Flemish = "eforms-ted-real/2024-OJS056-00163529.xml";
    private const string Polish = "eforms-ted-real/2024-OJS044-00128154.xml";
    private const string Unfilled = "eforms-nor-example/nor_eu_test_cn_24.xml";

    [NoticesTheory]
    [InlineData(Brokers, TenderFactKind.DispatchDate, "- 2023-02-16 @108,5")]
    [InlineData(Brokers, TenderFactKind.TenderDeadline, "LOT-1-8 2023-03-17 @390,14")]
    [InlineData(Brokers, TenderFactKind.Procedure, "- Open @167,8")]
    [InlineData(Brokers, TenderFactKind.ElectronicSubmission, "LOT-1-8 True @382,11")]
    [InlineData(Social, TenderFactKind.LightRegime, "- True @114,5")]
    [InlineData(Social, TenderFactKind.TenderDeadline, "LOT-0000 2023-01-27 @296,14")]
    [InlineData(Social, TenderFactKind.FrameworkDuration, "LOT-0000 P24M @378,14")]
    [InlineData(Social, TenderFactKind.Jurisdiction, "- Norway @41,32")]
    [InlineData(National, TenderFactKind.LegalBasis, "- National @76,4")]
    [InlineData(National, TenderFactKind.FrameworkDuration, "LOT-0000 P43M1D @427,10")]
    [InlineData(Planned, TenderFactKind.Procedure, "- Unreadable @157,8")]
    [InlineData(Multilingual, TenderFactKind.Language, "- en @415,3")]
    [InlineData(Multilingual, TenderFactKind.Jurisdiction, "- EuropeanUnion @97,12")]
    [InlineData(Multilingual, TenderFactKind.TenderDeadline, "LOT-0000 2020-02-03 @1022,6")]
    [InlineData(Multilingual, TenderFactKind.EstimatedValue, "- 4,500,000\u00a0EUR @602,5")]
    [InlineData(Multilingual, TenderFactKind.Accelerated, "- False @547,5")]
    [InlineData(Multilingual, TenderFactKind.FrameworkDuration, "LOT-0000 P48M @1186,6")]
    [InlineData(Multilingual, TenderFactKind.FrameworkRenewals, "LOT-0000 none @1189,6")]
    [InlineData(Multilingual, TenderFactKind.PriorInformation, "LOT-0000 none @1009,4")]
    [InlineData(Change, TenderFactKind.DispatchDate, "- Elsewhere @154,3")]
    [InlineData(Change, TenderFactKind.TenderDeadline, "LOT-0000 2020-05-11 @398,6")]
    [InlineData(Change, TenderFactKind.MinimumYearlyTurnover, "LOT-0000 Elsewhere @306,7")]
    [InlineData(Change, TenderFactKind.ReferenceCount, "LOT-0000 Elsewhere @306,7")]
    [InlineData(Change, TenderFactKind.FrameworkDuration, "LOT-0000 P40M29D @448,6")]
    [InlineData(Change, TenderFactKind.AuthorityLevel, "- SubCentral @162,5")]
    [InlineData(Withheld, TenderFactKind.Procedure, "- Withheld @419,4")]
    [InlineData(Withheld, TenderFactKind.AwardWeight, "LOT-0000 Withheld @463,13")]
    [InlineData(Withheld, TenderFactKind.FrameworkDuration, "LOT-0000 none @555,6")]
    [InlineData(Utilities, TenderFactKind.LegalBasis, "- Utilities @129,3")]
    [InlineData(Utilities, TenderFactKind.FrameworkDuration, "LOT-0000 P5M @366,6")]
    [InlineData(Utilities, TenderFactKind.FrameworkRenewals, "LOT-0000 Elsewhere @369,6")]
    [InlineData(Urgent, TenderFactKind.Accelerated, "- True @225,5")]
    [InlineData(Urgent, TenderFactKind.Procedure, "- Negotiated @223,4")]
    [InlineData(Urgent, TenderFactKind.ContractNature, "- Services @233,4")]
    [InlineData(Flemish, TenderFactKind.FrameworkDuration, "LOT-0001 P1826D @91,3588")]
    [InlineData(Flemish, TenderFactKind.Language, "- nl @1,6146")]
    [InlineData(Unfilled, TenderFactKind.DispatchDate, "- Unreadable @")]
    public void Read_Notice_FactStandsWhereTheXmlHasIt(string name, TenderFactKind kind, string expected) =>
        Assert.StartsWith(expected, Said.Of(SharedNotices.Facts(name), FactKeys.Find(kind)!), StringComparison.Ordinal);

    [NoticesTheory]
    [InlineData(Multilingual, "LOT-0000", "70 Percent; 30 Percent")]
    [InlineData(Withheld, "LOT-0000", "Withheld; Withheld")]
    [InlineData(Urgent, "LOT-0000", "NotStated")]
    [InlineData(Flemish, "LOT-0001", "NotStated; NotStated; NotStated")]
    public void Read_Notice_HasTheWeightsOfTheLot(string name, string lot, string expected) =>
        Assert.Equal(expected, Said.Weights(SharedNotices.Facts(name), lot));

    [NoticesTheory]
    [InlineData(Brokers, true)]
    [InlineData(Social, true)]
    [InlineData(Planned, true)]
    [InlineData(Change, true)]
    [InlineData(Contest, false)]
    [InlineData(Withheld, false)]
    [InlineData("eforms-sdk-example/sdk_pin-rtl_24.xml", false)]
    [InlineData("eforms-sdk-example/sdk_pin-cfc_25.xml", false)]
    [InlineData("eforms-sdk-example/sdk_veat_23.xml", false)]
    [InlineData("eforms-sdk-example/sdk_can-modif_23.xml", false)]
    [InlineData("eforms-sdk-example/sdk_X02_registration.xml", false)]
    public void Read_Notice_InvitesTendersWhereItsTypeDoes(string name, bool isCall) =>
        Assert.Equal(isCall, SharedNotices.Facts(name).IsCallForCompetition);

    [NoticesFact]
    public void Read_Document_HasKindLanguageAndJurisdiction()
    {
        var document = SharedNotices.Read(Polish);

        Assert.Equal((DocumentKind.EForms, "pl", Jurisdiction.EuropeanUnion), (document.Kind, document.Language, document.Jurisdiction));
    }

    [NoticesFact]
    public void Read_SeveralLanguages_TakesTheWordingOfTheNotices()
    {
        var wordings = SharedNotices.Facts(Multilingual).Scopes.SelectMany(scope => scope.Part.Wordings).ToArray();

        Assert.NotEmpty(wordings);
        Assert.All(wordings, wording => Assert.Equal("en", wording.Language));
        Assert.Equal(wordings.Length, wordings.DistinctBy(wording => wording.Origin.Line).Count());
        Assert.Single(wordings, wording => wording.Text.StartsWith("Provision of IT services", StringComparison.Ordinal));
    }

    [NoticesFact]
    public void Read_Award_HasNoWordingOfRequirements() =>
        Assert.DoesNotContain(
            SharedNotices.Facts("eforms-sdk-example/sdk_can_24_maximal.xml").Scopes,
            scope => scope.Part.Wordings.Any(wording => wording.Of == TenderFactKind.Specifications));
}
