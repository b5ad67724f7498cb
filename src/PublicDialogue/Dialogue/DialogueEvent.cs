using System.Collections.Generic;
using System.Linq;
using Ardalis.GuardClauses;
using NodaTime;
using PublicDialogue.Calendars;
using PublicDialogue.Guarding;
using PublicDialogue.Languages;
using PublicDialogue.Organisations;

namespace PublicDialogue.Dialogue;

/// <summary>Something at which buyers, suppliers or citizens talk with each other, at a time.</summary>
/// <remarks>
/// A closed hierarchy, one record for each kind; a kind answers for itself what others ask of every event. Verbs that work on every kind
/// are in <see cref="EventRegistration"/> and <see cref="EventRecords"/>. Equal by all members, lists by content. Immutable.
/// </remarks>
public abstract record DialogueEvent
{
    private protected DialogueEvent(EventId id, LocalizedText title, PartyId organiser, ZonedInterval when)
    {
        Id = Guard.Against.Null(id);
        Title = Guard.Against.Null(title);
        Organiser = Guard.Against.Null(organiser);
        When = Guard.Against.Null(when);
    }

    /// <summary>Gets its key.</summary>
    public EventId Id { get; }

    /// <summary>Gets what it is called; not with a person's name, since the title stays when people are dropped.</summary>
    public LocalizedText Title { get; init => field = Guard.Against.Null(value); }

    /// <summary>Gets who invites.</summary>
    public PartyId Organiser { get; }

    /// <summary>Gets when it is.</summary>
    public ZonedInterval When { get; init => field = Guard.Against.Null(value); }

    /// <summary>Gets where it is; null while nobody has decided.</summary>
    public EventPlace? Place { get; init; }

    /// <summary>Gets the event that it is a part of, as a session is of a conference; null where it stands alone.</summary>
    public EventId? PartOf { get; init; }

    /// <summary>Gets when it was called off, or null where it was not.</summary>
    public Instant? CalledOffAt { get; init; }

    /// <summary>Gets those who take part without signing up: hosts, speakers, facilitators, whoever was asked by name.</summary>
    public IReadOnlyList<Participant> Participants { get; init => field = ContentList<Participant>.Of(value, nameof(Participants)); } = ContentList<Participant>.Empty;

    /// <summary>Gets those who signed up, in the order in which it was recorded, cancelled ones included; nobody holds two that are not cancelled.</summary>
    /// <exception cref="System.ArgumentException">Somebody has signed up twice.</exception>
    public IReadOnlyList<Registration> Registrations
    {
        get; init => field = Guard.Against.InvalidInput(
        ContentList<Registration>.Of(value, nameof(Registrations)), nameof(Registrations), Registration.AreOfDifferentPeople, "Somebody has signed up twice: cancel one of the two.");
    } = ContentList<Registration>.Empty;

    /// <summary>Gets how many people there is room for, at least 1; null where there is no limit.</summary>
    public int? Capacity { get; init => field = value is { } seats ? Guard.Against.NegativeOrZero(seats, nameof(Capacity)) : null; }

    /// <summary>Gets how many may be signed up at a time, at least 1: more than <see cref="Capacity"/> where some will not come; null where that is the limit.</summary>
    public int? RegistrationLimit { get; init => field = value is { } most ? Guard.Against.NegativeOrZero(most, nameof(RegistrationLimit)) : null; }

    /// <summary>Gets the first moment at which nobody can sign up any more; null where that is the end of the event.</summary>
    public Instant? RegistrationEndsAt { get; init; }

    /// <summary>Gets what was learnt at earlier events of how many come; null where nothing was.</summary>
    public ShowRate? ShowRate { get; init; }

    /// <summary>Gets how many people a group needs to work, from 1 to <see cref="ShowRate.MaxPeople"/>; 1 where nothing else is said.</summary>
    public int LeastInGroup { get; init => field = Guard.Against.OutOfRange(value, nameof(LeastInGroup), 1, ShowRate.MaxPeople); } = 1;

    /// <summary>Gets what is shown or shared: slides, a film.</summary>
    public IReadOnlyList<Material> Materials { get; init => field = ContentList<Material>.Of(value, nameof(Materials)); } = ContentList<Material>.Empty;

    /// <summary>Gets the form on which the sides are asked what they thought of it; null where nobody is asked.</summary>
    public EvaluationFormId? EvaluationForm { get; init; }

    /// <summary>Gets a value indicating whether people sign up for this kind of event themselves.</summary>
    public abstract bool TakesRegistrations { get; }

    /// <summary>Gets how long each supplier has the word or the company, in the order in which the event names them; empty where that is not planned.</summary>
    public abstract IReadOnlyList<SupplierTime> SupplierTimes { get; }

    /// <summary>Gets how many people signed up for each group that the event is split into; empty where it is not.</summary>
    public virtual IReadOnlyList<int> GroupSizes => [];

    /// <summary>Gets the shortest and the longest of <see cref="SupplierTimes"/>; null where there are none.</summary>
    public TimeSpread? SupplierTimeSpread => TimeSpread.Of(SupplierTimes);

    /// <summary>Gets everybody who is to take part: by name, and those who signed up and neither wait nor have cancelled.</summary>
    public IReadOnlyList<Participant> Everybody =>
        [.. OwnParticipants, .. Participants, .. Registrations.Where(row => row.Status == RegistrationStatus.Registered).Select(row => row.Participant)];

