using PublicDialogue.Rules;

namespace PublicDialogue.Tendering;

/// <summary>Who may take part, and with whose help (articles 19, 57, 63 and 71).</summary>
/// <remarks>Equal by all members. Immutable.</remarks>
public sealed record ParticipationTerms
{
    /// <summary>Gets a value indicating whether tenderers may not rely on the capacities of others, or on a limited number of them.</summary>
    [TenderFact(TenderFactKind.RelianceBarred)]
    public bool RelianceBarred { get; init; }

    /// <summary>Gets the greatest share of the whole contract that may be subcontracted, from 0 to 1, or null.</summary>
    [TenderFact(TenderFactKind.SubcontractingCap)]
    public decimal? SubcontractingCap { get; init; }

    /// <summary>Gets the critical tasks that the tenderer must do itself, or null.</summary>
    [TenderFact(TenderFactKind.CriticalTasks)]
    public string? CriticalTasks { get; init; }

    /// <summary>Gets a value indicating whether groups may not tender.</summary>
    [TenderFact(TenderFactKind.ConsortiaBarred)]
    public bool ConsortiaBarred { get; init; }

    /// <summary>Gets a value indicating whether each member of a group must meet every criterion alone.</summary>
    [TenderFact(TenderFactKind.EachMemberMeetsAll)]
    public bool EachMemberMeetsAll { get; init; }

    /// <summary>Gets the legal form that is asked for to tender, or null.</summary>
    [TenderFact(TenderFactKind.LegalForm)]
    public string? LegalForm { get; init; }

    /// <summary>Gets a value indicating whether firms that are linked with each other are excluded.</summary>
    [TenderFact(TenderFactKind.AffiliatesExcluded)]
    public bool AffiliatesExcluded { get; init; }

    /// <summary>Gets a value indicating whether firms that were consulted or helped to prepare the tender are excluded.</summary>
    [TenderFact(TenderFactKind.ConsultedExcluded)]
    public bool ConsultedFirmsExcluded { get; init; }

    /// <summary>Gets a value indicating whether such firms may first show that their part does not distort competition.</summary>
    [TenderFact(TenderFactKind.HearingBeforeExclusion)]
    public bool HearingBeforeExclusion { get; init; }

    /// <summary>Gets for how many years a mandatory ground excludes, or null.</summary>
    [TenderFact(TenderFactKind.MandatoryExclusionYears)]
    public int? MandatoryExclusionYears { get; init; }

    /// <summary>Gets for how many years an optional ground excludes, or null.</summary>
    [TenderFact(TenderFactKind.OptionalExclusionYears)]
    public int? OptionalExclusionYears { get; init; }

    /// <summary>Gets the reason for these terms, or null where none is recorded.</summary>
    [TenderFact(TenderFactKind.Justification)]
    public Justification? Justification { get; init; }
}
