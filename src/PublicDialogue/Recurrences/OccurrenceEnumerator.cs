using System;
using System.Collections;
using System.Collections.Generic;
using System.Linq;
using NodaTime;
using PublicDialogue.Rules;

namespace PublicDialogue.Recurrences;

/// <summary>Goes through occurrences in order of time, each time once. The default is at its end.</summary>
/// <remarks>A value that changes: go through it where it was made, as <c>foreach</c> does.</remarks>
[KeepResult(false)]
public struct OccurrenceEnumerator : IEnumerator<Occurrence>
{
    private readonly Expansion how;
    private readonly Occurrence[] added;
    private RuleStream rule;
    private Occurrence current;
    private Occurrence ahead;
    private bool isAhead;
    private int at;
    private int left;
    private int lastDay;
    private LocalTime lastTime;

    internal OccurrenceEnumerator(Recurrence recurrence, Expansion how)
    {
        this.how = how;
        rule = new(recurrence, how);
        added = recurrence.Added.Count == 0 ? [] : Place(recurrence.Added, rule);
        left = how.Most;
        lastDay = int.MinValue;
    }

    /// <summary>Gets the occurrence that it has come to.</summary>
    public readonly Occurrence Current => current;

    readonly object IEnumerator.Current => Current;

    /// <summary>Steps to the next occurrence.</summary>
    /// <returns>Whether there is one.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The calendar of the adjustment does not answer for a day that decides.</exception>
    public bool MoveNext()
    {
        while (left > 0 && (added.Length == 0 ? rule.MoveNext(out current) : MoveNextOfBoth()))
        {
            int day = DayKey.Of(current.Local.Date);
            if (day >= how.Edge && current.Instant >= how.End)
            {
                break;
            }

            var time = current.Local.TimeOfDay;
            bool isNew = day > lastDay || (day == lastDay && time > lastTime);
            (lastDay, lastTime) = (day, time);
            if (isNew && (day > how.Brink || current.Instant >= how.From))
            {
                left--;
                return true;
            }
        }

        left = 0;
        return false;
    }

    /// <summary>Is not supported: take a new one.</summary>
    /// <exception cref="NotSupportedException">Always.</exception>
    public readonly void Reset() => throw new NotSupportedException("Take a new enumerator.");

    /// <summary>Does nothing: it holds on to nothing.</summary>
    public readonly void Dispose()
    {
    }

    private static Occurrence[] Place(IReadOnlyList<LocalDateTime> times, RuleStream rule)
    {
        var placed = new List<Occurrence>(times.Count);
        foreach (var time in times)
        {
            if (rule.TryPlace(time, out var found))
            {
                placed.Add(found);
            }
        }

        return [.. placed.OrderBy(occurrence => occurrence.Local)];
    }

    // The earlier of the rule's next and the next of those that were added.
    private bool MoveNextOfBoth()
    {
        isAhead = isAhead || rule.MoveNext(out ahead);
        bool isAdded = at < added.Length && (!isAhead || added[at].Local < ahead.Local);
        current = isAdded ? added[at++] : ahead;
        bool isThere = isAdded || isAhead;
        isAhead = isAhead && isAdded;
        return isThere;
    }
}
