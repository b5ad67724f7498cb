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
public sealed record Tender : TenderTerms
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

    /// <summary>Gets whether it is for social or other specific services (articles 74 to 77), or null where it is not said.</summary>
    [TenderFact(TenderFactKind.LightRegime)]
    public bool? IsLightRegime { get; init; }

    /// <summary>Gets the procedure (BT-105), or null where it is not decided.</summary>
    [TenderFact(TenderFactKind.Procedure)]
    public Procedure? Procedure { get; init; }

    /// <summary>Gets the day on which the notice was or will be sent for publication (BT-05), or null.</summary>
    [TenderFact(TenderFactKind.DispatchDate)]
    public LocalDate? DispatchedOn { get; init; }

    /// <summary>Gets a value indicating whether tenders may be sent electronically; true by default, as article 22 has it.</summary>
    [TenderFact(TenderFactKind.ElectronicSubmission)]
    public bool ElectronicSubmission { get; init; } = true;

    /// <summary>Gets a value indicating whether a prior information notice with full information came 35 days to 12 months before.</summary>
    [TenderFact(TenderFactKind.PriorInformation)]
    public bool HasPriorInformation { get; init; }

    /// <summary>Gets a value indicating whether urgency makes the usual time limit impracticable (article 27(3)).</summary>
    [TenderFact(TenderFactKind.Accelerated)]
    public bool IsAccelerated { get; init; }

    /// <summary>Gets the lots; empty where it is not divided.</summary>
    [TenderFact(TenderFactKind.Lots)]
    public IReadOnlyList<Lot> Lots
    {
        get;
        init => field = ContentList<Lot>.Of(value, nameof(Lots));
    }
    = ContentList<Lot>.Empty;

    /// <summary>Gets what is said of groups of lots as a whole; empty where nothing is.</summary>
    [TenderFact(TenderFactKind.LotGroups)]
    public IReadOnlyList<LotGroup> LotGroups
    {
        get;
        init => field = ContentList<LotGroup>.Of(value, nameof(LotGroups));
    }
    = ContentList<LotGroup>.Empty;

    /// <summary>Gets how many characters the requirement texts of comparable tenders have on average, or null where nobody counted.</summary>
    [TenderFact(TenderFactKind.PeerTextLength)]
    public int? PeerTextLength { get; init; }

    /// <summary>Gets the last day for requests to participate (BT-1311), or null.</summary>
    [TenderFact(TenderFactKind.RequestDeadline)]
    public LocalDate? RequestsDueOn { get; init; }

    /// <summary>Gets the day on which those selected were or will be invited to tender, or null.</summary>
    [TenderFact(TenderFactKind.InvitationDate)]
    public LocalDate? InvitedOn { get; init; }

    /// <summary>Gets a value indicating whether all candidates agreed on one time limit for tenders (article 28(4)).</summary>
    [TenderFact(TenderFactKind.DeadlineAgreed)]
    public bool IsDeadlineAgreed { get; init; }

    /// <summary>Gets the reason for urgency (BT-1351), or null.</summary>
    [TenderFact(TenderFactKind.AccelerationReason)]
    public string? AccelerationReason { get; init; }

    /// <summary>Gets a value indicating whether tenders can be made only after a visit or on-site inspection (article 47(2)).</summary>
    [TenderFact(TenderFactKind.SiteVisit)]
    public bool HasSiteVisit { get; init; }

    /// <summary>Gets a value indicating whether the documents are free, unrestricted and complete online; true by default (article 53(1)).</summary>
    [TenderFact(TenderFactKind.DocumentsFree)]
    public bool DocumentsFree { get; init; } = true;

    /// <summary>Gets the day from which the documents can be had, or null where it is that of publication.</summary>
    [TenderFact(TenderFactKind.DocumentsAvailableDate)]
    public LocalDate? DocumentsAvailableOn { get; init; }

    /// <summary>Gets a value indicating whether the purchase is made in a dynamic purchasing system (article 34; BT-766).</summary>
    [TenderFact(TenderFactKind.DynamicPurchasingSystem)]
    public bool IsDynamicPurchasingSystem { get; init; }

    /// <summary>Gets the day on which the latest information that was asked for in good time was given, or null (article 53(2)).</summary>
    [TenderFact(TenderFactKind.LatestAnswerDate)]
    public LocalDate? LatestAnswerOn { get; init; }

    /// <summary>Gets a value indicating whether the deadline was put off because of late information (article 47(3)).</summary>
    [TenderFact(TenderFactKind.DeadlineExtended)]
    public bool IsDeadlineExtended { get; init; }

    /// <summary>Gets what it costs to have the documents or to take part, or null.</summary>
    [TenderFact(TenderFactKind.ParticipationFee)]
    public Money? ParticipationFee { get; init; }

    /// <summary>Gets the guarantee that must come with a tender, or null (BT-751).</summary>
    [TenderFact(TenderFactKind.TenderGuarantee)]
    public Money? TenderGuarantee { get; init; }

    /// <summary>Gets why it is not divided into lots, or null (article 46(1)).</summary>
    [TenderFact(TenderFactKind.NotDividedReason)]
    public string? NotDividedReason { get; init; }

    /// <summary>Gets why contracts are joined, or null.</summary>
    [TenderFact(TenderFactKind.Clustering)]
    public ClusteringReason? Clustering { get; init; }

    /// <summary>Gets how many lots one tenderer can win or tender for, or null (BT-31, BT-33).</summary>
    [TenderFact(TenderFactKind.LotsPerTenderer)]
    public int? LotsPerTenderer { get; init; }

    /// <summary>Gets how lots are allocated where one tenderer would win too many, or null (article 46(3)).</summary>
    [TenderFact(TenderFactKind.LotAllocationRule)]
    public string? LotAllocationRule { get; init; }

    /// <summary>Gets how many are invited of those who qualify, or null where all are.</summary>
    [TenderFact(TenderFactKind.Shortlist)]
    public Shortlist? Shortlist { get; init; }

    /// <summary>Gets who may take part, or null where nothing is said beyond the law.</summary>
    [TenderFact(TenderFactKind.Participation)]
    public ParticipationTerms? Participation { get; init; }

    /// <summary>Gets the ground for negotiating without a call (BT-136), or null.</summary>
    [TenderFact(TenderFactKind.DirectAwardGround)]
    public string? DirectAwardGround { get; init; }

    /// <summary>Gets why that ground is there (BT-135), or null.</summary>
    [TenderFact(TenderFactKind.DirectAwardReason)]
    public string? DirectAwardReason { get; init; }

    /// <summary>Gets what was told in the market dialogue before it; empty where there was none.</summary>
    [TenderFact(TenderFactKind.Dialogue)]
    public IReadOnlyList<DialogueInput> Dialogue
    {
        get;
        init => field = ContentList<DialogueInput>.Of(value, nameof(Dialogue));
    }
    = ContentList<DialogueInput>.Empty;

    /// <summary>Gets how many suppliers could meet every demand, or null where nobody looked.</summary>
    [TenderFact(TenderFactKind.PossibleBidders)]
    public int? PossibleBidders { get; init; }
}
