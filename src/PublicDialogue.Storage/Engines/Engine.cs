using System;
using System.Collections.Generic;
using System.Data.Common;
using System.Threading;
using System.Threading.Tasks;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Storage;
using PublicDialogue.Storage.Rows;

namespace PublicDialogue.Storage.Engines;

/// <summary>What differs between the databases: how to connect, to lock, to read the schema, to write in bulk, and what their errors mean.</summary>
internal abstract class Engine : IAsyncDisposable
{
    /// <summary>Gets the short name: the folder of its schema scripts.</summary>
    public abstract string Name { get; }

    /// <summary>Gets the options of a context on this database.</summary>
    public abstract DbContextOptions<PublicDialogueContext> Options { get; }

    /// <summary>Makes the database ready for the schema scripts, inside a transaction that holds everybody else back.</summary>
    public abstract Task<IDbContextTransaction> BeginSchema(PublicDialogueContext context, CancellationToken cancellation);

    /// <summary>Refuses what is somebody else's, before anything in it is touched.</summary>
    public virtual Task Inspect(CancellationToken cancellation) => Task.CompletedTask;

    /// <summary>Says which of our schemas is there.</summary>
    /// <returns>Its number; 0 where there is nothing; null where there is something that is not ours.</returns>
    public abstract Task<int?> SchemaVersion(PublicDialogueContext context, CancellationToken cancellation);

    /// <summary>Holds back everyone else who adds to the log until the transaction ends, so that positions come into sight in order.</summary>
    public abstract Task LockLog(PublicDialogueContext context, CancellationToken cancellation);

    /// <summary>Adds many rows at once, inside the context's transaction.</summary>
    public abstract Task Copy<TRow>(PublicDialogueContext context, IEnumerable<TRow> rows, CancellationToken cancellation)
        where TRow : class;

    /// <summary>Adds to the totals of agreements, inside the context's transaction; nobody else's addition is lost.</summary>
    public abstract Task AddTotals(PublicDialogueContext context, IReadOnlyList<AgreementTotalRow> more, CancellationToken cancellation);

    /// <summary>Gives deleted and replaced content no place to hide.</summary>
    public abstract Task Compact(PublicDialogueContext context, CancellationToken cancellation);

    /// <summary>Says in a sentence what an error means and what to do.</summary>
    /// <returns>The exception to throw in its place; null where it is not the database's.</returns>
    public abstract StorageException? Explain(DbException error);

    public abstract ValueTask DisposeAsync();

    /// <summary>Makes a context of its own, to be disposed of.</summary>
    public PublicDialogueContext Context() => new(Options, this);

    /// <summary>Does something with a context of its own.</summary>
    public async Task<T> Run<T>(Func<PublicDialogueContext, Task<T>> act)
    {
        try
        {
            var context = Context();
            await using (context.ConfigureAwait(false))
            {
                return await act(context).ConfigureAwait(false);
            }
        }
        catch (Exception error) when (Explained(error) is { } explained)
        {
#pragma warning disable MA0027 // Not the one that was caught: what it means.
            throw explained;
#pragma warning restore MA0027
        }
    }

    /// <summary>Does something all or not at all.</summary>
    public Task<T> RunWhole<T>(Func<PublicDialogueContext, Task<T>> act, CancellationToken cancellation) => Run(async context =>
    {
        var transaction = await context.Database.BeginTransactionAsync(cancellation).ConfigureAwait(false);
        await using (transaction.ConfigureAwait(false))
        {
            var result = await act(context).ConfigureAwait(false);

            // Once it is asked to commit there is no way back that the caller could tell from being kept.
            await transaction.CommitAsync(CancellationToken.None).ConfigureAwait(false);
            return result;
        }
    });

    // EF Core wraps what the database says: in an update, and once more where it would have tried again.
    private StorageException? Explained(Exception error) => error switch
    {
        DbUpdateConcurrencyException => new ConcurrentChangeException("Another writer was first: read again, and repeat the change.", error),
        DbException said => Explain(said),
        DbUpdateException or InvalidOperationException => error.InnerException is DbException said ? Explain(said) : null,
        _ => null,
    };
}
