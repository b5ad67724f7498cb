using System;
using System.Linq;
using NodaTime;
using PublicDialogue.ICalendar;

namespace PublicDialogue.Generation;

/// <summary>The parts of calendar files.</summary>
internal static class EventValues
{
    public static object Days(Chance chance)
    {
        var first = TimeValues.Near(chance);
        return EventTime.OnDays(first, first.PlusDays(chance.Next(5)));
    }

    public static object Clock(Chance chance)
    {
        var start = TimeValues.Usual(chance).InZone(TimeValues.Zone(chance));
        return EventTime.In(start, start.PlusMinutes(chance.Next(0, 600)));
    }

    public static object Alarm(Chance chance) => chance.Next(2) == 0
        ? EventAlarm.DaysBefore(chance.Next(400), chance.Next(2) == 0 ? null : TextValues.Any(chance))
        : EventAlarm.TimeBefore(Duration.FromMinutes(chance.Next(100_000)), chance.Next(2) == 0 ? null : TextValues.Any(chance));

    public static object Repeated(Chance chance) => chance.Next(3) == 0
        ? EventRecurrence.On(TimeValues.Near(chance) + LocalTime.Noon, TimeValues.Near(chance) + LocalTime.Midnight)
        : new EventRecurrence("FREQ=WEEKLY;BYDAY=MO") { NotOn = [TimeValues.Near(chance) + LocalTime.Noon] };

    // No identifier stands twice.
    public static object Document(Chance chance, ValueMaker make) => new CalendarDocument(
        "Kalender " + TextValues.Any(chance), [.. make.Few<CalendarEvent>().GroupBy(row => row.Uid.Text).Select(rows => rows.First())])
    {
        Description = chance.Next(2) == 0 ? null : TextValues.Any(chance),
    };
}
