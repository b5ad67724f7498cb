using System.Linq;
using PublicDialogue.Notices;
using PublicDialogue.Rules.Facts;
using PublicDialogue.Rules.Reading;
using Xunit;

namespace PublicDialogue.Rules.Tests.Reading.Ted;

/// <summary>Values and places that were read by eye in the XML of each notice.</summary>
public class TedReaderTests
{
    private const string French2017 = "ted-r209/070891-2017_FR_FR_F02.xml";
    private const string British2018 = "ted-r209/216209-2018_UK_EN_F02.xml";
    private const string German = "ted-r209/330763-2022_DE_DE_F02.xml";
    private const string DanishSocial = "ted-r209/436913-2017_DK_DA_F21.xml";
    private const string FinnishSocial = "ted-r209/113562-2021_FI_FI_F21.xml";
    private const string Plan = "ted-r209/347031-2022_BE_EN_F01.xml";
    private const string Utilities = "ted-r209/377628-2022_DK_EN_F04.xml";
    private const string Change = "ted-r209/111492-2021_BE_FR_F14.xml";
    private const string Award = "ted-r209/298072-2018_BE_EN_F03.xml";
    private const string Defence = "ted-r209/010233-2021_DK_EN_17.xml";
    private const string Parliament = "ted-r209/091775-2022_BE_FR_F02.xml";
    private const string Contest = "ted-r209/042364-2022_NO_EN_F12.xml";

    [NoticesTheory]
    [InlineData(French2017, TenderFactKind.TenderDeadline, "- 2017-03-24 @365,2")]
    [InlineData(French2017, TenderFactKind.DispatchDate, "- 2017-02-21 @415,2")]
    [InlineData(French2017, TenderFactKind.Procedure, "- Open @363,2")]
    [InlineData(French2017, TenderFactKind.ElectronicSubmission, "- True @259,2")]
    [InlineData(French2017, TenderFactKind.DocumentsFree, "- True @244,2")]
    [InlineData(German, TenderFactKind.DocumentsFree, "- False @1,7319")]
    [InlineData(French2017, TenderFactKind.LegalBasis, "- PublicContracts @228,2")]
    [InlineData(French2017, TenderFactKind.FrameworkDuration, "- none @362,2")]
    [InlineData(British2018, TenderFactKind.PriorInformation, "- Elsewhere @1073,14")]
    [InlineData(British2018, TenderFactKind.EstimatedValue, "- 10,000,000\u00a0GBP @353,14")]
    [InlineData(British2018, TenderFactKind.TenderDeadline, "not stated")]
    [InlineData(British2018, TenderFactKind.Jurisdiction, "not stated")]
    [InlineData(German, TenderFactKind.Procedure, "- Negotiated @1,41842")]
    [InlineData(German, TenderFactKind.FrameworkDuration, "1 P60M @1,13498")]
    [InlineData(German, TenderFactKind.FrameworkRenewals, "1 none @1,13534")]
    [InlineData(German, TenderFactKind.AwardCriteria, "1 Elsewhere @1,13472")]
    [InlineData(German, TenderFactKind.DispatchDate, "- 2022-06-15 @1,45314")]
    [InlineData("ted-r209/075195-2021_DK_DA_F21.xml", TenderFactKind.RequestDeadline, "- 2021-03-12 @")]
    [InlineData(DanishSocial, TenderFactKind.LightRegime, "- True @237,8")]
    [InlineData(DanishSocial, TenderFactKind.TenderDeadline, "- 2017-11-24 @371,14")]
    [InlineData(DanishSocial, TenderFactKind.DispatchDate, "- 2017-10-30 @407,14")]
    [InlineData(DanishSocial, TenderFactKind.FrameworkDuration, "1 P48M @309,17")]
    [InlineData(DanishSocial, TenderFactKind.Jurisdiction, "- Denmark @246,17")]
    [InlineData(FinnishSocial, TenderFactKind.EstimatedValue, "- 2,600,000\u00a0EUR @1,8851")]
    [InlineData(FinnishSocial, TenderFactKind.FrameworkDuration, "1.1. P24M @1,11015")]
    [InlineData(FinnishSocial, TenderFactKind.PriorInformation, "- Elsewhere @1,28189")]
    [InlineData(Plan, TenderFactKind.FrameworkDuration, "- P64M23D @1,10572")]
    [InlineData(Plan, TenderFactKind.FrameworkRenewals, "- Elsewhere @1,10603")]
    [InlineData(Utilities, TenderFactKind.LegalBasis, "- Utilities @1,6405")]
    [InlineData(Utilities, TenderFactKind.FrameworkDuration, "- P96M @1,9311")]
    [InlineData(Utilities, TenderFactKind.EstimatedValue, "- 100,000,000\u00a0DKK @1,8159")]
    [InlineData(Change, TenderFactKind.DispatchDate, "- Elsewhere @1,7099")]
    [InlineData(Award, TenderFactKind.DispatchDate, "- 2018-07-04 @948,18")]
    [InlineData(Award, TenderFactKind.TenderDeadline, "not stated")]
    [InlineData(Defence, TenderFactKind.LegalBasis, "- Defence @1,7229")]
    [InlineData(Defence, TenderFactKind.DispatchDate, "- 2021-01-06 @1,27711")]
    [InlineData(Defence, TenderFactKind.Procedure, "- Negotiated @1,18927")]
    [InlineData(Parliament, TenderFactKind.LegalBasis, "- Institutions @1,")]
    public void Read_Notice_FactStandsWhereTheXmlHasIt(string name, TenderFactKind kind, string expected) =>
        Assert.StartsWith(expected, Said.Of(SharedNotices.Facts(name), FactKeys.Find(kind)!), System.StringComparison.Ordinal);

