namespace PublicDialogue.Rules.Facts;

/// <summary>Why a fact is unknown.</summary>
public enum UnknownReason
{
    /// <summary>Nothing is said of it, and it may stand elsewhere.</summary>
    NotStated,

    /// <summary>Something is said, and it cannot be followed or read.</summary>
    Unreadable,

    /// <summary>The authority withholds it: <c>unpublished</c> or <c>-1</c> (BT-195).</summary>
    Withheld,

    /// <summary>The document says that it stands in another one: the ESPD or the procurement documents (BT-821).</summary>
    Elsewhere,

    /// <summary>It is known, and what it is to be compared with is not set: the threshold in its currency.</summary>
    NoThreshold,

    /// <summary>It would be said in words, and those are in a language that no word list is of.</summary>
    UnreadLanguage,
}
