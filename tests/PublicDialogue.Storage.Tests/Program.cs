using System;
using System.Globalization;
using System.Linq;
using System.Threading.Tasks;
using NodaTime;
using PublicDialogue.Dialogue;
using PublicDialogue.Languages;
using PublicDialogue.Orders;
using PublicDialogue.Quantities;
using PublicDialogue.Storage.Tests.Support;

namespace PublicDialogue.Storage.Tests;

/// <summary>Writes without end and prints the number of each round as soon as all of it is acknowledged, until it is killed.</summary>
internal static class Program
{
    /// <summary>How many orders a round adds in bulk.</summary>
    public const int Orders = 5;

    public static async Task Main(string[] arguments)
    {
        await using var store = await TestDatabase.Open(Enum.Parse<Kind>(arguments[0]), arguments[1]);
        for (int number = int.Parse(arguments[2], CultureInfo.InvariantCulture); ; number++)
        {
            var idea = new Idea(new(Text(number)), LocalizedText.Of(Language.English, "Smaller packs"), new("north"), Instant.FromUtc(2026, 11, 22, 9, 0));
            await store.Ideas.Add(idea, [new IdeaSubmitted(idea.SubmittedAt, idea)]);
            await store.Orders.AddMany(Enumerable.Range(0, Orders).Select(order => Order($"{Text(number)}-{Text(order)}")));
            await Console.Out.WriteLineAsync(Text(number));
        }
    }

    private static Order Order(string key) => new Order(
        new(key),
        new LocalDate(2026, 11, 22),
        new("u"),
        new("s"),
        [new OrderLine(new("1"), new Quantity(1m, UnitOfMeasure.Piece), new Price(Money.Of(1m, Currency.Dkk), new Quantity(1m, UnitOfMeasure.Piece)))])
    {
        Claim = new(new("A")),
    };

    private static string Text(int number) => number.ToString(CultureInfo.InvariantCulture);
}
