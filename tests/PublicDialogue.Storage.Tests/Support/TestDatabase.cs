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

    public void Dispose()
    {
        SqliteConnection.ClearAllPools();
        Directory.Delete(folder, recursive: true);
    }
}
