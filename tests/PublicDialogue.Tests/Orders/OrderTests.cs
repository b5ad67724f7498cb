using System;
using NodaTime;
using PublicDialogue.Changes;
using PublicDialogue.Orders;
using PublicDialogue.Quantities;
using Xunit;

namespace PublicDialogue.Tests.Orders;

public sealed class OrderTests
{
    private static readonly OrderLineId First = new("1");
    private static readonly OrderLineId Second = new("2");
    private static readonly LocalDate Day = new(2026, 11, 23);
    private static readonly Instant Noon = Instant.FromUtc(2026, 11, 23, 11, 0);

    // Two packs of cod at 705 SEK and 30 loaves at 24.95 SEK: 1,410 + 748.50.
    private static readonly Order Placed = Sample.Order("O-1", Sample.Line("1", 2m, 705m), Sample.Line("2", 30m, 24.95m));

    [Fact]
    public void Total_OfLines_IsExact() => Assert.Equal(Sample.Sek(2_158.50m), Placed.Total.In(Currency.Sek));

    [Fact]
    public void Order_TwoLinesWithOneKey_Refuses() =>
        Assert.Throws<ArgumentException>("lines", () => Sample.Order("O-1", Sample.Line("1", 2m, 705m), Sample.Line("1", 30m, 24.95m)));

    [Fact]
    public void Total_CreditNote_IsTakenOff()
    {
        var credited = Placed.Credit(Note("K-1", new(Second, Sample.Sek(49.90m)), new(Second, Sample.Sek(24.95m)), new(First, Sample.Sek(5m))), Noon).Value;

        Assert.Equal((Sample.Sek(2_078.65m), Sample.Sek(79.85m), Sample.Sek(2_158.50m)), (credited.Total.In(Currency.Sek), credited.Credited.In(Currency.Sek), credited.Ordered.In(Currency.Sek)));
    }

    [Theory]
    [InlineData(748.50, null)]
    [InlineData(748.51, RefusalKind.CreditedTooMuch)]
    public void Credit_UpToWhatIsLeft_IsAllowed(double amount, RefusalKind? refusal) =>
        Assert.Equal(refusal, Placed.Credit(Note("K-1", new CreditNoteLine(Second, Sample.Sek((decimal)amount))), Noon).Refusal?.Kind);

    [Fact]
    public void Credit_TwoNotes_CountTogether()
    {
        var once = Placed.Credit(Note("K-1", new CreditNoteLine(Second, Sample.Sek(700m))), Noon);

        Assert.Equal("Only 48.5 SEK is left of line 2: credit no more than that.", once.Value.Credit(Note("K-2", new CreditNoteLine(Second, Sample.Sek(50m))), Noon).Refusal?.ToString());
        Assert.Equal(new OrderCredited(Noon, Placed.Id, once.Value.CreditNotes[0]), Assert.Single(once.Happened));
    }

    [Fact]
    public void Credit_UnknownLineOrCurrency_SaysWhich()
    {
        Assert.Equal("There is no line 3 in order O-1: check the number of the line.", Placed.Credit(Note("K-1", new CreditNoteLine(new("3"), Sample.Sek(1m))), Noon).Refusal?.ToString());
        Assert.Equal(RefusalKind.OtherCurrency, Placed.Credit(Note("K-1", new CreditNoteLine(First, Money.Of(1m, Currency.Eur))), Noon).Refusal?.Kind);
        Assert.Throws<ArgumentException>(() => Placed with { CreditNotes = [Note("K-1", new CreditNoteLine(new("3"), Sample.Sek(1m)))] });
        Assert.Throws<ArgumentException>("amount", () => new CreditNoteLine(First, Sample.Sek(-1m)));
    }

