using System;
using System.Collections.Generic;
using System.Linq;
using Ardalis.GuardClauses;
using NodaTime;
using PublicDialogue.Agreements;
using PublicDialogue.Guarding;

namespace PublicDialogue.Tendering;

/// <summary>What was decided on the tenders for one lot, who was told so, and the contract that came of it (BT-142, BT-1451).</summary>
/// <remarks>What is not in order with it is found by <see cref="TenderAward.Faults"/>. Equal by all members, lists by content. Immutable.</remarks>
public sealed record AwardDecision
{
    /// <summary>Initializes a new instance of the <see cref="AwardDecision"/> class.</summary>
    /// <param name="decidedOn">The day of the decision (BT-1451), in the ISO calendar.</param>
    /// <param name="outcome">A winner, or none and why.</param>
    public AwardDecision(LocalDate decidedOn, AwardOutcome outcome)
    {
        DecidedOn = decidedOn;
        Outcome = Guard.Against.Null(outcome);
    }

    /// <summary>Gets the day of the decision.</summary>
    public LocalDate DecidedOn { get; }

    /// <summary>Gets a winner, or none and why.</summary>
    public AwardOutcome Outcome { get; }

    /// <summary>Gets the lot, or null where the tender is not divided.</summary>
    public LotId? Lot { get; init; }

    /// <summary>Gets the tenders that came in for it; no key twice. Empty where they are not listed.</summary>
    /// <exception cref="ArgumentException">Two tenders have one key.</exception>
    public IReadOnlyList<ReceivedTender> Tenders
    {
        get;
        init => field = Guard.Against.InvalidInput(
            ContentList<ReceivedTender>.Of(value, nameof(Tenders)),
            nameof(Tenders),
            list => list.Select(tender => tender.Id).Distinct().Count() == list.Count,
            "Two tenders have one key: number them apart.");
    }
    = ContentList<ReceivedTender>.Empty;

    /// <summary>Gets how many came in by kind, as the result states it; null where it does not.</summary>
    public ReceivedSubmissions? Submissions { get; init; }

    /// <summary>Gets who was told, when and what.</summary>
    public IReadOnlyList<AwardNotification> Notifications
    {
        get;
        init => field = ContentList<AwardNotification>.Of(value, nameof(Notifications));
    }
    = ContentList<AwardNotification>.Empty;

    /// <summary>Gets the contract, or null before there is one.</summary>
    public ContractConclusion? Contract { get; init; }

    /// <summary>Gets how many tenders came in: as the result states it, else as they are listed; null where neither says.</summary>
    public int? TendersReceived => Submissions?.Tenders ?? (Tenders.Count > 0 ? Tenders.Count : null);

    /// <summary>Gets the tenders that were chosen, of those that are listed.</summary>
    public IReadOnlyList<ReceivedTender> Winners => ContentList<ReceivedTender>.Of(
        [.. WinnerIds.Select(Find).Where(tender => tender is not null).Select(tender => tender!)], nameof(Winners));

    /// <summary>Gets the tenders that were not chosen, of those that are listed.</summary>
    public IReadOnlyList<ReceivedTender> Unsuccessful => ContentList<ReceivedTender>.Of(
        [.. Tenders.Where(tender => !WinnerIds.Contains(tender.Id))], nameof(Unsuccessful));

    /// <summary>Gets the tenderers that are listed and nobody has told yet.</summary>
    public IReadOnlyList<ReceivedTender> Untold => ContentList<ReceivedTender>.Of(
        [.. Tenders.Where(tender => Notifications.All(notification => notification.Tender != tender.Id))], nameof(Untold));

    /// <summary>Gets the day on which the last of all tenderers was first told; null while one has not been, or none is recorded.</summary>
    public LocalDate? AllToldOn => Notifications.Count == 0 || Untold.Count > 0 ? null : FirstTold.Max(notification => notification.SentOn);

    /// <summary>Gets a value indicating whether every tenderer was told electronically; one who was not makes the longer standstill.</summary>
    public bool IsToldElectronically => FirstTold.All(notification => notification.IsElectronic);

    internal IReadOnlyList<ReceivedTenderId> WinnerIds => Outcome is WinnerChosen chosen ? chosen.Winners : ContentList<ReceivedTenderId>.Empty;

    private IEnumerable<AwardNotification> FirstTold =>
        Notifications.GroupBy(notification => notification.Tender).Select(group => group.OrderBy(notification => notification.SentOn).First());

    /// <summary>Finds a tender by its key.</summary>
    /// <param name="id">The key.</param>
    /// <returns>The tender, or null where it is not listed.</returns>
    public ReceivedTender? Find(ReceivedTenderId id) => Tenders.FirstOrDefault(tender => tender.Id == id);
}
