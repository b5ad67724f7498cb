using System;
using System.Globalization;
using System.IO;
using System.Threading;
using System.Threading.Tasks;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Storage;
using PublicDialogue.Storage.Engines;

namespace PublicDialogue.Storage.Schema;

/// <summary>Brings a database to the newest schema by scripts that stand beside this file, each once and all or none.</summary>
/// <remarks>
/// A script that has been released is never edited: a change is a new one, with the next number, for both databases. They are plain SQL,
/// and not made by the mapping, so that a database administrator can read them; a test holds the mapping against what they make.
/// </remarks>
internal static class SchemaScripts
{
    /// <summary>The number of the newest script.</summary>
    public const int Latest = 1;

    public static async Task Apply(Engine engine, CancellationToken cancellation)
    {
        await engine.Run(async context =>
        {
            await engine.Inspect(cancellation).ConfigureAwait(false);
            if (await Known(engine, context, cancellation).ConfigureAwait(false) == Latest)
            {
                return 0;
            }

            var transaction = await engine.BeginSchema(context, cancellation).ConfigureAwait(false);
            await using (transaction.ConfigureAwait(false))
            {
                // Asked again: another process may have been here while this one waited.
                for (int next = await Known(engine, context, cancellation).ConfigureAwait(false) + 1; next <= Latest; next++)
                {
                    await Apply(engine, context, next, cancellation).ConfigureAwait(false);
                }

                await transaction.CommitAsync(cancellation).ConfigureAwait(false);
                return 0;
            }
        }).ConfigureAwait(false);
    }

    private static async Task<int> Known(Engine engine, PublicDialogueContext context, CancellationToken cancellation)
    {
        int? version = await engine.SchemaVersion(context, cancellation).ConfigureAwait(false);
        return version switch
        {
            null => throw new StorageException("The schema publicdialogue holds the tables of another program: name another database."),
            > Latest => throw new StorageException(FormattableString.Invariant(
                $"The database has schema {version}, and this version of PublicDialogue.Storage knows it up to {Latest}: update the package.")),
            _ => version.Value,
        };
    }

    private static async Task Apply(Engine engine, PublicDialogueContext context, int number, CancellationToken cancellation)
    {
        var command = context.Database.GetDbConnection().CreateCommand();
        await using (command.ConfigureAwait(false))
        {
            command.Transaction = context.Database.CurrentTransaction!.GetDbTransaction();
#pragma warning disable CA2100 // Our own script and a number.
            command.CommandText = $"{Script(engine.Name, number)};INSERT INTO {(engine.Name == "sqlite" ? "" : "publicdialogue.")}schema_versions VALUES ({number.ToString(CultureInfo.InvariantCulture)});";
#pragma warning restore CA2100
            await command.ExecuteNonQueryAsync(cancellation).ConfigureAwait(false);
        }
    }

    private static string Script(string engine, int number)
    {
        string name = $"{engine}/{number.ToString("0000", CultureInfo.InvariantCulture)}.sql";
        using var reader = new StreamReader(typeof(SchemaScripts).Assembly.GetManifestResourceStream(name)!);
        return reader.ReadToEnd();
    }
}
