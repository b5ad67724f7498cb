using System;
using System.Linq;
using System.Threading;
using System.Threading.Tasks;
using Microsoft.EntityFrameworkCore;
using PublicDialogue.Storage.Engines;
using PublicDialogue.Storage.Rows;

namespace PublicDialogue.Storage;

/// <summary>Values of any type of the library by a key of the host's, for those that have no shelf of their own.</summary>
public sealed class ValueShelf
{
    private readonly Engine engine;

    internal ValueShelf(Engine engine) => this.engine = engine;

    /// <summary>Keeps a value, in the place of one of the same type and key.</summary>
    /// <typeparam name="T">The type by which it is found again; for a union the union itself.</typeparam>
    /// <param name="key">The key, 1 to 200 characters, none of them a control character.</param>
    /// <param name="value">The value.</param>
    /// <param name="cancellation">Gives up before it is kept.</param>
    /// <returns>The value with its number.</returns>
    public Task<Stored<T>> Keep<T>(string key, T value, CancellationToken cancellation = default)
        where T : notnull => engine.RunWhole(
        async context =>
        {
            var (kind, document) = (DocumentText.Kind(typeof(T)), DocumentText.Write(value));
            long last = await context.Values.Where(row => row.Kind == kind && row.Key == key).Select(row => row.Version).SingleOrDefaultAsync(cancellation).ConfigureAwait(false);
            var row = new ValueRow { Kind = kind, Key = Checked(key), Version = last + 1, Document = document };
            var entry = context.Entry(row);
            entry.State = last == 0 ? EntityState.Added : EntityState.Modified;
            entry.Property(kept => kept.Version).OriginalValue = last;
            await context.SaveChangesAsync(cancellation).ConfigureAwait(false);
            return new Stored<T>(value, row.Version);
        },
        cancellation);

    /// <summary>Finds a value.</summary>
    /// <typeparam name="T">The type as which it was kept.</typeparam>
    /// <param name="key">The key.</param>
    /// <param name="cancellation">Gives up.</param>
    /// <returns>The value with its number, or null where there is none.</returns>
    public Task<Stored<T>?> Find<T>(string key, CancellationToken cancellation = default)
        where T : notnull => engine.Run(async context =>
    {
        string kind = DocumentText.Kind(typeof(T));
        var row = await context.Values.SingleOrDefaultAsync(kept => kept.Kind == kind && kept.Key == key, cancellation).ConfigureAwait(false);
        return row is null ? null : new Stored<T>(DocumentText.Read<T>(row.Document), row.Version);
    });

    /// <summary>Removes a value.</summary>
    /// <typeparam name="T">The type as which it was kept.</typeparam>
    /// <param name="key">The key.</param>
    /// <param name="cancellation">Gives up before it is removed.</param>
    /// <returns>Whether there was one.</returns>
    public Task<bool> Remove<T>(string key, CancellationToken cancellation = default)
        where T : notnull => engine.Run(async context =>
    {
        string kind = DocumentText.Kind(typeof(T));
        return await context.Values.Where(row => row.Kind == kind && row.Key == key).ExecuteDeleteAsync(cancellation).ConfigureAwait(false) == 1;
    });

    private static string Checked(string key)
    {
        ArgumentException.ThrowIfNullOrEmpty(key);
        return key.Length <= 200 && !key.Any(char.IsControl)
            ? key
            : throw new ArgumentException("A key has 1 to 200 characters, none of them a control character.", nameof(key));
    }
}
