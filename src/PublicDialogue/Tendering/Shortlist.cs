using System;
using Ardalis.GuardClauses;
using PublicDialogue.Rules;

namespace PublicDialogue.Tendering;

/// <summary>How many of those who qualify are invited, and how they are chosen (article 65; BT-50, BT-51).</summary>
/// <remarks>Equal by all members. Immutable.</remarks>
public sealed record Shortlist
{
    /// <summary>Initializes a new instance of the <see cref="Shortlist"/> class.</summary>
    /// <param name="minimum">The least number, at least one.</param>
    /// <exception cref="ArgumentException">The number is nought or negative.</exception>
    public Shortlist([TenderFact(TenderFactKind.ShortlistMinimum)] int minimum) => Minimum = Guard.Against.NegativeOrZero(minimum);

    /// <summary>Gets the least number.</summary>
    public int Minimum { get; }

    /// <summary>Gets the greatest number, or null where there is none.</summary>
    [TenderFact(TenderFactKind.ShortlistMaximum)]
    public int? Maximum { get; init; }

    /// <summary>Gets the objective rule by which they are chosen, or null.</summary>
    [TenderFact(TenderFactKind.ShortlistRule)]
    [RequirementText(Of = TenderFactKind.Shortlist)]
    public string? Rule { get; init; }

    /// <summary>Gets of what those have most who are chosen, where sheer size decides; or null.</summary>
    [TenderFact(TenderFactKind.ShortlistSize)]
    public SizeMeasure? Biggest { get; init; }

    /// <summary>Gets the reason for choosing so, or null where none is recorded.</summary>
    [TenderFact(TenderFactKind.Justification)]
    public Justification? Justification { get; init; }
}
