using System;
using System.Globalization;
using System.Linq;
using NodaTime;
using PublicDialogue.Agreements;
using PublicDialogue.Quantities;
using PublicDialogue.Rules;
using PublicDialogue.Rules.Facts;
using PublicDialogue.Rules.Frameworks;
using Xunit;
using static PublicDialogue.Tests.Agreements.Samples;

namespace PublicDialogue.Tests.Agreements;

public sealed class AmendmentLimitsTests
{
    // Ten per cent of a million is far under any threshold.
    private static readonly FrameworkAgreement Small = Food with { MaximumValue = Sek(1_000_000m), Nature = ContractNature.Supplies };

    [Theory]
    [InlineData(ContractNature.Supplies, 99_999, AmendmentVerdict.Within)]
    [InlineData(ContractNature.Supplies, 100_000, AmendmentVerdict.Beyond)]
    [InlineData(ContractNature.Services, 100_000, AmendmentVerdict.Beyond)]
    [InlineData(ContractNature.Works, 149_999, AmendmentVerdict.Within)]
    [InlineData(ContractNature.Works, 150_000, AmendmentVerdict.Beyond)]
    [InlineData(null, 99_999, AmendmentVerdict.Within)]
    [InlineData(null, 100_000, AmendmentVerdict.NotAssessable)]
    [InlineData(null, 149_999, AmendmentVerdict.NotAssessable)]
    [InlineData(null, 150_000, AmendmentVerdict.Beyond)]
    public void CheckAmendments_Minor_IsLessThanATenthOrFifteenPerCentOfWorks(ContractNature? nature, int value, AmendmentVerdict expected) =>
        Assert.Equal(expected, Only(Small with { Nature = nature, Amendments = [Of(value, ChangeGround.Minor)] }).Verdict);

    [Fact]
    public void CheckAmendments_MinorOnes_AreAddedUpNet()
    {
        var checks = (Small with { Amendments = [Of(60_000), Of(-20_000), Of(59_999, ChangeGround.Minor), Of(1)] }).CheckAmendments();
        Assert.Equal([AmendmentVerdict.Within, AmendmentVerdict.Within, AmendmentVerdict.Within, AmendmentVerdict.Beyond], checks.Select(check => check.Verdict));
        Assert.Equal([0.06m, null, 0.099999m, 0.1m], checks.Select(check => check.Ratio));
        Assert.All(checks, check => Assert.Equal("Directive 2014/24/EU art. 72(2)", check.Provision));
    }

    [Theory]
    [InlineData(ChangeGround.Additional, 500_000, AmendmentVerdict.Within, "b")]
    [InlineData(ChangeGround.Additional, 500_001, AmendmentVerdict.Beyond, "b")]
    [InlineData(ChangeGround.Unforeseen, 500_001, AmendmentVerdict.Beyond, "c")]
    [InlineData(ChangeGround.Unforeseen, -500_001, AmendmentVerdict.Within, "c")]
    [InlineData(ChangeGround.ReviewClause, 9_000_000, AmendmentVerdict.NoLimit, "a")]
    [InlineData(ChangeGround.Replacement, 0, AmendmentVerdict.NoLimit, "d")]
    [InlineData(ChangeGround.NotSubstantial, 1, AmendmentVerdict.NoLimit, "e")]
    public void CheckAmendments_OtherGrounds_AreMeasuredByTheirPoint(ChangeGround ground, int value, AmendmentVerdict expected, string point)
    {
        var check = Only(Small with { Amendments = [Of(value, ground)] });
        Assert.Equal((expected, $"Directive 2014/24/EU art. 72(1)({point})"), (check.Verdict, check.Provision));
    }

    [Fact]
    public void CheckAmendments_UnforeseenOnes_CountEachAlone() => Assert.All(
        (Small with { Amendments = [Of(500_000, ChangeGround.Unforeseen), Of(500_000, ChangeGround.Unforeseen), Of(500_000, ChangeGround.Additional), Of(99_999)] }).CheckAmendments(),
        check => Assert.Equal(AmendmentVerdict.Within, check.Verdict));

    // From 2026 the threshold of municipalities for goods is 216,000 euro.
    [Theory]
    [InlineData(215_999, AuthorityLevel.SubCentral, AmendmentVerdict.Within)]
    [InlineData(216_000, AuthorityLevel.SubCentral, AmendmentVerdict.Beyond)]
    [InlineData(140_000, AuthorityLevel.Central, AmendmentVerdict.Beyond)]
    public void CheckAmendments_MinorAtTheThreshold_IsBeyond(int value, AuthorityLevel level, AmendmentVerdict expected)
    {
        var check = InEuro(value).CheckAmendments(level)[0];
        Assert.Equal((expected, expected == AmendmentVerdict.Beyond), (check.Verdict, check.ReachesThreshold));
    }

