using System;
using System.Collections.Generic;
using System.Linq;
using NodaTime;
using PublicDialogue.Agreements;
using PublicDialogue.Orders;
using PublicDialogue.Organisations;
using PublicDialogue.Tendering;

namespace PublicDialogue.Dialogue;

/// <summary>The contacts that orders, awards and agreements make, of which only the day is known.</summary>
internal sealed class RecordContacts(DateTimeZone zone)
{
    public IEnumerable<Contact> Of(Order order, Func<UnitId, AuthorityId?> authorityOf) =>
        authorityOf(order.OrderedBy) is { } authority ? [new OrderContact(authority, order.Supplier, EndOf(order.OrderedOn), order.Id)] : [];

    public IEnumerable<Contact> Of(TenderAward award, AuthorityId authority) => award.Decisions.SelectMany(decision =>
        decision.Tenders.SelectMany(tender => Tenderers(tender).Select(supplier =>
            (Contact)new TenderContact(authority, supplier, EndOf(tender.ReceivedOn ?? decision.DecidedOn), award.Id)))
        .Concat(decision.Contract is not { } contract ? [] : contract.Tenders.Select(decision.Find).OfType<ReceivedTender>().SelectMany(Tenderers)
            .Select(supplier => new ContractContact(authority, supplier, EndOf(contract.ConcludedOn), contract.Id))));

    public IEnumerable<Contact> Of(FrameworkAgreement agreement) => agreement.Authority is not { } authority ? []
        : from lot in agreement.Lots
          from supplier in lot.Suppliers
          select new AgreementContact(authority, supplier.Supplier, EndOf(supplier.From ?? lot.Begins ?? agreement.Term.Begins), agreement.Id);

    private static IEnumerable<SupplierId> Tenderers(ReceivedTender tender) => [tender.Tenderer, .. tender.GroupMembers];

    // The last moment of the day: a contract comes after the talks of its day.
    private Instant EndOf(LocalDate day) => zone.AtStartOfDay(day.PlusDays(1)).ToInstant() - Duration.Epsilon;
}
