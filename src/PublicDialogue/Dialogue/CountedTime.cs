using System;
using Ardalis.GuardClauses;
using NodaTime;
using PublicDialogue.Calendars;

namespace PublicDialogue.Dialogue;

/// <summary>Which time is counted where something must be done within a time.</summary>
public enum CountedTime
{
    /// <summary>The time during which it is open: nights, weekends and holidays do not count.</summary>
    Business,

    /// <summary>All time, by the clock: a crisis does not wait for the morning.</summary>
    Clock,
}

/// <summary>Adds time as it is counted.</summary>
internal static class CountedTimes
{
    public static Instant After(this CountedTime counted, Instant moment, Duration within, BusinessHours hours) =>
        counted == CountedTime.Clock ? moment + within : Guard.Against.Null(hours).Add(moment, within);

    public static Duration Checked(Duration within, string parameterName) => within > Duration.Zero
        ? within
        : throw new ArgumentException("The time within which something is done is more than nothing.", parameterName);
}
