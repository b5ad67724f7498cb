using System;
using System.Collections.Generic;
using System.Linq;
using System.Threading.Tasks;
using NodaTime;
using PublicDialogue.Agreements;
using PublicDialogue.Generation;
using PublicDialogue.Languages;
using PublicDialogue.Orders;
using PublicDialogue.Quantities;
using PublicDialogue.Storage.Tests.Support;
using PublicDialogue.Timetables;
using Xunit;

namespace PublicDialogue.Storage.Tests.Queries;

public sealed class AgreementQueryTests
{
    [Theory]
    [OnSqlite]
    [OnPostgres]
    public async Task AgreementsEnding_OfGeneratedAgreements_AreThoseOfTheModel(Kind kind)
    {
        using var database = await TestDatabase.Create(kind);
        await using var store = await database.Open();
        FrameworkAgreement[] agreements = [.. ModelValues.Some<FrameworkAgreement>(60).DistinctBy(agreement => agreement.Id)];
        await store.Agreements.AddMany(agreements);
        int found = 0;
        foreach (var agreement in agreements.Where(agreement => agreement.LastDay.Year is > -9000 and < 9000))
        {
            foreach (int before in new[] { 181, 180, 1, 0, -1 })
            {
                var today = agreement.LastDay.PlusDays(-before);
                var expected = agreements.EndingWithin(today, 180);
                Assert.Equal(expected, await store.Queries.AgreementsEnding(today));
                found += expected.Count;
            }
        }

        Assert.NotEqual(0, found);
    }

    [Theory]
    [OnSqlite]
    [OnPostgres]
    public async Task CeilingUse_AfterManyChangesOfOrders_IsTheSumOfTheLines(Kind kind)
    {
        using var database = await TestDatabase.Create(kind);
        await using var store = await database.Open();
        var chance = new Chance(11);
        await store.Agreements.Add(Agreement("A0", 1000m));
        Dictionary<OrderId, Stored<Order>> kept = [];
        foreach (var order in Enumerable.Range(0, 40).Select(number => Random(chance, number)))
        {
            kept[order.Id] = await store.Orders.Add(order);
        }

        Order[] bulk = [.. Enumerable.Range(40, 60).Select(number => Random(chance, number))];
        await store.Orders.AddMany(bulk);
        foreach (var order in bulk)
        {
            kept[order.Id] = new(order, 1);
        }

        await Check();
        foreach (var stored in kept.Values.ToArray())
        {
            if (chance.Next(3) == 0)
            {
                await store.Orders.Remove(stored);
                kept.Remove(stored.Value.Id);
            }
            else if (chance.Next(2) == 0)
            {
                kept[stored.Value.Id] = await store.Orders.Replace(stored, chance.Next(2) == 0
                    ? Random(chance, int.Parse(stored.Value.Id.Value, System.Globalization.CultureInfo.InvariantCulture))
                    : stored.Value.Cancel(new LocalDate(2026, 11, 22), Instant.FromUtc(2026, 11, 22, 9, 0)).Value);
            }
        }

        await Check();

        async Task Check()
        {
            foreach (string key in new[] { "A0", "A1", "A2", "none" })
            {
                var use = await store.Queries.CeilingUse(new(key));
                OrderedLine[] lines = [.. kept.Values.Select(stored => stored.Value).LinesUnder(new(key))];
                Assert.Equal(lines.Length, use.Lines);
                foreach (var currency in new[] { Currency.Dkk, Currency.Sek })
                {
                    var sum = lines.Select(line => line.Amount).Where(amount => amount.Currency == currency).Aggregate(Money.Zero(currency), (left, right) => left + right);
                    Assert.Equal(sum, use.Used.Amounts.FirstOrDefault(amount => amount.Currency == currency) ?? Money.Zero(currency));
                }

                Assert.Equal(key == "A0" ? Money.Of(1000m, Currency.Dkk) : null, use.Maximum);
            }
        }
    }

    [Theory]
    [OnSqlite]
    [OnPostgres]
    public async Task CeilingUse_OfOrdersKeptByManyAtOnce_LosesNone(Kind kind)
    {
        using var database = await TestDatabase.Create(kind);
        await using var store = await database.Open();
        await store.Agreements.Add(Agreement("A0", 1000m));
        await Task.WhenAll(Enumerable.Range(0, 8).Select(writer => Task.Run(async () =>
        {
            for (int number = 0; number < 5; number++)
            {
                await store.Orders.Add(Order($"{writer}-{number}", Line("1", 1, 10.01m, Currency.Dkk)) with { Claim = new(new("A0")) });
            }
        })));
        var use = await store.Queries.CeilingUse(new("A0"));
        Assert.Equal(new CeilingUse(Money.Of(1000m, Currency.Dkk), Money.Of(400.40m, Currency.Dkk)), use.Ceiling);
    }

    [Fact]
    public async Task CeilingUse_InAnotherCurrency_SaysTheTotalsAndNoUse()
    {
        using var database = await TestDatabase.Create(Kind.Sqlite);
        await using var store = await database.Open();
        await store.Agreements.Add(Agreement("A0", 1000m));
        await store.Orders.Add(Order("1", Line("1", 1, 10m, Currency.Sek)) with { Claim = new(new("A0")) });
        var use = await store.Queries.CeilingUse(new("A0"));
        Assert.Null(use.Ceiling);
        Assert.Equal(MoneyTotals.Of(Money.Of(10m, Currency.Sek)), use.Used);
    }

    private static FrameworkAgreement Agreement(string key, decimal maximum) => new FrameworkAgreement(
        new(key), LocalizedText.Of(Language.English, "Coffee"), new AgreementTerm("Coffee", new LocalDate(2026, 1, 1), new LocalDate(2027, 12, 31)), Currency.Dkk)
    {
        MaximumValue = Money.Of(maximum, Currency.Dkk),
    };

    private static Order Random(Chance chance, int number) =>
        Order(number.ToString(System.Globalization.CultureInfo.InvariantCulture), [.. Enumerable.Range(1, chance.Next(0, 6)).Select(line =>
            Line(line.ToString(System.Globalization.CultureInfo.InvariantCulture), chance.Next(1, 90), chance.Next(1, 99999) / 100m, chance.Next(4) == 0 ? Currency.Sek : Currency.Dkk) with
            {
                Claim = chance.Next(3) == 0 ? new(new($"A{chance.Next(3)}")) { Lot = chance.Next(2) == 0 ? new LotId("L") : null } : null,
            })]) with
        {
            Claim = chance.Next(3) == 0 ? null : new(new($"A{chance.Next(2)}")),
        };

    private static Order Order(string key, params OrderLine[] lines) => new(new(key), new LocalDate(2026, 11, 20), new("u"), new("s"), lines);

    private static OrderLine Line(string key, int quantity, decimal price, Currency currency) =>
        new(new(key), new Quantity(quantity, UnitOfMeasure.Piece), new Price(Money.Of(price, currency), new Quantity(1m, UnitOfMeasure.Piece)));
}
