using System;
using System.Collections.Generic;
using System.Linq;
using Ardalis.GuardClauses;
using NodaTime;
using PublicDialogue.Agreements;
using PublicDialogue.Changes;
using PublicDialogue.Guarding;
using PublicDialogue.Rules;

namespace PublicDialogue.Tendering;

/// <summary>A tender with what came of it: for each lot the tenders, the decision, who was told what, and the contract.</summary>
/// <remarks>Equal by all members, lists by content. Immutable.</remarks>
public sealed record TenderAward
{
    /// <summary>Initializes a new instance of the <see cref="TenderAward"/> class.</summary>
    /// <param name="id">The key of the tender.</param>
    /// <param name="tender">The tender as it was published.</param>
    public TenderAward(TenderId id, Tender tender)
    {
        Id = Guard.Against.Null(id);
        Tender = Guard.Against.Null(tender);
    }

    /// <summary>Gets the key of the tender.</summary>
    public TenderId Id { get; }

    /// <summary>Gets the tender as it was published.</summary>
    public Tender Tender { get; }

    /// <summary>Gets the decisions, one for each lot that has one, or one for a tender that is not divided.</summary>
    /// <exception cref="ArgumentException">One is on a lot that the tender does not have, or two are on one lot.</exception>
    public IReadOnlyList<AwardDecision> Decisions
    {
        get;
        init => field = Each(ContentList<AwardDecision>.Of(value, nameof(Decisions)));
    }
    = ContentList<AwardDecision>.Empty;

    /// <summary>Gets the lots without a decision; of a tender that is not divided, none.</summary>
    public IReadOnlyList<LotId> Undecided => ContentList<LotId>.Of(
        [.. Tender.Lots.Select(lot => new LotId(lot.Id)).Where(lot => Decisions.All(decision => decision.Lot != lot))], nameof(Undecided));

    /// <summary>Finds the decision on a lot.</summary>
    /// <param name="lot">The lot; null for a tender that is not divided.</param>
    /// <returns>The decision, or null before there is one.</returns>
    public AwardDecision? DecisionOn(LotId? lot) => Decisions.FirstOrDefault(decision => decision.Lot == lot);

    /// <summary>Finds why a decision needs no standstill.</summary>
    /// <param name="decision">The decision.</param>
    /// <returns>The first ground that there is, or that there is none.</returns>
    public StandstillExemption ExemptionOf(AwardDecision decision) =>
        Guard.Against.Null(decision).Outcome is not WinnerChosen ? StandstillExemption.NothingAwarded
        : Tender.LegalBasis != LegalBasis.PublicContracts ? StandstillExemption.OtherAct
        : Tender.Procedure == Procedure.NegotiatedWithoutCall ? StandstillExemption.NoCall
        : Tender.IsDynamicPurchasingSystem ? StandstillExemption.PurchasingSystem
        : decision.TendersReceived <= 1 ? StandstillExemption.OnlyTenderer
        : StandstillExemption.None;

    /// <summary>Finds the standstill after a decision.</summary>
    /// <param name="decision">The decision.</param>
    /// <returns>The standstill; null where none is needed, and while not every tenderer has been told, so that it has not begun.</returns>
    public Standstill? StandstillOf(AwardDecision decision) =>
        ExemptionOf(decision) == StandstillExemption.None && decision.AllToldOn is { } sent
            ? new(sent, Tender.Jurisdiction ?? Jurisdiction.EuropeanUnion, decision.IsToldElectronically)
            : null;

    /// <summary>Finds what is wrong: a winner who is none, tenderers who were not told, a contract that came too early.</summary>
    /// <returns>The faults, lot by lot in the order of the decisions; empty where there is none. What is not known is no fault.</returns>
    public IReadOnlyList<AwardFault> Faults() => ContentList<AwardFault>.Of(
        [
            .. Decisions.SelectMany(decision => new AwardCheck(decision, ExemptionOf(decision), StandstillOf(decision)).Faults()),
            .. Decisions.Count == 0 ? [] : Undecided.Select(lot => AwardFault.Of(AwardFaultKind.LotUndecided, lot) with { Lot = lot }),
        ],
        nameof(Faults));

