namespace PublicDialogue.Dialogue;

/// <summary>What has become of an idea; <see cref="IdeaTransitions"/> says what may follow on what.</summary>
public enum IdeaState
{
    /// <summary>A group has sent it in, and nobody has looked at it.</summary>
    Submitted,

    /// <summary>Somebody looks at it; nothing is decided.</summary>
    InReview,

    /// <summary>Decided: it is wanted, and stands in line.</summary>
    Prioritised,

    /// <summary>Decided: it stands in a plan.</summary>
    Planned,

    /// <summary>Decided: users have it.</summary>
    Delivered,

    /// <summary>Decided: it will not be done, for the reason given.</summary>
    Declined,

    /// <summary>It says the same as another, whose answer is its own.</summary>
    DuplicateOf,
}
