namespace PublicDialogue.Dialogue;

/// <summary>Who may hear or read a story; each circle holds those before it.</summary>
public enum StoryAudience
{
    /// <summary>The team in which it happened; for that no consent is needed.</summary>
    Team,

    /// <summary>The whole organisation.</summary>
    Organisation,

    /// <summary>Those whom the organisation works with too: suppliers, other authorities.</summary>
    Partners,

    /// <summary>Everybody.</summary>
    Public,
}
