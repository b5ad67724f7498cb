using System.Collections.Generic;
using System.Linq;
using NodaTime;
using PublicDialogue.Organisations;

namespace PublicDialogue.Dialogue;

/// <summary>Goes through the turns of a roster in order, and keeps what counts for whom.</summary>
/// <remarks>
/// Of all who are in, no two differ by more than one. Who comes in begins level with whoever has had most; who is away while the others
/// begin another turn each is excused from one; who is there never is.
/// </remarks>
internal sealed class RosterLedger
{
    private readonly Roster roster;
    private readonly Dictionary<PersonId, (int Turns, int Level)> counts = [];

    public RosterLedger(Roster roster) => this.roster = roster;

    /// <summary>Gets a value indicating whether a turn made two people who were there differ by more than one.</summary>
    public bool IsUnfair { get; private set; }

    public IEnumerable<RosterStanding> Standings => roster.Members.Where(member => counts.ContainsKey(member.Person))
        .Select(member => new RosterStanding(member.Person, counts[member.Person].Turns, counts[member.Person].Level));

    /// <summary>Goes through turns.</summary>
    public RosterLedger Through(IEnumerable<RosterTurn> turns)
    {
        foreach (var turn in turns)
        {
            ComeTo(turn.Day);
            Take(turn);
        }

        return this;
    }

    /// <summary>Finds who is next on a day, and gives them the turn; null where nobody is there.</summary>
    public RosterTurn? Give(LocalDate day)
    {
        ComeTo(day);
        var next = roster.Members.Where(member => roster.IsThere(member.Person, day)).OrderBy(member => counts[member.Person].Level).FirstOrDefault();
        if (next is null)
        {
            return null;
        }

        var turn = new RosterTurn(day, next.Person);
        Take(turn);
        return turn;
    }

    /// <summary>Lets those in who begin by a day, and those out who have left before it.</summary>
    public void ComeTo(LocalDate day)
    {
        foreach (var member in roster.Members.Where(member => !member.IsInOn(day)))
        {
            counts.Remove(member.Person);
        }

        foreach (var member in roster.Members.Where(member => member.IsInOn(day) && !counts.ContainsKey(member.Person)).OrderBy(member => member.Level is null).ThenBy(member => member.From))
        {
            counts[member.Person] = (0, member.Level ?? counts.Values.Select(count => count.Level).DefaultIfEmpty(0).Max());
        }
    }

    private void Take(RosterTurn turn)
    {
        var (turns, level) = counts[turn.Person];
        counts[turn.Person] = (turns + 1, level + 1);
        int least = counts.Values.Max(count => count.Level) - 1;
        foreach (var (person, count) in counts.Where(row => row.Value.Level < least).Select(row => (row.Key, row.Value)).ToList())
        {
            IsUnfair |= roster.IsThere(person, turn.Day);
            counts[person] = (count.Turns, least);
        }
    }
}
