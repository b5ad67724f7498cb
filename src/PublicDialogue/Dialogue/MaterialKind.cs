namespace PublicDialogue.Dialogue;

/// <summary>What a material is.</summary>
public enum MaterialKind
{
    /// <summary>A paper, a form or anything else to read.</summary>
    Document,

    /// <summary>Slides.</summary>
    Slides,

    /// <summary>A film or a recording.</summary>
    Film,

    /// <summary>Notes or minutes of what was said.</summary>
    Minutes,
}