    [Fact]
    public void CheckAmendments_AnotherCurrency_IsKnownFarFromTheThresholdOrByItsOwn()
    {
        var large = Small with { MaximumValue = Sek(100_000_000m), Amendments = [Of(2_500_000)] };
        Assert.Equal(AmendmentVerdict.NotAssessable, Only(large).Verdict);
        Assert.Equal(AmendmentVerdict.Within, large.CheckAmendments(threshold: Sek(2_500_001m))[0].Verdict);
        Assert.Equal(AmendmentVerdict.Beyond, large.CheckAmendments(threshold: Sek(2_500_000m))[0].Verdict);
        Assert.Equal(AmendmentVerdict.Within, Only(large with { Amendments = [Of(1_000_000)] }).Verdict);
        Assert.Equal(AmendmentVerdict.Beyond, Only(large with { Amendments = [Of(4_000_000)] }).Verdict);
        Assert.Throws<ArgumentException>(() => large.CheckAmendments(threshold: Money.Of(1m, Currency.Eur)));
    }

    [Fact]
    public void CheckAmendments_NoMaximum_IsNotMeasuredAgainstTheEstimate()
    {
        var agreement = Small with { MaximumValue = null, EstimatedValue = Sek(1_000_000m) };
        Assert.Equal(AmendmentVerdict.NotAssessable, Only(agreement with { Amendments = [Of(1)] }).Verdict);
        Assert.Equal(AmendmentVerdict.NotAssessable, Only(agreement with { Amendments = [Of(1, ChangeGround.Additional)] }).Verdict);
        Assert.Equal(AmendmentVerdict.Within, Only(agreement with { Amendments = [new Amendment(Begins, "New address of delivery")] }).Verdict);
    }

    [Fact]
    public void CheckAmendments_IndexedValue_IsTheMeasure() => Assert.Equal(
        AmendmentVerdict.Within, Only(Small with { IndexedValue = Sek(1_100_000m), Amendments = [Of(109_999)] }).Verdict);

    [Fact]
    public void Amend_TooFar_IsRecordedAndTold()
    {
        var change = Small.Amend(Of(100_000), Now);
        var warning = Assert.IsType<AmendmentBeyondLimit>(change.Happened[1]);
        Assert.Equal((0.1m, 0.10m), (warning.Check.Ratio, warning.Check.Limit));
        Assert.Equal(Sek(1_100_000m), change.Value.CurrentMaximum);
        Assert.Single(Small.Amend(Of(99_999), Now).Happened);
    }

    [Fact]
    public void Amend_WrongArgument_Throws()
    {
        Assert.Throws<ArgumentException>(() => Small.Amend(Of(-1_000_000), Now));
        Assert.Throws<ArgumentException>(() => Small.Amend(new Amendment(Begins, "x") { Value = Money.Of(1m, Currency.Eur) }, Now));
        Assert.Throws<ArgumentException>(() => (Small with { Amendments = [new Amendment(Begins.PlusDays(1), "x")] }).Amend(new Amendment(Begins, "y"), Now));
    }

    // The rule and the model read one table.
    [Theory]
    [InlineData("2016-04-18", 209_000)]
    [InlineData("2025-12-31", 221_000)]
    [InlineData("2026-01-01", 216_000)]
    public void ReachesThreshold_OfMunicipalities_IsDated(string day, int threshold)
    {
        var on = PlainDate.Parse(day)!.Value;
        Assert.False(ContractChangeLimits.ReachesThreshold(ContractNature.Services, AuthorityLevel.SubCentral, new(threshold - 1, "EUR"), on));
        Assert.True(ContractChangeLimits.ReachesThreshold(ContractNature.Services, AuthorityLevel.SubCentral, new(threshold, "EUR"), on));
        Assert.Null(ContractChangeLimits.ReachesThreshold(nature: null, AuthorityLevel.SubCentral, new(threshold, "EUR"), on));
        Assert.Null(ContractChangeLimits.ReachesThreshold(ContractNature.Services, AuthorityLevel.SubCentral, new(threshold, "CHF"), on));
    }

    [Fact]
    public void ReachesThreshold_BeforeTheTable_IsNotKnown() =>
        Assert.Null(ContractChangeLimits.ReachesThreshold(ContractNature.Works, AuthorityLevel.Central, new(1m, "EUR"), new PlainDate(2015, 12, 31)));

    private static AmendmentCheck Only(FrameworkAgreement agreement) => Assert.Single(agreement.CheckAmendments());

    private static Amendment Of(int value, ChangeGround? ground = null) =>
        new(new LocalDate(2026, 5, 4), "More of it, " + value.ToString(CultureInfo.InvariantCulture)) { Value = Sek(value), Ground = ground };

    private static FrameworkAgreement InEuro(int value) => new(Food.Id, Food.Title, Food.Term, Currency.Eur)
    {
        Nature = ContractNature.Supplies,
        MaximumValue = Money.Of(100_000_000m, Currency.Eur),
        Amendments = [new Amendment(new LocalDate(2026, 1, 1), "More of it") { Value = Money.Of(value, Currency.Eur) }],
    };
}
