namespace PublicDialogue.LegalTime;

/// <summary>What a time limit is counted in.</summary>
public enum TimeUnit
{
    /// <summary>Hours, of which the hour of the event is not counted. They are never extended.</summary>
    Hours,

    /// <summary>Calendar days.</summary>
    Days,

    /// <summary>Weeks, which end on the weekday of the event.</summary>
    Weeks,

    /// <summary>Months, which end on the date of the event, or on the last of a month that has no such date.</summary>
    Months,

    /// <summary>Years, which end as months do.</summary>
    Years,

    /// <summary>Business days of the calendar.</summary>
    WorkingDays,
}
