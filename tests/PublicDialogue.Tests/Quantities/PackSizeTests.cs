using System;
using System.Linq;
using FsCheck;
using FsCheck.Fluent;
using PublicDialogue.Changes;
using PublicDialogue.Quantities;
using Xunit;

namespace PublicDialogue.Tests.Quantities;

/// <summary>One pack for a ward of 10 guests and a kitchen of 1,000 portions, at 125 g of fish each.</summary>
public sealed class PackSizeTests
{
    private static readonly PackSize Cod = new(Quantity.Kilograms(7.5m));
    private static readonly Quantity Portion = new(125m, UnitOfMeasure.Gram);

    [Fact]
    public void For_WardOfTenGuests_BuysSixTimesItsNeed()
    {
        var order = Cod.For(Portion * 10m).Value;

        Assert.Equal((1, new Quantity(6_250m, UnitOfMeasure.Gram), 5m), (order.Packs, order.LeftOver, order.OverPurchase));
    }

    [Fact]
    public void For_KitchenOfAThousandPortions_HasLittleLeft()
    {
        var order = Cod.For(Portion * 1_000m).Value;

        Assert.Equal((17, Quantity.Kilograms(127.5m), 0.02m), (order.Packs, order.Content, order.OverPurchase));
        Assert.Equal(new Quantity(2_500m, UnitOfMeasure.Gram), order.LeftOver);
    }

    [Theory]
    [InlineData(7.4, 1)]
    [InlineData(7.5, 1)]
    [InlineData(7.6, 2)]
    public void For_JustAtAndOverAPack_TakesTheLeastThatCovers(double kilograms, int packs) =>
        Assert.Equal(packs, Cod.For(Quantity.Kilograms((decimal)kilograms)).Value.Packs);

    [Theory]
    [InlineData(1, 6)]
    [InlineData(6, 6)]
    [InlineData(7, 9)]
    [InlineData(9, 9)]
    [InlineData(10, null)]
    public void For_StepMinimumAndMaximum_AreKept(int pieces, int? packs)
    {
        var size = new PackSize(Quantity.Pieces(1m)) { Increment = 3, Minimum = 5, Maximum = 11 };
        var answer = size.For(Quantity.Pieces(pieces));

        Assert.Equal(packs, answer.IsDone ? answer.Value.Packs : null);
    }

    [Fact]
    public void For_MoreThanTheMaximum_SaysWhy()
    {
        var answer = (Cod with { Maximum = 2 }).For(Quantity.Kilograms(15.1m));

        Assert.Equal(RefusalKind.PackMaximum, answer.Refusal?.Kind);
        Assert.StartsWith("No order that is allowed covers 15.1 KGM with packs of 7.5 KGM:", answer.Refusal!.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void For_NeedThatMeasuresSomethingElse_SaysWhy() =>
        Assert.Equal(RefusalKind.PackMeasuresElse, Cod.For(Quantity.Portions(10m)).Refusal?.Kind);

    [Fact]
    public void For_NeedBeyondEveryNumberOfPacks_IsRefused() =>
        Assert.Equal(RefusalKind.PackMaximum, new PackSize(new(0.001m, UnitOfMeasure.Parse("MGM"))).For(new(decimal.MaxValue, UnitOfMeasure.Tonne)).Refusal?.Kind);

    [Fact]
    public void For_ThirdOfAPack_LeavesAnExactRest()
    {
        var order = new PackSize(new(1m, UnitOfMeasure.Hour)).For(new(20m, UnitOfMeasure.Minute)).Value;

        Assert.Equal(new Quantity(40m, UnitOfMeasure.Minute), order.LeftOver);
    }

    [Fact]
    public void For_NoNeed_Throws() => Assert.Throws<ArgumentException>("need", () => Cod.For(Quantity.Kilograms(0m)));

    [Fact]
    public void LeastOrder_NoMultipleWithinTheLimits_IsNull()
    {
        Assert.Null((Cod with { Increment = 4, Minimum = 5, Maximum = 7 }).LeastOrder);
        Assert.Equal(8, (Cod with { Increment = 4, Minimum = 5, Maximum = 8 }).LeastOrder);
    }

    [Fact]
    public void PackSize_OfNothing_Throws()
    {
        Assert.Throws<ArgumentException>("content", () => new PackSize(Quantity.Kilograms(0m)));
        Assert.Throws<ArgumentException>(() => Cod with { Increment = 0 });
        Assert.Throws<ArgumentException>(() => Cod with { Minimum = 0 });
        Assert.Throws<ArgumentException>(nameof(PackSize.Maximum), () => Cod with { Maximum = 0 });
    }

    [Fact]
    public void PackOrder_NumberThatThePackDoesNotAllow_Throws() =>
        Assert.Throws<ArgumentException>("packs", () => new PackOrder(Cod with { Increment = 2 }, 3, Portion));

    [Fact]
    public void For_AnyPackAndNeed_AgreesWithCountingUp()
    {
        var numbers = Gen.Choose(1, 12).Four().ToArbitrary();
        Prop.ForAll(numbers, Gen.Choose(1, 120).ToArbitrary(), (limits, need) =>
        {
            var size = new PackSize(Quantity.Pieces(limits.Item1)) { Increment = limits.Item2, Minimum = limits.Item3, Maximum = limits.Item4 * 2 };
            int? counted = Enumerable.Range(1, limits.Item4 * 2).Where(packs => packs % limits.Item2 == 0 && packs >= limits.Item3 && packs * limits.Item1 >= need)
                .Select(packs => (int?)packs).FirstOrDefault();
            var answer = size.For(Quantity.Pieces(need));
            return (answer.IsDone ? answer.Value.Packs : null) == counted;
        }).QuickCheckThrowOnFailure();
    }
}
