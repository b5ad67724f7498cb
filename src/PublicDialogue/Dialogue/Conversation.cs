using System.Collections.Generic;
using Ardalis.GuardClauses;
using PublicDialogue.Calendars;
using PublicDialogue.Languages;
using PublicDialogue.Organisations;

namespace PublicDialogue.Dialogue;

/// <summary>A one-to-one conversation inside an organisation, alone or in a <see cref="ConversationProgramme"/>.</summary>
/// <remarks>Nobody signs up for it, and nobody sells. Equal by all members, lists by content. Immutable.</remarks>
public sealed record Conversation : DialogueEvent
{
    /// <summary>Initializes a new instance of the <see cref="Conversation"/> class.</summary>
    /// <param name="id">Its key.</param>
    /// <param name="title">What it is called.</param>
    /// <param name="organiser">Who invites.</param>
    /// <param name="when">When it is.</param>
    /// <param name="host">Who asks.</param>
    /// <param name="partner">Who is asked.</param>
    public Conversation(EventId id, LocalizedText title, PartyId organiser, ZonedInterval when, Participant host, Participant partner)
        : base(id, title, organiser, when)
    {
        Host = Guard.Against.Null(host);
        Partner = Guard.Against.Null(partner);
    }

    /// <summary>Gets who asks.</summary>
    public Participant Host { get; init => field = Guard.Against.Null(value); }

    /// <summary>Gets who is asked.</summary>
    public Participant Partner { get; init => field = Guard.Against.Null(value); }

    /// <summary>Gets the layer of the organisation that the one who is asked belongs to, or null where nobody says.</summary>
    public Layer? Layer { get; init; }

    /// <summary>Gets the programme that it is part of, or null where it stands alone.</summary>
    public ConversationProgrammeId? Programme { get; init; }

    /// <inheritdoc/>
    public override bool TakesRegistrations => false;

    /// <inheritdoc/>
    public override IReadOnlyList<SupplierTime> SupplierTimes => [];

    /// <inheritdoc/>
    public override bool Admits(ParticipantRole role) => role != ParticipantRole.Commercial;

    private protected override IEnumerable<Participant> OwnParticipants => [Host, Partner];

    private protected override IEnumerable<DialogueFault> OwnFaults() => [];

    private protected override DialogueEvent WithoutOwnPeople() => this with { Host = Host.WithoutPerson(), Partner = Partner.WithoutPerson() };
}
