using System;
using System.Linq;
using System.Numerics;
using FsCheck;
using FsCheck.Fluent;
using PublicDialogue.Dialogue;
using PublicDialogue.Quantities;
using Xunit;

namespace PublicDialogue.Tests.Dialogue;

public sealed class ShowRateTests
{
    private static readonly Share FivePercent = Share.FromPercent(5m);

    // Ninety signed up for a session and twenty came.
    [Fact]
    public void Rate_AfterNinetySignedUpAndTwentyCame_IsLearnt()
    {
        var learnt = ShowRate.FreeEvent.After(registered: 90, came: 20);
        Assert.Equal((26m, 74m, 100m, Share.FromPercent(26m)), (learnt.Came, learnt.StayedAway, learnt.Strength, learnt.Rate));
        Assert.Equal(Share.Of(20m, 90m), ShowRate.OfCounts(90, 20).Rate);
        Assert.Equal(20m, ShowRate.OfCounts(90, 20).Expected(90));
    }

    [Fact]
    public void Rate_AfterARecordedEvent_CountsThoseOfWhomItIsKnown()
    {
        var session = Enumerable.Range(1, 20).Aggregate(
            Sessions.With(Sessions.Session, 91).CancelRegistration(Sessions.Person(91), Sessions.March.Plus(NodaTime.Duration.FromHours(9))).Value,
            (before, number) => before.Attend(Sessions.Person(number), Sessions.Nine.Start).Value);
        Assert.Equal(ShowRate.FreeEvent.After(20, 20), ShowRate.FreeEvent.After(session));
        Assert.Equal(ShowRate.FreeEvent.After(90, 20), ShowRate.FreeEvent.After(session.CloseAttendance(Sessions.Nine.End).Value));
    }

    // Twenty seats, a risk of five in a hundred: the less was learnt, the fewer may sign up.
    [Theory]
    [InlineData(20, 20, 90, 5, 35)]
    [InlineData(20, 20, 90, 10, 42)]
    [InlineData(20, 20, 90, 20, 49)]
    [InlineData(20, 20, 90, 100, 60)]
    [InlineData(20, 20, 90, 0, 66)]
    [InlineData(40, 1, 2, 5, 47)]
    [InlineData(40, 1, 2, 20, 57)]
    [InlineData(40, 1, 2, 100, 64)]
    [InlineData(40, 1, 2, 0, 67)]
    public void SafeRegistrations_OfPublishedCases_AreAsPublished(int capacity, int came, int of, int strength, int safe)
    {
        var rate = strength == 0 ? new ShowRate(came, of - came) { IsCertain = true } : ShowRate.Of(Share.Of(came, of), strength);
        Assert.Equal(safe, rate.SafeRegistrations(capacity, FivePercent, atMost: 1000));
        Assert.True(rate.ChanceOfMoreThan(capacity, safe) <= FivePercent);
        Assert.True(rate.ChanceOfMoreThan(capacity, safe + 1) > FivePercent);
    }

    [Fact]
    public void SafeRegistrations_OfFewWhoCome_StopAtThreeForEachSeat() =>
        Assert.Equal(60, new ShowRate(1m, 99m).SafeRegistrations(20, FivePercent));

    [Theory]
    [InlineData(0, 100, 300)]
    [InlineData(100, 0, 100)]
    public void SafeRegistrations_WhereNobodyOrEverybodyComes_AreTheMostOrTheSeats(int came, int stayedAway, int safe) =>
        Assert.Equal(safe, new ShowRate(came, stayedAway).SafeRegistrations(100, FivePercent));

    [Fact]
    public void SafeRegistrations_WithoutAnyRisk_AreTheSeats() => Assert.Equal(20, ShowRate.OfCounts(90, 20).SafeRegistrations(20, Share.None));

    [Fact]
    public void SafeRegistrations_OfTheLargestHall_AreFoundWithoutOverflow()
    {
        var rate = new ShowRate(1_000_000m, 1_000_000m) { IsCertain = true };
        int safe = rate.SafeRegistrations(40_000, FivePercent, ShowRate.MaxPeople);

        // 40,000 - 79,534 / 2 = 233 is 1.65 standard deviations of half the root of 79,534.
        Assert.InRange(safe, 79_500, 79_570);
        Assert.InRange(rate.ChanceOfMoreThan(40_000, safe).Ratio, 0.0495m, 0.05m);
    }

