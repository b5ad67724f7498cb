using System.Collections.Generic;
using NodaTime;
using PublicDialogue.Guarding;
using PublicDialogue.Quantities;
using PublicDialogue.Rules;

namespace PublicDialogue.Tendering;

/// <summary>What a tender can say as a whole, and each of its lots for itself. What a lot does not say, the tender says for it.</summary>
/// <remarks>A closed hierarchy. Equal by all members, lists by content. Immutable.</remarks>
public abstract record TenderTerms
{
    private protected TenderTerms()
    {
    }

    /// <summary>Gets the main code of the common procurement vocabulary (BT-262), for example <c>15800000-6</c>, or null.</summary>
    [TenderFact(TenderFactKind.MainCpv)]
    public string? MainCpv { get; init; }

    /// <summary>Gets the value, net of VAT, options and renewals included (article 5; BT-27), or null where none is estimated.</summary>
    [TenderFact(TenderFactKind.EstimatedValue)]
    public Money? EstimatedValue { get; init; }

    /// <summary>
    /// Gets the expected maximum size of the specific contracts that are performed at the same time under a framework agreement, or of
    /// one in a dynamic purchasing system (article 58(3)), or null: demands on standing are then measured by the value of the whole.
    /// </summary>
    [TenderFact(TenderFactKind.SpecificContractsValue)]
    public Money? SpecificContractsValue { get; init; }

    /// <summary>Gets the last day for tenders, included (BT-131), or null.</summary>
    [TenderFact(TenderFactKind.TenderDeadline)]
    public LocalDate? TendersDueOn { get; init; }

    /// <summary>Gets the share of the working days before the deadline that lie inside holidays, from 0 to 1; null for what the country's calendar says.</summary>
    [TenderFact(TenderFactKind.HolidayShare)]
    public decimal? HolidayShare { get; init; }

    /// <summary>Gets whether the deadline falls on a public holiday; null for what the country's calendar says.</summary>
    [TenderFact(TenderFactKind.DeadlineOnHoliday)]
    public bool? IsDeadlineOnHoliday { get; init; }

    /// <summary>Gets whether the deadline ends after office hours; null where nobody looked.</summary>
    [TenderFact(TenderFactKind.DeadlineAfterHours)]
    public bool? IsDeadlineAfterHours { get; init; }

    /// <summary>Gets by how much the quantity may deviate either way, as a share: 0.5 is half; null where it may not.</summary>
    [TenderFact(TenderFactKind.QuantityVariation)]
    public decimal? QuantityVariation { get; init; }

    /// <summary>Gets the day on which tenderers were sent the decision to award, or null (Directive 89/665/EEC, article 2a).</summary>
    [TenderFact(TenderFactKind.AwardNotifiedDate)]
    public LocalDate? AwardNotifiedOn { get; init; }

    /// <summary>Gets a value indicating whether they were sent it electronically; true by default.</summary>
    [TenderFact(TenderFactKind.ElectronicNotification)]
    public bool IsAwardNotifiedElectronically { get; init; } = true;

    /// <summary>Gets the day on which the contract was or will be concluded, or null (BT-145).</summary>
    [TenderFact(TenderFactKind.SignatureDate)]
    public LocalDate? SignedOn { get; init; }

    /// <summary>Gets how many tenders came in (BT-759), or null before the end.</summary>
    [TenderFact(TenderFactKind.TendersReceived)]
    public int? TendersReceived { get; init; }

    /// <summary>Gets how long a framework agreement runs, or null where it is none.</summary>
    [TenderFact(TenderFactKind.Framework)]
    public FrameworkTerm? Framework { get; init; }

    /// <summary>Gets the terms of a contract that is no framework agreement, or null.</summary>
    [TenderFact(TenderFactKind.Contract)]
    public ContractTerm? Contract { get; init; }

    /// <summary>Gets what tenderers must be or have.</summary>
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
