using PublicDialogue.Rules;

namespace PublicDialogue.Tendering;

/// <summary>The people that a tenderer must have (article 58(4); eForms <c>slc-abil-staff-*</c>).</summary>
/// <remarks>Equal by all members. Immutable.</remarks>
public sealed record StaffRequirement : SelectionCriterion
{
    /// <summary>Gets how many years of experience they must have, or null.</summary>
    [TenderFact(TenderFactKind.StaffExperienceYears)]
    public int? Years { get; init; }

    /// <summary>Gets how many people there must be, or null.</summary>
    [TenderFact(TenderFactKind.MinimumHeadcount)]
    public int? MinimumHeadcount { get; init; }

    /// <summary>Gets the role that they are to fill, or null for all staff.</summary>
    [TenderFact(TenderFactKind.StaffRole)]
    public string? Role { get; init; }
}
