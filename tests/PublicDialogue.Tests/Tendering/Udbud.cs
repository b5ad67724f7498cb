using System;
using PublicDialogue.Rules;

namespace PublicDialogue.Tests.Tendering;

/// <summary>The class of a municipal system that never heard of ours, as the documentation has it.</summary>
public sealed record Udbud
{
    [TenderFact(TenderFactKind.EstimatedValue)]
    public decimal AnslåetVærdi { get; init; }

    [TenderFact(TenderFactKind.MinimumYearlyTurnover)]
    public decimal Omsætningskrav { get; init; }

    [TenderFact(TenderFactKind.ReferenceCount)]
    public int AntalReferencer { get; init; }

    [TenderFact(TenderFactKind.ReferenceLookBack, Unit = FactUnit.Years)]
    public int Tilbageblik { get; init; }

    [TenderFact(TenderFactKind.FrameworkDuration, Unit = FactUnit.Months)]
    public int Løbetid { get; init; }

    [TenderFact(TenderFactKind.Procedure)]
    public string Procedure { get; init; } = "open";

    [TenderFact(TenderFactKind.DispatchDate)]
    public DateOnly Afsendt { get; init; }

    [TenderFact(TenderFactKind.TenderDeadline)]
    public DateOnly Frist { get; init; }

    [TenderFact(TenderFactKind.Justification)]
    public string? Begrundelse { get; init; }

#pragma warning disable CA1819 // An array, because that is what existing systems have.
    [RequirementText(Language = "da")]
    public string[] Krav { get; init; } = [];
}