    [NoticesTheory]
    [InlineData(French2017, null, "60 Points; 40 Points")]
    [InlineData(British2018, "3", "60 Percent about; 40 Percent about")]
    [InlineData(Award, null, "Unreadable; Unreadable")]
    public void Read_Notice_HasTheWeightsOfTheLot(string name, string? lot, string expected) =>
        Assert.Equal(expected, Said.Weights(SharedNotices.Facts(name), lot));

    [NoticesTheory]
    [InlineData(French2017, true)]
    [InlineData(DanishSocial, true)]
    [InlineData(Plan, true)]
    [InlineData(Defence, true)]
    [InlineData(Utilities, false)]
    [InlineData(Change, false)]
    [InlineData(Award, false)]
    [InlineData(Contest, false)]
    public void Read_Notice_InvitesTendersWhereItsFormDoes(string name, bool isCall) =>
        Assert.Equal(isCall, SharedNotices.Facts(name).IsCallForCompetition);

    [NoticesFact]
    public void Read_TwentyThreeTranslations_TakesTheOriginal()
    {
        var document = SharedNotices.Read(Parliament);

        Assert.Equal((DocumentKind.Ted, "fr", Jurisdiction.Belgium), (document.Kind, document.Language, document.Jurisdiction));
        Assert.Equal(4, document.Facts!.LotCount);
    }

    [NoticesFact]
    public void Read_ReasonForTheDuration_StandsBesideNothingElse()
    {
        var scope = SharedNotices.Facts(German).Stating(TenderFactKind.Justification).First();

        Assert.Null(scope.Part.Role);
        Assert.Equal(
            [TenderFactKind.FrameworkDuration, TenderFactKind.FrameworkRenewals, TenderFactKind.Justification],
            scope.Part.Facts.Select(fact => fact.Key.Kind));
    }

    [Fact]
    public void Read_RaisedLetters_StayInTheirSentence()
    {
        var facts = TenderReader.Read("a.xml", new System.IO.StringReader(
            "<TED_EXPORT><FORM_SECTION><F02_2014 CATEGORY='ORIGINAL' FORM='F02' LG='FR'><OBJECT_CONTRACT><OBJECT_DESCR><SHORT_DESCR>"
            + "<P>1<FT TYPE='SUP'>re</FT> tranche: 30 m<FT TYPE='SUP'>3</FT></P></SHORT_DESCR></OBJECT_DESCR></OBJECT_CONTRACT></F02_2014></FORM_SECTION></TED_EXPORT>")).Facts!;

        Assert.Equal("1re tranche: 30 m3", facts.Scopes.SelectMany(scope => scope.Part.Wordings).Single().Text);
    }
}
