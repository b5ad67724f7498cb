using System;
using System.Globalization;
using System.Linq;
using FsCheck;
using FsCheck.Fluent;
using NodaTime;
using PublicDialogue.Changes;
using PublicDialogue.Dialogue;
using PublicDialogue.Languages;
using PublicDialogue.Organisations;
using Xunit;
using static PublicDialogue.Tests.Dialogue.Sessions;

namespace PublicDialogue.Tests.Dialogue;

public sealed class RoundtableTests
{
    // Three tables of three: two from municipalities and a supplier, over three rounds. Seat j moves j tables on in each round.
    private static Roundtable Good => new(new("roundtable"), Session.Title, Host, Nine)
    {
        Rounds = 3,
        Tables = [.. Enumerable.Range(0, 3).Select(Table)],
        Seats = [.. from round in Enumerable.Range(0, 3) from table in Enumerable.Range(0, 3) from column in Enumerable.Range(0, 3)
                    select new Seat(round + 1, new(Name("t", (table + (round * column)) % 3)), Guest(table, column))],
    };

    [Fact]
    public void Seating_OfNineOverThreeRounds_MixesAllAndRepeatsNoPair()
    {
        Assert.Empty(Good.Check());
        Assert.Empty(Good.RepeatedPairs);
        Assert.All(Good.SupplierTimes, row => Assert.Equal(Duration.FromHours(1), row.Time));
        Assert.Equal(3, Good.SupplierTimes.Count);
    }

