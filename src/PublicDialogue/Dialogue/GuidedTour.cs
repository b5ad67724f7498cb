using System;
using System.Collections.Generic;
using System.Linq;
using Ardalis.GuardClauses;
using NodaTime;
using PublicDialogue.Calendars;
using PublicDialogue.Guarding;
using PublicDialogue.Languages;
using PublicDialogue.Organisations;
using PublicDialogue.Quantities;
using PublicDialogue.Rules;

namespace PublicDialogue.Dialogue;

/// <summary>A tour through an exhibition: groups of visitors are led from stand to stand.</summary>
/// <remarks>The plan of who is where when is taken as it is given; <see cref="DialogueEvent.Check"/> says what is wrong with it. Equal by all members, lists by content. Immutable.</remarks>
[TenderFact(TenderFactKind.EventKind, Value = "GuidedTour")]
public sealed record GuidedTour : DialogueEvent
{
    /// <summary>Initializes a new instance of the <see cref="GuidedTour"/> class.</summary>
    /// <param name="id">Its key.</param>
    /// <param name="title">What it is called.</param>
    /// <param name="organiser">Who invites.</param>
    /// <param name="when">When it is.</param>
    /// <param name="exhibition">Through which exhibition it leads.</param>
    public GuidedTour(EventId id, LocalizedText title, PartyId organiser, ZonedInterval when, Exhibition exhibition)
        : base(id, title, organiser, when) => Exhibition = Guard.Against.Null(exhibition);

    /// <summary>Gets through which exhibition it leads.</summary>
    public Exhibition Exhibition { get; }

    /// <summary>Gets the groups; no key twice.</summary>
    /// <exception cref="ArgumentException">Two groups have the same key.</exception>
    public IReadOnlyList<TourGroup> Groups
    {
        get; init => field = Guard.Against.InvalidInput(
        ContentList<TourGroup>.Of(value, nameof(Groups)), nameof(Groups), rows => rows.Select(row => row.Id).Distinct().Count() == rows.Count, "Two groups have the same key: each has its own.");
    } = ContentList<TourGroup>.Empty;

    /// <summary>Gets who is at which stand when, in any order.</summary>
    public IReadOnlyList<TourStop> Stops { get; init => field = ContentList<TourStop>.Of(value, nameof(Stops)); } = ContentList<TourStop>.Empty;

    /// <summary>Gets the stands of the tour in the order in which they are walked, whichever a group begins with; empty where the tour has every stand, in any order.</summary>
    public IReadOnlyList<StandId> Route { get; init => field = ContentList<StandId>.Of(value, nameof(Route)); } = ContentList<StandId>.Empty;

    /// <summary>Gets the stands of the tour: those of the route, or else every stand of the exhibition.</summary>
    public IReadOnlyList<StandId> Stands => Route.Count > 0 ? Route : [.. Exhibition.Stands.Select(stand => stand.Id)];

    /// <summary>Gets how much of the time at all stops is conversation; null where there are no stops.</summary>
    public Share? DialogueShare => Stops.Count == 0 ? null
        : Share.Of(Stops.Sum(stop => (decimal)stop.Conversation.ToInt64Nanoseconds()), Stops.Sum(stop => (decimal)stop.Length.ToInt64Nanoseconds()));

    /// <inheritdoc/>
    public override bool TakesRegistrations => true;

    /// <summary>Gets how long each supplier with a stand on the tour has visitors, in the order of the stands; nothing where no group comes. Empty while there are no stops.</summary>
    public override IReadOnlyList<SupplierTime> SupplierTimes => Stops.Count == 0 ? [] : SupplierTime.Sum(
        from id in Stands.Distinct()
        let supplier = Exhibition.Find(id)?.Exhibitor as SupplierId
        where supplier is not null
        select new SupplierTime(supplier, Stops.Where(stop => stop.Stand == id).Aggregate(Duration.Zero, (sum, stop) => sum + stop.Length)));

    /// <inheritdoc/>
    public override IReadOnlyList<int> GroupSizes => [.. Groups.Select(group => group.Size)];

    /// <inheritdoc/>
    public override bool Admits(ParticipantRole role) => true;

    private protected override IEnumerable<Participant> OwnParticipants => [];

    private protected override IEnumerable<DialogueFault> OwnFaults() => [.. TourStands.Of(this), .. TourGroups.Of(this)];

    private protected override DialogueEvent WithoutOwnPeople() =>
        this with { Groups = [.. Groups.Select(group => group with { Members = [], Guide = null })] };
}
