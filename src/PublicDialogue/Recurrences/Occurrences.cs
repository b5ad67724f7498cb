using System.Collections;
using System.Collections.Generic;

namespace PublicDialogue.Recurrences;

/// <summary>The occurrences of a recurrence between its bounds: in order of time, each time once, found as one goes through them.</summary>
/// <remarks>Going through it with <c>foreach</c> allocates nothing for an occurrence. Immutable, and safe to share between threads.</remarks>
public sealed class Occurrences : IEnumerable<Occurrence>
{
    private readonly Recurrence recurrence;
    private readonly Expansion how;

    internal Occurrences(Recurrence recurrence, Expansion how)
    {
        this.recurrence = recurrence;
        this.how = how;
    }

    /// <summary>Begins to go through them.</summary>
    /// <returns>A value that has not come to the first yet.</returns>
    public OccurrenceEnumerator GetEnumerator() => new(recurrence, how);

    IEnumerator<Occurrence> IEnumerable<Occurrence>.GetEnumerator() => GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}