    [Fact]
    public void Seating_OfTheSameRoundAgain_RepeatsEveryPair()
    {
        var again = Good with { Rounds = 4, Seats = [.. Good.Seats, .. Good.Seats.Where(seat => seat.Round == 2).Select(seat => new Seat(4, seat.Table, seat.Participant))] };
        Assert.Equal(9, again.RepeatedPairs.Count);
        Assert.All(again.RepeatedPairs, pair => Assert.Equal([2, 4], pair.Rounds));
        Assert.Equal(9, again.Check().Count(fault => fault.Kind == DialogueFaultKind.PairMetAgain));
        Assert.Contains("sit together in rounds 2, 4:", again.Check()[0].ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void Commercial_AtAProfessionalRoundtable_IsRefusedAndFlagged()
    {
        var seller = new Participant(Person(90), new SupplierId("s9")) { Role = ParticipantRole.Commercial };
        Assert.Equal(RefusalKind.RoleNotAdmitted, Good.Register(seller, March).Refusal?.Kind);
        Assert.Equal(RefusalKind.RoleNotAdmitted, Good.Take(new Seat(1, new("t0"), seller), March).Refusal?.Kind);

        var flagged = Good with { Tables = [new Table(new("t0"), 4) { Challenge = Table(0).Challenge, Facilitator = Table(0).Facilitator }, Table(1), Table(2)], Seats = [.. Good.Seats, new Seat(1, new("t0"), seller)], Participants = [seller] };
        Assert.Equal(
            ["s9 takes part in the role commercial, which this event does not admit: change the role, or invite somebody else."],
            flagged.Check().Where(fault => fault.Kind == DialogueFaultKind.RoleNotAdmitted).Select(fault => fault.ToString()));
        Assert.DoesNotContain((flagged with { IsProfessional = false }).Check(), fault => fault.Kind == DialogueFaultKind.RoleNotAdmitted);
        Assert.True((Good with { IsProfessional = false }).Register(seller, March).IsDone);
    }

    [Fact]
    public void Table_WithoutChallengeFacilitatorOrMix_IsFlagged()
    {
        var bare = Good with
        {
            Rounds = 1,
            Tables = [new Table(new("t0"), 2), Table(1)],
            Seats = [new(1, new("t0"), Guest(0, 0)), new(1, new("t0"), Guest(0, 1)), new(1, new("t0"), Guest(1, 0)), new(1, new("t1"), Guest(2, 2))],
        };
        Assert.Equal(
            [
                "Table t0 has no challenge: give it one that a municipality has.",
                "Table t0 has no facilitator in round 1: seat one.",
                "No supplier sits at table t0 in round 1: mix the table.",
                "3 people sit at table t0 in round 1, which has 2 seats: move some.",
                "Nobody from the buyers' side sits at table t1 in round 1: mix the table.",
            ],
            bare.Check().Select(fault => fault.ToString()));

        // A facilitator of that round alone, who takes no seat from the others.
        var led = bare with { Seats = [.. bare.Seats, new Seat(1, new("t0"), new Participant(Person(99), Host) { Role = ParticipantRole.Facilitator })] };
        Assert.DoesNotContain(led.Check(), fault => fault.Kind == DialogueFaultKind.TableWithoutFacilitator);
        Assert.Contains(led.Check(), fault => fault.Kind == DialogueFaultKind.TableOverfull && fault.Arguments[2] == "3");
    }

    [Fact]
    public void Seat_ThatCannotBe_IsFlagged() => Assert.Equal(
        [DialogueFaultKind.UnknownTable, DialogueFaultKind.UnknownRound, DialogueFaultKind.PersonAtTwoTables, DialogueFaultKind.PersonAtTwoTables],
        (Good with
        {
            Seats =
            [
                .. Good.Seats, new Seat(1, new("t9"), new Participant(person: null, Host)), new Seat(4, new("t0"), new Participant(person: null, Host)),
                new Seat(3, new("t0"), Guest(0, 2)), new Seat(3, new("t0"), Table(1).Facilitator!),
            ],
        }).Check().Select(fault => fault.Kind).Where(kind => kind is not (DialogueFaultKind.PairMetAgain or DialogueFaultKind.TableOverfull)));

    [Fact]
    public void Take_UntilTheTableIsFull_ThenIsRefused()
    {
        var empty = Good with { Seats = [] };
        var taken = empty.Take(new Seat(1, new("t0"), Guest(0, 0)), March);
        Assert.Equal(new SeatTaken(Good.Id, new Seat(1, new("t0"), Guest(0, 0)), March), Assert.Single(taken.Happened));
        Assert.Equal(RefusalKind.SeatedAlready, taken.Value.Take(new Seat(1, new("t1"), Guest(0, 0)), March).Refusal?.Kind);
        Assert.Equal(RefusalKind.SeatedAlready, taken.Value.Take(new Seat(1, new("t1"), Table(0).Facilitator!), March).Refusal?.Kind);
        Assert.True(taken.Value.Take(new Seat(2, new("t1"), Guest(0, 0)), March).IsDone);
        Assert.Equal((RefusalKind.Full, "t0"), Good.Take(new Seat(1, new("t0"), Guest(7, 0)), March).Refusal is { } full ? (full.Kind, full.Arguments[0]) : default);
        Assert.Equal(RefusalKind.Closed, empty.Take(new Seat(1, new("t0"), Guest(0, 0)), Nine.End).Refusal?.Kind);
        Assert.Throws<ArgumentException>(() => empty.Take(new Seat(1, new("t9"), Guest(0, 0)), March));
        Assert.Throws<ArgumentOutOfRangeException>(() => empty.Take(new Seat(4, new("t0"), Guest(0, 0)), March));
    }

    [Fact]
    public void Anonymise_KeepsSeatsAndDropsPeople()
    {
        var dropped = Good.Anonymise(Nine.End);
        Assert.All(dropped.Seats, seat => Assert.Null(seat.Participant.Person));
        Assert.All(dropped.Tables, table => Assert.Null(table.Facilitator!.Person));
        Assert.Equal(Good.SupplierTimes, dropped.SupplierTimes);
        Assert.Empty(dropped.Check());
    }

    // The judge counts, for every two people, the rounds in which they sit at one table.
    [Fact]
    public void RepeatedPairs_OfAnySeating_AreWhatTheJudgeCounts() => Prop.ForAll(
        Gen.Choose(0, 79).Three().ListOf().ToArbitrary(),
        numbers =>
        {
            var rows = numbers.Select(row => (Round: 1 + (row.Item1 % 4), Table: row.Item2 % 4, Person: 1 + (row.Item3 % 8))).ToList();
            Seat[] seats = [.. rows.Select(row => new Seat(row.Round, new(Name("t", row.Table)), new Participant(Person(row.Person), Host)))];
            var judged =
                from first in Enumerable.Range(1, 8)
                from second in Enumerable.Range(first + 1, 8 - first)
                let rounds = Enumerable.Range(1, 4).Where(round => Enumerable.Range(0, 4).Any(table => Sits(first, round, table) && Sits(second, round, table))).ToList()
                where rounds.Count > 1
                select $"{Person(first)} {Person(second)} {string.Join(",", rounds)}";
            return judged.ToHashSet(StringComparer.Ordinal).SetEquals((Good with { Seats = seats }).RepeatedPairs.Select(pair =>
                string.Join(" ", new[] { pair.First.Value, pair.Second.Value }.Order(StringComparer.Ordinal)) + " " + string.Join(",", pair.Rounds)));

            bool Sits(int person, int round, int table) => rows.Contains((round, table, person));
        }).QuickCheckThrowOnFailure();

    private static Participant Guest(int group, int column) => new(
        Person((group * 3) + column), column == 2 ? new SupplierId(Name("s", group)) : new AuthorityId(Name("k", (group * 2) + column)));

    private static Table Table(int number) => new(new(Name("t", number)), 3)
    {
        Challenge = new Challenge(LocalizedText.Of(Language.English, "Wards throw away half of each pack."), new AuthorityId("k0")),
        Facilitator = new Participant(Person(100 + number), Host) { Role = ParticipantRole.Facilitator },
    };

    private static string Name(string letter, int number) => letter + number.ToString(CultureInfo.InvariantCulture);
}
