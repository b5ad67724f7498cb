using System.Collections.Generic;
using System.Linq;
using Ardalis.GuardClauses;
using PublicDialogue.Guarding;

namespace PublicDialogue.Organisations;

/// <summary>A contracting authority that buys for others (Directive 2014/24/EU, articles 2(1)(16) and 37).</summary>
/// <remarks>Equal by all members, lists by content. Immutable.</remarks>
public sealed record CentralPurchasingBody
{
    /// <summary>Initializes a new instance of the <see cref="CentralPurchasingBody"/> class.</summary>
    /// <param name="authority">The authority that it is.</param>
    public CentralPurchasingBody(ContractingAuthority authority) => Authority = Guard.Against.Null(authority);

    /// <summary>Gets the authority that it is.</summary>
    public ContractingAuthority Authority { get; }

    /// <summary>Gets what it does for others; it awards, by default.</summary>
    public CentralPurchasingRole Role { get; init => field = Guard.Against.EnumOutOfRange(value); }

    /// <summary>Gets the authorities that it buys for; empty where it buys for every one that asks.</summary>
    public IReadOnlyList<AuthorityId> Members
    {
        get;
        init => field = ContentList<AuthorityId>.Of(value, nameof(Members));
    }
    = ContentList<AuthorityId>.Empty;

    /// <summary>Says whether it buys for an authority; always for itself.</summary>
    /// <param name="authority">The authority.</param>
    /// <returns>Whether it is among the members, or there is no list of them.</returns>
    public bool Serves(AuthorityId authority) => Guard.Against.Null(authority) == Authority.Id || Members.Count == 0 || Members.Contains(authority);
}
