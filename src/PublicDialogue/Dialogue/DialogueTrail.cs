using System;
using System.Collections.Generic;
using System.Linq;
using Ardalis.GuardClauses;
using NodaTime;
using PublicDialogue.Agreements;
using PublicDialogue.Changes;
using PublicDialogue.Guarding;
using PublicDialogue.Orders;
using PublicDialogue.Organisations;
using PublicDialogue.Tendering;

namespace PublicDialogue.Dialogue;

/// <summary>All contacts between authorities and suppliers over the years: events, visits, calls, tenders, agreements, contracts and orders.</summary>
/// <remarks>
/// <para>The same contact is kept once, with everybody who is named in it, so that trails from several sources can be merged in any order and
/// as often as one likes. Building one takes the time of sorting; nothing asked of it takes longer than going through it once.</para>
/// <para>Equal by zone and contacts. Immutable.</para>
/// </remarks>
public sealed record DialogueTrail
{
    /// <summary>Initializes a new instance of the <see cref="DialogueTrail"/> class.</summary>
    /// <param name="zone">The zone whose days are counted.</param>
    /// <param name="contacts">The contacts, in any order, the same one as often as it comes.</param>
    public DialogueTrail(DateTimeZone zone, IReadOnlyList<Contact> contacts)
    {
        Zone = Guard.Against.Null(zone);
        Contacts = ContactOrder.Of(ContentList<Contact>.Of(contacts, nameof(contacts)));
    }

    /// <summary>Gets the zone whose days are counted.</summary>
    public DateTimeZone Zone { get; }

    /// <summary>Gets the contacts, each once, by authority and supplier (ordinal characters of their keys), and of two the oldest first.</summary>
    public IReadOnlyList<Contact> Contacts { get; }

    /// <summary>Gets one relation for each authority and supplier that had a contact, in the order of the contacts.</summary>
    public IReadOnlyList<Relation> Relations
    {
        get
        {
            var relations = new List<Relation>();
            for (int from = 0, until; from < Contacts.Count; from = until)
            {
                until = from + 1;
                while (until < Contacts.Count && ContactOrder.ComparePair(Contacts[until], Contacts[from].Authority, Contacts[from].Supplier) == 0)
                {
                    until++;
                }

                relations.Add(Slice(from, until));
            }

            return ContentList<Relation>.Of(relations, nameof(Relations));
        }
    }

    /// <summary>Makes a trail of events: every authority and every supplier that were at the same one had a contact.</summary>
    /// <param name="zone">The zone whose days are counted.</param>
    /// <param name="events">The events; one that was called off is left out.</param>
    /// <param name="authorityOf">Finds the authority of a unit that took part; null leaves units out.</param>
    /// <returns>
    /// The trail. There are those who take part by name and those who signed up and were seen to come; a supplier who signed up and stayed at home
    /// met nobody.
    /// </returns>
    public static DialogueTrail OfEvents(DateTimeZone zone, IEnumerable<DialogueEvent> events, Func<UnitId, AuthorityId?>? authorityOf = null) =>
        new(zone, [.. Guard.Against.Null(events).SelectMany(dialogueEvent => EventContacts.Of(dialogueEvent, authorityOf))]);

    /// <summary>Makes a trail of orders, each at the last moment of its day.</summary>
    /// <param name="zone">The zone whose days are counted.</param>
    /// <param name="orders">The orders, those that were cancelled too.</param>
    /// <param name="authorityOf">Finds the authority of the unit that ordered; null leaves the order out.</param>
    /// <returns>The trail.</returns>
    public static DialogueTrail OfOrders(DateTimeZone zone, IEnumerable<Order> orders, Func<UnitId, AuthorityId?> authorityOf)
    {
        Guard.Against.Null(authorityOf);
        var read = new RecordContacts(Guard.Against.Null(zone));
        return new(zone, [.. Guard.Against.Null(orders).SelectMany(order => read.Of(order, authorityOf))]);
    }

    /// <summary>Makes a trail of the tenders that one authority received and the contracts that it concluded, each at the last moment of its day.</summary>
    /// <param name="zone">The zone whose days are counted.</param>
    /// <param name="authority">The authority.</param>
    /// <param name="awards">Its awards; a tender without a day of its own counts on the day of the decision, and every member of a group tendered.</param>
    /// <returns>The trail.</returns>
    public static DialogueTrail OfAwards(DateTimeZone zone, AuthorityId authority, IEnumerable<TenderAward> awards)
    {
        Guard.Against.Null(authority);
        var read = new RecordContacts(Guard.Against.Null(zone));
        return new(zone, [.. Guard.Against.Null(awards).SelectMany(award => read.Of(award, authority))]);
    }

