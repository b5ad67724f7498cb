using System;
using System.Collections.Generic;
using System.Linq;
using System.Threading;
using System.Threading.Tasks;
using Microsoft.EntityFrameworkCore;
using PublicDialogue.Identifiers;
using PublicDialogue.Storage.Engines;
using PublicDialogue.Storage.Erasure;
using PublicDialogue.Storage.Rows;

namespace PublicDialogue.Storage.Shelves;

/// <summary>How values of one type lie in their table, for those who need not know the type of its rows.</summary>
internal abstract class Table<T>
    where T : class
{
    public abstract string Name { get; }

    /// <summary>Gets how people who are older than a day are dropped; null where the type holds none.</summary>
    public Func<T, Before, T>? WithoutPeople { get; init; }

    public abstract Identifier KeyOf(T value);

    public abstract Task<Stored<T>?> Find(PublicDialogueContext context, string key, CancellationToken cancellation);

    public abstract Task<List<Stored<T>>> Page(PublicDialogueContext context, string after, int size, CancellationToken cancellation);

    public abstract Task<long> Count(PublicDialogueContext context, CancellationToken cancellation);

    /// <summary>Adds, where the version read is 0, or replaces that version and no other.</summary>
    public abstract Task Write(PublicDialogueContext context, T value, long read, CancellationToken cancellation);

    public abstract Task<bool> Remove(PublicDialogueContext context, string key, long read, CancellationToken cancellation);

    public abstract Task Copy(Engine engine, PublicDialogueContext context, IReadOnlyList<T> values, CancellationToken cancellation);
}

/// <summary>How values of one type lie in their table.</summary>
internal sealed class Table<T, TRow>(string name, Func<T, Identifier> key, Func<T, TRow> columns, params Parts<T>[] parts) : Table<T>
    where T : class
    where TRow : DocumentRow
{
    public override string Name => name;

    public override Identifier KeyOf(T value) => key(value);

    public override async Task<Stored<T>?> Find(PublicDialogueContext context, string key, CancellationToken cancellation)
    {
        var row = await context.Set<TRow>().Where(kept => kept.Key == key).Select(kept => new { kept.Version, kept.Document })
            .SingleOrDefaultAsync(cancellation).ConfigureAwait(false);
        return row is null ? null : new(DocumentText.Read<T>(row.Document), row.Version);
    }

    public override async Task<List<Stored<T>>> Page(PublicDialogueContext context, string after, int size, CancellationToken cancellation)
    {
#pragma warning disable CA1309 // The databases compare by bytes; this call is the one that is translated.
        var rows = await context.Set<TRow>().Where(kept => string.Compare(kept.Key, after) > 0).OrderBy(kept => kept.Key).Take(size)
            .Select(kept => new { kept.Version, kept.Document }).ToListAsync(cancellation).ConfigureAwait(false);
#pragma warning restore CA1309
        return [.. rows.Select(row => new Stored<T>(DocumentText.Read<T>(row.Document), row.Version))];
    }

    public override Task<long> Count(PublicDialogueContext context, CancellationToken cancellation) => context.Set<TRow>().LongCountAsync(cancellation);

    public override async Task Write(PublicDialogueContext context, T value, long read, CancellationToken cancellation)
    {
        var row = Row(value, read + 1);
        var entry = context.Entry(row);
        entry.State = read == 0 ? EntityState.Added : EntityState.Modified;
        entry.Property(kept => kept.Version).OriginalValue = read;
        await context.SaveChangesAsync(cancellation).ConfigureAwait(false);
        foreach (var part in parts)
        {
            await part.Write(context, row.Key, value, isNew: read == 0, cancellation).ConfigureAwait(false);
        }
    }

    public override async Task<bool> Remove(PublicDialogueContext context, string key, long read, CancellationToken cancellation)
    {
        foreach (var part in parts)
        {
            await part.Remove(context, key, cancellation).ConfigureAwait(false);
        }

        return await context.Set<TRow>().Where(row => row.Key == key && row.Version == read).ExecuteDeleteAsync(cancellation).ConfigureAwait(false) == 1;
    }

    public override async Task Copy(Engine engine, PublicDialogueContext context, IReadOnlyList<T> values, CancellationToken cancellation)
    {
        await engine.Copy(context, values.Select(value => Row(value, 1)), cancellation).ConfigureAwait(false);
        foreach (var part in parts)
        {
            await part.Copy(engine, context, [.. values.Select(value => (key(value).Value, value))], cancellation).ConfigureAwait(false);
        }
    }

    private TRow Row(T value, long version)
    {
        var row = columns(value);
        row.Key = key(value).Value;
        row.Version = version;
        row.Document = DocumentText.Write(value);
        return row;
    }
}
