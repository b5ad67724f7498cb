using System;
using System.Collections.Generic;
using System.Linq;
using Ardalis.GuardClauses;
using NodaTime;
using PublicDialogue.Guarding;
using PublicDialogue.Identifiers;
using PublicDialogue.Organisations;

namespace PublicDialogue.Dialogue;

/// <summary>One contact between an authority and a supplier: at an event, on a visit or a call, by a tender, an agreement, a contract or an order.</summary>
/// <remarks>A closed hierarchy, one record for each kind with the key of what it was. Equal by all members, lists by content. Immutable.</remarks>
public abstract record Contact
{
    private protected Contact(AuthorityId authority, SupplierId supplier, Instant at)
    {
        Authority = Guard.Against.Null(authority);
        Supplier = Guard.Against.Null(supplier);
        At = at;
    }

    /// <summary>Gets the authority.</summary>
    public AuthorityId Authority { get; }

    /// <summary>Gets the supplier.</summary>
    public SupplierId Supplier { get; }

    /// <summary>Gets when it was, or began.</summary>
    public Instant At { get; }

    /// <summary>Gets the people of both who had it, each once, by their keys; empty where they are not recorded or no longer kept.</summary>
    public IReadOnlyList<PersonId> People { get; init => field = EachOnce(ContentList<PersonId>.Of(value, nameof(People))); } = ContentList<PersonId>.Empty;

    /// <summary>Gets its kind.</summary>
    public abstract ContactKind Kind { get; }

    /// <summary>Gets the key of what it was.</summary>
    public abstract Identifier Reference { get; }

    /// <summary>Gets a value indicating whether it is what a long relation may lead to: an agreement or a contract.</summary>
    public bool IsContract => Kind is ContactKind.Agreement or ContactKind.Contract;

    internal Contact Anonymise(Instant before) => At < before && People.Count > 0 ? this with { People = [] } : this;

    internal Contact WithPeopleOf(Contact same) => same.People.All(person => People.Contains(person)) ? this : this with { People = [.. People, .. same.People] };

    private static ContentList<PersonId> EachOnce(ContentList<PersonId> people) => people.Count < 2
        ? people
        : ContentList<PersonId>.Of([.. people.Distinct().OrderBy(person => person.Value, StringComparer.Ordinal)], nameof(people));
}