    /// <summary>Makes a trail of framework agreements, each at the last moment of the day on which it begins for a supplier.</summary>
    /// <param name="zone">The zone whose days are counted.</param>
    /// <param name="agreements">The agreements; one without its authority is left out.</param>
    /// <returns>The trail.</returns>
    public static DialogueTrail OfAgreements(DateTimeZone zone, IEnumerable<FrameworkAgreement> agreements)
    {
        var read = new RecordContacts(Guard.Against.Null(zone));
        return new(zone, [.. Guard.Against.Null(agreements).SelectMany(read.Of)]);
    }

    /// <summary>Puts two trails together; in whatever order trails are merged, the same comes out.</summary>
    /// <param name="other">The other, which counts the days of the same zone.</param>
    /// <returns>The contacts of both, each once.</returns>
    /// <exception cref="ArgumentException">The zones differ.</exception>
    public DialogueTrail Merge(DialogueTrail other) => Guard.Against.Null(other).Zone.Equals(Zone)
        ? new(Zone, [.. Contacts, .. other.Contacts])
        : throw new ArgumentException($"The trails count the days of {Zone.Id} and {other.Zone.Id}: make both in one zone.", nameof(other));

    /// <summary>Records contacts as they come.</summary>
    /// <param name="contacts">The contacts; one that is there already gains the people who are named in it.</param>
    /// <returns>The trail with them; never refused.</returns>
    public Change<DialogueTrail> Record(params IReadOnlyList<Contact> contacts)
    {
        var added = ContentList<Contact>.Of(contacts, nameof(contacts));
        return Change<DialogueTrail>.Done(new(Zone, [.. Contacts, .. added]), [.. added.Select(contact => new ContactRecorded(contact.At, contact))]);
    }

    /// <summary>Finds what an authority and a supplier have had with each other.</summary>
    /// <param name="authority">The authority.</param>
    /// <param name="supplier">The supplier.</param>
    /// <returns>Their time line, or null where they have had no contact.</returns>
    public Relation? Between(AuthorityId authority, SupplierId supplier)
    {
        int from = Find(Guard.Against.Null(authority), Guard.Against.Null(supplier), isAfter: false);
        int until = Find(authority, supplier, isAfter: true);
        return from < until ? Slice(from, until) : null;
    }

    /// <summary>Lists the relations that have gone quiet: no contact since a moment.</summary>
    /// <param name="since">The moment; a contact at it, or planned after it, keeps a relation from being quiet.</param>
    /// <returns>The relations, the longest quiet first.</returns>
    public IReadOnlyList<Relation> QuietSince(Instant since) => ContentList<Relation>.Of(
        [.. Relations.Where(relation => relation.Last.At < since).OrderBy(relation => relation.Last.At)], nameof(since));

    /// <summary>Measures how long it takes from the first contact to a contract.</summary>
    /// <returns>
    /// The median of the days, with the number of relations it is taken of: those that came to an agreement or a contract after an earlier
    /// contact. One that begins with its contract is left out, since nothing is known of what came before.
    /// </returns>
    public MedianDays TimeToContract() => MedianDays.Of(Relations.Select(relation => relation.DaysToContract(Zone)).OfType<int>());

    /// <summary>Drops the people from contacts older than a moment; every contact stays.</summary>
    /// <param name="before">People are kept from this moment on.</param>
    /// <returns>The trail without them.</returns>
    public DialogueTrail Anonymise(Instant before) => new(Zone, [.. Contacts.Select(contact => contact.Anonymise(before))]);

    private Relation Slice(int from, int until)
    {
        var slice = new Contact[until - from];
        for (int at = from; at < until; at++)
        {
            slice[at - from] = Contacts[at];
        }

        return new(slice);
    }

    // The first contact of the two, or the first of those who come after them.
    private int Find(AuthorityId authority, SupplierId supplier, bool isAfter)
    {
        int low = 0;
        int high = Contacts.Count;
        while (low < high)
        {
            int middle = low + ((high - low) / 2);
            bool isBefore = ContactOrder.ComparePair(Contacts[middle], authority, supplier) is var order && (order < 0 || (isAfter && order == 0));
            (low, high) = isBefore ? (middle + 1, high) : (low, middle);
        }

        return low;
    }
}
