using System;
using System.Collections.Generic;
using System.Linq;
using PublicDialogue.Guarding;
using PublicDialogue.Organisations;

namespace PublicDialogue.Dialogue;

/// <summary>Puts contacts in the one order that a trail has: by authority, supplier, moment, kind and key; each once.</summary>
internal static class ContactOrder
{
    /// <summary>Compares by all of it, keys by ordinal characters; people are left out.</summary>
    public static int Compare(Contact one, Contact other) =>
        ComparePair(one, other.Authority, other.Supplier) is not 0 and var pair ? pair : CompareInPair(one, other);

    public static int ComparePair(Contact contact, AuthorityId authority, SupplierId supplier) =>
        string.CompareOrdinal(contact.Authority.Value, authority.Value) is not 0 and var byAuthority
            ? byAuthority
            : string.CompareOrdinal(contact.Supplier.Value, supplier.Value);

    /// <summary>Sorts, and makes one of those that are the same, with the people of both.</summary>
    public static ContentList<Contact> Of(ContentList<Contact> contacts)
    {
        bool isSorted = true;
        for (int at = 1; at < contacts.Count && isSorted; at++)
        {
            isSorted = Compare(contacts[at - 1], contacts[at]) < 0;
        }

        return isSorted ? contacts : ContentList<Contact>.Of([.. Sorted(contacts)], nameof(contacts));
    }

    // By pairs first, as numbers, so that long keys are compared once each and not once a contact.
    private static IEnumerable<Contact> Sorted(ContentList<Contact> contacts)
    {
        var authorities = Ranks(contacts.Select(contact => contact.Authority.Value));
        var suppliers = Ranks(contacts.Select(contact => contact.Supplier.Value));
        long[] pairs = [.. contacts.Select(contact => ((long)authorities[contact.Authority.Value] << 32) + suppliers[contact.Supplier.Value])];
        Contact[] sorted = [.. contacts];
        Array.Sort(pairs, sorted);
        var inPair = Comparer<Contact>.Create(CompareInPair);
        for (int from = 0, until; from < sorted.Length; from = until)
        {
            until = from + 1;
            while (until < sorted.Length && pairs[until] == pairs[from])
            {
                until++;
            }

            Array.Sort(sorted, from, until - from, inPair);
            foreach (var contact in EachOnce(sorted, from, until))
            {
                yield return contact;
            }
        }
    }

    private static Dictionary<string, int> Ranks(IEnumerable<string> keys)
    {
        string[] sorted = [.. new HashSet<string>(keys, StringComparer.Ordinal)];
        Array.Sort(sorted, StringComparer.Ordinal);
        var ranks = new Dictionary<string, int>(sorted.Length, StringComparer.Ordinal);
        foreach (string key in sorted)
        {
            ranks.Add(key, ranks.Count);
        }

        return ranks;
    }

    private static IEnumerable<Contact> EachOnce(Contact[] sorted, int from, int until)
    {
        var last = sorted[from];
        for (int at = from + 1; at < until; at++)
        {
            if (CompareInPair(last, sorted[at]) == 0)
            {
                last = last.WithPeopleOf(sorted[at]);
            }
            else
            {
                yield return last;
                last = sorted[at];
            }
        }

        yield return last;
    }

    private static int CompareInPair(Contact one, Contact other) =>
        one.At.CompareTo(other.At) is not 0 and var byMoment ? byMoment
            : one.Kind.CompareTo(other.Kind) is not 0 and var byKind ? byKind
            : string.CompareOrdinal(one.Reference.Value, other.Reference.Value);
}
