using System;
using System.IO;
using System.Threading.Tasks;
using Microsoft.Data.Sqlite;
using Npgsql;
using PublicDialogue.Storage.Tests.Support;
using Xunit;

namespace PublicDialogue.Storage.Tests.Schema;

/// <summary>What cannot be opened is refused with a sentence that says what to do, and is left as it was.</summary>
public sealed class RefusalTests
{
    [Fact]
    public async Task OpenSqlite_ATextFile_IsRefusedAndLeftAlone()
    {
        using var database = await TestDatabase.Create(Kind.Sqlite);
        string text = new('x', 5000);
        await File.WriteAllTextAsync(database.Address, text);
        Assert.Equal($"{database.Address} is no SQLite database: name another file, or move this one away and a new one is made.", await Refusal(database.Open));
        Assert.Equal(text, await File.ReadAllTextAsync(database.Address));
    }

    [Fact]
    public async Task OpenSqlite_TheDatabaseOfAnotherProgram_IsRefusedAndLeftAlone()
    {
        using var database = await TestDatabase.Create(Kind.Sqlite);
        await Sqlite(database.Address, "CREATE TABLE orders (id INTEGER)");
        byte[] before = await File.ReadAllBytesAsync(database.Address);
        Assert.Equal($"{database.Address} is the SQLite database of another program: name another file.", await Refusal(database.Open));
        Assert.Equal(before, await File.ReadAllBytesAsync(database.Address));
    }

    [Fact]
    public async Task OpenSqlite_InAFolderThatIsNotThere_IsRefused()
    {
        using var database = await TestDatabase.Create(Kind.Sqlite);
        string folder = Path.Combine(Path.GetDirectoryName(database.Address)!, "none");
        Assert.Equal($"There is no folder {folder}: make it, or name a file in one that is there.", await Refusal(() => PublicDialogueStore.OpenSqlite(Path.Combine(folder, "a.db"))));
    }

    [Fact]
    public async Task OpenSqlite_AFolder_IsRefused()
    {
        using var database = await TestDatabase.Create(Kind.Sqlite);
        string folder = Path.GetDirectoryName(database.Address)!;
        Assert.Equal($"{folder} cannot be opened: name a file that this process may read and write.", await Refusal(() => PublicDialogueStore.OpenSqlite(folder)));
    }

    [Theory]
    [OnSqlite]
    [OnPostgres]
    public async Task Open_ANewerSchema_IsRefused(Kind kind)
    {
        using var database = await TestDatabase.Create(kind);
        await (await database.Open()).DisposeAsync();
        await (kind == Kind.Sqlite
            ? Sqlite(database.Address, "INSERT INTO schema_versions VALUES (999)")
            : Postgres(database.Address, "INSERT INTO publicdialogue.schema_versions VALUES (999)"));
        string refusal = await Refusal(database.Open);
        Assert.StartsWith("The database has schema 999, and this version of PublicDialogue.Storage knows it up to ", refusal, StringComparison.Ordinal);
        Assert.EndsWith(": update the package.", refusal, StringComparison.Ordinal);
    }

    [PostgresFact]
    public async Task OpenPostgres_TheSchemaOfAnotherProgram_IsRefused()
    {
        using var database = await TestDatabase.Create(Kind.Postgres);
        await Postgres(database.Address, "CREATE SCHEMA publicdialogue; CREATE TABLE publicdialogue.orders (id integer)");
        Assert.Equal("The schema publicdialogue holds the tables of another program: name another database.", await Refusal(database.Open));
    }

    [Fact]
    public async Task OpenPostgres_WithoutAServer_IsRefused() => Assert.Equal(
        "No PostgreSQL server answers at 127.0.0.1:1: start it, or mend Host and Port in the connection string.",
        await Refusal(() => PublicDialogueStore.OpenPostgres("Host=127.0.0.1;Port=1;Username=u;Password=secret;Database=d")));

    [PostgresFact]
    public async Task OpenPostgres_WithoutTheDatabase_IsRefused()
    {
        using var database = await TestDatabase.Create(Kind.Postgres);
        var parts = new NpgsqlConnectionStringBuilder(database.Address) { Database = "none" };
        Assert.Equal($"There is no database none on 127.0.0.1:{parts.Port}: make it with createdb, or name another.", await Refusal(() => PublicDialogueStore.OpenPostgres(parts.ToString())));
    }

    [PostgresFact]
    public async Task OpenPostgres_WithAWrongPassword_IsRefusedWithoutSayingIt()
    {
        using var database = await TestDatabase.Create(Kind.Postgres);
        var parts = new NpgsqlConnectionStringBuilder(database.Address) { Password = "not this" };
        Assert.Equal(
            $"127.0.0.1:{parts.Port} does not let this user in: mend Username and Password in the connection string.",
            await Refusal(() => PublicDialogueStore.OpenPostgres(parts.ToString())));
    }

    private static async Task<string> Refusal(Func<Task<PublicDialogueStore>> open) => (await Assert.ThrowsAsync<StorageException>(open)).Message;

    private static async Task Sqlite(string path, string sql)
    {
        await using var connection = new SqliteConnection($"Data Source={path};Pooling=false");
        await connection.OpenAsync();
        await using var command = new SqliteCommand(sql, connection);
        await command.ExecuteNonQueryAsync();
    }

    private static async Task Postgres(string address, string sql)
    {
        await using var connection = new NpgsqlConnection(address + ";Pooling=false");
        await connection.OpenAsync();
        await using var command = new NpgsqlCommand(sql, connection);
        await command.ExecuteNonQueryAsync();
    }
}
