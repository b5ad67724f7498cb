using Ardalis.GuardClauses;
using PublicDialogue.Rules;

namespace PublicDialogue.Tendering;

/// <summary>What is to be delivered, in words (article 42).</summary>
/// <remarks>Equal by all members. Immutable.</remarks>
public sealed record Specification
{
    /// <summary>Initializes a new instance of the <see cref="Specification"/> class.</summary>
    /// <param name="text">The wording; not empty.</param>
    /// <exception cref="System.ArgumentException">The text is empty.</exception>
    public Specification([RequirementText] string text) => Text = Guard.Against.NullOrWhiteSpace(text);

    /// <summary>Gets the wording.</summary>
    public string Text { get; }

    /// <summary>Gets the make or type that is named, or null.</summary>
    [TenderFact(TenderFactKind.Brand)]
    public string? Brand { get; init; }

    /// <summary>Gets whether something equivalent is accepted; null where only the wording says so.</summary>
    [TenderFact(TenderFactKind.EquivalentAccepted)]
    public bool? EquivalentAccepted { get; init; }

    /// <summary>Gets the only body whose test or certificate counts, or null.</summary>
    [TenderFact(TenderFactKind.ConformityBody)]
    public string? ConformityBody { get; init; }

    /// <summary>Gets whether a tender that does not meet it is rejected; null where it is not decided.</summary>
    [TenderFact(TenderFactKind.Mandatory)]
    public bool? IsMandatory { get; init; }

    /// <summary>Gets the least value of what it measures, in whatever unit; or null.</summary>
    [TenderFact(TenderFactKind.SpecificationMinimum)]
    public decimal? Minimum { get; init; }

    /// <summary>Gets the greatest value of what it measures, in the same unit; or null.</summary>
    [TenderFact(TenderFactKind.SpecificationMaximum)]
    public decimal? Maximum { get; init; }

    /// <summary>Gets the value that the law or a standard asks for, in the same unit; or null.</summary>
    [TenderFact(TenderFactKind.LegalNorm)]
    public decimal? LegalNorm { get; init; }

    /// <summary>Gets how many sizes of packs or formats of delivery are asked for, or null.</summary>
    [TenderFact(TenderFactKind.PackSizes)]
    public int? PackSizes { get; init; }

    /// <summary>Gets what the unit that needs least of it needs, or null.</summary>
    [TenderFact(TenderFactKind.SmallestDemand)]
    public decimal? SmallestDemand { get; init; }

    /// <summary>Gets what the unit that needs most of it needs, or null.</summary>
    [TenderFact(TenderFactKind.LargestDemand)]
    public decimal? LargestDemand { get; init; }

    /// <summary>Gets the language of the wording, two letters; null where it is the tender's or to be recognised.</summary>
    [TenderFact(TenderFactKind.Language)]
    public string? Language { get; init; }

    /// <summary>Gets the reason for asking for just this, or null where none is recorded.</summary>
    [TenderFact(TenderFactKind.Justification)]
    public Justification? Justification { get; init; }
}
