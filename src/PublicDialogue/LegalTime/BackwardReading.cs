namespace PublicDialogue.LegalTime;

/// <summary>How "no later than six days before" is read.</summary>
public enum BackwardReading
{
    /// <summary>So many full days lie between the last day and the event: six days before the 28th is the 21st.</summary>
    FullDaysBetween,

    /// <summary>The event's day less so many days: six days before the 28th is the 22nd.</summary>
    Plain,
}
