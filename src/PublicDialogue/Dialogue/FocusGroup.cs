using System.Collections.Generic;
using System.Linq;
using PublicDialogue.Calendars;
using PublicDialogue.Guarding;
using PublicDialogue.Languages;
using PublicDialogue.Organisations;

namespace PublicDialogue.Dialogue;

/// <summary>A small group of citizens who are asked about something, with someone who leads the conversation.</summary>
/// <remarks>
/// With <see cref="DialogueEvent.LeastInGroup"/> and a show rate, <see cref="DialogueEvent.Check"/> says whether enough have signed up
/// for a group that works. Nobody sells. Equal by all members, lists by content. Immutable.
/// </remarks>
public sealed record FocusGroup : DialogueEvent
{
    /// <summary>Initializes a new instance of the <see cref="FocusGroup"/> class.</summary>
    /// <param name="id">Its key.</param>
    /// <param name="title">What it is called.</param>
    /// <param name="organiser">Who invites.</param>
    /// <param name="when">When it is.</param>
    public FocusGroup(EventId id, LocalizedText title, PartyId organiser, ZonedInterval when)
        : base(id, title, organiser, when)
    {
    }

    /// <summary>Gets what is asked, in order; a group without a question is a fault.</summary>
    public IReadOnlyList<LocalizedText> Questions { get; init => field = ContentList<LocalizedText>.Of(value, nameof(Questions)); } = ContentList<LocalizedText>.Empty;

    /// <summary>Gets the public channel that it is about, or null where it is about something else.</summary>
    public ChannelId? Channel { get; init; }

    /// <inheritdoc/>
    public override bool TakesRegistrations => true;

    /// <inheritdoc/>
    public override IReadOnlyList<SupplierTime> SupplierTimes => [];

    /// <inheritdoc/>
    public override IReadOnlyList<int> GroupSizes => [RegisteredCount];

    /// <inheritdoc/>
    public override bool Admits(ParticipantRole role) => role != ParticipantRole.Commercial;

    private protected override IEnumerable<Participant> OwnParticipants => [];

    private protected override IEnumerable<DialogueFault> OwnFaults()
    {
        if (Questions.Count == 0)
        {
            yield return DialogueFault.Of(DialogueFaultKind.NoQuestion, Id);
        }

        if (Everybody.All(person => person.Role != ParticipantRole.Facilitator))
        {
            yield return DialogueFault.Of(DialogueFaultKind.NoFacilitator, Id);
        }
    }

    private protected override DialogueEvent WithoutOwnPeople() => this;
}
