using System;
using System.Globalization;
using System.Linq;
using System.Reflection;
using System.Threading.Tasks;
using PublicDialogue.Generation;
using PublicDialogue.Storage.Tests.Support;
using Xunit;

namespace PublicDialogue.Storage.Tests.Model;

/// <summary>A value of every public type of the model comes back from both databases as it was.</summary>
public sealed class EveryTypeTests
{
    private const int ValuesOfAType = 6;

    [Theory]
    [OnSqlite]
    [OnPostgres]
    public async Task Value_OfEveryType_ComesBackAsItWas(Kind kind)
    {
        using var database = await TestDatabase.Create(kind);
        await using (var store = await database.Open())
        {
            foreach (var (type, seed) in Cases())
            {
                Assert.True(await Do(nameof(Keep), store.Values, type, seed));
            }
        }

        // From another store, so that nothing is remembered.
        await using var again = await database.Open();
        foreach (var (type, seed) in Cases())
        {
            Assert.True(await Do(nameof(IsThere), again.Values, type, seed), $"{type}, seed {seed}, comes back as another value.");
        }
    }

    private static (Type Type, int Seed)[] Cases() => [.. from type in ModelValues.Types from seed in Enumerable.Range(1, ValuesOfAType) select (type, seed)];

    private static Task<bool> Do(string what, ValueShelf shelf, Type type, int seed) => (Task<bool>)typeof(EveryTypeTests)
        .GetMethod(what, BindingFlags.NonPublic | BindingFlags.Static)!.MakeGenericMethod(type).Invoke(null, [shelf, seed])!;

    private static async Task<bool> Keep<T>(ValueShelf shelf, int seed)
        where T : notnull => (await shelf.Keep(Key(seed), (T)ModelValues.One(typeof(T), seed))).Version == 1;

    private static async Task<bool> IsThere<T>(ValueShelf shelf, int seed)
        where T : notnull => ModelValues.One(typeof(T), seed).Equals((await shelf.Find<T>(Key(seed)))!.Value);

    private static string Key(int seed) => "seed " + seed.ToString(CultureInfo.InvariantCulture);
}
