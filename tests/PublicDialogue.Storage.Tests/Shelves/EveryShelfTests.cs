using System;
using System.Collections.Generic;
using System.Linq;
using System.Reflection;
using System.Threading.Tasks;
using Microsoft.EntityFrameworkCore;
using PublicDialogue.Generation;
using PublicDialogue.Identifiers;
using PublicDialogue.Storage.Rows;
using PublicDialogue.Storage.Shelves;
using PublicDialogue.Storage.Tests.Support;
using Xunit;

namespace PublicDialogue.Storage.Tests.Shelves;

/// <summary>What holds of every shelf of the store, whatever lies on it, with generated values.</summary>
public sealed class EveryShelfTests
{
    private const int Values = 12;

    [Theory]
    [OnSqlite]
    [OnPostgres]
    public Task Value_AddedReplacedAndRemoved_IsAsItWas(Kind kind) => OnEach(kind, nameof(AddReplaceRemove));

    [Theory]
    [OnSqlite]
    [OnPostgres]
    public Task Values_AddedInBulk_AreAsWhenAddedOneByOne(Kind kind) => OnEach(kind, nameof(AddManyAsOne));

    [Theory]
    [OnSqlite]
    [OnPostgres]
    public Task Writers_WhoReadTheSame_AreToldApart(Kind kind) => OnEach(kind, nameof(Conflict));

    [Fact]
    public void EveryTable_OfDocuments_HasAShelf()
    {
        string[] tables = [.. typeof(PublicDialogueContext).Assembly.GetTypes().Where(type => type.IsSubclassOf(typeof(DocumentRow)) && type != typeof(ValueRow)).Select(type => type.Name)];
        string[] rows = [.. typeof(Tables).GetProperties().Select(property => property.GetValue(null)!.GetType().GetGenericArguments()[1].Name)];
        Assert.Equal(tables.Order(StringComparer.Ordinal), rows.Order(StringComparer.Ordinal));
        Assert.Equal(
            typeof(Tables).GetProperties().Select(property => property.Name).Order(StringComparer.Ordinal),
            Shelves().Select(property => property.Name).Order(StringComparer.Ordinal));
    }

    private static IEnumerable<PropertyInfo> Shelves() => typeof(PublicDialogueStore).GetProperties()
        .Where(property => property.PropertyType.IsGenericType && property.PropertyType.GetGenericTypeDefinition() == typeof(Shelf<,>));

    private static async Task OnEach(Kind kind, string what)
    {
        using var database = await TestDatabase.Create(kind);
        await using var store = await database.Open();
        foreach (var shelf in Shelves())
        {
            await (Task)typeof(EveryShelfTests).GetMethod(what, BindingFlags.NonPublic | BindingFlags.Static)!
                .MakeGenericMethod(shelf.PropertyType.GetGenericArguments())
                .Invoke(null, [store, shelf.GetValue(store), typeof(Tables).GetProperty(shelf.Name)!.GetValue(null)])!;
        }
    }

    private static async Task AddReplaceRemove<T, TKey>(PublicDialogueStore store, Shelf<T, TKey> shelf, Table<T> table)
        where T : class
        where TKey : Identifier
    {
        var values = Some(table);
        foreach (var value in values)
        {
            Assert.Equal(new Stored<T>(value, 1), await shelf.Add(value));
            Assert.Equal(new Stored<T>(value, 1), await shelf.Find((TKey)table.KeyOf(value)));
        }

        Assert.Equal(values.Length, await shelf.Count());
        Assert.Equal(values.OrderBy(value => table.KeyOf(value).Value, Bytes), (await shelf.All().ToListAsync()).Select(stored => stored.Value));
        foreach (var value in values)
        {
            Assert.Equal(new Stored<T>(value, 2), await shelf.Replace(new(value, 1), value));
            await Assert.ThrowsAsync<ConcurrentChangeException>(() => shelf.Remove(new(value, 1)));
            await shelf.Remove(new(value, 2));
            Assert.Null(await shelf.Find((TKey)table.KeyOf(value)));
        }

        await using var context = store.OpenContext();
        Assert.Empty(await Rows(context, shelf.Name));
    }

    private static async Task AddManyAsOne<T, TKey>(PublicDialogueStore store, Shelf<T, TKey> shelf, Table<T> table)
        where T : class
        where TKey : Identifier
    {
        var values = Some(table);
        foreach (var value in values)
        {
            await shelf.Keep(value);
        }

        await using var context = store.OpenContext();
        string[] one = await Rows(context, shelf.Name);
        foreach (var value in values)
        {
            await shelf.Remove(new(value, 1));
        }

        Assert.Equal(values.Length, await shelf.AddMany(values));
        Assert.Equal(one, await Rows(context, shelf.Name));
        Assert.Equal(values.OrderBy(value => table.KeyOf(value).Value, Bytes), (await shelf.All().ToListAsync()).Select(stored => stored.Value));
    }

    private static async Task Conflict<T, TKey>(PublicDialogueStore store, Shelf<T, TKey> shelf, Table<T> table)
        where T : class
        where TKey : Identifier
    {
        var value = Some(table)[0];
        var read = await shelf.Add(value);
        var again = await Assert.ThrowsAsync<ConcurrentChangeException>(() => shelf.Add(value));
        Assert.Equal($"{table.KeyOf(value)} is there already in {shelf.Name}: find it, and replace it as it is now.", again.Message);

        bool[] won = await Task.WhenAll(Enumerable.Range(0, 4).Select(_ => Task.Run(async () =>
        {
            try
            {
                await shelf.Replace(read, value);
                return true;
            }
            catch (ConcurrentChangeException late)
            {
                Assert.Equal($"{table.KeyOf(value)} in {shelf.Name} was changed by another writer after version 1 was read: find it again, and repeat the change.", late.Message);
                return false;
            }
        })));
        Assert.Single(won, one => one);
        Assert.Equal(2, (await shelf.Find((TKey)table.KeyOf(value)))!.Version);
        var many = await Assert.ThrowsAsync<ConcurrentChangeException>(() => shelf.AddMany([value]));
        Assert.Equal($"In {shelf.Name} one of the values 1 to 1 is there already; the first 0 are kept now. Leave out what is there.", many.Message);
    }

    private static IComparer<string> Bytes { get; } =
        Comparer<string>.Create((left, right) => System.Text.Encoding.UTF8.GetBytes(left).AsSpan().SequenceCompareTo(System.Text.Encoding.UTF8.GetBytes(right)));

    private static T[] Some<T>(Table<T> table)
        where T : class => [.. ModelValues.Some<T>(Values).DistinctBy(value => table.KeyOf(value).Value, StringComparer.Ordinal)];

    // The rows of the shelf's table and of those of its parts, every column, as text.
    private static async Task<string[]> Rows(PublicDialogueContext context, string table)
    {
        var owner = context.Model.GetEntityTypes().Single(type => type.GetTableName() == table);
        var types = context.Model.GetEntityTypes().Where(type => type == owner || type.GetForeignKeys().Any(key => key.PrincipalEntityType == owner));
        List<string> rows = [];
        foreach (var type in types)
        {
            var set = (IQueryable<object>)typeof(DbContext).GetMethod(nameof(DbContext.Set), [])!.MakeGenericMethod(type.ClrType).Invoke(context, [])!;
            rows.AddRange((await set.ToListAsync()).Select(row => type.GetTableName() + ": " + string.Join("|", type.GetProperties().Select(property => property.GetGetter().GetClrValue(row)))));
        }

        return [.. rows.Order(StringComparer.Ordinal)];
    }
}
