using System.Collections.Generic;

namespace PublicDialogue.Rules.Facts;

/// <summary>The facts of shortlists, groups, reliance, subcontracting and exclusion (articles 19, 57, 63 and 65), with the types of their values.</summary>
public static class ParticipationFacts
{
    /// <summary>Gets the key of <see cref="TenderFactKind.Shortlist"/>.</summary>
    public static FactKey<decimal> Shortlist { get; } = new(TenderFactKind.Shortlist, RawValue.Number);

    /// <summary>Gets the key of <see cref="TenderFactKind.ShortlistMinimum"/>.</summary>
    public static FactKey<decimal> ShortlistMinimum { get; } = new(TenderFactKind.ShortlistMinimum, RawValue.Number);

    /// <summary>Gets the key of <see cref="TenderFactKind.ShortlistMaximum"/>.</summary>
    public static FactKey<decimal> ShortlistMaximum { get; } = new(TenderFactKind.ShortlistMaximum, RawValue.Number);

    /// <summary>Gets the key of <see cref="TenderFactKind.ShortlistRule"/>.</summary>
    public static FactKey<string> ShortlistRule { get; } = new(TenderFactKind.ShortlistRule, RawValue.Text);

    /// <summary>Gets the key of <see cref="TenderFactKind.ShortlistSize"/>.</summary>
    public static FactKey<SizeMeasure> ShortlistSize { get; } = new(TenderFactKind.ShortlistSize, Codes.SizeMeasure);

    /// <summary>Gets the key of <see cref="TenderFactKind.Participation"/>.</summary>
    public static FactKey<decimal> Participation { get; } = new(TenderFactKind.Participation, RawValue.Number);

    /// <summary>Gets the key of <see cref="TenderFactKind.RelianceBarred"/>.</summary>
    public static FactKey<bool> RelianceBarred { get; } = new(TenderFactKind.RelianceBarred, RawValue.Truth);

    /// <summary>Gets the key of <see cref="TenderFactKind.SubcontractingCap"/>.</summary>
    public static FactKey<decimal> SubcontractingCap { get; } = new(TenderFactKind.SubcontractingCap, RawValue.Number);

    /// <summary>Gets the key of <see cref="TenderFactKind.CriticalTasks"/>.</summary>
    public static FactKey<string> CriticalTasks { get; } = new(TenderFactKind.CriticalTasks, RawValue.Text);

    /// <summary>Gets the key of <see cref="TenderFactKind.ConsortiaBarred"/>.</summary>
    public static FactKey<bool> ConsortiaBarred { get; } = new(TenderFactKind.ConsortiaBarred, RawValue.Truth);

    /// <summary>Gets the key of <see cref="TenderFactKind.EachMemberMeetsAll"/>.</summary>
    public static FactKey<bool> EachMemberMeetsAll { get; } = new(TenderFactKind.EachMemberMeetsAll, RawValue.Truth);

    /// <summary>Gets the key of <see cref="TenderFactKind.LegalForm"/>.</summary>
    public static FactKey<string> LegalForm { get; } = new(TenderFactKind.LegalForm, RawValue.Text);

    /// <summary>Gets the key of <see cref="TenderFactKind.AffiliatesExcluded"/>.</summary>
    public static FactKey<bool> AffiliatesExcluded { get; } = new(TenderFactKind.AffiliatesExcluded, RawValue.Truth);

    /// <summary>Gets the key of <see cref="TenderFactKind.ConsultedExcluded"/>.</summary>
    public static FactKey<bool> ConsultedExcluded { get; } = new(TenderFactKind.ConsultedExcluded, RawValue.Truth);

    /// <summary>Gets the key of <see cref="TenderFactKind.HearingBeforeExclusion"/>.</summary>
    public static FactKey<bool> HearingBeforeExclusion { get; } = new(TenderFactKind.HearingBeforeExclusion, RawValue.Truth);

    /// <summary>Gets the key of <see cref="TenderFactKind.MandatoryExclusionYears"/>.</summary>
    public static FactKey<decimal> MandatoryExclusionYears { get; } = new(TenderFactKind.MandatoryExclusionYears, RawValue.Number);

    /// <summary>Gets the key of <see cref="TenderFactKind.OptionalExclusionYears"/>.</summary>
    public static FactKey<decimal> OptionalExclusionYears { get; } = new(TenderFactKind.OptionalExclusionYears, RawValue.Number);

    internal static IReadOnlyList<FactKey> All { get; } =
    [
        Shortlist, ShortlistMinimum, ShortlistMaximum, ShortlistRule, ShortlistSize, Participation, RelianceBarred,
        SubcontractingCap, CriticalTasks, ConsortiaBarred, EachMemberMeetsAll, LegalForm, AffiliatesExcluded,
        ConsultedExcluded, HearingBeforeExclusion, MandatoryExclusionYears, OptionalExclusionYears,
    ];
}
