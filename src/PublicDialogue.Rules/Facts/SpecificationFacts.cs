using System.Collections.Generic;

namespace PublicDialogue.Rules.Facts;

/// <summary>The facts of technical specifications besides makes (articles 42 and 44), with the types of their values.</summary>
public static class SpecificationFacts
{
    /// <summary>Gets the key of <see cref="TenderFactKind.ConformityBody"/>.</summary>
    public static FactKey<string> ConformityBody { get; } = new(TenderFactKind.ConformityBody, RawValue.Text);

    /// <summary>Gets the key of <see cref="TenderFactKind.Mandatory"/>.</summary>
    public static FactKey<bool> Mandatory { get; } = new(TenderFactKind.Mandatory, RawValue.Truth);

    /// <summary>Gets the key of <see cref="TenderFactKind.SpecificationMinimum"/>.</summary>
    public static FactKey<decimal> Minimum { get; } = new(TenderFactKind.SpecificationMinimum, RawValue.Number);

    /// <summary>Gets the key of <see cref="TenderFactKind.SpecificationMaximum"/>.</summary>
    public static FactKey<decimal> Maximum { get; } = new(TenderFactKind.SpecificationMaximum, RawValue.Number);

    /// <summary>Gets the key of <see cref="TenderFactKind.LegalNorm"/>.</summary>
    public static FactKey<decimal> LegalNorm { get; } = new(TenderFactKind.LegalNorm, RawValue.Number);

    /// <summary>Gets the key of <see cref="TenderFactKind.PackSizes"/>.</summary>
    public static FactKey<decimal> PackSizes { get; } = new(TenderFactKind.PackSizes, RawValue.Number);

    /// <summary>Gets the key of <see cref="TenderFactKind.SmallestDemand"/>.</summary>
    public static FactKey<decimal> SmallestDemand { get; } = new(TenderFactKind.SmallestDemand, RawValue.Number);

    /// <summary>Gets the key of <see cref="TenderFactKind.LargestDemand"/>.</summary>
    public static FactKey<decimal> LargestDemand { get; } = new(TenderFactKind.LargestDemand, RawValue.Number);

    /// <summary>Gets the key of <see cref="TenderFactKind.PeerTextLength"/>.</summary>
    public static FactKey<decimal> PeerTextLength { get; } = new(TenderFactKind.PeerTextLength, RawValue.Number);

    internal static IReadOnlyList<FactKey> All { get; } =
    [
        ConformityBody, Mandatory, Minimum, Maximum, LegalNorm, PackSizes, SmallestDemand, LargestDemand, PeerTextLength,
    ];
}
