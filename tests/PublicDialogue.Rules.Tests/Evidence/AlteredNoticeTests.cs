using System;
using System.IO;
using System.Linq;
using System.Text.RegularExpressions;
using PublicDialogue.Notices;
using PublicDialogue.Rules.Book;
using PublicDialogue.Rules.Reading;
using PublicDialogue.Rules.Tests.Reading;
using Xunit;

namespace PublicDialogue.Rules.Tests.Evidence;

/// <summary>
/// Real notices with one field altered so that they break a rule that none of the folder breaks: all else in them is as it was
/// published. No evidence of how often a rule is right, but that it finds its fault where the forms have it.
/// </summary>
public class AlteredNoticeTests
{
    private const string French = "ted-r209/434812-2020_FR_FR_F02.xml";
    private const string System = "ted-r209/216209-2018_UK_EN_F02.xml";
    private const string Negotiated = "eforms-sdk-example/sdk_cn_24_nego_accel.xml";
    private const string Open = "eforms-sdk-example/sdk_cn_24_open.xml";
    private const string Changed = "ted-r209/326122-2016_BE_EN_F20.xml";
    private const string Utility = "eforms-ted-real/2024-OJS044-00128154.xml";

    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(10);

    // Each at its limit and beyond it. The French notice was sent on 11 September 2020.
    [NoticesTheory]
    [InlineData("PD1302", French, "(?<=<DATE_RECEIPT_TENDERS>)2020-10-13", "2020-10-11", false)]
    [InlineData("PD1302", French, "(?<=<DATE_RECEIPT_TENDERS>)2020-10-13", "2020-10-10", true)]
    [InlineData("PD1302", Negotiated, "(?<=<cbc:EndDate>)2020-04-29", "2020-04-14", false)]
    [InlineData("PD1302", Negotiated, "(?<=<cbc:EndDate>)2020-04-29", "2020-04-13", true)]
    [InlineData("PD1303", System, "(?<=<DATE_RECEIPT_TENDERS>)2018-06-19", "2018-06-16", false)]
    [InlineData("PD1303", System, "(?<=<DATE_RECEIPT_TENDERS>)2018-06-19", "2018-06-15", true)]
    [InlineData("PD1304", Negotiated, "<cbc:ProcessReason languageID=\"ENG\">The needs.*?</cbc:ProcessReason>", "", true)]
    [InlineData("PD1304", Utility, "<cbc:ProcessReason languageID=\"POL\">.*?</cbc:ProcessReason>", "", false)]
    [InlineData("PD1502", French, "<CRITERIA_CANDIDATE>.*?</CRITERIA_CANDIDATE>", "", true)]
    [InlineData("PD1501", Negotiated, "(?<=<cbc:MinimumQuantity>)3", "2", true)]
    [InlineData("PD1410", Changed, "(?<=<VAL_TOTAL_AFTER CURRENCY=\"EUR\">)39056011.00", "57866700", false)]
    [InlineData("PD1410", Changed, "(?<=<VAL_TOTAL_AFTER CURRENCY=\"EUR\">)39056011.00", "57866701", true)]
    [InlineData("PD1410", Changed, "(?<=<VAL_TOTAL_AFTER CURRENCY=\")EUR(?=\">39056011.00)", "PLN", false)]
    [InlineData("PD1302", Negotiated, "(?=<cac:ParticipationRequestReceptionPeriod>)", "<cac:TenderSubmissionDeadlinePeriod><cbc:EndDate>2020-06-01</cbc:EndDate></cac:TenderSubmissionDeadlinePeriod>", false)]
    [InlineData("PD1302", Negotiated, "(?=<cac:ParticipationRequestReceptionPeriod>)", "<cac:TenderSubmissionDeadlinePeriod><cbc:EndDate>2020-05-31</cbc:EndDate></cac:TenderSubmissionDeadlinePeriod>", true)]
    [InlineData("PD1302", Negotiated, "(?=<cac:ParticipationRequestReceptionPeriod>)", "<cac:TenderSubmissionDeadlinePeriod><cbc:EndDate>2020-05-20</cbc:EndDate></cac:TenderSubmissionDeadlinePeriod>", false)]
    [InlineData("PD1601", Open, "(?<=<efbc:ParameterNumeric>)75", "74", true)]
    [InlineData("PD1601", Open, "(?<=<efbc:ParameterNumeric>)75", "75.0", false)]
    public void Assess_OneFieldAltered_IsFoundBeyondTheLimit(string rule, string notice, string field, string altered, bool isBroken)
    {
        string text = File.ReadAllText(SharedNotices.PathOf(notice));
        string broken = Regex.Replace(text, field, altered, RegexOptions.Singleline, Patience);

        Assert.NotEqual(text, broken);
        Assert.DoesNotContain(rule, Found(notice, text));
        Assert.Equal(isBroken, Found(notice, broken).Contains(rule, StringComparer.Ordinal));
    }

    private static string[] Found(string notice, string text) =>
        [.. RuleBook.Find(TenderReader.Read(notice, new StringReader(text)).Facts!, RuleOptions.Default).Select(finding => finding.RuleId)];
}
