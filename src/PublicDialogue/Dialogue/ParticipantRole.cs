namespace PublicDialogue.Dialogue;

/// <summary>In which role somebody takes part in a dialogue.</summary>
public enum ParticipantRole
{
    /// <summary>For the profession: to contribute what one knows, on either side.</summary>
    Professional,

    /// <summary>For a sale: to sell, or to prepare to.</summary>
    Commercial,

    /// <summary>To lead the conversation, for neither side.</summary>
    Facilitator,

    /// <summary>To listen.</summary>
    Observer,
}
