using System.Collections.Generic;
using Ardalis.GuardClauses;
using NodaTime;
using PublicDialogue.Guarding;
using PublicDialogue.Quantities;
using PublicDialogue.Rules;

namespace PublicDialogue.Tendering;

/// <summary>A tender as an authority writes it, before it goes out: what is bought, from whom, by when, and judged how.</summary>
/// <remarks>
/// At run time a tender is complete: what is null or empty, it does not have. While it is typed, what is not set is unknown.
/// Equal by all members, lists by content. Immutable, and safe to share between threads.
/// </remarks>
public sealed record Tender
{
    /// <summary>Initializes a new instance of the <see cref="Tender"/> class.</summary>
    /// <param name="title">The title (BT-21); not empty.</param>
    /// <exception cref="System.ArgumentException">The title is empty.</exception>
    public Tender(string title) => Title = Guard.Against.NullOrWhiteSpace(title);

    /// <summary>Gets the title.</summary>
    public string Title { get; }

    /// <summary>Gets whose law applies; null for the jurisdiction that the options name, else the directives alone.</summary>
    [TenderFact(TenderFactKind.Jurisdiction)]
    public Jurisdiction? Jurisdiction { get; init; }

    /// <summary>Gets the language of the wording, two letters, or null where each text is to be recognised.</summary>
    [TenderFact(TenderFactKind.Language)]
    public string? Language { get; init; }

    /// <summary>Gets the act that it falls under (BT-01).</summary>
    [TenderFact(TenderFactKind.LegalBasis)]
    public LegalBasis LegalBasis { get; init; }

    /// <summary>Gets whether the authority is a central or a sub-central one, or null where it is not said.</summary>
    [TenderFact(TenderFactKind.AuthorityLevel)]
    public AuthorityLevel? AuthorityLevel { get; init; }

    /// <summary>Gets works, supplies or services (BT-23), or null where it is not said.</summary>
    [TenderFact(TenderFactKind.ContractNature)]
    public ContractNature? Nature { get; init; }

    /// <summary>Gets a value indicating whether it is for social or other specific services (articles 74 to 77).</summary>
    [TenderFact(TenderFactKind.LightRegime)]
    public bool IsLightRegime { get; init; }

    /// <summary>Gets the value, net of VAT, options and renewals included (article 5; BT-27), or null where none is estimated.</summary>
    [TenderFact(TenderFactKind.EstimatedValue)]
    public Money? EstimatedValue { get; init; }

    /// <summary>Gets the procedure (BT-105), or null where it is not decided.</summary>
    [TenderFact(TenderFactKind.Procedure)]
    public Procedure? Procedure { get; init; }

    /// <summary>Gets the day on which the notice was or will be sent for publication (BT-05), or null.</summary>
    [TenderFact(TenderFactKind.DispatchDate)]
    public LocalDate? DispatchedOn { get; init; }

    /// <summary>Gets the last day for tenders, included (BT-131), or null.</summary>
    [TenderFact(TenderFactKind.TenderDeadline)]
    public LocalDate? TendersDueOn { get; init; }

    /// <summary>Gets a value indicating whether tenders may be sent electronically; true by default, as article 22 has it.</summary>
    [TenderFact(TenderFactKind.ElectronicSubmission)]
    public bool ElectronicSubmission { get; init; } = true;

    /// <summary>Gets a value indicating whether a prior information notice with full information came 35 days to 12 months before.</summary>
    [TenderFact(TenderFactKind.PriorInformation)]
    public bool HasPriorInformation { get; init; }

    /// <summary>Gets a value indicating whether urgency makes the usual time limit impracticable (article 27(3)).</summary>
    [TenderFact(TenderFactKind.Accelerated)]
    public bool IsAccelerated { get; init; }

    /// <summary>Gets how long a framework agreement runs, or null where it is none.</summary>
    [TenderFact(TenderFactKind.Framework)]
    public FrameworkTerm? Framework { get; init; }

    /// <summary>Gets the lots; empty where it is not divided.</summary>
    [TenderFact(TenderFactKind.Lots)]
    public IReadOnlyList<Lot> Lots
    {
        get;
        init => field = ContentList<Lot>.Of(value, nameof(Lots));
    }
    = ContentList<Lot>.Empty;

    /// <summary>Gets what tenderers must be or have, for the tender as a whole.</summary>
    [TenderFact(TenderFactKind.SelectionCriteria)]
    public IReadOnlyList<SelectionCriterion> SelectionCriteria
    {
        get;
        init => field = ContentList<SelectionCriterion>.Of(value, nameof(SelectionCriteria));
    }
    = ContentList<SelectionCriterion>.Empty;

    /// <summary>Gets what is to be delivered.</summary>
    [TenderFact(TenderFactKind.Specifications)]
    public IReadOnlyList<Specification> Specifications
    {
        get;
        init => field = ContentList<Specification>.Of(value, nameof(Specifications));
    }
    = ContentList<Specification>.Empty;

    /// <summary>Gets what tenders are judged by.</summary>
    [TenderFact(TenderFactKind.AwardCriteria)]
    public IReadOnlyList<AwardCriterion> AwardCriteria
    {
        get;
        init => field = ContentList<AwardCriterion>.Of(value, nameof(AwardCriteria));
    }
    = ContentList<AwardCriterion>.Empty;
}
