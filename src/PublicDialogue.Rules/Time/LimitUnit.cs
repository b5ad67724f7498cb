namespace PublicDialogue.Rules.Time;

/// <summary>What a row of the table of time limits counts in.</summary>
public enum LimitUnit
{
    /// <summary>Calendar days. The default.</summary>
    Days,

    /// <summary>Working days.</summary>
    WorkingDays,

    /// <summary>Hours.</summary>
    Hours,

    /// <summary>Months.</summary>
    Months,

    /// <summary>Years.</summary>
    Years,
}
