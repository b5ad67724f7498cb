using System;
using System.Linq;
using PublicDialogue.Dialogue;
using PublicDialogue.Languages;
using PublicDialogue.Quantities;
using Xunit;
using static PublicDialogue.Tests.Dialogue.IdeaSamples;

namespace PublicDialogue.Tests.Dialogue;

/// <summary>What a group's ideas have moved, always with how many they were.</summary>
public sealed class IdeaInfluenceTests
{
    [Fact]
    public void InfluenceOf_AGroup_CountsWhatBecameOfItsIdeas()
    {
        var influence = Book(Four()).InfluenceOf(North);
        Assert.Equal(new IdeaInfluence(new(3, 4), new(2, 4), new(1, 4), new(12m, 3)), influence);
        Assert.Equal(Share.FromPercent(75), influence.Decided.Share);
        Assert.Equal("3 of 4", influence.Decided.ToString());
        Assert.Equal("12 days (n = 3)", influence.DaysToAnswer.ToString());
    }

    [Fact]
    public void InfluenceOf_AGroupThatSentNothing_IsOfNothing()
    {
        var influence = Book(Four()).InfluenceOf(South);
        Assert.Null(influence.Decided.Share);
        Assert.Null(influence.DaysToAnswer.Days);
        Assert.Equal(new IdeaInfluence(new(0, 0), new(0, 0), new(0, 0), MedianDays.Of([])), influence);
    }

    [Fact]
    public void InfluenceOf_ADuplicate_IsThatOfTheIdeaItFollows()
    {
        var delivered = Sent("1", North).Went(IdeaState.InReview, 1).Went(IdeaState.Prioritised, 2).Went(IdeaState.Planned, 3).Went(IdeaState.Delivered, 4).Told(North, 4);
        var same = Sent("2", South, 2).Follows("1", 8).Told(South, 9);
        Assert.Equal(new IdeaInfluence(new(1, 1), new(1, 1), new(1, 1), new(7m, 1)), Book(delivered, same).InfluenceOf(South));
    }

    [Fact]
    public void InfluenceOf_AnIdeaAnsweredTwice_CountsTheFirstAnswer() => Assert.Equal(
        new MedianDays(2m, 1),
        Book(Sent("1", North).Went(IdeaState.Declined, 1).Told(North, 2).Went(IdeaState.InReview, 5).Went(IdeaState.Declined, 6).Told(North, 7)).InfluenceOf(North).DaysToAnswer);

    [Fact]
    public void InfluenceIn_ARegion_TakesItsGroupsTogether()
    {
        var region = new RegionId("DK04");
        var book = Book([.. Four(), Sent("5", South)]) with
        {
            Groups =
            [
                new ExperienceGroup(North, LocalizedText.Of(Language.Danish, "Nord"), region),
                new ExperienceGroup(South, LocalizedText.Of(Language.Danish, "Syd"), new("DK03")),
                new CoordinatorGroup(new("coordination"), LocalizedText.Of(Language.Danish, "Koordination")),
            ],
        };
        Assert.Equal(new(3, 4), book.InfluenceIn(region).Decided);
        Assert.Equal(new(0, 1), book.InfluenceIn(new("DK03")).Decided);
        Assert.Equal([North], book.GroupsIn(region).Select(group => group.Id));
    }

    [Fact]
    public void InfluenceByGroup_OfABook_HasEveryGroupOnce()
    {
        var book = Book([.. Four(), Sent("5", South)]) with
        {
            Groups = [new CoordinatorGroup(new("coordination"), Why), new ExperienceGroup(North, Why, new("DK04"))],
        };
        Assert.Equal(
            [
                new(new("coordination"), region: null, book.InfluenceOf(new("coordination"))),
                new(North, new("DK04"), book.InfluenceOf(North)),
                new GroupInfluence(South, region: null, book.InfluenceOf(South)),
            ],
            book.InfluenceByGroup());
    }

    [Theory]
    [InlineData(new int[0], "- (n = 0)")]
    [InlineData(new[] { 3 }, "3 days (n = 1)")]
    [InlineData(new[] { 4, 1 }, "2.5 days (n = 2)")]
    [InlineData(new[] { 9, 1, 2 }, "2 days (n = 3)")]
    [InlineData(new[] { int.MaxValue, int.MaxValue }, "2147483647 days (n = 2)")]
    public void Median_OfAnyNumber_IsExact(int[] days, string text) => Assert.Equal(text, MedianDays.Of(days).ToString());

    [Fact]
    public void Constructors_NumbersThatCannotBe_Throw()
    {
        Assert.Throws<ArgumentException>("days", () => new MedianDays(days: null, 1));
        Assert.Throws<ArgumentException>("days", () => new MedianDays(1m, 0));
        Assert.Throws<ArgumentException>("days", () => new MedianDays(0.3m, 1));
        Assert.Throws<ArgumentOutOfRangeException>("count", () => new Proportion(3, 2));
    }

    // Answered after 12, 40 and 3 days; one not looked at.
    private static Idea[] Four() =>
    [
        Sent("1", North).Went(IdeaState.Declined, 2).Told(North, 12),
        Sent("2", North).Went(IdeaState.InReview, 1).Went(IdeaState.Prioritised, 2).Went(IdeaState.Planned, 3).Told(North, 40),
        Sent("3", North).Went(IdeaState.InReview, 1).Went(IdeaState.Prioritised, 2).Told(North, 3).Went(IdeaState.Planned, 5).Went(IdeaState.Delivered, 50),
        Sent("4", North),
    ];
}
