using System;
using System.Collections.Generic;
using Ardalis.GuardClauses;
using PublicDialogue.Guarding;

namespace PublicDialogue.Organisations;

/// <summary>A municipality or another authority that buys (Directive 2014/24/EU, article 2(1)(1); UBL <c>BuyerCustomerParty</c>).</summary>
/// <remarks>Equal by all members, lists by content. Immutable.</remarks>
public sealed record ContractingAuthority
{
    /// <summary>Initializes a new instance of the <see cref="ContractingAuthority"/> class.</summary>
    /// <param name="id">The key.</param>
    /// <param name="name">What it is called; not empty.</param>
    /// <exception cref="ArgumentException"><paramref name="name"/> is empty or white space.</exception>
    public ContractingAuthority(AuthorityId id, string name)
    {
        Id = Guard.Against.Null(id);
        Name = Guard.Against.NullOrWhiteSpace(name);
    }

    /// <summary>Gets the key.</summary>
    public AuthorityId Id { get; }

    /// <summary>Gets what it is called (BT-500).</summary>
    public string Name { get; }

    /// <summary>Gets its numbers in registers (BT-501); empty where none is known.</summary>
    public IReadOnlyList<OrganisationId> Numbers
    {
        get;
        init => field = ContentList<OrganisationId>.Of(value, nameof(Numbers));
    }
    = ContentList<OrganisationId>.Empty;

    /// <summary>Gets what kind of buyer it is in law (BT-11), or null where that is not known.</summary>
    public BuyerLegalType? LegalType { get; init; }

    /// <summary>Gets what kind of organisation it is, as a count of heads tells them apart; by its legal type.</summary>
    public OrganisationKind Kind => LegalType switch
    {
        null => OrganisationKind.Unknown,
        BuyerLegalType.LocalAuthority => OrganisationKind.Municipality,
        BuyerLegalType.RegionalAuthority => OrganisationKind.Region,
        BuyerLegalType.CentralGovernment => OrganisationKind.CentralGovernment,
        _ => OrganisationKind.OtherPublicBody,
    };

    /// <summary>Gets the authority that it is a part of, for example the municipality of a department; null where there is none.</summary>
    public AuthorityId? Parent
    {
        get;
        init => field = Guard.Against.InvalidInput(value, nameof(Parent), parent => parent != Id, "An authority is no part of itself: leave the parent out.");
    }
}
