using System;
using System.Collections.Generic;
using System.Linq;
using System.Threading.Tasks;
using NodaTime;
using PublicDialogue.Dialogue;
using PublicDialogue.Storage.Log;
using PublicDialogue.Storage.Tests.Support;
using Xunit;

namespace PublicDialogue.Storage.Tests.Log;

public sealed class OutboxTests
{
    private static readonly StreamId Stream = new("programmes", new ConversationProgrammeId("p"));

    [Theory]
    [OnSqlite]
    [OnPostgres]
    public async Task HandOver_AllThatWaits_TellsEachOnceInOrder(Kind kind)
    {
        using var database = await TestDatabase.Create(kind);
        await using var store = await database.Open();
        await store.Log.Append(Stream, 0, [.. Enumerable.Range(1, 250).Select(HappeningLogTests.Held)]);
        List<long> told = [];
        Assert.Equal(250, await store.Outbox.Waiting());
        Assert.Equal(250, await store.Outbox.HandOver((entry, _) => Tell(told, entry), new Noon()));
        Assert.Equal(Enumerable.Range(1, 250).Select(number => (long)number), told);
        Assert.Equal(0, await store.Outbox.Waiting());
        Assert.Equal(0, await store.Outbox.HandOver((entry, _) => Tell(told, entry), new Noon()));
        await using var context = store.OpenContext();
        Assert.All(context.Outbox, row => Assert.Equal(new Noon().GetCurrentInstant(), row.DeliveredAt));
    }

    [Theory]
    [OnSqlite]
    [OnPostgres]
    public async Task HandOver_ThatFails_GoesOnWithTheSameOne(Kind kind)
    {
        using var database = await TestDatabase.Create(kind);
        await using var store = await database.Open();
        await store.Log.Append(Stream, 0, [.. Enumerable.Range(1, 5).Select(HappeningLogTests.Held)]);
        List<long> told = [];
        await Assert.ThrowsAsync<InvalidOperationException>(() => store.Outbox.HandOver(
            (entry, _) => entry.Number == 3 ? throw new InvalidOperationException("The other system is away.") : Tell(told, entry), new Noon()));

        // As after the end of the process: another store on the same database.
        await using var again = await database.Open();
        Assert.Equal(3, await again.Outbox.Waiting());
        Assert.Equal(3, await again.Outbox.HandOver((entry, _) => Tell(told, entry), new Noon()));
        Assert.Equal([1L, 2, 3, 4, 5], told);
    }

    private static Task Tell(List<long> told, LoggedHappening entry)
    {
        told.Add(entry.Number);
        return Task.CompletedTask;
    }

    private sealed class Noon : IClock
    {
        public Instant GetCurrentInstant() => Instant.FromUtc(2026, 11, 22, 12, 0) + Duration.FromNanoseconds(1);
    }
}
