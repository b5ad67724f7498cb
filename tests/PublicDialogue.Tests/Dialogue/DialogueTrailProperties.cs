using System;
using System.Collections.Generic;
using System.Linq;
using FsCheck;
using FsCheck.Fluent;
using NodaTime;
using PublicDialogue.Dialogue;
using PublicDialogue.Organisations;
using Xunit;

namespace PublicDialogue.Tests.Dialogue;

/// <summary>A trail is the same in whatever order it is put together, and agrees with one who looks through all contacts each time.</summary>
public sealed class DialogueTrailProperties
{
    private static readonly Gen<Contact> AnyContact =
        from authority in Gen.Choose(0, 2)
        from supplier in Gen.Choose(0, 2)
        from day in Gen.Choose(0, 9)
        from kind in Gen.Choose(0, 6)
        from key in Gen.Elements("1", "2")
        from people in Gen.Elements("p", "q", "r").Select(person => new PersonId(person)).ArrayOf()
        select Make(new($"a{authority}"), new($"s{supplier}"), Day(day), (ContactKind)kind, key) with { People = [.. people] };

    private static readonly Gen<DialogueTrail> AnyTrail = AnyContact.ArrayOf().Select(contacts => new DialogueTrail(DateTimeZone.Utc, contacts));

    [Fact]
    public void Merge_InAnyOrder_GivesTheSame() => Prop.ForAll(Arb.From(AnyTrail.Three()), trails =>
    {
        var (one, two, three) = trails;
        return one.Merge(two).Merge(three) == one.Merge(two.Merge(three)) && one.Merge(two) == two.Merge(one);
    }).QuickCheckThrowOnFailure();

    [Fact]
    public void Merge_WithItself_ChangesNothing() => Prop.ForAll(Arb.From(AnyTrail), trail =>
        trail.Merge(trail) == trail && trail.Merge(new(DateTimeZone.Utc, [])) == trail && new DialogueTrail(DateTimeZone.Utc, trail.Contacts) == trail)
        .QuickCheckThrowOnFailure();

    [Fact]
    public void Contacts_OfAnyTrail_AreEachThereOnceInOrder() => Prop.ForAll(Arb.From(AnyContact.ArrayOf()), contacts =>
        Keys(new DialogueTrail(DateTimeZone.Utc, contacts)).SequenceEqual(contacts.Select(Key).Distinct().Order())).QuickCheckThrowOnFailure();

    [Fact]
    public void Questions_OfAnyTrail_AreAnsweredAsByLookingThroughAll() => Prop.ForAll(Arb.From(AnyTrail), trail =>
    {
        var pairs = from authority in Enumerable.Range(0, 4)
                    from supplier in Enumerable.Range(0, 4)
                    let contacts = trail.Contacts.Where(row => row.Authority.Value == $"a{authority}" && row.Supplier.Value == $"s{supplier}").ToArray()
                    select (Authority: new AuthorityId($"a{authority}"), Supplier: new SupplierId($"s{supplier}"), Contacts: contacts);
        return pairs.All(pair => (trail.Between(pair.Authority, pair.Supplier)?.Contacts ?? []).SequenceEqual(pair.Contacts))
            && trail.Relations.Select(relation => relation.Contacts.Count).SequenceEqual(pairs.Select(pair => pair.Contacts.Length).Where(count => count > 0))
            && trail.QuietSince(Day(5)).Count == pairs.Count(pair => pair.Contacts.Length > 0 && pair.Contacts.All(row => row.At < Day(5)))
            && trail.TimeToContract() == MedianDays.Of(pairs.SelectMany(pair => Days(pair.Contacts)));
    }).QuickCheckThrowOnFailure();

    private static IEnumerable<int> Days(Contact[] contacts)
    {
        Contact[] signed = [.. contacts.Where(row => row is AgreementContact or ContractContact)];
        return signed.Length > 0 && !signed.Contains(contacts[0]) ? [(signed.Min(row => row.At) - contacts.Min(row => row.At)).Days] : [];
    }

    private static IEnumerable<(string, string, Instant, ContactKind, string)> Keys(DialogueTrail trail) => trail.Contacts.Select(Key);

    private static (string Authority, string Supplier, Instant At, ContactKind Kind, string Key) Key(Contact contact) =>
        (contact.Authority.Value, contact.Supplier.Value, contact.At, contact.Kind, contact.Reference.Value);

    private static Instant Day(int day) => Instant.FromUtc(2027, 1, 1, 0, 0) + Duration.FromDays(day);

    private static Contact Make(AuthorityId authority, SupplierId supplier, Instant at, ContactKind kind, string key) => kind switch
    {
        ContactKind.Event => new EventContact(authority, supplier, at, new(key)),
        ContactKind.Visit => new VisitContact(authority, supplier, at, new(key)),
        ContactKind.Call => new CallContact(authority, supplier, at, new(key)),
        ContactKind.Tender => new TenderContact(authority, supplier, at, new(key)),
        ContactKind.Agreement => new AgreementContact(authority, supplier, at, new(key)),
        ContactKind.Contract => new ContractContact(authority, supplier, at, new(key)),
        _ => new OrderContact(authority, supplier, at, new(key)),
    };
}
