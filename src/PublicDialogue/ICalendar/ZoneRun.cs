using System.Collections.Generic;
using System.Linq;
using NodaTime;

namespace PublicDialogue.ICalendar;

/// <summary>Changes of the clock that one yearly rule gives: on the last Sunday of March, year after year.</summary>
internal sealed class ZoneRun
{
    // A rule that came to stay, and not one that held for some years.
    private const int FewestYearsForGood = 10;
    private const int LastOfMonth = 1;

    private static readonly string[] Weekdays = ["", "MO", "TU", "WE", "TH", "FR", "SA", "SU"];

    private int places;
    private int years = 1;
    private bool isForGood;

    private ZoneRun(ZoneOnset first)
    {
        First = first;
        Last = first;
        places = first.Places;
    }

    public ZoneOnset First { get; }

    private ZoneOnset Last { get; set; }

    /// <summary>Gathers changes into as few rules as will do.</summary>
    public static IEnumerable<ZoneRun> Of(IEnumerable<ZoneOnset> onsets, int lastYear)
    {
        var runs = new List<ZoneRun>();
        foreach (var onset in onsets)
        {
            if (!runs.Exists(run => run.Takes(onset)))
            {
                runs.Add(new(onset));
            }
        }

        foreach (var run in runs)
        {
            run.isForGood = run.Last.Local.Year == lastYear && run.years >= FewestYearsForGood;
        }

        return runs;
    }

    public void Write(LineWriter lines)
    {
        string kind = First.IsDaylight ? "DAYLIGHT" : "STANDARD";
        lines.Line("BEGIN", kind);
        lines.Line("DTSTART", ValueText.Time(First.Local));
        lines.Line("TZOFFSETFROM", ValueText.Offset(First.From));
        lines.Line("TZOFFSETTO", ValueText.Offset(First.To));
        lines.Text("TZNAME", First.Name);
        if (years > 1)
        {
            lines.Line("RRULE", Rule());
        }

        lines.Line("END", kind);
    }

    private bool Takes(ZoneOnset onset)
    {
        if (onset.Local.Year != Last.Local.Year + 1 || !onset.Repeats(Last) || (places & onset.Places) == 0)
        {
            return false;
        }

        places &= onset.Places;
        Last = onset;
        years++;
        return true;
    }

    private string Rule()
    {
        // The last, or else the n-th: the run takes a change only where at least one is left for all.
        int place = (places & LastOfMonth) != 0 ? -1 : Enumerable.Range(1, 5).First(n => (places & (1 << n)) != 0);
        string rule = System.FormattableString.Invariant($"FREQ=YEARLY;BYMONTH={First.Local.Month};BYDAY={place}{Weekdays[(int)First.Local.DayOfWeek]}");

        // COUNT and not UNTIL, which must be in UTC here, and which some readers then compare with a time that is not.
        return isForGood ? rule : rule + System.FormattableString.Invariant($";COUNT={years}");
    }
}
