using System.Collections.Generic;
using System.Linq;
using System.Threading.Tasks;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata;
using PublicDialogue.Storage.Schema;
using PublicDialogue.Storage.Tests.Support;
using Xunit;

namespace PublicDialogue.Storage.Tests.Schema;

/// <summary>What the scripts make is what the mapping means, column by column; and opening again changes nothing.</summary>
public sealed class SchemaTests
{
    private const string OfSqlite = """
        SELECT m.name || '.' || c.name || ' ' || lower(c.type) || CASE c."notnull" WHEN 1 THEN '' ELSE ' null' END || CASE c.pk WHEN 0 THEN '' ELSE ' key' END AS Value
        FROM sqlite_master m, pragma_table_info(m.name) c WHERE m.type = 'table' AND m.name NOT LIKE 'sqlite%' AND m.name <> 'schema_versions'
        """;

    private const string OfPostgres = """
        SELECT c.table_name || '.' || c.column_name || ' ' || c.data_type || coalesce(' ' || c.collation_name, '') || CASE c.is_nullable WHEN 'NO' THEN '' ELSE ' null' END
            || CASE WHEN EXISTS (SELECT FROM information_schema.key_column_usage k JOIN information_schema.table_constraints t USING (constraint_schema, constraint_name)
                WHERE t.constraint_type = 'PRIMARY KEY' AND k.table_schema = 'publicdialogue' AND k.table_name = c.table_name AND k.column_name = c.column_name) THEN ' key' ELSE '' END AS "Value"
        FROM information_schema.columns c WHERE c.table_schema = 'publicdialogue' AND c.table_name <> 'schema_versions'
        """;

    [Theory]
    [OnSqlite]
    [OnPostgres]
    public async Task Scripts_MakeWhatTheMappingMeans(Kind kind)
    {
        using var database = await TestDatabase.Create(kind);
        await using var store = await database.Open();
        await using var context = store.OpenContext();

        var made = await context.Database.SqlQueryRaw<string>(kind == Kind.Sqlite ? OfSqlite : OfPostgres).ToListAsync();

        Assert.Equal(Meant(context, kind).Order(), made.Order());
    }

    [Theory]
    [OnSqlite]
    [OnPostgres]
    public async Task Open_Again_FindsTheNewestSchemaAndWhatIsKept(Kind kind)
    {
        using var database = await TestDatabase.Create(kind);
        await using (var store = await database.Open())
        {
            await store.Values.Keep("answer", 42);
        }

        await using var again = await database.Open();
        await using var context = again.OpenContext();
        Assert.Equal(new Stored<int>(42, 1), await again.Values.Find<int>("answer"));
        Assert.Equal(
            Enumerable.Range(1, SchemaScripts.Latest),
            await context.Database.SqlQueryRaw<int>($"SELECT version AS \"Value\" FROM {(kind == Kind.Sqlite ? "" : "publicdialogue.")}schema_versions").ToListAsync());
    }

    [Theory]
    [OnSqlite]
    [OnPostgres]
    public async Task Open_ByManyAtOnce_MakesOneSchema(Kind kind)
    {
        using var database = await TestDatabase.Create(kind);
        var stores = await Task.WhenAll(Enumerable.Range(0, 6).Select(_ => Task.Run(database.Open)));
        foreach (var store in stores)
        {
            await store.Values.Keep("k", 1);
            await store.DisposeAsync();
        }
    }

    private static IEnumerable<string> Meant(PublicDialogueContext context, Kind kind) =>
        from type in context.Model.GetEntityTypes()
        from property in type.GetProperties()
        select $"{type.GetTableName()}.{property.GetColumnName()} {property.GetColumnType().ToLowerInvariant()}"
            + (kind == Kind.Postgres && property.GetColumnType() == "text" ? " C" : "")
            + (property.IsNullable ? " null" : "") + (property.IsPrimaryKey() ? " key" : "");
}
