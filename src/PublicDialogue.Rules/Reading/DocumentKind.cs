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

    /// <summary>An OCDS 1.1 release, record or package of them, with or without the EU profile: JSON, or JSON Lines.</summary>
    Ocds,

    /// <summary>A European Single Procurement Document: ESPD-EDM 2 to 4 or ESPD 1 XML. What a response answers is no demand.</summary>
    Espd,
}
