using System;
using Ardalis.GuardClauses;
using NodaTime;
using PublicDialogue.Languages;
using PublicDialogue.Organisations;
using PublicDialogue.Quantities;

namespace PublicDialogue.Agreements;

/// <summary>A contract under an agreement, or the way to one: directly, or by a mini-competition (Directive 2014/24/EU, article 33(3) to (5)).</summary>
/// <remarks>
/// A closed hierarchy. Each is a contracting process of its own, which OCDS links to its agreement as a related process. Equal by all members,
/// lists by content. Immutable.
/// </remarks>
public abstract record CallOff
{
    private protected CallOff(CallOffId id, LotId lot, PartyId orderedBy, LocalDate on)
    {
        Id = Guard.Against.Null(id);
        Lot = Guard.Against.Null(lot);
        OrderedBy = Guard.Against.InvalidInput(
            Guard.Against.Null(orderedBy), nameof(orderedBy), party => party.Side == Side.Buyer, "A unit or an authority calls off: name one.");
        On = on;
    }

    /// <summary>Gets the key.</summary>
    public CallOffId Id { get; }

    /// <summary>Gets the lot under which it is.</summary>
    public LotId Lot { get; }

    /// <summary>Gets the unit or the authority that calls off.</summary>
    public PartyId OrderedBy { get; }

    /// <summary>Gets the day on which it calls off: for a mini-competition, on which it invites. It must lie in the term of the lot.</summary>
    public LocalDate On { get; }

    /// <summary>Gets what it is about, or null.</summary>
    public LocalizedText? Title { get; init; }

    /// <summary>Gets who delivers; null while that is not decided.</summary>
    public abstract SupplierId? Supplier { get; }

    /// <summary>Gets what it is worth and takes of the ceiling; null while that is not decided.</summary>
    public abstract Money? Value { get; }
}
