namespace PublicDialogue.Dialogue;

/// <summary>Whether one who signed up came.</summary>
public enum Attendance
{
    /// <summary>Nobody has recorded it.</summary>
    Unknown,

    /// <summary>Came.</summary>
    Came,

    /// <summary>Stayed away without cancelling.</summary>
    StayedAway,
}
