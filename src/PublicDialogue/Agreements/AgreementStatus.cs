namespace PublicDialogue.Agreements;

/// <summary>Where an agreement, or a lot of it, stands on a day.</summary>
public enum AgreementStatus
{
    /// <summary>It has not begun.</summary>
    NotBegun,

    /// <summary>It is in force, within its first term.</summary>
    InForce,

    /// <summary>It is in force by an extension or an amendment, after its first term.</summary>
    Extended,

    /// <summary>Its time is over.</summary>
    Ended,

    /// <summary>It was terminated before its time was over.</summary>
    Terminated,
}
