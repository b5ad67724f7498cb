using System;
using System.Collections.Generic;
using System.Linq;
using Ardalis.GuardClauses;
using NodaTime;
using PublicDialogue.Changes;
using PublicDialogue.Guarding;
using PublicDialogue.Organisations;

namespace PublicDialogue.Dialogue;

/// <summary>Fair turns: who brings the story to which meeting.</summary>
/// <remarks>
/// <para>
/// Whoever has had the fewest turns is next, and of those who have had equally many the one who stands first. So the turns of two people
/// differ by at most one at any time. A newcomer begins level with whoever has had most; who is away has the next turn on coming back,
/// and is excused only from what would take the others further than one ahead.
/// </para>
/// <para>The same input gives the same turns. Equal by all members, lists by content. Immutable.</para>
/// </remarks>
public sealed record Roster
{
    /// <summary>Initializes a new instance of the <see cref="Roster"/> class.</summary>
    /// <param name="id">Its key.</param>
    /// <param name="members">Who takes turns, in the order in which they come; nobody twice.</param>
    /// <exception cref="ArgumentException">Somebody stands twice.</exception>
    public Roster(RosterId id, IReadOnlyList<RosterMember> members)
    {
        Id = Guard.Against.Null(id);
        Members = Guard.Against.InvalidInput(
            ContentList<RosterMember>.Of(members, nameof(members)),
            nameof(members),
            list => list.Select(member => member.Person).Distinct().Count() == list.Count,
            "Somebody stands twice: name each person once.");
    }

    /// <summary>Gets its key.</summary>
    public RosterId Id { get; }

    /// <summary>Gets who takes turns, in the order in which they come, and who did.</summary>
    public IReadOnlyList<RosterMember> Members { get; }

    /// <summary>Gets who is away when.</summary>
    public IReadOnlyList<RosterAbsence> Absences { get; init => field = ContentList<RosterAbsence>.Of(value, nameof(Absences)); } = ContentList<RosterAbsence>.Empty;

    /// <summary>Gets the turns, past and planned, in order of days; one a day.</summary>
    /// <exception cref="ArgumentException">The days are not in rising order, or a turn is of somebody who is not in on its day.</exception>
    public IReadOnlyList<RosterTurn> Turns
    {
        get;
        init => field = Guard.Against.InvalidInput(
            ContentList<RosterTurn>.Of(value, nameof(Turns)),
            nameof(Turns),
            list => list.Zip(list.Skip(1), (one, next) => one.Day < next.Day).All(rises => rises)
                && list.All(turn => Members.Any(member => member.Person == turn.Person && member.IsInOn(turn.Day))),
            "Turns are on different days, in order, and of people who are on the roster that day.");
    } = ContentList<RosterTurn>.Empty;

    /// <summary>Gets how many turns there were that are no longer listed; from 0.</summary>
    public int EarlierTurns { get; init => field = Guard.Against.Negative(value); }

    /// <summary>Gets what counts for everybody who is in after the last turn, in the order of <see cref="Members"/>.</summary>
    public IReadOnlyList<RosterStanding> Standings => ContentList<RosterStanding>.Of([.. new RosterLedger(this).Through(Turns).Standings], nameof(Standings));

    /// <summary>Gets a value indicating whether no turn took anybody who was there more than one behind another; always true of what the verbs give.</summary>
    public bool IsFair => !new RosterLedger(this).Through(Turns).IsUnfair;

    /// <summary>Begins a roster, on which everybody is from the start.</summary>
    /// <param name="id">Its key.</param>
    /// <param name="people">Who takes turns, in the order in which they come; nobody twice.</param>
    /// <returns>The roster, without turns.</returns>
    /// <exception cref="ArgumentException">Somebody stands twice.</exception>
    public static Roster Of(RosterId id, params IReadOnlyList<PersonId> people) =>
        new(id, [.. ContentList<PersonId>.Of(people, nameof(people)).Select(person => new RosterMember(person, from: null))]);

    /// <summary>Finds who has the turn on a day.</summary>
    /// <param name="day">The day.</param>
    /// <returns>Who; null where there is no turn that day.</returns>
    public PersonId? On(LocalDate day) => Turns.FirstOrDefault(turn => turn.Day == day)?.Person;

    /// <summary>Gives turns out on more days.</summary>
    /// <param name="days">The days, in rising order, after all that have turns.</param>
    /// <param name="at">When that is done.</param>
    /// <returns>The roster; refused where nobody is there on a day.</returns>
    /// <exception cref="ArgumentException">The days are not in rising order, or not after those that have turns.</exception>
    public Change<Roster> Plan(IReadOnlyList<LocalDate> days, Instant at)
    {
        LocalDate[] all = [.. Turns.Select(turn => turn.Day).Skip(Turns.Count - 1), .. ContentList<LocalDate>.Of(days, nameof(days))];
        return all.Zip(all.Skip(1), (one, next) => one < next).All(rises => rises)
            ? RosterPlanner.Replan(this, Turns, days, at)
            : throw new ArgumentException("Give the days in order, each once, and all after the last that has a turn.", nameof(days));
    }

