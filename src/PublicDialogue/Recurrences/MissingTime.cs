namespace PublicDialogue.Recurrences;

/// <summary>What becomes of an occurrence at a local time that does not exist, because the clock is put forward over it.</summary>
public enum MissingTime
{
    /// <summary>It is no occurrence and is not counted, as RFC 5545, section 3.3.10, says.</summary>
    Skip,

    /// <summary>It moves on by as much as the clock does, this one alone: 02:30 becomes 03:30, and the next day's is at 02:30 again.</summary>
    ShiftForward,
}
