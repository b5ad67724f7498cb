using System.Collections.Generic;
using Ardalis.GuardClauses;
using NodaTime;
using PublicDialogue.Agreements;
using PublicDialogue.Guarding;
using PublicDialogue.Languages;
using PublicDialogue.Organisations;
using PublicDialogue.Quantities;

namespace PublicDialogue.Tendering;

/// <summary>One tender that came in, for one lot (BT-3201).</summary>
/// <remarks>Equal by all members, lists by content. Immutable.</remarks>
public sealed record ReceivedTender
{
    /// <summary>Initializes a new instance of the <see cref="ReceivedTender"/> class.</summary>
    /// <param name="id">The key.</param>
    /// <param name="tenderer">Who tenders; of a group, its leader.</param>
    public ReceivedTender(ReceivedTenderId id, SupplierId tenderer)
    {
        Id = Guard.Against.Null(id);
        Tenderer = Guard.Against.Null(tenderer);
    }

    /// <summary>Gets the key.</summary>
    public ReceivedTenderId Id { get; }

    /// <summary>Gets who tenders; of a group, its leader (OPT-310).</summary>
    public SupplierId Tenderer { get; }

    /// <summary>Gets the others of a group; empty where one tenders alone.</summary>
    public IReadOnlyList<SupplierId> GroupMembers
    {
        get;
        init => field = ContentList<SupplierId>.Of(value, nameof(GroupMembers));
    }
    = ContentList<SupplierId>.Empty;

    /// <summary>Gets the lot (BT-13714), or null where the tender is not divided.</summary>
    public LotId? Lot { get; init; }

    /// <summary>Gets the day on which it came in, or null.</summary>
    public LocalDate? ReceivedOn { get; init; }

    /// <summary>Gets what it costs, net of VAT (BT-720), or null where that is not known or not one amount.</summary>
    public Money? Price { get; init; }

    /// <summary>Gets the points of the evaluation, more being better; null where none were given.</summary>
    public decimal? Points { get; init; }

    /// <summary>Gets the place in the ranking, the best being 1 (BT-171); null where it has none.</summary>
    /// <exception cref="System.ArgumentException">It is under 1.</exception>
    public int? Rank { get; init => field = value is { } rank ? Guard.Against.NegativeOrZero(rank, nameof(Rank)) : null; }

    /// <summary>Gets a value indicating whether it is a variant (BT-193; article 45).</summary>
    public bool IsVariant { get; init; }

    /// <summary>Gets why it was found inadmissible (articles 56 to 60 and 69), or null where it is admissible.</summary>
    public LocalizedText? InadmissibleBecause { get; init; }

    /// <summary>Gets a value indicating whether it took part in the evaluation.</summary>
    public bool IsAdmissible => InadmissibleBecause is null;

    /// <summary>Says whether it did better than another, by the ranks of both, else by the points of both.</summary>
    /// <param name="other">The other, of the same lot.</param>
    /// <returns>Whether it did; null where neither ranks nor points say.</returns>
    public bool? IsBetterThan(ReceivedTender other) => Rank is { } mine && Guard.Against.Null(other).Rank is { } theirs ? mine < theirs
        : Points is { } points && Guard.Against.Null(other).Points is { } others ? points > others
        : null;
}
