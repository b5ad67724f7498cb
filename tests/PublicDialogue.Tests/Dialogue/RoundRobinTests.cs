using System;
using System.Collections.Generic;
using System.Linq;
using PublicDialogue.Dialogue;
using PublicDialogue.Organisations;
using Xunit;

namespace PublicDialogue.Tests.Dialogue;

/// <summary>Everybody talks with everybody once, and nobody twice in a round.</summary>
public sealed class RoundRobinTests
{
    public static TheoryData<int> Numbers => [.. Enumerable.Range(0, 61)];

    [Fact]
    public void Of_FourteenManagers_HasThirteenRoundsOfSeven()
    {
        var programme = RoundRobin.Of(People(14));

        Assert.Equal(13, programme.Rounds.Count);
        Assert.All(programme.Rounds, round => Assert.Equal(7, round.Pairs.Count));
        Assert.All(programme.Rounds, round => Assert.Null(round.Pause));
    }

    [Theory]
    [MemberData(nameof(Numbers))]
    public void Rounds_OfAnyNumber_HaveEachPairOnceAndNobodyTwice(int number)
    {
        var people = People(number);
        var rounds = RoundRobin.Of(people).Rounds;
        string[] pairs = [.. rounds.SelectMany(round => round.Pairs).Select(Name)];

        Assert.Equal(number * (number - 1) / 2, pairs.Length);
        Assert.Equal(pairs.Length, pairs.Distinct(StringComparer.Ordinal).Count());
        Assert.Equal(number < 2 ? 0 : number - 1 + (number % 2), rounds.Count);
        Assert.Equal(Enumerable.Range(1, rounds.Count), rounds.Select(round => round.Number));
        foreach (var round in rounds)
        {
            PersonId[] present = [.. round.Pairs.SelectMany(pair => new[] { pair.One, pair.Other }), .. round.Pause is { } pause ? new[] { pause } : []];
            Assert.Equal(people.OrderBy(person => person.Value), present.OrderBy(person => person.Value));
            Assert.Equal(number % 2 == 1, round.Pause is not null);
        }
    }

    [Theory]
    [InlineData(3)]
    [InlineData(13)]
    public void Rounds_OfAnOddNumber_GiveEachOnePause(int number) => Assert.Equal(
        People(number).OrderBy(person => person.Value), RoundRobin.Of(People(number)).Rounds.Select(round => round.Pause!).OrderBy(person => person.Value));

    [Fact]
    public void Missing_AfterSomeRounds_IsTheRest()
    {
        var programme = RoundRobin.Of(People(6));
        MeetingPair[] met = [.. programme.Rounds.Take(2).SelectMany(round => round.Pairs).Select(pair => new MeetingPair(pair.Other, pair.One))];

        Assert.Equal(programme.Rounds.Skip(2).SelectMany(round => round.Pairs), programme.Missing(met));
        Assert.Empty(programme.Missing([.. programme.Rounds.SelectMany(round => round.Pairs)]));
    }

    [Fact]
    public void Of_SomebodyTwice_Refuses() => Assert.Throws<ArgumentException>("people", () => RoundRobin.Of(new PersonId("a"), new PersonId("b"), new PersonId("a")));

    [Fact]
    public void Pair_OfOnePerson_Refuses() => Assert.Throws<ArgumentException>("other", () => new MeetingPair(new("a"), new("a")));

    private static IReadOnlyList<PersonId> People(int number) => [.. Enumerable.Range(1, number).Select(at => new PersonId($"p{at}"))];

    private static string Name(MeetingPair pair) => string.Join(" ", new[] { pair.One.Value, pair.Other.Value }.Order(StringComparer.Ordinal));
}
