using System;
using System.IO;
using System.Threading.Tasks;
using Microsoft.Data.Sqlite;

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
        string named = System.Text.RegularExpressions.Regex.Replace(sql, @"\{(\w+)\}", Kind == Kind.Sqlite ? "\"$1\"" : "publicdialogue.$1");
        await using System.Data.Common.DbConnection connection = Kind == Kind.Sqlite ? new SqliteConnection($"Data Source={Address};Pooling=false") : new Npgsql.NpgsqlConnection(Address);
        await connection.OpenAsync();
        await using var command = connection.CreateCommand();
        command.CommandText = named;
        await command.ExecuteNonQueryAsync();
    }

    public void Dispose()
    {
        SqliteConnection.ClearAllPools();
        Directory.Delete(folder, recursive: true);
    }
}