    /// <summary>Gives the tender with what is known of its result, for <see cref="TenderReview"/>: tenders received, decision sent, contract signed.</summary>
    /// <returns>The tender; what the result does not say stays as it was.</returns>
    public Tender Result()
    {
        var whole = DecisionOn(lot: null) is { } decision ? (Tender)Known(Tender, decision) : Tender;
        return Tender.Lots.Count == 0 ? whole : whole with
        {
            Lots = [.. Tender.Lots.Select(lot => DecisionOn(new LotId(lot.Id)) is { } own ? (Lot)Known(lot, own) : lot)],
        };
    }

    /// <summary>Records a decision on a lot.</summary>
    /// <param name="decision">The decision.</param>
    /// <param name="at">When it is recorded.</param>
    /// <returns>The award with it; refused where the tender does not have the lot, or the lot has a decision.</returns>
    public Change<TenderAward> Decide(AwardDecision decision, Instant at) =>
        !Has(Guard.Against.Null(decision).Lot) ? Change<TenderAward>.Refused(RefusalKind.NoSuchLot, Named(decision.Lot), Id)
        : DecisionOn(decision.Lot) is not null ? Change<TenderAward>.Refused(RefusalKind.DecidedAlready, Named(decision.Lot))
        : Change<TenderAward>.Done(this with { Decisions = [.. Decisions, decision] }, new AwardDecided(at, Id, decision));

    /// <summary>Records that a tenderer was told.</summary>
    /// <param name="lot">The lot; null for a tender that is not divided.</param>
    /// <param name="notification">What they were told, and when.</param>
    /// <param name="at">When it is recorded.</param>
    /// <returns>The award with it; refused where the lot has no decision, or no such tender.</returns>
    public Change<TenderAward> Notify(LotId? lot, AwardNotification notification, Instant at) =>
        DecisionOn(lot) is not { } decision ? Change<TenderAward>.Refused(RefusalKind.NothingDecided, Named(lot))
        : decision.Find(Guard.Against.Null(notification).Tender) is null ? Change<TenderAward>.Refused(RefusalKind.NoSuchTender, notification.Tender, Named(lot))
        : Change<TenderAward>.Done(
            With(decision, decision with { Notifications = [.. decision.Notifications, notification] }), new TendererNotified(at, Id, lot, notification));

    /// <summary>Records the contract. One that comes before the end of the standstill is recorded too: it is there, and <see cref="Faults"/> says so.</summary>
    /// <param name="lot">The lot; null for a tender that is not divided.</param>
    /// <param name="contract">The contract.</param>
    /// <param name="at">When it is recorded.</param>
    /// <returns>The award with it; refused where the lot has no winner, or a contract already.</returns>
    public Change<TenderAward> Conclude(LotId? lot, ContractConclusion contract, Instant at) =>
        DecisionOn(lot) is not { Outcome: WinnerChosen } decision ? Change<TenderAward>.Refused(RefusalKind.NothingAwarded, Named(lot))
        : decision.Contract is { } old ? Change<TenderAward>.Refused(RefusalKind.Closed, old.Id)
        : Change<TenderAward>.Done(With(decision, decision with { Contract = Guard.Against.Null(contract) }), new ContractConcluded(at, Id, lot, contract));

    private static TenderTerms Known(TenderTerms terms, AwardDecision decision) => terms with
    {
        TendersReceived = decision.TendersReceived ?? terms.TendersReceived,
        AwardNotifiedOn = decision.AllToldOn ?? terms.AwardNotifiedOn,
        IsAwardNotifiedElectronically = decision.Notifications.Count > 0 ? decision.IsToldElectronically : terms.IsAwardNotifiedElectronically,
        SignedOn = decision.Contract?.ConcludedOn ?? terms.SignedOn,
    };

    private object Named(LotId? lot) => lot is null ? Id : lot;

    private bool Has(LotId? lot) => lot is null ? Tender.Lots.Count == 0 : Tender.Lots.Any(known => known.Id == lot.Value);

    private TenderAward With(AwardDecision old, AwardDecision by) => this with { Decisions = [.. Decisions.Select(decision => decision == old ? by : decision)] };

    private ContentList<AwardDecision> Each(ContentList<AwardDecision> decisions) =>
        decisions.All(decision => Has(decision.Lot)) && decisions.Select(decision => decision.Lot).Distinct().Count() == decisions.Count
            ? decisions
            : throw new ArgumentException("Each decision is on a lot of the tender, and no two on one; of a tender that is not divided, on no lot.", nameof(decisions));
}
