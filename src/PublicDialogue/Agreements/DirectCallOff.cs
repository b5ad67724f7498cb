using System;
using System.Collections.Generic;
using Ardalis.GuardClauses;
using NodaTime;
using PublicDialogue.Guarding;
using PublicDialogue.Organisations;
using PublicDialogue.Quantities;

namespace PublicDialogue.Agreements;

/// <summary>A contract by the terms of the agreement alone: with its one supplier, or by ranking or key (article 33(3) and (4)(a)).</summary>
/// <remarks>Equal by all members, lists by content. Immutable.</remarks>
public sealed record DirectCallOff : CallOff
{
    /// <summary>Initializes a new instance of the <see cref="DirectCallOff"/> class.</summary>
    /// <param name="id">The key.</param>
    /// <param name="lot">The lot.</param>
    /// <param name="orderedBy">The unit or the authority.</param>
    /// <param name="on">The day.</param>
    /// <param name="supplier">Who delivers.</param>
    /// <param name="value">What it is worth, in the currency of the agreement.</param>
    /// <exception cref="ArgumentException"><paramref name="orderedBy"/> is no buyer.</exception>
    public DirectCallOff(CallOffId id, LotId lot, PartyId orderedBy, LocalDate on, SupplierId supplier, Money value)
        : base(id, lot, orderedBy, on)
    {
        Supplier = Guard.Against.Null(supplier);
        Value = Guard.Against.Null(value);
    }

    /// <inheritdoc/>
    public override SupplierId Supplier { get; }

    /// <inheritdoc/>
    public override Money Value { get; }

    /// <summary>Gets who was asked before and could not deliver, so that the turn went on.</summary>
    public IReadOnlyList<SupplierId> Declined
    {
        get;
        init => field = ContentList<SupplierId>.Of(value, nameof(Declined));
    }
    = ContentList<SupplierId>.Empty;
}
