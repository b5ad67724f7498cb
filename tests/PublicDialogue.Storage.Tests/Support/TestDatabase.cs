using System;
using System.Collections.Generic;
using System.Data.Common;
using System.IO;
using System.Linq;
using System.Text.RegularExpressions;
using System.Threading.Tasks;
using Microsoft.Data.Sqlite;
using Npgsql;

namespace PublicDialogue.Storage.Tests.Support;

/// <summary>The databases that the tests run on.</summary>
public enum Kind
{
    /// <summary>A file.</summary>
    Sqlite,

    /// <summary>The tests' own server.</summary>
    Postgres,
}

/// <summary>A new, empty database, and stores on it.</summary>
internal sealed class TestDatabase : IDisposable
{
    private readonly string folder = Directory.CreateTempSubdirectory("publicdialogue-storage-").FullName;

    private TestDatabase(Kind kind, string? address)
    {
        Kind = kind;
        Address = address ?? Path.Combine(folder, "store.db");
    }

    public Kind Kind { get; }

    /// <summary>Gets the file, or the connection string.</summary>
    public string Address { get; }

    public static async Task<TestDatabase> Create(Kind kind) => new(kind, kind == Kind.Sqlite ? null : await PostgresServer.NewDatabase());

    public static Task<PublicDialogueStore> Open(Kind kind, string address) =>
        kind == Kind.Sqlite ? PublicDialogueStore.OpenSqlite(address) : PublicDialogueStore.OpenPostgres(address);

    public Task<PublicDialogueStore> Open() => Open(Kind, Address);

    /// <summary>Does something past the store; a table is named in braces.</summary>
    public async Task Execute(string sql)
    {
        await using var connection = await Connect();
        await using var command = connection.CreateCommand();
        command.CommandText = Named(sql);
        await command.ExecuteNonQueryAsync();
    }

    /// <summary>Reads the rows of a table past the store, each as one text.</summary>
    public async Task<List<string>> Texts(string table)
    {
        await using var connection = await Connect();
        await using var command = connection.CreateCommand();
        command.CommandText = Named($"SELECT * FROM {{{table}}}");
        await using var reader = await command.ExecuteReaderAsync();
        List<string> texts = [];
        while (await reader.ReadAsync())
        {
            texts.Add(string.Join('|', Enumerable.Range(0, reader.FieldCount).Select(reader.GetValue)));
        }

        return texts;
    }

    /// <summary>Waits until the server has done with those who were killed: what they had sent may still be under way.</summary>
    public async Task OthersGone()
    {
        for (int tries = 0; Kind == Kind.Postgres && tries < 600; tries++)
        {
            await using var connection = new NpgsqlConnection(Address + ";Pooling=false");
            await connection.OpenAsync();
            await using var command = new NpgsqlCommand("SELECT count(*) FROM pg_stat_activity WHERE datname = current_database() AND pid <> pg_backend_pid()", connection);
            if (await command.ExecuteScalarAsync() is 0L)
            {
                return;
            }

            await Task.Delay(50);
        }
    }

    private string Named(string sql) => Regex.Replace(sql, @"\{(\w+)\}", Kind == Kind.Sqlite ? "\"$1\"" : "publicdialogue.$1", RegexOptions.None, TimeSpan.FromSeconds(1));

    private async Task<DbConnection> Connect()
    {
        DbConnection connection = Kind == Kind.Sqlite ? new SqliteConnection($"Data Source={Address};Pooling=false") : new NpgsqlConnection(Address);
        await connection.OpenAsync();
        return connection;
    }

    public void Dispose()
    {
        SqliteConnection.ClearAllPools();
        Directory.Delete(folder, recursive: true);
    }
}
