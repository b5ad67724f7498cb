using System.Collections.Generic;
using System.Linq;
using System.Threading;
using System.Threading.Tasks;
using Microsoft.EntityFrameworkCore;
using PublicDialogue.Orders;
using PublicDialogue.Storage.Engines;
using PublicDialogue.Storage.Rows;

namespace PublicDialogue.Storage.Shelves;

/// <summary>The lines of orders, and with them what they come to under each agreement, so that the use of a ceiling is read and not added up.</summary>
internal sealed class OrderLines : Parts<Order>
{
    private readonly Parts<Order, OrderLineRow> rows = new(OrderLineRow.Of);

    public override async Task Write(PublicDialogueContext context, string owner, Order value, bool isNew, CancellationToken cancellation)
    {
        if (!isNew)
        {
            await TakeOff(context, owner, cancellation).ConfigureAwait(false);
        }

        await rows.Write(context, owner, value, isNew, cancellation).ConfigureAwait(false);
        await context.Engine.AddTotals(context, AgreementTotalRow.Of(OrderLineRow.Of(value), 1), cancellation).ConfigureAwait(false);
    }

    public override async Task Remove(PublicDialogueContext context, string owner, CancellationToken cancellation)
    {
        await TakeOff(context, owner, cancellation).ConfigureAwait(false);
        await rows.Remove(context, owner, cancellation).ConfigureAwait(false);
    }

    public override async Task Copy(Engine engine, PublicDialogueContext context, IReadOnlyList<(string Key, Order Value)> values, CancellationToken cancellation)
    {
        await rows.Copy(engine, context, values, cancellation).ConfigureAwait(false);
        await engine.AddTotals(context, AgreementTotalRow.Of(values.SelectMany(one => OrderLineRow.Of(one.Value)), 1), cancellation).ConfigureAwait(false);
    }

    private static async Task TakeOff(PublicDialogueContext context, string owner, CancellationToken cancellation)
    {
        var kept = await context.OrderLines.Where(row => row.OwnerKey == owner && row.Agreement != null).ToListAsync(cancellation).ConfigureAwait(false);
        await context.Engine.AddTotals(context, AgreementTotalRow.Of(kept, -1), cancellation).ConfigureAwait(false);
    }
}
