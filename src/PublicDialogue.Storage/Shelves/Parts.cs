using System;
using System.Collections.Generic;
using System.Linq;
using System.Threading;
using System.Threading.Tasks;
using Microsoft.EntityFrameworkCore;
using PublicDialogue.Storage.Engines;
using PublicDialogue.Storage.Rows;

namespace PublicDialogue.Storage.Shelves;

/// <summary>The parts of a value that have rows of their own, for those who need not know the type of the rows.</summary>
internal abstract class Parts<T>
{
    public abstract Task Write(PublicDialogueContext context, string owner, T value, bool isNew, CancellationToken cancellation);

    public abstract Task Remove(PublicDialogueContext context, string owner, CancellationToken cancellation);

    public abstract Task Copy(Engine engine, PublicDialogueContext context, IReadOnlyList<(string Key, T Value)> values, CancellationToken cancellation);
}

/// <summary>The parts of a value that have rows of their own.</summary>
internal sealed class Parts<T, TRow>(Func<T, IEnumerable<TRow>> of) : Parts<T>
    where TRow : ChildRow
{
    public override async Task Write(PublicDialogueContext context, string owner, T value, bool isNew, CancellationToken cancellation)
    {
        if (!isNew)
        {
            await Remove(context, owner, cancellation).ConfigureAwait(false);
        }

        context.AddRange(Rows(owner, value));
        await context.SaveChangesAsync(cancellation).ConfigureAwait(false);
        context.ChangeTracker.Clear();
    }

    public override Task Remove(PublicDialogueContext context, string owner, CancellationToken cancellation) =>
        context.Set<TRow>().Where(row => row.OwnerKey == owner).ExecuteDeleteAsync(cancellation);

    public override Task Copy(Engine engine, PublicDialogueContext context, IReadOnlyList<(string Key, T Value)> values, CancellationToken cancellation) =>
        engine.Copy(context, values.SelectMany(one => Rows(one.Key, one.Value)), cancellation);

    private IEnumerable<TRow> Rows(string owner, T value) => of(value).Select((row, place) =>
    {
        row.OwnerKey = owner;
        row.Place = place;
        return row;
    });
}