    // The judge has fractions of whole numbers and adds every term: no rounding, no recurrence, no search but one by one.
    [Fact]
    public void ChanceOfMoreThan_AnyCounts_AgreesWithExactFractions() => Prop.ForAll(
        Gen.Choose(0, 60).Four().ToArbitrary(),
        numbers =>
        {
            var (came, stayedAway, registered, capacity) = (numbers.Item1 + 1, numbers.Item2 + 1, numbers.Item3, numbers.Item4);
            var learnt = ShowRate.OfCounts(came + stayedAway, came);
            return Near(SlowChance.Above(came, stayedAway, registered, capacity, isCertain: false), learnt.ChanceOfMoreThan(capacity, registered))
                && Near(SlowChance.Above(came, stayedAway, registered, capacity, isCertain: true), (learnt with { IsCertain = true }).ChanceOfMoreThan(capacity, registered))
                && Near(1 - SlowChance.Above(came, stayedAway, registered, capacity, isCertain: false), learnt.ChanceOfFewerThan(capacity + 1, registered));
        }).QuickCheckThrowOnFailure();

    [Fact]
    public void SafeRegistrations_AnyCase_IsWhatCountingUpFinds() => Prop.ForAll(
        Gen.Choose(1, 30).Four().ToArbitrary(),
        numbers =>
        {
            var rate = ShowRate.OfCounts(numbers.Item1 + numbers.Item2, numbers.Item1) with { IsCertain = numbers.Item1 % 2 == 0 };
            int capacity = numbers.Item3;
            var risk = Share.FromPercent(numbers.Item4);
            int counted = capacity;
            while (counted < 3 * capacity && SlowChance.Above(numbers.Item1, numbers.Item2, counted + 1, capacity, rate.IsCertain) <= (double)risk.Ratio)
            {
                counted++;
            }

            return rate.SafeRegistrations(capacity, risk) == counted;
        }).QuickCheckThrowOnFailure();

    [Fact]
    public void WorkableGroups_OfNinety_KeepSixEach()
    {
        var rate = ShowRate.FreeEvent.After(90, 20);
        var groups = rate.WorkableGroups(90, minimum: 6, FivePercent);
        Assert.Equal((2, 90), (groups.Count, groups.Sum()));
        Assert.All(groups, size => Assert.True(rate.ChanceOfFewerThan(6, size) <= FivePercent));

        int least = rate.GroupSize(6, FivePercent)!.Value;
        Assert.True(rate.ChanceOfFewerThan(6, least) <= FivePercent && rate.ChanceOfFewerThan(6, least - 1) > FivePercent);
    }

    [Fact]
    public void GroupSize_WhereNobodyComes_IsNone()
    {
        Assert.Null(new ShowRate(0m, 10m).GroupSize(1, FivePercent));
        Assert.Empty(new ShowRate(0m, 10m).WorkableGroups(90, 1, FivePercent));
        Assert.Equal(4, new ShowRate(10m, 0m).GroupSize(4, FivePercent));
    }

    // 20 of 90 at 95 %, one-sided: z = 1.644854; the ends by the formula of Wilson's paper, worked by hand.
    [Fact]
    public void Bounds_OfTwentyOfNinety_AreWilsons()
    {
        var rate = ShowRate.OfCounts(90, 20);
        Assert.Equal(0.158845m, Math.Round(rate.AtLeast(Share.FromPercent(95m)).Ratio, 6));
        Assert.Equal(0.301813m, Math.Round(rate.AtMost(Share.FromPercent(95m)).Ratio, 6));
        Assert.Equal(0.222222m, Math.Round(rate.AtMost(Share.FromPercent(50m)).Ratio, 6));
        Assert.Equal(Share.None, new ShowRate(0m, 9m).AtLeast(Share.FromPercent(99m)));
        Assert.Throws<ArgumentOutOfRangeException>(() => rate.AtMost(Share.FromPercent(49.9m)));
    }

    [Fact]
    public void Rate_WithoutEvidence_DoesNotConstruct() => Assert.Throws<ArgumentException>(() => new ShowRate(0m, 0m));

    private static bool Near(double exact, Share found) => Math.Abs(exact - (double)found.Ratio) < 1e-12;

    private static class SlowChance
    {
        public static double Above(int came, int stayedAway, int registered, int capacity, bool isCertain)
        {
            var (sum, all) = (BigInteger.Zero, BigInteger.Zero);
            for (int comers = 0; comers <= registered; comers++)
            {
                var weight = Choose(registered, comers) * Product(came, comers, isCertain) * Product(stayedAway, registered - comers, isCertain);
                all += weight;
                sum += comers > capacity ? weight : 0;
            }

            return (double)(sum * BigInteger.Pow(10, 30) / all) / 1e30;
        }

        private static BigInteger Choose(int all, int some) =>
            Enumerable.Range(1, some).Aggregate(BigInteger.One, (product, at) => product * (all - at + 1) / at);

        // The rising product a(a + 1)(a + 2)..., or the power of a.
        private static BigInteger Product(int first, int factors, bool isCertain) =>
            Enumerable.Range(0, factors).Aggregate(BigInteger.One, (product, at) => product * (isCertain ? first : first + at));
    }
}