    /// <summary>Lets somebody take turns from a day on. Turns from that day on are given out anew.</summary>
    /// <param name="person">Who.</param>
    /// <param name="from">The first day on which they can have one.</param>
    /// <param name="at">When that is said.</param>
    /// <returns>The roster; refused where they are on it already.</returns>
    public Change<Roster> Join(PersonId person, LocalDate from, Instant at)
    {
        Guard.Against.Null(person);
        return Find(person) is null
            ? RosterPlanner.Replan(With([.. Members, new RosterMember(person, from)], []), Turns, from, at, new RosterJoined(Id, person, from, at))
            : Change<Roster>.Refused(RefusalKind.OnRosterAlready, person);
    }

    /// <summary>Lets somebody take no turns after a day. Turns after it are given out anew.</summary>
    /// <param name="person">Who.</param>
    /// <param name="through">The last day on which they can have one; not before their first.</param>
    /// <param name="at">When that is said.</param>
    /// <returns>The roster; refused where they are not on it or have left, or nobody is left on a day that has a turn.</returns>
    /// <exception cref="ArgumentException"><paramref name="through"/> is before their first day.</exception>
    public Change<Roster> Leave(PersonId person, LocalDate through, Instant at) => Find(Guard.Against.Null(person)) is { Through: null } leaving
        ? RosterPlanner.Replan(
            With([.. Members.Select(member => member == leaving ? leaving with { Through = through } : member)], []),
            Turns,
            through.PlusDays(1),
            at,
            new RosterLeft(Id, person, through, at))
        : Change<Roster>.Refused(RefusalKind.NotOnRoster, person);

    /// <summary>Records that somebody is away. Turns from the first of these days on are given out anew.</summary>
    /// <param name="absence">Who, and on which days.</param>
    /// <param name="at">When that is said.</param>
    /// <returns>The roster; refused where they are not on it, or nobody is left on a day that has a turn.</returns>
    public Change<Roster> Away(RosterAbsence absence, Instant at) => Find(Guard.Against.Null(absence).Person) is null
        ? Change<Roster>.Refused(RefusalKind.NotOnRoster, absence.Person)
        : RosterPlanner.Replan(
            With(Members, []) with { Absences = [.. Absences, absence] }, Turns, absence.From, at, new RosterAway(Id, absence, at));

    /// <summary>Swaps the turns of two days of one round.</summary>
    /// <param name="one">The one day.</param>
    /// <param name="other">The other day.</param>
    /// <param name="at">When that is done.</param>
    /// <returns>The roster; refused where a day has no turn, one of the two is not there on the other's day, or somebody would come more than one turn behind.</returns>
    /// <exception cref="ArgumentException">Both days are the same.</exception>
    public Change<Roster> Swap(LocalDate one, LocalDate other, Instant at) => RosterPlanner.Swap(this, one, other, at);

    /// <summary>Drops turns and absences before a day, and who left before it; how many turns there were, and what counts for those who are left, stays.</summary>
    /// <param name="before">The day, not included.</param>
    /// <returns>The roster, with the same turns to come.</returns>
    public Roster Anonymise(LocalDate before)
    {
        RosterTurn[] past = [.. Turns.Where(turn => turn.Day < before)];
        var ledger = new RosterLedger(this).Through(past);
        var levels = ledger.Standings.ToDictionary(standing => standing.Person, standing => standing.Level);
        return new(Id, [.. Members.Where(member => !(member.Through < before))
            .Select(member => levels.TryGetValue(member.Person, out int level) ? member with { Level = level } : member)])
        {
            Absences = [.. Absences.Where(absence => absence.Through >= before)],
            Turns = [.. Turns.Skip(past.Length)],
            EarlierTurns = EarlierTurns + past.Length,
        };
    }

    internal bool IsThere(PersonId person, LocalDate day) => Find(person) is { } member && member.IsInOn(day)
        && !Absences.Any(absence => absence.Person == person && absence.From <= day && day <= absence.Through);

    internal Roster With(IReadOnlyList<RosterMember> members, IReadOnlyList<RosterTurn> turns) =>
        new(Id, members) { Absences = Absences, Turns = turns, EarlierTurns = EarlierTurns };

    private RosterMember? Find(PersonId person) => Members.FirstOrDefault(member => member.Person == person);
}
