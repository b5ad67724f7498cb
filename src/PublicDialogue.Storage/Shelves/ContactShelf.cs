using System;
using System.Collections.Generic;
using System.Linq;
using System.Threading;
using System.Threading.Tasks;
using Microsoft.EntityFrameworkCore;
using NodaTime;
using PublicDialogue.Dialogue;
using PublicDialogue.Storage.Engines;
using PublicDialogue.Storage.Erasure;
using PublicDialogue.Storage.Rows;

namespace PublicDialogue.Storage.Shelves;

/// <summary>The contacts of all trails: each once, with everybody who was ever named in it. They are only added to.</summary>
public sealed class ContactShelf : IShelf
{
    private const int Batch = 1000;

    private readonly Engine engine;

    internal ContactShelf(Engine engine) => this.engine = engine;

    /// <summary>Records contacts, as <see cref="DialogueTrail.Record"/> does; one that is there already gains the people who are named in it.</summary>
    /// <param name="contacts">The contacts.</param>
    /// <param name="progress">Is told how many are kept, after each batch of 1000.</param>
    /// <param name="cancellation">Stops; what <paramref name="progress"/> was told is kept.</param>
    /// <returns>How many were recorded, those that were there already included.</returns>
    public async Task<long> Record(IEnumerable<Contact> contacts, IProgress<long>? progress = null, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(contacts);
        long kept = 0;
        foreach (var batch in contacts.Chunk(Batch))
        {
            kept += await engine.RunWhole(context => Record(context, batch, cancellation), cancellation).ConfigureAwait(false);
            progress?.Report(kept);
        }

        return kept;
    }

    /// <summary>Counts the contacts.</summary>
    /// <param name="cancellation">Gives up.</param>
    /// <returns>The number.</returns>
    public Task<long> Count(CancellationToken cancellation = default) => engine.Run(context => context.Contacts.LongCountAsync(cancellation));

    async Task<long> IShelf.Anonymise(Before before, CancellationToken cancellation)
    {
        var moment = before.Moment;
        var pairs = await engine.Run(context => context.Contacts.Where(row => row.At < moment)
            .Select(row => new { row.Authority, row.Supplier }).Distinct().ToListAsync(cancellation)).ConfigureAwait(false);
        long changed = 0;
        foreach (var pair in pairs)
        {
            changed += await engine.RunWhole(
                async context =>
                {
                    await engine.LockLog(context, cancellation).ConfigureAwait(false);
                    var rows = await context.Contacts.AsTracking().Where(row => row.Authority == pair.Authority && row.Supplier == pair.Supplier && row.At < moment)
                        .ToListAsync(cancellation).ConfigureAwait(false);
                    foreach (var row in rows)
                    {
                        row.Document = DocumentText.Write(Once([DocumentText.Read<Contact>(row.Document)]).Anonymise(moment).Contacts[0]);
                    }

                    return await context.SaveChangesAsync(cancellation).ConfigureAwait(false);
                },
                cancellation).ConfigureAwait(false);
        }

        return changed;
    }

    private async Task<long> Record(PublicDialogueContext context, Contact[] batch, CancellationToken cancellation)
    {
        // One writer at a time, so that nobody's people are lost; those who read do not wait.
        await engine.LockLog(context, cancellation).ConfigureAwait(false);
        foreach (var contact in Once(batch).Contacts)
        {
            var row = ContactRow.Of(contact);
            var known = await context.Contacts.AsTracking().SingleOrDefaultAsync(
                kept => kept.Authority == row.Authority && kept.Supplier == row.Supplier && kept.At == row.At && kept.Kind == row.Kind && kept.Reference == row.Reference,
                cancellation).ConfigureAwait(false);
            if (known is null)
            {
                context.Add(row);
            }
            else
            {
                known.Document = DocumentText.Write(Once([DocumentText.Read<Contact>(known.Document), contact]).Contacts[0]);
            }
        }

        await context.SaveChangesAsync(cancellation).ConfigureAwait(false);
        return batch.Length;
    }

    // The trail's own way of making one of those that are the same; the zone has no part in it.
    private static DialogueTrail Once(IReadOnlyList<Contact> contacts) => new(DateTimeZone.Utc, contacts);
}
