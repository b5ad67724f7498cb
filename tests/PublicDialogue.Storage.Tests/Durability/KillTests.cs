using System;
using System.Diagnostics;
using System.Globalization;
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
        int last = 0;
        for (int round = 1; round <= 3; round++)
        {
            last = await WriteAndKill(database, first: last + 1, least: 40 * round);
            await using var store = await database.Open();
            for (int number = 1; number <= last; number++)
            {
                Assert.Equal(number, (await store.Values.Find<int>("value " + number.ToString(CultureInfo.InvariantCulture)))?.Value);
            }
        }
    }

    // The last number that the process printed, and so had been told was kept.
    private static async Task<int> WriteAndKill(TestDatabase database, int first, int least)
    {
        using var writer = Process.Start(new ProcessStartInfo(
            Environment.GetEnvironmentVariable("DOTNET_HOST_PATH") ?? "dotnet",
            [typeof(KillTests).Assembly.Location, database.Kind.ToString(), database.Address, first.ToString(CultureInfo.InvariantCulture)])
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
}
