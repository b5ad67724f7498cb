using System.Collections.Generic;
using Ardalis.GuardClauses;
using PublicDialogue.Guarding;
using PublicDialogue.Rules;

namespace PublicDialogue.Tendering;

/// <summary>A part of a tender that is awarded for itself (article 46; BT-137).</summary>
/// <remarks>Equal by all members, lists by content. Immutable.</remarks>
public sealed record Lot : TenderTerms
{
    /// <summary>Initializes a new instance of the <see cref="Lot"/> class.</summary>
    /// <param name="id">The identifier within the tender, for example <c>LOT-0001</c>; not empty.</param>
    /// <exception cref="System.ArgumentException">The identifier is empty.</exception>
    public Lot(string id) => Id = Guard.Against.NullOrWhiteSpace(id);

    /// <summary>Gets the identifier within the tender.</summary>
    public string Id { get; }

    /// <summary>Gets the name of the group of lots that it can be awarded together with (article 58(3); BT-330), or null.</summary>
    [TenderFact(TenderFactKind.LotGroup)]
    public string? Group { get; init; }

    /// <summary>Gets the names of such groups where it stands in several, beside <see cref="Group"/>; empty where it does not.</summary>
    [TenderFact(TenderFactKind.LotGroup)]
    public IReadOnlyList<string> Groups
    {
        get;
        init => field = ContentList<string>.Of(value, nameof(Groups));
    }
    = ContentList<string>.Empty;
}
