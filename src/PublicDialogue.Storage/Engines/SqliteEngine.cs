using System;
using System.Collections.Generic;
using System.Data.Common;
using System.Globalization;
using System.IO;
using System.Linq;
using System.Threading;
using System.Threading.Tasks;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Storage;
using PublicDialogue.Storage.Rows;

namespace PublicDialogue.Storage.Engines;

/// <summary>SQLite in a file: the write-ahead log, flushed to the disk at each commit, and nothing left behind where something was deleted.</summary>
internal sealed class SqliteEngine : Engine
{
    // "PDlg": the mark in the file's head by which it is known to be ours.
    private const int ApplicationId = 0x50446C67;

    private readonly string path;
    private readonly string connection;

    public SqliteEngine(string path)
    {
        this.path = Path.GetFullPath(path);
        connection = new SqliteConnectionStringBuilder { DataSource = this.path, DefaultTimeout = 30 }.ToString();
        Options = new DbContextOptionsBuilder<PublicDialogueContext>()
            .UseSqlite(connection)
            .UseQueryTrackingBehavior(QueryTrackingBehavior.NoTracking)
            .AddInterceptors(SqlitePragmas.Each)
            .Options;
    }

    public override string Name => "sqlite";

    public override DbContextOptions<PublicDialogueContext> Options { get; }

    public override async Task Inspect(CancellationToken cancellation)
    {
        if (Path.GetDirectoryName(path) is { } folder && !Directory.Exists(folder))
        {
            throw new StorageException($"There is no folder {folder}: make it, or name a file in one that is there.");
        }

        if (!File.Exists(path) || new FileInfo(path).Length == 0)
        {
            return;
        }

        var reader = new SqliteConnection(new SqliteConnectionStringBuilder { DataSource = path, Mode = SqliteOpenMode.ReadOnly, Pooling = false }.ToString());
        await using (reader.ConfigureAwait(false))
        {
            await reader.OpenAsync(cancellation).ConfigureAwait(false);
            if (await Number(reader, $"SELECT application_id <> {ApplicationId} AND EXISTS (SELECT 1 FROM sqlite_master) FROM pragma_application_id", cancellation).ConfigureAwait(false) != 0)
            {
                throw new StorageException($"{path} is the SQLite database of another program: name another file.");
            }
        }
    }

    // Microsoft.Data.Sqlite begins immediately: whoever comes second waits here.
    public override Task<IDbContextTransaction> BeginSchema(PublicDialogueContext context, CancellationToken cancellation) =>
        context.Database.BeginTransactionAsync(cancellation);

    public override async Task<int?> SchemaVersion(PublicDialogueContext context, CancellationToken cancellation)
    {
        await context.Database.OpenConnectionAsync(cancellation).ConfigureAwait(false);
        var open = context.Database.GetDbConnection();
        bool isEmpty = await Number(open, $"SELECT NOT EXISTS (SELECT 1 FROM sqlite_master)", cancellation).ConfigureAwait(false) != 0;
        return isEmpty ? 0 : (int)await Number(open, $"SELECT coalesce(max(version), 0) FROM schema_versions", cancellation).ConfigureAwait(false);
    }

    // A transaction that writes has the file to itself from its first statement.
    public override Task LockLog(PublicDialogueContext context, CancellationToken cancellation) => Task.CompletedTask;

    public override async Task Copy<TRow>(PublicDialogueContext context, IEnumerable<TRow> rows, CancellationToken cancellation)
    {
        var columns = Column.Of<TRow>(context, out string table);
        var command = context.Database.GetDbConnection().CreateCommand();
        await using (command.ConfigureAwait(false))
        {
            command.Transaction = context.Database.CurrentTransaction!.GetDbTransaction();
#pragma warning disable CA2100 // The names are our own, out of the model.
            command.CommandText = $"INSERT INTO \"{table}\" ({string.Join(", ", columns.Select(column => column.Name))}) VALUES ({string.Join(", ", columns.Select(column => $"${column.Name}"))})";
#pragma warning restore CA2100
            var parameters = columns.Select(column => new SqliteParameter { ParameterName = $"${column.Name}" }).ToArray();
            command.Parameters.AddRange(parameters);
            await command.PrepareAsync(cancellation).ConfigureAwait(false);
            foreach (var row in rows)
            {
                for (int at = 0; at < columns.Count; at++)
                {
                    parameters[at].Value = columns[at].Value(row) ?? DBNull.Value;
                }

                await command.ExecuteNonQueryAsync(cancellation).ConfigureAwait(false);
            }
        }
    }

    // SQLite knows no exact sums of decimals; the transaction that writes has the file to itself, so reading first is safe.
    public override async Task AddTotals(PublicDialogueContext context, IReadOnlyList<AgreementTotalRow> more, CancellationToken cancellation)
    {
        foreach (var one in more)
        {
            var known = await context.AgreementTotals.AsTracking()
                .SingleOrDefaultAsync(row => row.Agreement == one.Agreement && row.Lot == one.Lot && row.Currency == one.Currency, cancellation).ConfigureAwait(false);
            if (known is null)
            {
                context.Add(one);
            }
            else
            {
                known.Add(one);
            }
        }

        await context.SaveChangesAsync(cancellation).ConfigureAwait(false);
        context.ChangeTracker.Clear();
    }

    public override async Task Compact(PublicDialogueContext context, CancellationToken cancellation)
    {
        await context.Database.OpenConnectionAsync(cancellation).ConfigureAwait(false);
        await context.Database.ExecuteSqlRawAsync("VACUUM", cancellation).ConfigureAwait(false);
        long busy = await Number(context.Database.GetDbConnection(), $"PRAGMA wal_checkpoint(TRUNCATE)", cancellation).ConfigureAwait(false);
        if (busy != 0)
        {
            throw new StorageException(
                $"{path} is being read: what was erased may still stand in its write-ahead log. Close the other readers and call Anonymise again.");
        }
    }

    public override StorageException? Explain(DbException error) => error is not SqliteException sqlite ? null : sqlite.SqliteErrorCode switch
    {
        5 or 6 => new StorageException($"{path} is locked by another writer for longer than 30 seconds: try again when it has finished.", error),
        8 => new StorageException($"{path} may not be written to: give the process the right to write the file and its folder.", error),
        11 => new StorageException($"{path} is damaged: bring back a copy of it.", error),
        13 => new StorageException($"The disk of {path} is full: make room; what was acknowledged is kept.", error),
        14 => new StorageException($"{path} cannot be opened: name a file that this process may read and write.", error),
        19 when sqlite.SqliteExtendedErrorCode is 1555 or 2067 => new ConcurrentChangeException("There is one with this key already: read it, and replace it.", error),
        26 => new StorageException($"{path} is no SQLite database: name another file, or move this one away and a new one is made.", error),
        _ => null,
    };

    public override ValueTask DisposeAsync()
    {
        using var pooled = new SqliteConnection(connection);
        SqliteConnection.ClearPool(pooled);
        return default;
    }

    private static async Task<long> Number(DbConnection open, FormattableString sql, CancellationToken cancellation)
    {
        var command = open.CreateCommand();
        await using (command.ConfigureAwait(false))
        {
#pragma warning disable CA2100 // Our own words and numbers.
            command.CommandText = FormattableString.Invariant(sql);
#pragma warning restore CA2100
            return Convert.ToInt64(await command.ExecuteScalarAsync(cancellation).ConfigureAwait(false), CultureInfo.InvariantCulture);
        }
    }
}
