using System.Collections.Generic;
using Ardalis.GuardClauses;
using PublicDialogue.Calendars;
using PublicDialogue.Guarding;
using PublicDialogue.Languages;
using PublicDialogue.Organisations;
using PublicDialogue.Rules;

namespace PublicDialogue.Dialogue;

/// <summary>A meeting of an experience group or a coordinator group, at which ideas come up, are decided on or are reported back.</summary>
/// <remarks>Equal by all members, lists by content. Immutable.</remarks>
[TenderFact(TenderFactKind.EventKind, Value = "GroupMeeting")]
public sealed record GroupMeeting : DialogueEvent
{
    /// <summary>Initializes a new instance of the <see cref="GroupMeeting"/> class.</summary>
    /// <param name="id">Its key.</param>
    /// <param name="title">What it is called.</param>
    /// <param name="organiser">Who invites.</param>
    /// <param name="when">When it is.</param>
    /// <param name="group">The group that meets.</param>
    public GroupMeeting(EventId id, LocalizedText title, PartyId organiser, ZonedInterval when, UserGroupId group)
        : base(id, title, organiser, when) => Group = Guard.Against.Null(group);

    /// <summary>Gets the group that meets.</summary>
    public UserGroupId Group { get; }

    /// <summary>Gets the ideas on the agenda, in order; empty where there are none.</summary>
    public IReadOnlyList<IdeaId> Agenda { get; init => field = ContentList<IdeaId>.Of(value, nameof(Agenda)); } = ContentList<IdeaId>.Empty;

    /// <inheritdoc/>
    public override bool TakesRegistrations => false;

    /// <inheritdoc/>
    public override IReadOnlyList<SupplierTime> SupplierTimes => [];

    /// <inheritdoc/>
    public override bool Admits(ParticipantRole role) => true;

    private protected override IEnumerable<Participant> OwnParticipants => [];

    private protected override IEnumerable<DialogueFault> OwnFaults() => [];

    private protected override DialogueEvent WithoutOwnPeople() => this;
}
