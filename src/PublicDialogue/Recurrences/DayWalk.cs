using NodaTime;

namespace PublicDialogue.Recurrences;

/// <summary>Goes through the days of a pattern in order, from its start on, and allocates nothing.</summary>
internal struct DayWalk
{
    private readonly DayPattern pattern;
    private LocalDate period;
    private short[] offsets;
    private int at;
    private int empty;

    public DayWalk(DayPattern pattern)
    {
        this.pattern = pattern;
        period = pattern.First;
        offsets = pattern.OffsetsIn(period);
        while (at < offsets.Length && period.PlusDays(offsets[at]) < pattern.Start)
        {
            at++;
        }
    }

    /// <summary>Steps to the next day; false where there is none.</summary>
    public bool MoveNext(out LocalDate day)
    {
        while (at == offsets.Length)
        {
            if (++empty > pattern.MostEmpty || !pattern.TryNext(ref period))
            {
                day = default;
                return false;
            }

            offsets = pattern.OffsetsIn(period);
            at = 0;
        }

        empty = 0;
        day = period.PlusDays(offsets[at++]);
        return true;
    }
}
