using System;
using Ardalis.GuardClauses;
using PublicDialogue.Rules;

namespace PublicDialogue.Tendering;

/// <summary>A place of business that a tenderer must have.</summary>
/// <remarks>Equal by all members. Immutable.</remarks>
public sealed record EstablishmentRequirement : SelectionCriterion
{
    /// <summary>Initializes a new instance of the <see cref="EstablishmentRequirement"/> class.</summary>
    /// <param name="place">What and where, for example a workshop; not empty.</param>
    /// <param name="at">By when.</param>
    /// <exception cref="ArgumentException">The text is empty.</exception>
    public EstablishmentRequirement([TenderFact(TenderFactKind.EstablishmentPlace)] string place, [TenderFact(TenderFactKind.EstablishmentAt)] RequiredBy at)
    {
        Place = Guard.Against.NullOrWhiteSpace(place);
        At = at;
    }

    /// <summary>Gets what and where.</summary>
    public string Place { get; }

    /// <summary>Gets by when.</summary>
    public RequiredBy At { get; }

    /// <summary>Gets how far it may lie, in kilometres, or null.</summary>
    [TenderFact(TenderFactKind.EstablishmentRadius)]
    public decimal? RadiusKm { get; init; }
}
