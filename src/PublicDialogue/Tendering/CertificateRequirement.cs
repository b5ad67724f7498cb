using System;
using System.Collections.Generic;
using Ardalis.GuardClauses;
using PublicDialogue.Guarding;
using PublicDialogue.Rules;

namespace PublicDialogue.Tendering;

/// <summary>A certificate of quality or environmental management that a tenderer must have (article 62).</summary>
/// <remarks>Equal by all members. Immutable.</remarks>
public sealed record CertificateRequirement : SelectionCriterion
{
    /// <summary>Initializes a new instance of the <see cref="CertificateRequirement"/> class.</summary>
    /// <param name="name">The certificate, for example <c>ISO 14001</c>; not empty.</param>
    /// <exception cref="ArgumentException">The text is empty.</exception>
    public CertificateRequirement([TenderFact(TenderFactKind.Certificate)] string name) => Name = Guard.Against.NullOrWhiteSpace(name);

    /// <summary>Gets the certificate.</summary>
    public string Name { get; }

    /// <summary>Gets a value indicating whether equivalent certificates and other evidence are accepted.</summary>
    [TenderFact(TenderFactKind.EquivalentAccepted)]
    public bool EquivalentAccepted { get; init; }

    /// <summary>Gets the other certificates that count as well, by name; empty where none is named.</summary>
    public IReadOnlyList<string> Equivalents
    {
        get;
        init => field = ContentList<string>.Of(value, nameof(Equivalents));
    }
    = ContentList<string>.Empty;

    /// <summary>Gets by when it must be held; with the tender by default.</summary>
    [TenderFact(TenderFactKind.HeldAt)]
    public RequiredBy HeldAt { get; init; }
}
