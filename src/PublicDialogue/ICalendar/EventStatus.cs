namespace PublicDialogue.ICalendar;

/// <summary>How sure it is that an event takes place.</summary>
public enum EventStatus
{
    /// <summary>It takes place.</summary>
    Confirmed,

    /// <summary>It is planned, and may move.</summary>
    Tentative,

    /// <summary>It does not take place. A file that says so takes it out of the calendars that had it.</summary>
    Cancelled,
}
