namespace PublicDialogue.Calendars;

/// <summary>Which of its two ends a count of days takes in.</summary>
public enum CountedEnds
{
    /// <summary>The later day and not the earlier, as the law counts periods: the day of the event is left out.</summary>
    LaterOnly,

    /// <summary>The earlier day and not the later, as programmers count ranges.</summary>
    EarlierOnly,

    /// <summary>Both; a business day from itself to itself is one.</summary>
    Both,

    /// <summary>Neither.</summary>
    Neither,
}
