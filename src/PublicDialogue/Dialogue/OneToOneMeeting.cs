using System;
using System.Collections.Generic;
using System.Linq;
using Ardalis.GuardClauses;
using PublicDialogue.Calendars;
using PublicDialogue.Languages;
using PublicDialogue.Organisations;
using PublicDialogue.Rules;

namespace PublicDialogue.Dialogue;

/// <summary>A meeting of two, as between an authority and one supplier.</summary>
/// <remarks>Whoever listens in stands among <see cref="DialogueEvent.Participants"/>. Equal by all members, lists by content. Immutable.</remarks>
[TenderFact(TenderFactKind.EventKind, Value = "OneToOneMeeting")]
public sealed record OneToOneMeeting : DialogueEvent
{
    /// <summary>Initializes a new instance of the <see cref="OneToOneMeeting"/> class.</summary>
    /// <param name="id">Its key.</param>
    /// <param name="title">What it is called.</param>
    /// <param name="organiser">Who invites.</param>
    /// <param name="when">When it is.</param>
    /// <param name="host">The one who receives.</param>
    /// <param name="guest">The one who comes; somebody else.</param>
    /// <exception cref="ArgumentException">Both are the same person.</exception>
    public OneToOneMeeting(EventId id, LocalizedText title, PartyId organiser, ZonedInterval when, Participant host, Participant guest)
        : base(id, title, organiser, when)
    {
        Host = Guard.Against.Null(host);
        Guest = Guard.Against.Null(guest);
        Guard.Against.InvalidInput(guest, nameof(guest), other => other.Person is null || other.Person != host.Person, "Nobody meets themselves.");
    }

    /// <summary>Gets the one who receives.</summary>
    public Participant Host { get; init => field = Guard.Against.Null(value); }

    /// <summary>Gets the one who comes.</summary>
    public Participant Guest { get; init => field = Guard.Against.Null(value); }

    /// <summary>Gets false: the two are asked by name.</summary>
    public override bool TakesRegistrations => false;

    /// <summary>Gets the whole time for each supplier of the two.</summary>
    public override IReadOnlyList<SupplierTime> SupplierTimes =>
        [.. new HashSet<PartyId> { Host.Organisation, Guest.Organisation }.OfType<SupplierId>().Select(supplier => new SupplierTime(supplier, When.Duration))];

    /// <inheritdoc/>
    public override bool Admits(ParticipantRole role) => true;

    private protected override IEnumerable<Participant> OwnParticipants => [Host, Guest];

    private protected override IEnumerable<DialogueFault> OwnFaults() => [];

    private protected override DialogueEvent WithoutOwnPeople() => this with { Host = Host.WithoutPerson(), Guest = Guest.WithoutPerson() };
}