    [Fact]
    public void Respond_LineRejectedAndLineChanged_CountsWhatWillCome()
    {
        var response = new OrderResponse(new("R-1"), Day, OrderResponseCode.ConditionallyAccepted)
        {
            Lines =
            [
                new(First, OrderResponseCode.Rejected) { Reason = "Slut i lager" },
                new(Second, OrderResponseCode.ConditionallyAccepted) { Quantity = Sample.Packs(20m) },
            ],
        };
        var answered = Placed.Respond(response, Noon).Value;

        Assert.Equal(Sample.Sek(499m), answered.Total.In(Currency.Sek));
        Assert.Equal(OrderResponseCode.Rejected, answered.AnswerTo(First));
        Assert.Equal(OrderResponseCode.ConditionallyAccepted, answered.Answer);
        Assert.False(answered.IsOver);
    }

    [Fact]
    public void Respond_LaterAnswerToTheWhole_GoesBeforeTheEarlier()
    {
        var rejected = new OrderResponse(new("R-1"), Day, OrderResponseCode.ConditionallyAccepted) { Lines = [new(First, OrderResponseCode.Rejected)] };
        var answered = Placed.Respond(rejected, Noon).Value.Respond(new(new("R-2"), Day, OrderResponseCode.Accepted), Noon).Value;

        Assert.Equal((OrderResponseCode.Accepted, Placed.Total), (answered.AnswerTo(First), answered.Total));
    }

    [Fact]
    public void Respond_Acknowledgement_DecidesNothing()
    {
        var answered = Placed.Respond(new(new("R-0"), Day, OrderResponseCode.Acknowledged), Noon).Value;

        Assert.Equal((OrderResponseCode.Acknowledged, Placed.Total), (answered.Answer, answered.Total));
        Assert.Null(Placed.Answer);
        Assert.Equal(OrderResponseCode.Rejected, answered.Respond(new(new("R-1"), Day, OrderResponseCode.Rejected), Noon).Value.Answer);
    }

    [Fact]
    public void Respond_WholeRejected_CountsNothingAndIsOver()
    {
        var rejected = Placed.Respond(new(new("R-1"), Day, OrderResponseCode.Rejected), Noon).Value;

        Assert.Equal(Sample.Sek(0m), rejected.Total.In(Currency.Sek));
        Assert.Equal("O-1 is closed: nothing can be changed in it any more.", rejected.Respond(new(new("R-2"), Day, OrderResponseCode.Accepted), Noon).Refusal?.ToString());
        Assert.Equal(RefusalKind.Closed, rejected.Cancel(Day, Noon).Refusal?.Kind);
    }

    [Fact]
    public void Respond_UnknownLineOrUnit_SaysWhich()
    {
        var unknown = new OrderResponse(new("R-1"), Day, OrderResponseCode.Accepted) { Lines = [new(new("9"), OrderResponseCode.Rejected)] };
        var odd = new OrderResponse(new("R-1"), Day, OrderResponseCode.ConditionallyAccepted) { Lines = [new(First, OrderResponseCode.Accepted) { Quantity = Quantity.Kilograms(1m) }] };

        Assert.Equal(RefusalKind.NoSuchLine, Placed.Respond(unknown, Noon).Refusal?.Kind);
        Assert.Equal(RefusalKind.UnitOfAnotherKind, Placed.Respond(odd, Noon).Refusal?.Kind);
        Assert.Throws<ArgumentException>(() => Placed with { Responses = [unknown] });
        Assert.Throws<ArgumentException>(() => unknown with { Lines = [new(First, OrderResponseCode.Accepted), new(First, OrderResponseCode.Rejected)] });
    }

    [Fact]
    public void Cancel_CountsNothing()
    {
        var change = Placed.Cancel(Day.PlusDays(1), Noon);

        Assert.Equal(Sample.Sek(0m), change.Value.Total.In(Currency.Sek));
        Assert.Equal(new OrderCancelled(Noon, Placed.Id, Day.PlusDays(1)), Assert.Single(change.Happened));
    }

    [Fact]
    public void Order_IsEqualByContent() => Assert.Equal(Sample.Order("O-1", Sample.Line("1", 2m, 705m), Sample.Line("2", 30m, 24.95m)), Placed);

    private static CreditNote Note(string id, params CreditNoteLine[] lines) => new(new(id), Day, lines);
}
