namespace PublicDialogue.Rules.Book;

/// <summary>How grave a finding is.</summary>
public enum Severity
{
    /// <summary>A pointer, or something lawful that is worth a thought.</summary>
    Info,

    /// <summary>A wording or number that is known to shut out competition, and needs a reason.</summary>
    Warning,

    /// <summary>A limit in law appears to be broken.</summary>
    Error,
}
