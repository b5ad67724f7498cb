using System.Collections.Generic;

namespace PublicDialogue.Rules.Facts;

/// <summary>The facts of economic and financial standing (article 58(3)), with the types of their values.</summary>
public static class StandingFacts
{
    /// <summary>Gets the key of <see cref="TenderFactKind.TurnoverYears"/>.</summary>
    public static FactKey<decimal> TurnoverYears { get; } = new(TenderFactKind.TurnoverYears, RawValue.Number);

    /// <summary>Gets the key of <see cref="TenderFactKind.PositiveResultYears"/>.</summary>
    public static FactKey<decimal> PositiveResultYears { get; } = new(TenderFactKind.PositiveResultYears, RawValue.Number);

    /// <summary>Gets the key of <see cref="TenderFactKind.AlternativeEvidence"/>.</summary>
    public static FactKey<bool> AlternativeEvidence { get; } = new(TenderFactKind.AlternativeEvidence, RawValue.Truth);

    /// <summary>Gets the key of <see cref="TenderFactKind.FinancialRatio"/>.</summary>
    public static FactKey<decimal> FinancialRatio { get; } = new(TenderFactKind.FinancialRatio, RawValue.Number);

    /// <summary>Gets the key of <see cref="TenderFactKind.RatioMethod"/>.</summary>
    public static FactKey<string> RatioMethod { get; } = new(TenderFactKind.RatioMethod, RawValue.Text);

    /// <summary>Gets the key of <see cref="TenderFactKind.InsuranceCover"/>.</summary>
    public static FactKey<Amount> InsuranceCover { get; } = new(TenderFactKind.InsuranceCover, RawValue.Amount);

    /// <summary>Gets the key of <see cref="TenderFactKind.TenderGuarantee"/>.</summary>
    public static FactKey<Amount> TenderGuarantee { get; } = new(TenderFactKind.TenderGuarantee, RawValue.Amount);

    /// <summary>Gets the key of <see cref="TenderFactKind.StandingGuarantee"/>.</summary>
    public static FactKey<string> StandingGuarantee { get; } = new(TenderFactKind.StandingGuarantee, RawValue.Text);

    /// <summary>Gets the key of <see cref="TenderFactKind.ParticipationFee"/>.</summary>
    public static FactKey<Amount> ParticipationFee { get; } = new(TenderFactKind.ParticipationFee, RawValue.Amount);

    internal static IReadOnlyList<FactKey> All { get; } =
    [
        TurnoverYears, PositiveResultYears, AlternativeEvidence, FinancialRatio, RatioMethod, InsuranceCover,
        TenderGuarantee, StandingGuarantee, ParticipationFee,
    ];
}
