using System;
using System.Collections.Generic;
using System.Linq;
using System.Linq.Expressions;
using System.Runtime.CompilerServices;
using System.Threading;
using System.Threading.Tasks;
using Microsoft.EntityFrameworkCore;
using PublicDialogue.Changes;
using PublicDialogue.Storage.Engines;
using PublicDialogue.Storage.Rows;

namespace PublicDialogue.Storage.Log;

/// <summary>What happened, in order: a log that is only added to. Each entry waits in the <see cref="Outbox"/> until it is handed over.</summary>
public sealed class HappeningLog
{
    private const int Page = 500;

    private readonly Engine engine;

    internal HappeningLog(Engine engine) => this.engine = engine;

    /// <summary>Adds what happened to one stream, all or nothing.</summary>
    /// <param name="stream">What it happened to.</param>
    /// <param name="last">The number of the last entry that the writer knows of the stream; 0 where there is none.</param>
    /// <param name="happened">What happened, in order.</param>
    /// <param name="cancellation">Gives up before anything is kept.</param>
    /// <returns>The number of the last entry now.</returns>
    /// <exception cref="ConcurrentChangeException">Another writer has added to the stream: read its entries from <paramref name="last"/> on.</exception>
    public Task<long> Append(StreamId stream, long last, IReadOnlyList<Happening> happened, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(stream);
        ArgumentNullException.ThrowIfNull(happened);
        return engine.RunWhole(context => Append(engine, context, stream, last, happened, cancellation), cancellation);
    }

    /// <summary>Reads the entries of one stream in order.</summary>
    /// <param name="stream">The stream.</param>
    /// <param name="after">The number after which to begin; 0 for all.</param>
    /// <param name="cancellation">Stops reading.</param>
    /// <returns>The entries, read as they are asked for.</returns>
    public IAsyncEnumerable<LoggedHappening> Of(StreamId stream, long after = 0, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(stream);
        string name = stream.ToString();
        return Read(row => row.Number, number => row => row.Stream == name && row.Number > number, after, cancellation);
    }

    /// <summary>Reads the whole log in order.</summary>
    /// <param name="position">The position after which to begin; 0 for all.</param>
    /// <param name="cancellation">Stops reading.</param>
    /// <returns>The entries, read as they are asked for; whoever goes on later after the last position misses none.</returns>
    public IAsyncEnumerable<LoggedHappening> After(long position = 0, CancellationToken cancellation = default) =>
        Read(row => row.Position, from => row => row.Position > from, position, cancellation);

    internal static async Task<long> Append(
        Engine engine, PublicDialogueContext context, StreamId stream, long? last, IReadOnlyList<Happening> happened, CancellationToken cancellation)
    {
        await engine.LockLog(context, cancellation).ConfigureAwait(false);
        string name = stream.ToString();
        long known = await context.Happenings.Where(row => row.Stream == name).MaxAsync(row => (long?)row.Number, cancellation).ConfigureAwait(false) ?? 0;
        if (last is { } expected && expected != known)
        {
            throw new ConcurrentChangeException(FormattableString.Invariant(
                $"{name} has {known} entries, and the writer knows {expected}: read those after {expected}, and decide again."));
        }

        foreach (var happening in happened)
        {
            context.Add(new HappeningRow
            {
                Stream = name,
                Number = ++known,
                Kind = DocumentText.Kind(happening.GetType()),
                At = happening.At,
                Document = DocumentText.Write(happening),
                Outbox = new OutboxRow(),
            });

            // One by one: a batch would not give the positions in the order of the numbers.
            await context.SaveChangesAsync(cancellation).ConfigureAwait(false);
        }

        return known;
    }

    internal static LoggedHappening Read(HappeningRow row) =>
        new(row.Position, StreamId.Read(row.Stream), row.Number, DocumentText.Read<Happening>(row.Document));

    private async IAsyncEnumerable<LoggedHappening> Read(
        Expression<Func<HappeningRow, long>> order,
        Func<long, Expression<Func<HappeningRow, bool>>> after,
        long from,
        [EnumeratorCancellation] CancellationToken cancellation)
    {
        var place = order.Compile();
        while (true)
        {
            // A page has a context of its own, so that a slow reader holds nothing open.
            var page = await engine.Run(context => context.Happenings.Where(after(from)).OrderBy(order).Take(Page).ToListAsync(cancellation)).ConfigureAwait(false);
            foreach (var row in page)
            {
                yield return Read(row);
            }

            if (page.Count < Page)
            {
                yield break;
            }

            from = place(page[^1]);
        }
    }
}
