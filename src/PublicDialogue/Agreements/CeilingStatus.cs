namespace PublicDialogue.Agreements;

/// <summary>How a ceiling stands.</summary>
public enum CeilingStatus
{
    /// <summary>Something is left.</summary>
    Within,

    /// <summary>It is used to the last coin: the agreement has no further effect (Court of Justice, C-23/20).</summary>
    Reached,

    /// <summary>More was ordered than it allows.</summary>
    Exceeded,
}
