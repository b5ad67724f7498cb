namespace PublicDialogue.Dialogue;

/// <summary>What has become of a registration.</summary>
public enum RegistrationStatus
{
    /// <summary>There is a seat for it.</summary>
    Registered,

    /// <summary>It waits for a seat.</summary>
    Waiting,

    /// <summary>It was cancelled.</summary>
    Cancelled,
}
