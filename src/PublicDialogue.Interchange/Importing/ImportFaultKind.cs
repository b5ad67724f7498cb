namespace PublicDialogue.Interchange.Importing;

/// <summary>Why something in a file could not be read.</summary>
public enum ImportFaultKind
{
    /// <summary>The file is not well formed, or is cut off; what was read before it counts.</summary>
    NotWellFormed,

    /// <summary>The file is another document than the one asked for.</summary>
    OtherDocument,

    /// <summary>Something that is needed is not there; the part that needs it is left out.</summary>
    Missing,

    /// <summary>A number is none, or is out of its bounds.</summary>
    Number,

    /// <summary>A day or time is none.</summary>
    Date,

    /// <summary>A code, an identifier or a currency has not the form that it must have.</summary>
    Code,

    /// <summary>Two things in the file do not fit each other.</summary>
    Contradiction,

    /// <summary>It is larger than a reader takes.</summary>
    TooLarge,
}
