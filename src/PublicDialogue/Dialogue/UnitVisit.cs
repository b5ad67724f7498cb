using System.Collections.Generic;
using Ardalis.GuardClauses;
using PublicDialogue.Agreements;
using PublicDialogue.Calendars;
using PublicDialogue.Guarding;
using PublicDialogue.Languages;
using PublicDialogue.Organisations;

namespace PublicDialogue.Dialogue;

/// <summary>A visit to a unit that orders, to ask what it needs.</summary>
/// <remarks>Nobody signs up for it, and nobody sells. Equal by all members, lists by content. Immutable.</remarks>
public sealed record UnitVisit : DialogueEvent
{
    /// <summary>Initializes a new instance of the <see cref="UnitVisit"/> class.</summary>
    /// <param name="id">Its key.</param>
    /// <param name="title">What it is called.</param>
    /// <param name="organiser">Who visits.</param>
    /// <param name="when">When it is, without the way there.</param>
    /// <param name="unit">Which unit is visited.</param>
    public UnitVisit(EventId id, LocalizedText title, PartyId organiser, ZonedInterval when, UnitId unit)
        : base(id, title, organiser, when) => Unit = Guard.Against.Null(unit);

    /// <summary>Gets which unit is visited.</summary>
    public UnitId Unit { get; }

    /// <summary>Gets the agreements that are talked about.</summary>
    public IReadOnlyList<AgreementId> Agreements { get; init => field = ContentList<AgreementId>.Of(value, nameof(Agreements)); } = ContentList<AgreementId>.Empty;

    /// <summary>Gets what the unit said that it needs, word for word, each in its language.</summary>
    public IReadOnlyList<Translation> Needs { get; init => field = ContentList<Translation>.Of(value, nameof(Needs)); } = ContentList<Translation>.Empty;

    /// <inheritdoc/>
    public override bool TakesRegistrations => false;

    /// <inheritdoc/>
    public override IReadOnlyList<SupplierTime> SupplierTimes => [];

    /// <inheritdoc/>
    public override bool Admits(ParticipantRole role) => role != ParticipantRole.Commercial;

    internal override Contact ContactOf(AuthorityId authority, SupplierId supplier, IReadOnlyList<PersonId> people) =>
        new VisitContact(authority, supplier, When.Start, Id) { People = people };

    private protected override IEnumerable<Participant> OwnParticipants => [];

    private protected override IEnumerable<DialogueFault> OwnFaults() => [];

    private protected override DialogueEvent WithoutOwnPeople() => this;
}
