using System.Collections.Generic;
using System.Linq;
using Ardalis.GuardClauses;
using PublicDialogue.Calendars;
using PublicDialogue.Languages;
using PublicDialogue.Organisations;
using PublicDialogue.Rules;

namespace PublicDialogue.Dialogue;

/// <summary>A conference with a programme.</summary>
/// <remarks>Equal by all members, lists by content. Immutable.</remarks>
[TenderFact(TenderFactKind.EventKind, Value = "Conference")]
public sealed record Conference : DialogueEvent
{
    /// <summary>Initializes a new instance of the <see cref="Conference"/> class.</summary>
    /// <param name="id">Its key.</param>
    /// <param name="title">What it is called.</param>
    /// <param name="organiser">Who invites.</param>
    /// <param name="when">When it is.</param>
    public Conference(EventId id, LocalizedText title, PartyId organiser, ZonedInterval when)
        : base(id, title, organiser, when)
    {
    }

    /// <summary>Gets what is on; nothing while nobody has decided. Who speaks takes part through <see cref="DialogueEvent.Participants"/> or a registration, as everybody does.</summary>
    public Programme Programme { get; init => field = Guard.Against.Null(value); } = Programme.Empty;

    /// <inheritdoc/>
    public override bool TakesRegistrations => true;

    /// <summary>Gets how long each supplier is on the programme: the items at which somebody of theirs speaks, in full.</summary>
    public override IReadOnlyList<SupplierTime> SupplierTimes => SupplierTime.Sum(
        from item in Programme.Items
        from supplier in item.Speakers.Select(speaker => speaker.Organisation).OfType<SupplierId>().Distinct()
        select new SupplierTime(supplier, item.When.Duration));

    /// <inheritdoc/>
    public override bool Admits(ParticipantRole role) => true;

    private protected override IEnumerable<Participant> OwnParticipants => [];

    private protected override IEnumerable<DialogueFault> OwnFaults() =>
    [
        .. Programme.Items.Where(item => item.When.Start < When.Start || item.When.End > When.End)
            .Select(item => DialogueFault.Of(DialogueFaultKind.OutsideEvent, item.Id, item.When)),
        .. Programme.Check(),
    ];

    private protected override DialogueEvent WithoutOwnPeople() => this with
    {
        Programme = new([.. Programme.Items.Select(item => item with { Speakers = [.. item.Speakers.Select(speaker => speaker.WithoutPerson())] })]),
    };
}
