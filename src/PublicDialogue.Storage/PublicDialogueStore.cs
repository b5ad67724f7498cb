using System;
using System.Threading;
using System.Threading.Tasks;
using PublicDialogue.Storage.Engines;
using PublicDialogue.Storage.Log;
using PublicDialogue.Storage.Schema;

namespace PublicDialogue.Storage;

/// <summary>The model in a database: agreements, orders, dialogue and what happened, each value exactly as it was kept.</summary>
/// <remarks>
/// What a task has returned is kept, though the process or the machine end in the next moment. Many threads may use one store at a time,
/// and many processes one database.
/// </remarks>
public sealed class PublicDialogueStore : IAsyncDisposable
{
    private readonly Engine engine;

    private PublicDialogueStore(Engine engine)
    {
        this.engine = engine;
        Values = new(engine);
        Log = new(engine);
        Outbox = new(engine);
    }

    /// <summary>Gets the values of types that have no shelf of their own.</summary>
    public ValueShelf Values { get; }

    /// <summary>Gets what happened, in order.</summary>
    public HappeningLog Log { get; }

    /// <summary>Gets what other systems are still to be told.</summary>
    public Outbox Outbox { get; }

    /// <summary>Opens an SQLite file, without any set-up: one that is not there is made, one of an older schema is brought to the newest.</summary>
    /// <param name="path">The file, in a folder that is there; SQLite keeps two more beside it, of the same name with <c>-wal</c> and <c>-shm</c>.</param>
    /// <param name="cancellation">Gives up.</param>
    /// <returns>The store, to be disposed of.</returns>
    /// <exception cref="StorageException">The file cannot be used, is another program's, or has a newer schema; the message says what to do.</exception>
    public static Task<PublicDialogueStore> OpenSqlite(string path, CancellationToken cancellation = default)
    {
        ArgumentException.ThrowIfNullOrEmpty(path);
        return Open(() => new SqliteEngine(path), cancellation);
    }

    /// <summary>Opens a PostgreSQL database; our tables are made in the schema <c>publicdialogue</c>, or brought to the newest schema.</summary>
    /// <param name="connectionString">As Npgsql reads it, for example <c>Host=db;Database=procurement;Username=app;Password=...</c>.</param>
    /// <param name="cancellation">Gives up.</param>
    /// <returns>The store, to be disposed of.</returns>
    /// <exception cref="StorageException">No server answers, it refuses, or the schema is newer; the message says what to do.</exception>
    public static Task<PublicDialogueStore> OpenPostgres(string connectionString, CancellationToken cancellation = default)
    {
        ArgumentException.ThrowIfNullOrEmpty(connectionString);
        return Open(() => new PostgresEngine(connectionString), cancellation);
    }

    /// <summary>Makes a context for LINQ queries of one's own.</summary>
    /// <returns>The context, to be disposed of.</returns>
    public PublicDialogueContext Query() => engine.Context();

    /// <inheritdoc/>
    public ValueTask DisposeAsync() => engine.DisposeAsync();

    private static async Task<PublicDialogueStore> Open(Func<Engine> make, CancellationToken cancellation)
    {
        var made = make();
        try
        {
            await SchemaScripts.Apply(made, cancellation).ConfigureAwait(false);
            return new(made);
        }
        catch
        {
            await made.DisposeAsync().ConfigureAwait(false);
            throw;
        }
    }
}
