using System;
using System.Collections.Generic;
using System.Linq;
using Ardalis.GuardClauses;
using PublicDialogue.Guarding;

namespace PublicDialogue.Organisations;

/// <summary>The part of an authority that orders for itself: a ward of ten guests, a school kitchen of a thousand portions (UBL <c>OriginatorParty</c>).</summary>
/// <remarks>Equal by all members, lists by content. Immutable.</remarks>
public sealed record OrderingUnit
{
    /// <summary>Initializes a new instance of the <see cref="OrderingUnit"/> class.</summary>
    /// <param name="id">The key.</param>
    /// <param name="name">What it is called; not empty.</param>
    /// <param name="authority">The authority that it belongs to.</param>
    /// <exception cref="ArgumentException"><paramref name="name"/> is empty or white space.</exception>
    public OrderingUnit(UnitId id, string name, AuthorityId authority)
    {
        Id = Guard.Against.Null(id);
        Name = Guard.Against.NullOrWhiteSpace(name);
        Authority = Guard.Against.Null(authority);
    }

    /// <summary>Gets the key.</summary>
    public UnitId Id { get; }

    /// <summary>Gets what it is called.</summary>
    public string Name { get; }

    /// <summary>Gets the authority that it belongs to.</summary>
    public AuthorityId Authority { get; }

    /// <summary>Gets other spellings that orders and ledgers use for it.</summary>
    public IReadOnlyList<string> Aliases
    {
        get;
        init => field = ContentList<string>.Of(value, nameof(Aliases));
    }
    = ContentList<string>.Empty;

    /// <summary>Gets what kind of place it is.</summary>
    public OrderingUnitKind Kind { get; init => field = Guard.Against.EnumOutOfRange(value); }

    /// <summary>Gets how many portions it serves a day, or how many guests it has; null where that is not known.</summary>
    public int? Portions
    {
        get;
        init => field = value is null ? null : Guard.Against.Negative(value.Value, nameof(Portions), "A unit has no portions or some.");
    }

    /// <summary>Gets what it needs in one delivery, each product once; empty where nobody has asked it.</summary>
    public IReadOnlyList<Need> Needs
    {
        get;
        init => field = Guard.Against.InvalidInput(
            ContentList<Need>.Of(value, nameof(Needs)),
            nameof(Needs),
            list => list.Select(need => need.Product).Distinct().Count() == list.Count,
            "A product stands twice: add the two needs up.");
    }
    = ContentList<Need>.Empty;

    /// <summary>Gets whom to ask there; empty where nobody is known.</summary>
    public IReadOnlyList<ContactPerson> Contacts
    {
        get;
        init => field = ContentList<ContactPerson>.Of(value, nameof(Contacts));
    }
    = ContentList<ContactPerson>.Empty;

    /// <summary>Drops the people who left their function before a day; how many they were is kept.</summary>
    /// <param name="before">The day; who was there on it or later stays.</param>
    /// <returns>The unit without them.</returns>
    public OrderingUnit Anonymise(NodaTime.LocalDate before) => this with { Contacts = [.. Contacts.Select(contact => contact.Anonymise(before))] };
}
