using System;
using System.Linq;
using System.Threading;
using System.Threading.Tasks;
using Microsoft.EntityFrameworkCore;
using NodaTime;
using PublicDialogue.Storage.Engines;

namespace PublicDialogue.Storage.Log;

/// <summary>What other systems are still to be told, in the order in which it happened.</summary>
/// <remarks>
/// At least once: an entry is marked when the hand-over of it has come back, so that one whose process ends in between is handed over
/// again. A receiver recognises it by its position. Where two hand over at a time, both may hand over the same.
/// </remarks>
public sealed class Outbox
{
    private const int Page = 100;

    private readonly Engine engine;

    internal Outbox(Engine engine) => this.engine = engine;

    /// <summary>Counts the entries that wait.</summary>
    /// <param name="cancellation">Gives up.</param>
    /// <returns>The number.</returns>
    public Task<long> Waiting(CancellationToken cancellation = default) =>
        engine.Run(context => context.Outbox.LongCountAsync(row => row.DeliveredAt == null, cancellation));

    /// <summary>Hands over all that waits, one by one, and marks each.</summary>
    /// <param name="deliver">Tells another system; where it throws, its entry and those after it go on waiting.</param>
    /// <param name="clock">Says when it was handed over.</param>
    /// <param name="cancellation">Stops before the next one.</param>
    /// <returns>How many were handed over.</returns>
    public async Task<long> HandOver(Func<LoggedHappening, CancellationToken, Task> deliver, IClock clock, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(deliver);
        ArgumentNullException.ThrowIfNull(clock);
        for (long count = 0; ;)
        {
            var waiting = await engine.Run(context => context.Happenings.Where(row => row.Outbox!.DeliveredAt == null)
                .OrderBy(row => row.Position).Take(Page).ToListAsync(cancellation)).ConfigureAwait(false);
            if (waiting.Count == 0)
            {
                return count;
            }

            foreach (var row in waiting)
            {
                cancellation.ThrowIfCancellationRequested();
                await deliver(HappeningLog.Read(row), cancellation).ConfigureAwait(false);
                Instant? now = clock.GetCurrentInstant();
                await engine.Run(context => context.Outbox.Where(entry => entry.Position == row.Position)
                    .ExecuteUpdateAsync(entry => entry.SetProperty(one => one.DeliveredAt, now), CancellationToken.None)).ConfigureAwait(false);
                count++;
            }
        }
    }
}
