using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using PublicDialogue.Organisations;

namespace PublicDialogue.Dialogue;

/// <summary>Who sits with whom: nobody in two places, and nobody with the same person again.</summary>
internal static class RoundtablePairs
{
    public static IEnumerable<DialogueFault> Of(Roundtable roundtable) =>
    [
        .. Doubled(roundtable),
        .. Repeated(roundtable.Seats).Select(pair => DialogueFault.Of(
            DialogueFaultKind.PairMetAgain, pair.First, pair.Second, string.Join(", ", pair.Rounds.Select(round => round.ToString(CultureInfo.InvariantCulture))))),
    ];

    public static IReadOnlyList<RepeatedPair> Repeated(IReadOnlyList<Seat> seats)
    {
        var rank = new Dictionary<PersonId, int>();
        foreach (var seat in seats)
        {
            if (seat.Participant.Person is { } person && !seat.IsFacilitator && !rank.ContainsKey(person))
            {
                rank.Add(person, rank.Count);
            }
        }

        var met = new Dictionary<(int First, int Second), SortedSet<int>>();
        foreach (var table in seats.GroupBy(seat => (seat.Table, seat.Round)))
        {
            int[] ranks = [.. table.Where(seat => !seat.IsFacilitator).Select(seat => seat.Participant.Person).OfType<PersonId>().Select(person => rank[person]).Distinct().OrderBy(at => at)];
            for (int first = 0; first < ranks.Length; first++)
            {
                for (int second = first + 1; second < ranks.Length; second++)
                {
                    var pair = (ranks[first], ranks[second]);
                    if (!met.TryGetValue(pair, out var rounds))
                    {
                        met.Add(pair, rounds = []);
                    }

                    rounds.Add(table.Key.Round);
                }
            }
        }

        PersonId[] people = [.. rank.OrderBy(row => row.Value).Select(row => row.Key)];
        return [.. met.Where(row => row.Value.Count > 1).OrderBy(row => row.Key).Select(row => new RepeatedPair(people[row.Key.First], people[row.Key.Second], [.. row.Value]))];
    }

    private static IEnumerable<DialogueFault> Doubled(Roundtable roundtable) =>
        from round in Enumerable.Range(1, roundtable.Rounds)
        let always = roundtable.Tables.Where(table => table.Facilitator?.Person is not null).Select(table => (table.Facilitator!.Person, Table: table.Id))
        from places in roundtable.Seats.Where(seat => seat.Round == round && seat.Participant.Person is not null)
            .Select(seat => (seat.Participant.Person, seat.Table)).Concat(always).GroupBy(row => row.Person!)
        let tables = places.Select(row => row.Table).ToList()
        where tables.Count > 1
        select DialogueFault.Of(DialogueFaultKind.PersonAtTwoTables, places.Key, round, tables[0], tables[1]);
}
