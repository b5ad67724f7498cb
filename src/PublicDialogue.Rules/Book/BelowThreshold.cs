namespace PublicDialogue.Rules.Book;

/// <summary>What the numeric limits of the directive do to a tender that certainly lies below its threshold.</summary>
public enum BelowThreshold
{
    /// <summary>They inform: national rules decide there.</summary>
    Info,

    /// <summary>They count as above it.</summary>
    AsAbove,

    /// <summary>They say nothing.</summary>
    Silent,
}
