using System;
using System.Collections.Generic;
using System.Linq;
using System.Runtime.CompilerServices;
using System.Threading;
using System.Threading.Tasks;
using PublicDialogue.Changes;
using PublicDialogue.Identifiers;
using PublicDialogue.Storage.Engines;
using PublicDialogue.Storage.Erasure;
using PublicDialogue.Storage.Log;

namespace PublicDialogue.Storage.Shelves;

/// <summary>The values of one type in the store, by their key.</summary>
/// <typeparam name="T">The type; for a union the union itself.</typeparam>
/// <typeparam name="TKey">The type of its key.</typeparam>
public sealed class Shelf<T, TKey> : IShelf
    where T : class
    where TKey : Identifier
{
    private const int Batch = 2000;

    private readonly Engine engine;
    private readonly Table<T> table;

    internal Shelf(Engine engine, Table<T> table)
    {
        this.engine = engine;
        this.table = table;
    }

    /// <summary>Gets the name of the table, and of the streams in the log.</summary>
    public string Name => table.Name;

    /// <summary>Finds a value by its key.</summary>
    /// <param name="key">The key.</param>
    /// <param name="cancellation">Gives up.</param>
    /// <returns>The value with its number, or null where there is none.</returns>
    public Task<Stored<T>?> Find(TKey key, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(key);
        return engine.Run(context => table.Find(context, key.Value, cancellation));
    }

    /// <summary>Reads all values in the order of their keys.</summary>
    /// <param name="cancellation">Stops reading.</param>
    /// <returns>The values, read as they are asked for.</returns>
    public async IAsyncEnumerable<Stored<T>> All([EnumeratorCancellation] CancellationToken cancellation = default)
    {
        const int size = 500;
        for (string after = ""; ;)
        {
            // A page has a context of its own, so that a slow reader holds nothing open.
            var page = await engine.Run(context => table.Page(context, after, size, cancellation)).ConfigureAwait(false);
            foreach (var stored in page)
            {
                yield return stored;
            }

            if (page.Count < size)
            {
                yield break;
            }

            after = table.KeyOf(page[^1].Value).Value;
        }
    }

    /// <summary>Counts the values.</summary>
    /// <param name="cancellation">Gives up.</param>
    /// <returns>The number.</returns>
    public Task<long> Count(CancellationToken cancellation = default) => engine.Run(context => table.Count(context, cancellation));

    /// <summary>Adds a value that is not there, with what happened to it.</summary>
    /// <param name="value">The value.</param>
    /// <param name="happened">What happened, for the log; kept with the value or not at all.</param>
    /// <param name="cancellation">Gives up before it is kept.</param>
    /// <returns>The value with its number.</returns>
    /// <exception cref="ConcurrentChangeException">There is one with this key.</exception>
    public Task<Stored<T>> Add(T value, IReadOnlyList<Happening>? happened = null, CancellationToken cancellation = default) =>
        Write(value, read: 0, happened, cancellation);

    /// <summary>Replaces a value as it was read, with what happened to it.</summary>
    /// <param name="read">The value as it was read.</param>
    /// <param name="value">The new value, with the same key.</param>
    /// <param name="happened">What happened, for the log; kept with the value or not at all.</param>
    /// <param name="cancellation">Gives up before it is kept.</param>
    /// <returns>The new value with its number.</returns>
    /// <exception cref="ConcurrentChangeException">Another writer has changed it since it was read.</exception>
    /// <exception cref="ArgumentException">The new value has another key.</exception>
    public Task<Stored<T>> Replace(Stored<T> read, T value, IReadOnlyList<Happening>? happened = null, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(read);
        ArgumentNullException.ThrowIfNull(value);
        return table.KeyOf(read.Value) == table.KeyOf(value)
            ? Write(value, read.Version, happened, cancellation)
            : throw new ArgumentException($"A value keeps its key: it was {table.KeyOf(read.Value)} and is {table.KeyOf(value)}. Add the other as its own.", nameof(value));
    }

    /// <summary>Keeps a value whatever is there: for master data that come whole from elsewhere. The last writer wins.</summary>
    /// <param name="value">The value.</param>
    /// <param name="cancellation">Gives up before it is kept.</param>
    /// <returns>The value with its number.</returns>
    public Task<Stored<T>> Keep(T value, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(value);
        return Conflict.Repeat(
            async () =>
            {
                var read = await engine.Run(context => table.Find(context, table.KeyOf(value).Value, cancellation)).ConfigureAwait(false);
                return await Write(value, read?.Version ?? 0, happened: null, cancellation).ConfigureAwait(false);
            });
    }

    /// <summary>Reads a value, changes it by a verb of its own, and keeps it with what happened; begins anew where another writer was first.</summary>
    /// <param name="key">The key.</param>
    /// <param name="verb">The verb, for example <c>idea => idea.Decide(...)</c>; may be called more than once.</param>
    /// <param name="cancellation">Gives up before it is kept.</param>
    /// <returns>What the verb answered; where it refuses, nothing is changed.</returns>
    /// <exception cref="KeyNotFoundException">There is no value with this key.</exception>
    public Task<Change<T>> Apply(TKey key, Func<T, Change<T>> verb, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(key);
        ArgumentNullException.ThrowIfNull(verb);
        return Conflict.Repeat(
            async () =>
            {
                var read = await Find(key, cancellation).ConfigureAwait(false)
                    ?? throw new KeyNotFoundException($"There is no {key} in {Name}: add it first.");
                var change = verb(read.Value);
                if (change.IsDone)
                {
                    await Replace(read, change.Value, change.Happened, cancellation).ConfigureAwait(false);
                }

                return change;
            });
    }

    /// <summary>Removes a value as it was read; what happened to it stays in the log.</summary>
    /// <param name="read">The value as it was read.</param>
    /// <param name="cancellation">Gives up before it is removed.</param>
    /// <returns>A task.</returns>
    /// <exception cref="ConcurrentChangeException">Another writer has changed or removed it since it was read.</exception>
    public Task Remove(Stored<T> read, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(read);
        string key = table.KeyOf(read.Value).Value;
        return engine.RunWhole(
            async context => await table.Remove(context, key, read.Version, cancellation).ConfigureAwait(false) ? key : throw Conflict.Late(Name, key, read.Version, inner: null),
            cancellation);
    }

    /// <summary>Adds many values that are not there, in bulk: each batch of 2000 is kept whole.</summary>
    /// <param name="values">The values; read as they are written, and never all held at a time.</param>
    /// <param name="progress">Is told how many are kept, after each batch.</param>
    /// <param name="cancellation">Stops; what <paramref name="progress"/> was told is kept.</param>
    /// <returns>How many were added.</returns>
    /// <exception cref="ConcurrentChangeException">One of a batch is there already; the batches before it are kept.</exception>
    public async Task<long> AddMany(IEnumerable<T> values, IProgress<long>? progress = null, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(values);
        long kept = 0;
        foreach (var batch in values.Chunk(Batch))
        {
            try
            {
                kept += await engine.RunWhole(
                    async context =>
                    {
                        await table.Copy(engine, context, batch, cancellation).ConfigureAwait(false);
                        return batch.Length;
                    },
                    cancellation).ConfigureAwait(false);
            }
            catch (ConcurrentChangeException error)
            {
                throw new ConcurrentChangeException(
                    FormattableString.Invariant($"In {Name} one of the values {kept + 1} to {kept + batch.Length} is there already; the first {kept} are kept now. Leave out what is there."), error);
            }

            progress?.Report(kept);
        }

        return kept;
    }

    /// <summary>Drops the people who are older than a day, from each value that holds such.</summary>
    async Task<long> IShelf.Anonymise(Before before, CancellationToken cancellation)
    {
        long changed = 0;
        if (table.WithoutPeople is { } without)
        {
            await foreach (var stored in All(cancellation).ConfigureAwait(false))
            {
                changed += await Conflict.Repeat(() => Anonymise(stored, without, before, cancellation)).ConfigureAwait(false);
            }
        }

        return changed;
    }

    private async Task<long> Anonymise(Stored<T> stored, Func<T, Before, T> without, Before before, CancellationToken cancellation)
    {
        if (without(stored.Value, before).Equals(stored.Value))
        {
            return 0;
        }

        // Another may have changed it since the page was read.
        var now = await engine.Run(context => table.Find(context, table.KeyOf(stored.Value).Value, cancellation)).ConfigureAwait(false);
        if (now is null)
        {
            return 0;
        }

        await Write(without(now.Value, before), now.Version, happened: null, cancellation).ConfigureAwait(false);
        return 1;
    }

    private Task<Stored<T>> Write(T value, long read, IReadOnlyList<Happening>? happened, CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(value);
        return Conflict.Named(
            Name,
            table.KeyOf(value).Value,
            read,
            () => engine.RunWhole(
                async context =>
                {
                    await table.Write(context, value, read, cancellation).ConfigureAwait(false);
                    if (happened is { Count: > 0 })
                    {
                        await HappeningLog.Append(engine, context, new StreamId(Name, table.KeyOf(value)), last: null, happened, cancellation).ConfigureAwait(false);
                    }

                    return new Stored<T>(value, read + 1);
                },
                cancellation));
    }
}
