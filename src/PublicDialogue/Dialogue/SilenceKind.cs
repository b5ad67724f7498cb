namespace PublicDialogue.Dialogue;

/// <summary>Why a group still waits for an answer to its idea.</summary>
public enum SilenceKind
{
    /// <summary>Nothing is decided, of the idea or of the one that it says the same as.</summary>
    Undecided,

    /// <summary>It is decided, and the group was not told.</summary>
    NotReportedBack,
}
