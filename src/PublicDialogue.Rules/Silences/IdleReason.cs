namespace PublicDialogue.Rules.Silences;

/// <summary>Why a silence silences nothing.</summary>
public enum IdleReason
{
    /// <summary>No finding of its rule stands in what follows it.</summary>
    Unused,

    /// <summary>It gives no reason.</summary>
    NoReason,

    /// <summary>What it names is no rule.</summary>
    NoRule,

    /// <summary>It is not written as silences are.</summary>
    NotUnderstood,

    /// <summary>There are more than a thousand in the file.</summary>
    TooMany,
}
