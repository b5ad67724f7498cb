using System;
using System.Collections.Generic;
using System.Linq;
using Ardalis.GuardClauses;
using PublicDialogue.Guarding;
using PublicDialogue.Organisations;

namespace PublicDialogue.Dialogue;

/// <summary>What is on at a conference: when, in which room, and who speaks.</summary>
/// <remarks>Equal by items in their order. Immutable.</remarks>
public sealed record Programme
{
    /// <summary>Initializes a new instance of the <see cref="Programme"/> class.</summary>
    /// <param name="items">The items, in any order; no key twice.</param>
    /// <exception cref="ArgumentException">Two items have the same key.</exception>
    public Programme(IReadOnlyList<ProgrammeItem> items)
    {
        Items = ContentList<ProgrammeItem>.Of(items, nameof(items));
        Guard.Against.InvalidInput(
            Items, nameof(items), rows => rows.Select(row => row.Id).Distinct().Count() == rows.Count, "Two items have the same key: each has its own.");
    }

    /// <summary>Gets a programme with nothing on it yet.</summary>
    public static Programme Empty { get; } = new([]);

    /// <summary>Gets the items.</summary>
    public IReadOnlyList<ProgrammeItem> Items { get; }

    /// <summary>Gets how many items run at the same time where most do; 0 where there are none.</summary>
    public int MostInParallel => Items.Select(item => Items.Count(other => other.When.Start <= item.When.Start && item.When.Start < other.When.End)).DefaultIfEmpty(0).Max();

    /// <summary>Finds who speaks and which room is used twice at a time.</summary>
    /// <returns>The faults, in an order that is always the same; none where nothing is wrong.</returns>
    public IReadOnlyList<DialogueFault> Check()
    {
        var items = Items.OrderBy(item => item.When.Start).ToList();
        return
        [
            .. Clashes(
                from item in items
                from speaker in item.Speakers.Select(speaker => speaker.Person).OfType<PersonId>().Distinct()
                select (speaker.Value, item), DialogueFaultKind.SpeakerDoubleBooked),
            .. Clashes(from item in items where item.Room is not null select (item.Room!.Value, item), DialogueFaultKind.RoomDoubleBooked),
        ];
    }

    // Of each clash the item that begins later, with the one that is on and ends last.
    private static IEnumerable<DialogueFault> Clashes(IEnumerable<(string Key, ProgrammeItem Item)> uses, DialogueFaultKind kind)
    {
        foreach (var rows in uses.GroupBy(use => use.Key, StringComparer.Ordinal))
        {
            ProgrammeItem? before = null;
            foreach (var (_, item) in rows)
            {
                if (before?.When.Overlaps(item.When) == true)
                {
                    yield return DialogueFault.Of(kind, rows.Key, before.Id, item.Id);
                }

                before = before is null || item.When.End > before.When.End ? item : before;
            }
        }
    }
}
