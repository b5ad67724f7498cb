using System;
using PublicDialogue.Rules;

namespace Kaffe;

/// <summary>A tender, as this system has long had it. Only the attributes are new.</summary>
public sealed record Udbud
{
    [TenderFact(TenderFactKind.EstimatedValue)]
    public decimal AnslåetVærdi { get; init; }

    [TenderFact(TenderFactKind.MinimumYearlyTurnover)]
    public decimal Omsætningskrav { get; init; }

    [TenderFact(TenderFactKind.ReferenceCount)]
    public int AntalReferencer { get; init; }

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

    [RequirementText(Language = "da")]
    public string[] Krav { get; init; } = [];
}
