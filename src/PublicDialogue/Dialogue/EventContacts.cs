using System;
using System.Collections.Generic;
using System.Linq;
using PublicDialogue.Organisations;

namespace PublicDialogue.Dialogue;

/// <summary>The contacts that an event makes: every authority that was there with every supplier that was.</summary>
internal static class EventContacts
{
    public static IEnumerable<Contact> Of(DialogueEvent dialogueEvent, Func<UnitId, AuthorityId?>? authorityOf)
    {
        if (dialogueEvent.CalledOffAt is not null)
        {
            return [];
        }

        Participant[] there = [.. dialogueEvent.Present];
        var authorities = there.ToLookup(row => AuthorityOf(row.Organisation, authorityOf));
        var suppliers = there.ToLookup(row => row.Organisation as SupplierId);
        return from authority in authorities
               where authority.Key is not null
               from supplier in suppliers
               where supplier.Key is not null
               select dialogueEvent.ContactOf(authority.Key!, supplier.Key!, [.. People(authority), .. People(supplier)]);
    }

    private static IEnumerable<PersonId> People(IEnumerable<Participant> participants) => participants.Select(row => row.Person).OfType<PersonId>().Distinct();

    private static AuthorityId? AuthorityOf(PartyId party, Func<UnitId, AuthorityId?>? authorityOf) =>
        party as AuthorityId ?? (party is UnitId unit ? authorityOf?.Invoke(unit) : null);
}
