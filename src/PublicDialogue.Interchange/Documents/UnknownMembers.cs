namespace PublicDialogue.Interchange.Documents;

/// <summary>What is done with members of a document that no type of this version has.</summary>
public enum UnknownMembers
{
    /// <summary>They are kept beside the value and written again at their places: nothing that a newer system added is lost on its way through.</summary>
    Kept,

    /// <summary>They are passed over.</summary>
    Skipped,

    /// <summary>The document is refused, and the first of them named.</summary>
    Refused,
}
