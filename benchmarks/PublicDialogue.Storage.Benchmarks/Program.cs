using System;
using System.Collections.Generic;
using System.Diagnostics;
using System.Globalization;
using System.IO;
using System.Linq;
using System.Runtime.InteropServices;
using System.Threading.Tasks;
using PublicDialogue.Calendars;
using PublicDialogue.Storage.Tests.Support;

namespace PublicDialogue.Storage.Benchmarks;

/// <summary>Writes order lines in bulk into both databases, then asks the four questions of the practices many times, and prints a table.</summary>
/// <remarks>Its one argument is the number of lines, a million by default. Not BenchmarkDotNet: what is written once cannot be written again and again.</remarks>
internal static class Program
{
    private const int Times = 200;

    public static async Task Main(string[] arguments)
    {
        int lines = arguments.Length > 0 ? int.Parse(arguments[0], CultureInfo.InvariantCulture) : 1_000_000;
        await Console.Out.WriteLineAsync($"{RuntimeInformation.OSDescription}, {Environment.ProcessorCount} processors, {Processor()}, {RuntimeInformation.FrameworkDescription}");
        await Console.Out.WriteLineAsync("| database | what | number | first | median | 99 % | greatest |\n|---|---|--:|--:|--:|--:|--:|");
        foreach (var kind in Enum.GetValues<Kind>())
        {
            await Run(kind, lines);
        }
    }

    private static async Task Run(Kind kind, int lines)
    {
        using var database = await TestDatabase.Create(kind);
        await using var store = await database.Open();
        await Written(kind, "units, agreements, events, ideas written", async () =>
            await store.Units.AddMany(Town.AllUnits()) + await store.Agreements.AddMany(Town.AllAgreements())
            + await store.Events.AddMany(Town.AllEvents()) + await store.Ideas.AddMany(Town.AllIdeas()));
        await Written(kind, "contacts recorded", () => store.Contacts.Record(Town.AllContacts()));
        await Written(kind, "order lines written, in orders of ten", async () => await store.Orders.AddMany(Town.AllOrders(lines)) * Town.LinesOfAnOrder);

        await Asked(kind, "trail of a pair", async number => (await store.Queries.Trail(Town.Authority(number), Town.Supplier(number * 3), Town.Zone))?.Contacts.Count ?? 0);
        await Asked(kind, "ideas without answer after 20 business days", async _ =>
            (await store.Queries.IdeasWithoutAnswer(Town.Today.AtStartOfDayInZone(Town.Zone).ToInstant(), 20, CountryCalendars.Denmark, Town.Zone)).Count);
        await Asked(kind, "agreements that end within 180 days", async _ => (await store.Queries.AgreementsEnding(Town.Today)).Count);
        await Asked(kind, "ceiling use of the greatest agreement, its lines", async _ => (await store.Queries.CeilingUse(Town.Agreement(0))).Lines);
        await Asked(kind, "ceiling use of each agreement, lines of the last", async number => (await store.Queries.CeilingUse(Town.Agreement((2 * number) + 1))).Lines);
        await Written(kind, "one order added, and one more, ... 200 times", async () =>
        {
            foreach (var order in Town.AllOrders(lines + (Times * Town.LinesOfAnOrder)).Skip(lines / Town.LinesOfAnOrder))
            {
                await store.Orders.Add(order);
            }

            return Times;
        });
    }

    private static async Task Written(Kind kind, string what, Func<Task<long>> write)
    {
        var watch = Stopwatch.StartNew();
        long count = await write();
        var time = watch.Elapsed;
        await Console.Out.WriteLineAsync(string.Create(
            CultureInfo.InvariantCulture, $"| {kind} | {what} | {count:#,0} | {time.TotalSeconds:0.0} s in all | {count / time.TotalSeconds:#,0} a second | | |"));
    }

    private static async Task Asked(Kind kind, string what, Func<int, Task<long>> ask)
    {
        List<double> times = [];
        long answer = 0;
        for (int number = 0; number <= Times; number++)
        {
            var watch = Stopwatch.StartNew();
            answer = await ask(number);
            times.Add(watch.Elapsed.TotalMilliseconds);
        }

        double first = times[0];
        double[] later = [.. times.Skip(1).Order()];
        await Console.Out.WriteLineAsync(string.Create(
            CultureInfo.InvariantCulture, $"| {kind} | {what} | {answer:#,0} | {first:0.0} ms | {later[Times / 2]:0.00} ms | {later[Times * 99 / 100]:0.00} ms | {later[^1]:0.00} ms |"));
    }

    private static string Processor() => File.Exists("/proc/cpuinfo")
        ? File.ReadLines("/proc/cpuinfo").FirstOrDefault(line => line.StartsWith("model name", StringComparison.Ordinal))?.Split(':')[1].Trim() ?? "" : "";
}
