namespace PublicDialogue.Interchange.Generator;

/// <summary>How a type is written.</summary>
internal enum Form
{
    /// <summary>Not at all: it is computed, or only works.</summary>
    None,

    /// <summary>By a converter written by hand.</summary>
    Own,

    /// <summary>As the text of a typed key.</summary>
    Key,

    /// <summary>As one text, by Parse and ToString.</summary>
    Text,

    /// <summary>As one of the types derived from it, told apart by its kind.</summary>
    Union,

    /// <summary>As an object of its members.</summary>
    Model,
}
