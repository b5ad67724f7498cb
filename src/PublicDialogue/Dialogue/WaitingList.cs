using System.Collections.Generic;
using System.Linq;
using Ardalis.GuardClauses;
using PublicDialogue.Guarding;
using PublicDialogue.Organisations;

namespace PublicDialogue.Dialogue;

/// <summary>Those who wait for a seat: whoever signed up first is first.</summary>
/// <remarks>Of two who signed up at the same moment, the one who was recorded first. Equal by entries in their order. Immutable.</remarks>
public sealed record WaitingList
{
    /// <summary>Initializes a new instance of the <see cref="WaitingList"/> class.</summary>
    /// <param name="entries">Registrations in the order in which they were recorded.</param>
    public WaitingList(IReadOnlyList<Registration> entries) =>
        Entries = ContentList<Registration>.Of([.. Guard.Against.Null(entries).OrderBy(row => row.At)], nameof(entries));

    /// <summary>Gets the registrations, the first in the queue first.</summary>
    public IReadOnlyList<Registration> Entries { get; }

    /// <summary>Gets how many wait.</summary>
    public int Count => Entries.Count;

    /// <summary>Finds somebody's place in the queue.</summary>
    /// <param name="person">Who.</param>
    /// <returns>The place, from 1; null where they do not wait.</returns>
    public int? PlaceOf(PersonId person)
    {
        Guard.Against.Null(person);
        int before = Entries.TakeWhile(row => row.Participant.Person != person).Count();
        return before < Count ? before + 1 : null;
    }
}
