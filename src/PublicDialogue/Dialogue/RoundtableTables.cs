using System.Collections.Generic;
using System.Linq;
using PublicDialogue.Organisations;

namespace PublicDialogue.Dialogue;

/// <summary>What can be wrong at the tables of a roundtable: the challenge, who leads, the mix, the seats.</summary>
internal static class RoundtableTables
{
    public static IEnumerable<DialogueFault> Of(Roundtable roundtable)
    {
        var seats = roundtable.Seats.ToLookup(seat => (seat.Table, seat.Round));
        return
        [
            .. Unknown(roundtable),
            .. Roles(roundtable),
            .. roundtable.Tables.SelectMany(table => At(roundtable, table, seats)),
        ];
    }

    private static IEnumerable<DialogueFault> Unknown(Roundtable roundtable)
    {
        var tables = new HashSet<TableId>(roundtable.Tables.Select(table => table.Id));
        foreach (var seat in roundtable.Seats)
        {
            if (!tables.Contains(seat.Table))
            {
                yield return DialogueFault.Of(DialogueFaultKind.UnknownTable, seat.Table, seat.Round);
            }

            if (seat.Round > roundtable.Rounds)
            {
                yield return DialogueFault.Of(DialogueFaultKind.UnknownRound, seat.Round, roundtable.Rounds);
            }
        }
    }

    private static IEnumerable<DialogueFault> Roles(Roundtable roundtable) => roundtable.Seats.Select(seat => seat.Participant)
        .Concat(roundtable.Tables.Select(table => table.Facilitator).OfType<Participant>())
        .Where(person => !roundtable.Admits(person.Role))
        .Select(person => DialogueFault.Of(DialogueFaultKind.RoleNotAdmitted, person.Organisation, person.Role))
        .Distinct()
        .Except(EventFaults.Roles(roundtable));

    private static IEnumerable<DialogueFault> At(Roundtable roundtable, Table table, ILookup<(TableId Table, int Round), Seat> seats)
    {
        if (table.Challenge is null)
        {
            yield return DialogueFault.Of(DialogueFaultKind.TableWithoutChallenge, table.Id);
        }

        foreach (int round in Enumerable.Range(1, roundtable.Rounds))
        {
            var seated = seats[(table.Id, round)].ToList();
            var talking = seated.Where(seat => !seat.IsFacilitator).ToList();
            if (talking.Count == 0)
            {
                continue; // Nobody talks there, so nobody needs to lead.
            }

            if (table.Facilitator is null && talking.Count == seated.Count)
            {
                yield return DialogueFault.Of(DialogueFaultKind.TableWithoutFacilitator, table.Id, round);
            }

            if (talking.TrueForAll(seat => seat.Participant.Organisation.Side != Side.Buyer))
            {
                yield return DialogueFault.Of(DialogueFaultKind.TableWithoutBuyer, table.Id, round);
            }

            if (talking.TrueForAll(seat => seat.Participant.Organisation.Side != Side.Supplier))
            {
                yield return DialogueFault.Of(DialogueFaultKind.TableWithoutSupplier, table.Id, round);
            }

            if (talking.Count > table.Places)
            {
                yield return DialogueFault.Of(DialogueFaultKind.TableOverfull, table.Id, round, talking.Count, table.Places);
            }
        }
    }
}
