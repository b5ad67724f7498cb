using System;
using System.Globalization;
using System.Linq;
using PublicDialogue.Notices;
using PublicDialogue.Rules.Book;
using Xunit;

namespace PublicDialogue.Rules.Tests.Reading;

public class NoticeAssessmentTests
{
    // Each was checked by hand: the dates, the length and the reason stand so in the XML, and no act but Directive 2014/24/EU applies.
    private static readonly string[] Checked =
    [
        "eforms-doffin-real/doffin_ContractNotice_cn-standard_2023-649037.xml LOT-1-8 PD1301 Error", // 16 February to 17 March 2023: 29 days.
        "ted-r209/330763-2022_DE_DE_F02.xml 1 PD1401 Info", // 60 months, with a reason.
        "ted-r209/330763-2022_DE_DE_F02.xml 2 PD1401 Info",
        "ted-r209/500855-2018_FR_FR_F02.xml - PD1301 Info", // 9 November to 7 December 2018: 28 days, below the threshold for works.
        "ted-r209/554724-2019_BE_NL_F02.xml 1 PD1401 Info", // 84 months; the reason points to the documents.
        "ted-r209/554724-2019_BE_NL_F02.xml 2 PD1401 Info",
        "ted-r209/554724-2019_BE_NL_F02.xml 3 PD1401 Info",
    ];

    [NoticesFact]
    public void Assess_EveryNotice_FindsWhatWasCheckedByHand()
    {
        string[] found = [.. SharedNotices.All().Select(SharedNotices.Read).Where(document => document.Facts is not null)
            .SelectMany(document => RuleBook.Assess(document.Facts!, RuleOptions.Default).Findings
                .Where(finding => finding.RuleId is "PD1301" or "PD1401" or "PD1601")
                .Select(finding => string.Create(CultureInfo.InvariantCulture, $"{document.Path} {finding.Lot ?? "-"} {finding.RuleId} {finding.Severity}")))];

        Assert.Equal(Checked, found);
    }

    [NoticesFact]
    public void Assess_EveryNotice_GivesNoFalseBrandAlarm()
    {
        var alarms = SharedNotices.All().Select(SharedNotices.Read).Where(document => document.Facts is not null)
            .SelectMany(document => RuleBook.Assess(document.Facts!, RuleOptions.Default).Findings)
            .Where(finding => string.Equals(finding.RuleId, "PD1201", StringComparison.Ordinal))
            .Select(finding => finding.Origin.ToString());

        Assert.Empty(alarms);
    }
}
