using System;
using System.Collections.Generic;
using System.Linq;
using System.Threading.Tasks;
using NodaTime;
using PublicDialogue.Changes;
using PublicDialogue.Dialogue;
using PublicDialogue.Organisations;
using PublicDialogue.Storage.Log;
using PublicDialogue.Storage.Tests.Support;
using Xunit;

namespace PublicDialogue.Storage.Tests.Log;

public sealed class HappeningLogTests
{
    private static readonly Instant Monday = Instant.FromUtc(2026, 11, 23, 9, 0) + Duration.Epsilon;

    private static readonly StreamId Stream = new("programmes", new ConversationProgrammeId("p"));

    [Theory]
    [OnSqlite]
    [OnPostgres]
    public async Task Append_ToAStream_IsReadInOrderWithItsNumbers(Kind kind)
    {
        using var database = await TestDatabase.Create(kind);
        await using var store = await database.Open();
        Assert.Equal(2, await store.Log.Append(Stream, 0, [Held(1), Held(2)]));
        Assert.Equal(1, await store.Log.Append(new StreamId("programmes", new ConversationProgrammeId("q")), 0, [Held(9)]));
        Assert.Equal(3, await store.Log.Append(Stream, 2, [Held(3)]));

        var read = await List(store.Log.Of(Stream));
        Assert.Equal([Held(1), Held(2), Held(3)], read.Select(entry => entry.Happening));
        Assert.Equal([1L, 2, 3], read.Select(entry => entry.Number));
        Assert.All(read, entry => Assert.Equal(Stream, entry.Stream));
        Assert.Equal([Held(3)], (await List(store.Log.Of(Stream, after: 2))).Select(entry => entry.Happening));
        Assert.Equal([Held(1), Held(2), Held(9), Held(3)], (await List(store.Log.After())).Select(entry => entry.Happening));
        Assert.Equal([Held(9), Held(3)], (await List(store.Log.After(read[1].Position))).Select(entry => entry.Happening));
    }

    [Theory]
    [OnSqlite]
    [OnPostgres]
    public async Task Append_ByOneWhoDoesNotKnowTheLast_IsRefusedAndKeepsNothing(Kind kind)
    {
        using var database = await TestDatabase.Create(kind);
        await using var store = await database.Open();
        await store.Log.Append(Stream, 0, [Held(1)]);
        var refusal = await Assert.ThrowsAsync<ConcurrentChangeException>(() => store.Log.Append(Stream, 0, [Held(2)]));
        Assert.Equal("programmes/p has 1 entries, and the writer knows 0: read those after 0, and decide again.", refusal.Message);
        Assert.Single(await List(store.Log.After()));
    }

    [Theory]
    [OnSqlite]
    [OnPostgres]
    public async Task Append_ByManyAtOnce_NumbersWithoutGapsAndWithoutLoss(Kind kind)
    {
        using var database = await TestDatabase.Create(kind);
        await using var store = await database.Open();
        await Task.WhenAll(Enumerable.Range(0, 6).Select(writer => Task.Run(async () =>
        {
            for (int kept = 0; kept < 5;)
            {
                long last = await store.Log.Of(Stream).CountAsync();
                try
                {
                    await store.Log.Append(Stream, last, [Held((10 * writer) + kept)]);
                    kept++;
                }
                catch (ConcurrentChangeException)
                {
                    // Another was first: look again.
                }
            }
        })));

        var read = await List(store.Log.Of(Stream));
        Assert.Equal(Enumerable.Range(1, 30).Select(number => (long)number), read.Select(entry => entry.Number));
        Assert.Equal(30, read.Select(entry => entry.Happening).Distinct().Count());
        Assert.Equal(read.Select(entry => entry.Position).Order(), read.Select(entry => entry.Position));
    }

    [Theory]
    [OnSqlite]
    [OnPostgres]
    public async Task Log_IsOnlyAddedTo(Kind kind)
    {
        using var database = await TestDatabase.Create(kind);
        await using var store = await database.Open();
        await store.Log.Append(Stream, 0, [Held(1)]);
        await database.Execute("DELETE FROM {outbox}");
        await Assert.ThrowsAnyAsync<System.Data.Common.DbException>(() => database.Execute("DELETE FROM {happenings}"));
        await Assert.ThrowsAnyAsync<System.Data.Common.DbException>(() => database.Execute("UPDATE {happenings} SET number = 2"));
        Assert.Equal([Held(1)], (await List(store.Log.After())).Select(entry => entry.Happening));
    }

    internal static Happening Held(int person) => new ConversationHeld(new ConversationProgrammeId("p"), new PersonId($"person {person}"), Monday);

    internal static async Task<List<LoggedHappening>> List(IAsyncEnumerable<LoggedHappening> entries) => await entries.ToListAsync();
}
