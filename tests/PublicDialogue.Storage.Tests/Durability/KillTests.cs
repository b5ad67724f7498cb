using System;
using System.Diagnostics;
using System.Globalization;
using System.Linq;
using System.Threading.Tasks;
using PublicDialogue.Storage.Tests.Support;
using Xunit;

namespace PublicDialogue.Storage.Tests.Durability;

/// <summary>A process that is killed in the middle of writing loses nothing that was acknowledged.</summary>
public sealed class KillTests
{
    [Theory]
    [OnSqlite]
    [OnPostgres]
    public async Task Kill_InTheMiddleOfWriting_LosesNothingThatWasAcknowledged(Kind kind)
    {
        using var database = await TestDatabase.Create(kind);
        int kept = 0;
        int acknowledged = 0;
        for (int round = 1; round <= 3; round++)
        {
            int last = await WriteAndKill(database, first: kept + 1, least: 20 * round);
            acknowledged += last - kept;
            await database.OthersGone();
            await using var store = await database.Open();
            for (int number = 1; number <= last; number++)
            {
                Assert.NotNull(await store.Ideas.Find(new(Text(number))));
            }

            // The value with what happened and the hand-over to come, a batch with its total: all of it or nothing.
            long ideas = await store.Ideas.Count();
            long orders = await store.Orders.Count();
            Assert.InRange(ideas, last, last + 1);
            Assert.Equal(ideas, await store.Log.After().CountAsync());
            Assert.Equal(ideas, await store.Outbox.Waiting());
            Assert.Equal(0, orders % Program.Orders);
            Assert.InRange(orders, acknowledged * Program.Orders, ideas * Program.Orders);
            Assert.Equal(orders, (await store.Queries.CeilingUse(new("A"))).Lines);
            kept = (int)ideas;
        }
    }

    // The last number that the process printed, and so had been told was kept.
    private static async Task<int> WriteAndKill(TestDatabase database, int first, int least)
    {
        using var writer = Process.Start(new ProcessStartInfo(
            Environment.GetEnvironmentVariable("DOTNET_HOST_PATH") ?? "dotnet",
            [typeof(KillTests).Assembly.Location, database.Kind.ToString(), database.Address, Text(first)])
        {
            RedirectStandardOutput = true,
        })!;
        int last = first - 1;
        while (await writer.StandardOutput.ReadLineAsync() is { } line)
        {
            last = int.Parse(line, CultureInfo.InvariantCulture);
            if (last - first + 1 == least)
            {
                writer.Kill();
            }
        }

        await writer.WaitForExitAsync();
        Assert.True(last - first + 1 >= least, "The writer ended before it was killed.");
        Assert.NotEqual(0, writer.ExitCode);
        return last;
    }

    private static string Text(int number) => number.ToString(CultureInfo.InvariantCulture);
}
