namespace PublicDialogue.Rules.Facts;

/// <summary>How much is known of something a rule asks about.</summary>
public enum FactState
{
    /// <summary>Nothing: it was not stated, or could not be read.</summary>
    Unknown,

    /// <summary>The tender says that it has none.</summary>
    Absent,

    /// <summary>Its value is known.</summary>
    Known,
}
