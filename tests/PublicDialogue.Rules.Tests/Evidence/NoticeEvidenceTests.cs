using System;
using System.Globalization;
using System.IO;
using System.Linq;
using PublicDialogue.Notices;
using PublicDialogue.Rules.Tests.Reading;
using Xunit;

namespace PublicDialogue.Rules.Tests.Evidence;

/// <summary>Real notices that a person judged lot by lot: see README.md beside this file.</summary>
public class NoticeEvidenceTests
{
    private const double Least = 0.95;

    [Fact]
    public void Labels_AreWellFormed()
    {
        var labels = Label.All();

        Assert.True(labels.Count >= 150);
        Assert.Equal(labels.Count, labels.Select(label => (label.Notice, label.Lot)).Distinct().Count());
        Assert.All(labels, label => Assert.All(
            label.Broken.Concat(label.BrokenInProse).Concat(label.Open).Concat(label.Unjudged),
            rule => Assert.True(JudgedRules.MayBeNamed(rule), rule)));
        Assert.All(labels, label => Assert.Empty(label.Broken.Intersect(label.Open, StringComparer.Ordinal)));
        Assert.All(labels, label => Assert.NotEqual("", label.Ground));
    }

    [NoticesFact]
    public void Labels_NameLotsOfTheirNotice() => Assert.All(
        Label.All().Where(label => label.Lot is not null),
        label => Assert.Contains(SharedNotices.Facts(label.Notice).Scopes, scope => string.Equals(scope.Lot?.Part.Id, label.Lot, StringComparison.Ordinal)));

    [NoticesFact]
    public void RulesOnFields_AreRightOnLabelledNotices()
    {
        string[] bad = [.. NoticeEvidence.Count().Where(tally => JudgedRules.IsOnFields(tally.Rule))
            .Where(tally => tally.Precision < Least || tally.Recall < Least)
            .Select(tally => string.Create(
                CultureInfo.InvariantCulture,
                $"{tally.Rule} precision {tally.Precision:0.00} recall {tally.Recall:0.00}; false alarms: {string.Join(", ", tally.FalseAlarms)}; misses: {string.Join(", ", tally.Misses)}"))];

        Assert.True(bad.Length == 0, string.Join(Environment.NewLine, bad));
    }

    [NoticesFact]
    public void Page_SaysWhatWasMeasured()
    {
        string path = TestTable.PathOf("Evidence/evidence.md");
        string page = EvidencePage.Write(NoticeEvidence.Count());
        if (Environment.GetEnvironmentVariable("APPROVE") == "1")
        {
            File.WriteAllText(path, page);
        }

        string head = page[..page.IndexOf("| rule |", StringComparison.Ordinal)];
        Assert.StartsWith(head, File.ReadAllText(path).ReplaceLineEndings("\n"), StringComparison.Ordinal);
    }
}