    /// <summary>Gets those who wait for a seat, in the order in which they will get one.</summary>
    public WaitingList WaitingList => new([.. Registrations.Where(row => row.Status == RegistrationStatus.Waiting)]);

    /// <summary>Gets how many have signed up and neither wait nor have cancelled.</summary>
    public int RegisteredCount => Registrations.Count(row => row.Status == RegistrationStatus.Registered);

    /// <summary>Gets how many of those who signed up were seen to come.</summary>
    public int AttendedCount => Registrations.Count(row => row.Attendance == Attendance.Came);

    /// <summary>Gets how many may be signed up at a time: <see cref="RegistrationLimit"/>, or else <see cref="Capacity"/>; null where there is no limit.</summary>
    public int? EffectiveLimit => RegistrationLimit ?? Capacity;

    /// <summary>Counts everybody who is to take part, by kind of organisation.</summary>
    /// <returns>One row for each kind of which somebody is there, in the order of the kinds.</returns>
    public IReadOnlyList<HeadCount> CountHeads() => HeadCount.Of(Everybody);

    /// <summary>Counts those who signed up and were seen to come, by kind of organisation.</summary>
    /// <returns>One row for each kind of which somebody came, in the order of the kinds.</returns>
    public IReadOnlyList<HeadCount> CountHeadsWhoCame() =>
        HeadCount.Of(Registrations.Where(row => row.Attendance == Attendance.Came).Select(row => row.Participant));

    /// <summary>Says whether somebody is to take part: by name, by a seat or on the waiting list.</summary>
    /// <param name="person">Who.</param>
    /// <returns>Whether they are.</returns>
    public bool TakesPart(PersonId person) => IsNamed(Guard.Against.Null(person)) || Registrations.Any(row => row.IsOf(person));

    /// <summary>Says whether somebody was there, as far as is known: takes part by name, or signed up and was seen to come.</summary>
    /// <param name="person">Who.</param>
    /// <returns>Whether they were.</returns>
    public bool WasThere(PersonId person) =>
        IsNamed(Guard.Against.Null(person)) || Registrations.Any(row => row.Attendance == Attendance.Came && row.IsOf(person));

    /// <summary>Finds the materials that somebody may have.</summary>
    /// <param name="reader">Who, and for which organisation.</param>
    /// <param name="at">When; a release counts from its moment on.</param>
    /// <returns>The materials, in the order in which the event has them.</returns>
    public IReadOnlyList<Material> MaterialsFor(Participant reader, Instant at)
    {
        Guard.Against.Null(reader);
        return [.. Materials.Where(material => material.Releases.Any(release => release.At <= at && release.Audience.Includes(this, reader)))];
    }

    /// <summary>Gets how many may sign up so that more than there is room for come at most with a risk of 5 %; null where room or show rate is not known.</summary>
    public int? SafeRegistrations => ShowRate is { } rate && Capacity is { } seats and <= ShowRate.MaxPeople ? rate.SafeRegistrations(seats, ShowRate.UsualRisk) : null;

    /// <summary>Gets how many must sign up for a group so that fewer than <see cref="LeastInGroup"/> come at most with a risk of 5 %; null where no show rate is known, or none would do.</summary>
    public int? SafeGroupSize => ShowRate?.GroupSize(LeastInGroup, ShowRate.UsualRisk);

    /// <summary>Says whether people in a role may take part in this event.</summary>
    /// <param name="role">The role.</param>
    /// <returns>Whether they may; a registration in another role is refused.</returns>
    public abstract bool Admits(ParticipantRole role);

    /// <summary>Finds what is wrong with the plan of the event as it stands.</summary>
    /// <returns>The faults, in an order that is always the same; none where nothing is wrong.</returns>
    public IReadOnlyList<DialogueFault> Check() => [.. EventFaults.Of(this), .. OwnFaults()];

    /// <summary>Gets those whom the kind itself names, as a meeting of two names both; each once.</summary>
    private protected abstract IEnumerable<Participant> OwnParticipants { get; }

    /// <summary>Finds what is wrong that only this kind of event can have wrong.</summary>
    private protected abstract IEnumerable<DialogueFault> OwnFaults();

    /// <summary>Drops the people whom the kind itself names, and keeps what can be counted.</summary>
    private protected abstract DialogueEvent WithoutOwnPeople();

    /// <summary>Gets those who were there, as far as is known: by name, and those who signed up and were seen to come.</summary>
    internal IEnumerable<Participant> Present =>
        [.. OwnParticipants, .. Participants, .. Registrations.Where(row => row.Attendance == Attendance.Came).Select(row => row.Participant)];

    /// <summary>Makes the contact that an authority and a supplier had at it; a visit makes one of its own kind.</summary>
    internal virtual Contact ContactOf(AuthorityId authority, SupplierId supplier, IReadOnlyList<PersonId> people) =>
        new EventContact(authority, supplier, When.Start, Id) { People = people };

    private bool IsNamed(PersonId person) => OwnParticipants.Concat(Participants).Any(row => row.Person == person);

    internal DialogueEvent WithoutPeople() => WithoutOwnPeople() with
    {
        Participants = [.. Participants.Select(person => person.WithoutPerson())],
        Registrations = [.. Registrations.Select(row => row with { Participant = row.Participant.WithoutPerson() })],
    };
}
