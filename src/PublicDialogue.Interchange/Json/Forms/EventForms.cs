using System;
using System.Collections.Generic;
using System.Linq;
using NodaTime;
using NodaTime.Text;
using PublicDialogue.ICalendar;

namespace PublicDialogue.Interchange.Json.Forms;

/// <summary>An alarm: how long before, as a period of iCalendar such as <c>P7D</c>, and its text.</summary>
internal sealed record EventAlarmForm(string Before) : IForm<EventAlarm, EventAlarmForm>
{
    public string? Text { get; init; }

    public static EventAlarmForm Of(EventAlarm value) => new(value.Before) { Text = value.Text };

    // Days that are counted by the calendar stay days; a length of time stays one.
    public EventAlarm Value()
    {
        bool isDays = Before.StartsWith('P') && Before.EndsWith('D') && !Before.Contains('T', StringComparison.Ordinal);
        return isDays && PeriodPattern.Roundtrip.Parse(Before).Value is { } days ? EventAlarm.DaysBefore(days.Days, Text)
            : EventAlarm.TimeBefore(IsoDuration.Parse(Before), Text);
    }
}

/// <summary>A recurrence of an event: by a rule of RFC 5545, or on the times given alone.</summary>
internal sealed record EventRecurrenceForm : IForm<EventRecurrence, EventRecurrenceForm>
{
    public string? Rule { get; init; }

    public IReadOnlyList<LocalDateTime> AlsoOn { get; init; } = [];

    public IReadOnlyList<LocalDateTime> NotOn { get; init; } = [];

    public static EventRecurrenceForm Of(EventRecurrence value) => new() { Rule = value.Rule, AlsoOn = value.AlsoOn, NotOn = value.NotOn };

    public EventRecurrence Value() => (Rule is null ? EventRecurrence.On(AlsoOn) : new EventRecurrence(Rule)) with { AlsoOn = AlsoOn, NotOn = NotOn };
}

/// <summary>Whole days.</summary>
internal sealed record WholeDaysForm(LocalDate First, LocalDate Last) : IForm<WholeDays, WholeDaysForm>
{
    public static WholeDaysForm Of(WholeDays value) => new(value.First, value.Last);

    public WholeDays Value() => (WholeDays)EventTime.OnDays(First, Last);
}

/// <summary>A time by the clock.</summary>
internal sealed record ClockTimeForm(ZonedDateTime Start, ZonedDateTime End) : IForm<ClockTime, ClockTimeForm>
{
    public static ClockTimeForm Of(ClockTime value) => new(value.Start, value.End);

    public ClockTime Value() => (ClockTime)EventTime.In(Start, End);
}
