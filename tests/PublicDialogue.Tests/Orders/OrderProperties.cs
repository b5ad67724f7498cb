using System.Linq;
using FsCheck;
using FsCheck.Fluent;
using NodaTime;
using PublicDialogue.Orders;
using PublicDialogue.Quantities;
using Xunit;

namespace PublicDialogue.Tests.Orders;

/// <summary>Orders with answers and credit notes, against the cents counted by hand.</summary>
public sealed class OrderProperties
{
    private static readonly LocalDate Day = new(2026, 11, 23);

    // Packs and öre of each line, then what happens to it: 0 nothing, 1 rejected, 2 halved, 3 credited by a third.
    private static readonly Arbitrary<(int Packs, int Price, int Fate)[]> Rows = Gen.Choose(1, 50).SelectMany(
        packs => Gen.Choose(1, 99_999).SelectMany(price => Gen.Choose(0, 3).Select(fate => (packs * 2, price, fate)))).ArrayOf().ToArbitrary();

    [Fact]
    public void Total_AnswersAndCredits_IsWhatWillComeLessWhatWentBack() => Prop.ForAll(Rows, rows =>
    {
        var order = Sample.Order("O-1", [.. rows.Select((row, at) => Sample.Line($"{at}", row.Packs, row.Price / 100m))]) with { Claim = new(Sample.Food) };
        var response = new OrderResponse(new("R-1"), Day, OrderResponseCode.ConditionallyAccepted)
        {
            Lines =
            [
                .. rows.Select((row, at) => (row, at)).Where(pair => pair.row.Fate is 1 or 2).Select(pair => pair.row.Fate == 1
                    ? new OrderLineResponse(new($"{pair.at}"), OrderResponseCode.Rejected)
                    : new OrderLineResponse(new($"{pair.at}"), OrderResponseCode.ConditionallyAccepted) { Quantity = Sample.Packs(pair.row.Packs / 2) }),
            ],
        };
        var credits = rows.Select((row, at) => (Row: row, At: at)).Where(pair => pair.Row.Fate == 3 && pair.Row.Packs * pair.Row.Price >= 3)
            .Select(pair => new CreditNoteLine(new($"{pair.At}"), Sample.Sek(pair.Row.Packs * pair.Row.Price / 3 / 100m))).ToList();
        long cents = rows.Sum(row => (long)(row.Fate switch
        {
            1 => 0,
            2 => row.Packs / 2 * row.Price,
            3 => (row.Packs * row.Price) - (row.Packs * row.Price / 3),
            _ => row.Packs * row.Price,
        }));
        var changed = order.Respond(response, default).Value.Credit(new(new("K-1"), Day, credits), default).Value;
        return changed.Total.In(Currency.Sek).Amount == cents / 100m
            && new[] { changed }.CeilingUse(Sample.Food, Sample.Sek(1m)).Value.Used.Amount == cents / 100m;
    }).QuickCheckThrowOnFailure();

    [Fact]
    public void Anonymise_KeepsEveryAmountAndDropsOldWordsOnly()
    {
        var old = new OrderResponse(new("R-1"), Day, OrderResponseCode.Accepted) { Note = "Ring Anna", Lines = [new(new("1"), OrderResponseCode.Accepted) { Reason = "Anna sa det" }] };
        var order = Sample.Order("O-1", Sample.Line("1", 2m, 10m)) with
        {
            Responses = [old, new(new("R-2"), Day.PlusDays(1), OrderResponseCode.Accepted) { Note = "Ring Bo" }],
            CreditNotes = [new(new("K-1"), Day, [new(new("1"), Sample.Sek(1m)) { Reason = "Anna fick fel vara" }])],
        };
        var plain = order.Anonymise(Day.PlusDays(1));

        Assert.Equal([null, "Ring Bo"], plain.Responses.Select(response => response.Note));
        Assert.Null(plain.Responses[0].Lines[0].Reason);
        Assert.Null(plain.CreditNotes[0].Lines[0].Reason);
        Assert.Equal(order.Total, plain.Total);
        Assert.Equal(order, order.Anonymise(Day));
    }
}
