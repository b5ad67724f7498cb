using System;
using System.Collections.Generic;
using System.Linq;
using Ardalis.GuardClauses;
using NodaTime;
using PublicDialogue.Calendars;
using PublicDialogue.Changes;
using PublicDialogue.Guarding;
using PublicDialogue.Languages;
using PublicDialogue.Organisations;
using PublicDialogue.Rules;

namespace PublicDialogue.Dialogue;

/// <summary>A conversation at tables, over one or several rounds, about challenges that somebody has.</summary>
/// <remarks>The seating is taken as it is given; <see cref="DialogueEvent.Check"/> says what is wrong with it. Equal by all members, lists by content. Immutable.</remarks>
[TenderFact(TenderFactKind.EventKind, Value = "Roundtable")]
public sealed record Roundtable : DialogueEvent
{
    private const int MostRounds = 1000;

    /// <summary>Initializes a new instance of the <see cref="Roundtable"/> class.</summary>
    /// <param name="id">Its key.</param>
    /// <param name="title">What it is called.</param>
    /// <param name="organiser">Who invites.</param>
    /// <param name="when">When it is.</param>
    public Roundtable(EventId id, LocalizedText title, PartyId organiser, ZonedInterval when)
        : base(id, title, organiser, when)
    {
    }

    /// <summary>Gets a value indicating whether sale is kept out of it, so that nobody may take part in a commercial role; so it is where nothing else is said.</summary>
    [TenderFact(TenderFactKind.ProfessionalOnly)]
    public bool IsProfessional { get; init; } = true;

    /// <summary>Gets the tables; no key twice.</summary>
    /// <exception cref="ArgumentException">Two tables have the same key.</exception>
    public IReadOnlyList<Table> Tables
    {
        get; init => field = Guard.Against.InvalidInput(
        ContentList<Table>.Of(value, nameof(Tables)), nameof(Tables), rows => rows.Select(row => row.Id).Distinct().Count() == rows.Count, "Two tables have the same key: each has its own.");
    } = ContentList<Table>.Empty;

    /// <summary>Gets how many rounds there are, from 1 to 1,000; 1 where nothing else is said.</summary>
    public int Rounds { get; init => field = Guard.Against.OutOfRange(value, nameof(Rounds), 1, MostRounds); } = 1;

    /// <summary>Gets who sits where in which round, in any order.</summary>
    public IReadOnlyList<Seat> Seats { get; init => field = ContentList<Seat>.Of(value, nameof(Seats)); } = ContentList<Seat>.Empty;

    /// <summary>Gets the pairs of people who sit at one table in more than one round, in the order of the seats; whoever leads the conversation is not counted.</summary>
    public IReadOnlyList<RepeatedPair> RepeatedPairs => RoundtablePairs.Repeated(Seats);

    /// <inheritdoc/>
    public override bool TakesRegistrations => true;

    /// <summary>Gets how long each supplier has a seat: for each round in which somebody of theirs sits at a table, its part of the whole time. Empty while nobody is seated.</summary>
    public override IReadOnlyList<SupplierTime> SupplierTimes =>
    [
        .. from seat in Seats
           let supplier = seat.Participant.Organisation as SupplierId
           where supplier is not null && !seat.IsFacilitator
           group seat.Round by supplier into rounds
           select new SupplierTime(rounds.Key, When.Duration * rounds.Distinct().Count() / Rounds),
    ];

    /// <summary>Says whether people in a role may take part: at a professional roundtable nobody in a commercial one.</summary>
    /// <param name="role">The role.</param>
    /// <returns>Whether they may.</returns>
    public override bool Admits(ParticipantRole role) => !IsProfessional || role != ParticipantRole.Commercial;

    /// <summary>Gives somebody a seat.</summary>
    /// <param name="seat">The seat, in one of the rounds and at one of the tables.</param>
    /// <param name="at">When it is given.</param>
    /// <returns>The roundtable with it; refused where it is over or called off, the role may not take part, the table is full, or the person sits in that round already.</returns>
    /// <exception cref="ArgumentException">There is no such round or table.</exception>
    public Change<Roundtable> Take(Seat seat, Instant at)
    {
        Guard.Against.Null(seat);
        Guard.Against.OutOfRange(seat.Round, nameof(seat), 1, Rounds, "The roundtable has fewer rounds.");
        var table = Tables.FirstOrDefault(row => row.Id == seat.Table) ?? throw new ArgumentException("The roundtable has no such table.", nameof(seat));
        var round = Seats.Where(row => row.Round == seat.Round).ToList();
        var refused = EventRegistration.ClosedOrNull(this, at)
            ?? (!Admits(seat.Participant.Role) ? RefusalKind.RoleNotAdmitted
            : seat.Participant.Person is { } person && (round.Any(row => row.Participant.Person == person) || Tables.Any(row => row.Facilitator?.Person == person)) ? RefusalKind.SeatedAlready
            : !seat.IsFacilitator && round.Count(row => row.Table == table.Id && !row.IsFacilitator) >= table.Places ? RefusalKind.Full
            : null);
        return refused is { } kind
            ? Change<Roundtable>.Refused(kind, kind == RefusalKind.Full ? table.Id : Title)
            : Change<Roundtable>.Done(this with { Seats = [.. Seats, seat] }, new SeatTaken(Id, seat, at));
    }

    private protected override IEnumerable<Participant> OwnParticipants => [];

    private protected override IEnumerable<DialogueFault> OwnFaults() => [.. RoundtableTables.Of(this), .. RoundtablePairs.Of(this)];

    private protected override DialogueEvent WithoutOwnPeople() => this with
    {
        Tables = [.. Tables.Select(table => table with { Facilitator = table.Facilitator?.WithoutPerson() })],
        Seats = [.. Seats.Select(seat => seat with { Participant = seat.Participant.WithoutPerson() })],
    };
}
