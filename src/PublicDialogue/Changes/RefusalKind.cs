namespace PublicDialogue.Changes;

/// <summary>The reasons why a verb is not allowed in a state; each has its sentence in four languages.</summary>
public enum RefusalKind
{
    /// <summary>It is over: names what.</summary>
    Closed,

    /// <summary>Everybody has a time already, so that nothing is left to plan.</summary>
    NobodyWithoutTime,

    /// <summary>No time is free: names the first and the last day.</summary>
    NoFreeTime,

    /// <summary>No conversation is planned: names with whom.</summary>
    NoConversationPlanned,

    /// <summary>It has not begun: names its time.</summary>
    NotBegun,
}
