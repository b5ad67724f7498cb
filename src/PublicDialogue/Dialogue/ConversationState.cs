namespace PublicDialogue.Dialogue;

/// <summary>What became of a time for a conversation.</summary>
public enum ConversationState
{
    /// <summary>It is to come, or nobody has said yet that it took place.</summary>
    Planned,

    /// <summary>It took place.</summary>
    Held,

    /// <summary>It was cancelled; its time is free again.</summary>
    Cancelled,
}
