using System;
using System.Collections.Generic;
using System.Linq;
using System.Threading;
using System.Threading.Tasks;
using Microsoft.EntityFrameworkCore;
using NodaTime;
using PublicDialogue.Agreements;
using PublicDialogue.Dialogue;
using PublicDialogue.Orders;
using PublicDialogue.Organisations;
using PublicDialogue.Storage.Columns;
using PublicDialogue.Storage.Rows;

namespace PublicDialogue.Storage.Queries;

/// <summary>What there was between one authority and one supplier.</summary>
internal sealed class TrailQueries
{
    private readonly Func<PublicDialogueContext, string, string, IAsyncEnumerable<string>> recorded = EF.CompileAsyncQuery(
        (PublicDialogueContext context, string authority, string supplier) => context.Contacts
            .Where(row => row.Authority == authority && row.Supplier == supplier).Select(row => row.Document));

    private readonly Func<PublicDialogueContext, string, IAsyncEnumerable<string>> units = EF.CompileAsyncQuery(
        (PublicDialogueContext context, string authority) => context.Units.Where(row => row.Authority == authority).Select(row => row.Key));

    // Where the supplier was, and the authority or one of its units.
    private readonly Func<PublicDialogueContext, string, string, string, IAsyncEnumerable<string>> events = EF.CompileAsyncQuery(
        (PublicDialogueContext context, string authorityKey, string authority, string supplier) =>
            from row in context.Events
            where context.EventParties.Any(party => party.OwnerKey == row.Key && party.Party == supplier)
                && (context.EventParties.Any(party => party.OwnerKey == row.Key && party.Party == authority)
                    || context.EventParties.Any(party => party.OwnerKey == row.Key && context.Units.Any(unit => unit.Authority == authorityKey && party.Party == "unit/" + unit.Key)))
            select row.Document);

    private readonly Func<PublicDialogueContext, string, string, IAsyncEnumerable<string>> agreements = EF.CompileAsyncQuery(
        (PublicDialogueContext context, string authority, string supplier) =>
            from row in context.Agreements
            where row.Authority == authority && context.AgreementSuppliers.Any(one => one.OwnerKey == row.Key && one.Supplier == supplier)
            select row.Document);

    // The columns are enough: an order's lines say nothing of when it was.
    private readonly Func<PublicDialogueContext, string, string, IAsyncEnumerable<OrderRow>> orders = EF.CompileAsyncQuery(
        (PublicDialogueContext context, string authority, string supplier) =>
            from unit in context.Units
            join order in context.Orders on unit.Key equals order.OrderedBy
            where unit.Authority == authority && order.Supplier == supplier
            select new OrderRow { Key = order.Key, OrderedOn = order.OrderedOn, OrderedBy = order.OrderedBy });

    public async Task<Relation?> Between(PublicDialogueContext context, AuthorityId authority, SupplierId supplier, DateTimeZone zone, CancellationToken cancellation)
    {
        var known = await Read(recorded(context, authority.Value, supplier.Value), DocumentText.Read<Contact>, cancellation).ConfigureAwait(false);
        var own = await Read(units(context, authority.Value), key => new UnitId(key), cancellation).ConfigureAwait(false);
        var met = await Read(events(context, authority.Value, PartyText.Of(authority), PartyText.Of(supplier)), DocumentText.Read<DialogueEvent>, cancellation).ConfigureAwait(false);
        var concluded = await Read(agreements(context, authority.Value, supplier.Value), DocumentText.Read<FrameworkAgreement>, cancellation).ConfigureAwait(false);
        var bought = await Read(
            orders(context, authority.Value, supplier.Value), row => new Order(new(row.Key), row.OrderedOn, new(row.OrderedBy), supplier, []), cancellation).ConfigureAwait(false);

        var there = known.Select(contact => (contact.Kind, contact.Reference)).ToHashSet();
        HashSet<UnitId> ofTheAuthority = [.. own];
        var kept = DialogueTrail.OfEvents(zone, met, AuthorityOf).Merge(DialogueTrail.OfAgreements(zone, concluded)).Merge(DialogueTrail.OfOrders(zone, bought, AuthorityOf));
        return new DialogueTrail(zone, [.. known, .. kept.Contacts.Where(contact => !there.Contains((contact.Kind, contact.Reference)))]).Between(authority, supplier);

        AuthorityId? AuthorityOf(UnitId unit) => ofTheAuthority.Contains(unit) ? authority : null;
    }

    private static async Task<List<TResult>> Read<TRow, TResult>(IAsyncEnumerable<TRow> rows, Func<TRow, TResult> read, CancellationToken cancellation)
    {
        List<TResult> results = [];
        await foreach (var row in rows.WithCancellation(cancellation).ConfigureAwait(false))
        {
            results.Add(read(row));
        }

        return results;
    }
}
