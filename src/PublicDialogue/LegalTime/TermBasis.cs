namespace PublicDialogue.LegalTime;

/// <summary>What a time limit rests on: the Dutch Algemene termijnenwet extends those of a statute only.</summary>
public enum TermBasis
{
    /// <summary>An act or regulation sets it.</summary>
    Statutory,

    /// <summary>A contract or the procurement documents set it.</summary>
    Contractual,
}
