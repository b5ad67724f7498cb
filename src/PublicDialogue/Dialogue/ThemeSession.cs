using System.Collections.Generic;
using System.Linq;
using Ardalis.GuardClauses;
using PublicDialogue.Calendars;
using PublicDialogue.Guarding;
using PublicDialogue.Languages;
using PublicDialogue.Organisations;
using PublicDialogue.Rules;

namespace PublicDialogue.Dialogue;

/// <summary>A session on one theme, for which people sign up; often several run at the same time.</summary>
/// <remarks>Equal by all members, lists by content. Immutable.</remarks>
[TenderFact(TenderFactKind.EventKind, Value = "ThemeSession")]
public sealed record ThemeSession : DialogueEvent
{
    private const int MostGroups = 10_000;

    /// <summary>Initializes a new instance of the <see cref="ThemeSession"/> class.</summary>
    /// <param name="id">Its key.</param>
    /// <param name="title">What it is called.</param>
    /// <param name="organiser">Who invites.</param>
    /// <param name="when">When it is.</param>
    public ThemeSession(EventId id, LocalizedText title, PartyId organiser, ZonedInterval when)
        : base(id, title, organiser, when)
    {
    }

    /// <summary>Gets how long each supplier contributes, in order; empty where that is not planned.</summary>
    public IReadOnlyList<SupplierTime> Contributions { get; init => field = ContentList<SupplierTime>.Of(value, nameof(Contributions)); } = ContentList<SupplierTime>.Empty;

    /// <summary>Gets into how many groups those who signed up are split, as equal in size as can be, from 0 to 10,000; 0 where they stay together.</summary>
    /// <exception cref="System.ArgumentOutOfRangeException">There are fewer or more.</exception>
    public int Groups { get; init => field = Guard.Against.OutOfRange(value, nameof(Groups), 0, MostGroups); }

    /// <inheritdoc/>
    public override bool TakesRegistrations => true;

    /// <inheritdoc/>
    public override IReadOnlyList<SupplierTime> SupplierTimes => SupplierTime.Sum(Contributions);

    /// <inheritdoc/>
    public override IReadOnlyList<int> GroupSizes =>
        [.. Enumerable.Range(0, Groups).Select(group => (RegisteredCount / Groups) + (group < RegisteredCount % Groups ? 1 : 0))];

    /// <inheritdoc/>
    public override bool Admits(ParticipantRole role) => true;

    private protected override IEnumerable<Participant> OwnParticipants => [];

    private protected override IEnumerable<DialogueFault> OwnFaults() => [];

    private protected override DialogueEvent WithoutOwnPeople() => this;
}
