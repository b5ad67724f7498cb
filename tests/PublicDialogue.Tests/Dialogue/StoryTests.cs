using System;
using System.Linq;
using NodaTime;
using PublicDialogue.Changes;
using PublicDialogue.Dialogue;
using PublicDialogue.Languages;
using Xunit;

namespace PublicDialogue.Tests.Dialogue;

/// <summary>A story reaches those to whom consent was given, where it is, and for as long as the consent lasts.</summary>
public sealed class StoryTests
{
    private static readonly Instant Now = Instant.FromUtc(2027, 3, 1, 8, 0);
    private static readonly Instant Later = Now + Duration.FromDays(30);

    [Theory]
    [InlineData(StoryAudience.Team, true)]
    [InlineData(StoryAudience.Organisation, false)]
    [InlineData(StoryAudience.Public, false)]
    public void Share_WithoutConsent_IsForTheTeamAlone(StoryAudience audience, bool isDone) => Assert.Equal(isDone, Make().Share(audience, Now).IsDone);

    [Theory]
    [InlineData(StoryAudience.Team, true)]
    [InlineData(StoryAudience.Organisation, true)]
    [InlineData(StoryAudience.Partners, true)]
    [InlineData(StoryAudience.Public, false)]
    public void Share_ConsentForPartners_IsForThemAndThoseInside(StoryAudience audience, bool isDone)
    {
        var change = Consented().Share(audience, Now);
        Assert.Equal(isDone ? null : RefusalKind.ConsentMissing, change.Refusal?.Kind);
        Assert.Equal(isDone ? [new StoryShared(new("s1"), audience, Now)] : [], change.Happened);
    }

    [Fact]
    public void MayReach_AtTheEndsOfAConsent_HoldsFromTheFirstMomentToTheLast()
    {
        var story = Make() with { Consents = [new(StoryAudience.Public, Now) { EndsAt = Later }] };
        Assert.Equal(
            [false, true, true, false],
            new[] { Now - Duration.Epsilon, Now, Later - Duration.Epsilon, Later }.Select(moment => story.MayReach(StoryAudience.Public, moment)));
    }

    [Fact]
    public void Share_NowhereToBeRead_IsRefused() => Assert.Equal(RefusalKind.NoPlaceToShare, (Consented() with { Link = null }).Share(StoryAudience.Partners, Now).Refusal?.Kind);

    [Fact]
    public void Share_WithAWiderCircle_LetsThoseInsideInToo()
    {
        var story = Consented().Share(StoryAudience.Partners, Now).Value;
        Assert.True(story.IsOpenTo(StoryAudience.Organisation, Now));
        Assert.Equal(RefusalKind.ReleasedAlready, story.Share(StoryAudience.Organisation, Now).Refusal?.Kind);
        Assert.False(story.IsOpenTo(StoryAudience.Organisation, Now - Duration.Epsilon));
    }

    [Fact]
    public void Withdraw_Shared_ClosesItToAllButTheTeam()
    {
        var change = Consented().Share(StoryAudience.Partners, Now).Value.Withdraw(Later);

        Assert.Equal([true, false, false], new[] { StoryAudience.Team, StoryAudience.Organisation, StoryAudience.Partners }.Select(audience => change.Value.IsOpenTo(audience, Later)));
        Assert.True(change.Value.IsOpenTo(StoryAudience.Partners, Later - Duration.Epsilon));
        Assert.Equal([new StoryConsentWithdrawn(new("s1"), Later)], change.Happened);
        Assert.Equal(RefusalKind.NoConsent, change.Value.Withdraw(Later).Refusal?.Kind);
    }

    [Fact]
    public void Share_AConsentGivenAnew_IsNeededAnew()
    {
        var story = Consented().Share(StoryAudience.Partners, Now).Value.Withdraw(Later).Value;
        story = story with { Consents = [.. story.Consents, new(StoryAudience.Partners, Later)] };

        Assert.False(story.IsOpenTo(StoryAudience.Partners, Later));
        Assert.True(story.Share(StoryAudience.Partners, Later).Value.IsOpenTo(StoryAudience.Partners, Later));
    }

    [Fact]
    public void Constructor_WhatCannotBe_Refuses()
    {
        Assert.Throws<ArgumentException>("Link", () => Make() with { Link = new("stories/7", UriKind.Relative) });
        Assert.Throws<ArgumentException>(() => new StoryConsent(StoryAudience.Public, Now) { EndsAt = Now - Duration.Epsilon });
    }

    [Fact]
    public void Anonymise_DropsWhoBroughtIt()
    {
        var story = Make() with { BroughtBy = new("p1"), BroughtAt = Now };
        Assert.Null(story.Anonymise(Later).BroughtBy);
        Assert.Equal(story, story.Anonymise(Now));
    }

    private static Story Make() => new(new("s1"), LocalizedText.Of(Language.Danish, "Hun fik sin hund med på plejehjemmet")) { Link = new("https://example.org/stories/7") };

    private static Story Consented() => Make() with { Consents = [new(StoryAudience.Partners, Now)] };
}
