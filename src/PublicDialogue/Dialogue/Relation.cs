using System;
using System.Collections.Generic;
using System.Linq;
using Ardalis.GuardClauses;
using NodaTime;
using PublicDialogue.Guarding;
using PublicDialogue.Organisations;

namespace PublicDialogue.Dialogue;

/// <summary>Everything that one authority and one supplier have had with each other, on one time line.</summary>
/// <remarks>Equal by contacts. Immutable.</remarks>
public sealed record Relation
{
    /// <summary>Initializes a new instance of the <see cref="Relation"/> class.</summary>
    /// <param name="contacts">At least one, all between the same two, in order of time.</param>
    /// <exception cref="ArgumentException">There is none, they are between others, or out of order.</exception>
    public Relation(IReadOnlyList<Contact> contacts)
    {
        var list = ContentList<Contact>.Of(contacts, nameof(contacts));
        for (int at = 0; at < list.Count; at++)
        {
            if (list[at].Authority != list[0].Authority || list[at].Supplier != list[0].Supplier || (at > 0 && list[at].At < list[at - 1].At))
            {
                throw new ArgumentException("The contacts of a relation are between the same two, in order of time: make a trail of them first.", nameof(contacts));
            }
        }

        Contacts = list.Count > 0 ? list : throw new ArgumentException("A relation has at least one contact.", nameof(contacts));
    }

    /// <summary>Gets the contacts, the oldest first.</summary>
    public IReadOnlyList<Contact> Contacts { get; }

    /// <summary>Gets the authority.</summary>
    public AuthorityId Authority => First.Authority;

    /// <summary>Gets the supplier.</summary>
    public SupplierId Supplier => First.Supplier;

    /// <summary>Gets the first contact that is known.</summary>
    public Contact First => Contacts[0];

    /// <summary>Gets the last contact that is known.</summary>
    public Contact Last => Contacts[Contacts.Count - 1];

    /// <summary>Gets the first agreement or contract, or null where it has not come to one.</summary>
    public Contact? FirstContract => Contacts.FirstOrDefault(contact => contact.IsContract);

    /// <summary>Gets the longest time between one contact and the next; null where there was only one.</summary>
    public Duration? LongestSilence =>
        Contacts.Count < 2 ? null : Contacts.Skip(1).Zip(Contacts, (next, contact) => next.At - contact.At).Max();

    /// <summary>Counts the days from the first contact to the first agreement or contract.</summary>
    /// <param name="zone">The zone whose days are counted.</param>
    /// <returns>The days, from 0; null where there is no contract, or nothing is known of what came before it.</returns>
    public int? DaysToContract(DateTimeZone zone) => FirstContract is { } contract && contract != First
        ? Period.DaysBetween(First.At.InZone(Guard.Against.Null(zone)).Date, contract.At.InZone(zone).Date)
        : null;

    /// <summary>Lists the contacts at which somebody was.</summary>
    /// <param name="person">Who.</param>
    /// <returns>The contacts, the oldest first: where the two met, and how long ago.</returns>
    public IReadOnlyList<Contact> With(PersonId person) =>
        ContentList<Contact>.Of([.. Contacts.Where(contact => contact.People.Contains(Guard.Against.Null(person)))], nameof(person));
}
