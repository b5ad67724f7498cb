using System;
using System.Linq;
using Xunit;

namespace PublicDialogue.Rules.Tests.Evidence;

/// <summary>Sentences that were written before any rule was asked about them; README.md says by whom.</summary>
public class SentenceTests
{
    [Fact]
    public void Tables_HoldEverySentenceOnce()
    {
        var all = Sentence.Ordinary().Concat(Sentence.Restrictive()).ToList();

        Assert.True(Sentence.Ordinary().Count >= 200);
        Assert.True(Sentence.Restrictive().Count >= 100);
        Assert.Equal(all.Count, all.Select(sentence => sentence.Text).Distinct(StringComparer.Ordinal).Count());
        Assert.All(all, sentence => Assert.Contains(sentence.Place, (string[])["specification", "selection", "award", "performance", "shortlist", "knock-out"]));
    }

    [Fact]
    public void OrdinarySentences_RaiseTwoAlarmsAtMost()
    {
        string[] alarms = [.. Sentence.Ordinary().SelectMany(sentence => sentence.Findings().Select(rule => $"{rule} {sentence.Language}: {sentence.Text}"))];

        Assert.True(alarms.Length <= 2, string.Join(Environment.NewLine, alarms));
    }
}
