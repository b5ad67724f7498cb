using System;
using System.Linq;
using NodaTime;
using PublicDialogue.Calendars;
using PublicDialogue.Recurrences;

namespace PublicDialogue.Generation;

/// <summary>Recurrences as authorities and suppliers have them.</summary>
internal static class RecurrenceValues
{
    private static readonly string[] Rules =
    [
        "FREQ=DAILY", "FREQ=WEEKLY;BYDAY=MO,TH", "FREQ=WEEKLY;INTERVAL=2;BYDAY=TU;WKST=SU", "FREQ=MONTHLY;BYDAY=-1FR", "FREQ=MONTHLY;BYMONTHDAY=1,15,-1",
        "FREQ=MONTHLY;BYDAY=MO,TU,WE,TH,FR;BYSETPOS=-2", "FREQ=YEARLY;BYMONTH=6;BYDAY=3TH", "FREQ=YEARLY;BYWEEKNO=20;BYDAY=MO", "FREQ=WEEKLY;COUNT=14", "FREQ=MONTHLY;UNTIL=20291231T225959Z",
    ];

    public static RecurrenceRule Rule(Chance chance) => RecurrenceRule.Parse(Rules[chance.Next(Rules.Length)]);

    public static Recurrence Whole(Chance chance) => Recurrence.Of(Start(chance), TimeValues.Zone(chance), Rule(chance)) with
    {
        Excluded = [.. Enumerable.Range(0, chance.Next(3)).Select(_ => Start(chance))],
        Added = [.. Enumerable.Range(0, chance.Next(3)).Select(_ => Start(chance))],
    };

    public static BusinessDayAdjustment Adjustment(Chance chance, ValueMaker make)
    {
        var calendar = make.Make<BusinessCalendar>();
        return chance.Next(4) switch
        {
            0 => BusinessDayAdjustment.Following(calendar),
            1 => BusinessDayAdjustment.Preceding(calendar),
            2 => BusinessDayAdjustment.ModifiedFollowing(calendar),
            _ => BusinessDayAdjustment.Skip(calendar),
        };
    }

    private static LocalDateTime Start(Chance chance) => TimeValues.Near(chance) + LocalTime.FromMinutesSinceMidnight(chance.Next(1440));
}
