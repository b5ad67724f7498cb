using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using Ardalis.GuardClauses;
using NodaTime;
using PublicDialogue.Guarding;

namespace PublicDialogue.Organisations;

/// <summary>An economic operator that sells, or would (Directive 2014/24/EU, article 2(1)(10); UBL <c>SellerSupplierParty</c>).</summary>
/// <remarks>Equal by all members, lists by content. Immutable.</remarks>
public sealed record Supplier
{
    /// <summary>Initializes a new instance of the <see cref="Supplier"/> class.</summary>
    /// <param name="id">The key.</param>
    /// <param name="name">What it is called; not empty.</param>
    /// <exception cref="ArgumentException"><paramref name="name"/> is empty or white space.</exception>
    public Supplier(SupplierId id, string name)
    {
        Id = Guard.Against.Null(id);
        Name = Guard.Against.NullOrWhiteSpace(name);
    }

    /// <summary>Gets the key.</summary>
    public SupplierId Id { get; }

    /// <summary>Gets what it is called (BT-500).</summary>
    public string Name { get; }

    /// <summary>Gets other spellings that orders and ledgers use for it.</summary>
    public IReadOnlyList<string> Aliases
    {
        get;
        init => field = ContentList<string>.Of(value, nameof(Aliases));
    }
    = ContentList<string>.Empty;

    /// <summary>Gets its numbers in registers (BT-501), the main one first; empty where none is known.</summary>
    public IReadOnlyList<OrganisationId> Numbers
    {
        get;
        init => field = ContentList<OrganisationId>.Of(value, nameof(Numbers));
    }
    = ContentList<OrganisationId>.Empty;

    /// <summary>Gets how large it is (BT-165), or null where that is not known.</summary>
    public EnterpriseSize? Size { get; init; }

    /// <summary>Gets a value indicating whether it is micro, small or medium-sized; null where its size is not known.</summary>
    public bool? IsSmallOrMedium => Size is { } size ? size != EnterpriseSize.Large : null;

    /// <summary>Gets whom to reach there; empty where nobody is known.</summary>
    public IReadOnlyList<ContactPerson> Contacts
    {
        get;
        init => field = ContentList<ContactPerson>.Of(value, nameof(Contacts));
    }
    = ContentList<ContactPerson>.Empty;

    /// <summary>Says whether a name that stands in an order or a ledger is its own: in any case, with one space for many.</summary>
    /// <param name="name">The name.</param>
    /// <returns>Whether it is its name or one of the other spellings.</returns>
    public bool IsCalled(string name)
    {
        string asked = Plain(Guard.Against.Null(name));
        return asked.Length > 0 && (Plain(Name) == asked || Aliases.Any(alias => Plain(alias) == asked));
    }

    /// <summary>Drops the people who left their function before a day; how many they were is kept.</summary>
    /// <param name="before">The day; who was there on it or later stays.</param>
    /// <returns>The supplier without them.</returns>
    public Supplier Anonymise(LocalDate before) => this with { Contacts = [.. Contacts.Select(contact => contact.Anonymise(before))] };

    private static string Plain(string name) =>
        string.Join(" ", name.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)).ToLower(CultureInfo.InvariantCulture);
}
