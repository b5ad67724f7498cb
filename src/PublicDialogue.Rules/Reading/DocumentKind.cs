namespace PublicDialogue.Rules.Reading;

/// <summary>The format that a tender or a notice is written in.</summary>
public enum DocumentKind
{
    /// <summary>None that is read here.</summary>
    Unknown,

    /// <summary>An eForms notice: UBL 2.3 XML of the eForms SDK.</summary>
    EForms,

    /// <summary>A TED standard form: R2.0.8 or R2.0.9 XML.</summary>
    Ted,

    /// <summary>A tender of ours: <c>*.tender.json</c>.</summary>
    Tender,
}
