namespace PublicDialogue.Dialogue;

/// <summary>What someone who orders replied to one question.</summary>
public enum OrdererReply
{
    /// <summary>The question was left open.</summary>
    None,

    /// <summary>Yes.</summary>
    Yes,

    /// <summary>No.</summary>
    No,
}
