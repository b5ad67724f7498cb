using System;
using System.Collections.Generic;
using System.Data.Common;
using System.Linq;
using System.Net.Sockets;
using System.Threading;
using System.Threading.Tasks;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Storage;
using Npgsql;
using PublicDialogue.Storage.Rows;

namespace PublicDialogue.Storage.Engines;

/// <summary>PostgreSQL by connection string; all tables stand in a schema of their own.</summary>
internal sealed class PostgresEngine : Engine
{
    // "PDlg" and a number: the locks by which all who use this schema know each other.
    private const long SchemaLock = 0x50446C67_00000001;
    private const long LogLock = 0x50446C67_00000002;

    private readonly string connection;
    private readonly string server;
    private readonly string database;

    public PostgresEngine(string connectionString)
    {
        var parts = new NpgsqlConnectionStringBuilder(connectionString);
        server = parts.Host is null ? "the server" : Address(parts);
        database = parts.Database ?? parts.Username ?? "the database";
        connection = connectionString;
        Options = new DbContextOptionsBuilder<PublicDialogueContext>()
            .UseNpgsql(connection)
            .UseQueryTrackingBehavior(QueryTrackingBehavior.NoTracking)
            .Options;
    }

    public override string Name => "postgresql";

    public override DbContextOptions<PublicDialogueContext> Options { get; }

    public override async Task<IDbContextTransaction> BeginSchema(PublicDialogueContext context, CancellationToken cancellation)
    {
        var transaction = await context.Database.BeginTransactionAsync(cancellation).ConfigureAwait(false);
        await context.Database.ExecuteSqlAsync($"SELECT pg_advisory_xact_lock({SchemaLock})", cancellation).ConfigureAwait(false);
        return transaction;
    }

    public override async Task<int?> SchemaVersion(PublicDialogueContext context, CancellationToken cancellation)
    {
        int tables = await context.Database.SqlQuery<int>(
            $"SELECT count(*)::int AS \"Value\" FROM pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace WHERE n.nspname = 'publicdialogue'")
            .SingleAsync(cancellation).ConfigureAwait(false);
        if (tables == 0)
        {
            return 0;
        }

        bool known = await context.Database.SqlQuery<bool>($"SELECT to_regclass('publicdialogue.schema_versions') IS NOT NULL AS \"Value\"")
            .SingleAsync(cancellation).ConfigureAwait(false);
        return known
            ? await context.Database.SqlQuery<int>($"SELECT coalesce(max(version), 0) AS \"Value\" FROM publicdialogue.schema_versions")
                .SingleAsync(cancellation).ConfigureAwait(false)
            : null;
    }

    public override Task LockLog(PublicDialogueContext context, CancellationToken cancellation) =>
        context.Database.ExecuteSqlAsync($"SELECT pg_advisory_xact_lock({LogLock})", cancellation);

    public override async Task Copy<TRow>(PublicDialogueContext context, IEnumerable<TRow> rows, CancellationToken cancellation)
    {
        var columns = Column.Of<TRow>(context, out string table);
        var open = (NpgsqlConnection)context.Database.GetDbConnection();
        var writer = await open.BeginBinaryImportAsync(
            $"COPY publicdialogue.{table} ({string.Join(", ", columns.Select(column => column.Name))}) FROM STDIN (FORMAT BINARY)", cancellation).ConfigureAwait(false);
        await using (writer.ConfigureAwait(false))
        {
            foreach (var row in rows)
            {
                await writer.StartRowAsync(cancellation).ConfigureAwait(false);
                foreach (var column in columns)
                {
                    object? value = column.Value(row);
                    await (value is null ? writer.WriteNullAsync(cancellation) : writer.WriteAsync(value, cancellation)).ConfigureAwait(false);
                }
            }

            await writer.CompleteAsync(cancellation).ConfigureAwait(false);
        }
    }

    // In one order everywhere, so that two writers wait for each other and never in a circle.
    public override async Task AddTotals(PublicDialogueContext context, IReadOnlyList<AgreementTotalRow> more, CancellationToken cancellation)
    {
        foreach (var one in more.OrderBy(row => row.Agreement, StringComparer.Ordinal).ThenBy(row => row.Lot, StringComparer.Ordinal).ThenBy(row => row.Currency, StringComparer.Ordinal))
        {
            await context.Database.ExecuteSqlAsync(
                $"""
                INSERT INTO publicdialogue.agreement_totals AS kept (agreement, lot, currency, amount, lines)
                VALUES ({one.Agreement}, {one.Lot}, {one.Currency}, {one.Amount}, {one.Lines})
                ON CONFLICT (agreement, lot, currency) DO UPDATE SET amount = kept.amount + excluded.amount, lines = kept.lines + excluded.lines
                """,
                cancellation).ConfigureAwait(false);
        }
    }

    public override async Task Compact(PublicDialogueContext context, CancellationToken cancellation)
    {
        foreach (string table in context.TableNames())
        {
#pragma warning disable EF1002 // The names are our own, out of the model.
            await context.Database.ExecuteSqlRawAsync($"VACUUM (FULL, ANALYZE) publicdialogue.{table}", cancellation).ConfigureAwait(false);
#pragma warning restore EF1002
        }
    }

    public override StorageException? Explain(DbException error) => error switch
    {
        PostgresException { SqlState: "3D000" } => new StorageException($"There is no database {database} on {server}: make it with createdb, or name another.", error),
        PostgresException { SqlState: "28P01" or "28000" } => new StorageException($"{server} does not let this user in: mend Username and Password in the connection string.", error),
        PostgresException { SqlState: "42501" } => new StorageException($"The user may not do this in {database}: grant it CREATE on the database, or the rights on the schema publicdialogue.", error),
        PostgresException { SqlState: "53100" } => new StorageException($"The disk of {server} is full: make room; what was acknowledged is kept.", error),
        PostgresException { SqlState: "53300" } => new StorageException($"{server} has no connection left: raise max_connections, or set Maximum Pool Size in the connection string.", error),
        PostgresException { SqlState: "57P01" or "57P02" or "57P03" } => Lost(error),
        PostgresException { SqlState: "23505" } => new ConcurrentChangeException("There is one with this key already: read it, and replace it.", error),
        PostgresException { SqlState: "40001" or "40P01" } => new ConcurrentChangeException("Another writer was first: read again, and repeat the change.", error),
        PostgresException => null,
        NpgsqlException { InnerException: SocketException } =>
            new StorageException($"No PostgreSQL server answers at {server}: start it, or mend Host and Port in the connection string.", error),
        NpgsqlException => Lost(error),
        _ => null,
    };

    public override ValueTask DisposeAsync()
    {
        using var pooled = new NpgsqlConnection(connection);
        NpgsqlConnection.ClearPool(pooled);
        return default;
    }

    private static string Address(NpgsqlConnectionStringBuilder parts) =>
        FormattableString.Invariant($"{parts.Host}:{parts.Port}");

    private StorageException Lost(DbException error) =>
        new($"The connection to {server} was lost: what was acknowledged is kept; do again what was not.", error);
}
