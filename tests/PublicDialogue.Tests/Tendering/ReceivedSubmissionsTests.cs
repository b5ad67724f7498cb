using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Text.RegularExpressions;
using PublicDialogue.Quantities;
using PublicDialogue.Tendering;
using PublicDialogue.Tests.Support;
using Xunit;

namespace PublicDialogue.Tests.Tendering;

public sealed class ReceivedSubmissionsTests
{
    private static readonly ReceivedSubmissions Four = new([new(SubmissionKind.Tenders, 4), new(SubmissionKind.SmallOrMedium, 3), new(SubmissionKind.Requests, 9)]);

    [Fact]
    public void Of_KindThatNobodyCounted_IsUnknownAndNotNought()
    {
        Assert.Equal((4, 3, null), (Four.Tenders, Four.Of(SubmissionKind.SmallOrMedium), Four.Of(SubmissionKind.Micro)));
        Assert.Equal(Share.FromPercent(75m), Four.SmallOrMediumShare);
        Assert.Null(new ReceivedSubmissions([]).Tenders);
        Assert.Null(new ReceivedSubmissions([]).IsSingleBid);
    }

    [Theory]
    [InlineData(0, false)]
    [InlineData(1, true)]
    [InlineData(2, false)]
    public void IsSingleBid_OneTender(int tenders, bool isSingle) => Assert.Equal(isSingle, ReceivedSubmissions.Of(tenders).IsSingleBid);

    [Fact]
    public void ReceivedSubmissions_MoreOfAKindThanTenders_Refuses()
    {
        Assert.Throws<ArgumentException>("counts", () => new ReceivedSubmissions([new(SubmissionKind.Tenders, 2), new(SubmissionKind.Electronic, 3)]));
        Assert.Throws<ArgumentException>("counts", () => new ReceivedSubmissions([new(SubmissionKind.Tenders, 2), new(SubmissionKind.Tenders, 2)]));
        Assert.Throws<ArgumentException>("number", () => new SubmissionCount(SubmissionKind.Tenders, -1));
    }

    [Fact]
    public void Codes_EveryMember_IsReadAgain()
    {
        Assert.All(Enum.GetValues<SubmissionKind>(), kind => Assert.Equal(kind, SubmissionKinds.Parse(kind.Code())));
        Assert.All(Enum.GetValues<NonAwardReason>(), reason => Assert.Equal(reason, NonAwardReasons.Parse(reason.Code())));
        Assert.Null(SubmissionKinds.Parse("unpublished"));
        Assert.Null(NonAwardReasons.Parse(code: null));
        Assert.Throws<ArgumentOutOfRangeException>("kind", () => ((SubmissionKind)99).Code());
        Assert.Throws<ArgumentOutOfRangeException>("reason", () => ((NonAwardReason)99).Code());
    }

    [SharedTheory]
    [InlineData("received-submission-type")]
    [InlineData("non-award-justification")]
    [InlineData("winner-selection-status")]
    public void Parse_EveryCodeOfTheRealNotices_IsKnown(string list)
    {
        HashSet<string> others = ["unpublished", "open-nw"];
        var codes = Directory.GetFiles(SharedFile.Of("notices"), "*.xml", SearchOption.AllDirectories)
            .SelectMany(file => Regex.Matches(File.ReadAllText(file), $"listName=\"{list}\"[^>]*>([^<]+)<").Select(match => match.Groups[1].Value))
            .Where(code => !others.Contains(code)).Distinct().ToList();

        Assert.NotEmpty(codes);
        Assert.All(codes, code => Assert.True(
            SubmissionKinds.Parse(code) is not null || NonAwardReasons.Parse(code) is not null || code == new NotAwarded(NonAwardReason.Other).Code || code == new WinnerChosen([new("T")]).Code,
            code));
    }
}
