using System;
using System.Linq;
using System.Threading.Tasks;
using PublicDialogue.Storage.Tests.Support;
using Xunit;

namespace PublicDialogue.Storage.Tests;

public sealed class ValueShelfTests
{
    [Theory]
    [OnSqlite]
    [OnPostgres]
    public async Task Keep_Again_TakesThePlaceOfTheFirstAndCounts(Kind kind)
    {
        using var database = await TestDatabase.Create(kind);
        await using var store = await database.Open();
        Assert.Equal(new Stored<int>(1, 1), await store.Values.Keep("k", 1));
        Assert.Equal(new Stored<int>(2, 2), await store.Values.Keep("k", 2));
        Assert.Equal(new Stored<int>(2, 2), await store.Values.Find<int>("k"));
    }

    [Theory]
    [OnSqlite]
    [OnPostgres]
    public async Task Values_OfTwoTypesWithOneKey_AreTwo(Kind kind)
    {
        using var database = await TestDatabase.Create(kind);
        await using var store = await database.Open();
        await store.Values.Keep("k", 1);
        await store.Values.Keep("k", "one");
        Assert.Equal(1, (await store.Values.Find<int>("k"))?.Value);
        Assert.True(await store.Values.Remove<int>("k"));
        Assert.False(await store.Values.Remove<int>("k"));
        Assert.Null(await store.Values.Find<int>("k"));
        Assert.Equal("one", (await store.Values.Find<string>("k"))?.Value);
    }

    [Theory]
    [OnSqlite]
    [OnPostgres]
    public async Task Keep_ByManyAtOnce_EitherIsKeptOrSaysThatAnotherWasFirst(Kind kind)
    {
        using var database = await TestDatabase.Create(kind);
        await using var store = await database.Open();
        bool[] kept = await Task.WhenAll(Enumerable.Range(0, 20).Select(number => Task.Run(async () =>
        {
            try
            {
                await store.Values.Keep("k", number);
                return true;
            }
            catch (ConcurrentChangeException)
            {
                return false;
            }
        })));
        Assert.Equal(kept.LongCount(one => one), (await store.Values.Find<int>("k"))!.Version);
    }

    [Fact]
    public async Task Keep_WithAKeyThatIsNone_Throws()
    {
        using var database = await TestDatabase.Create(Kind.Sqlite);
        await using var store = await database.Open();
        await Assert.ThrowsAsync<ArgumentException>(() => store.Values.Keep("", 1));
        await Assert.ThrowsAsync<ArgumentException>(() => store.Values.Keep("a\0b", 1));
        await Assert.ThrowsAsync<ArgumentException>(() => store.Values.Keep(new string('k', 201), 1));
    }
}
