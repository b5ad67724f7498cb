using System.Collections.Generic;

namespace PublicDialogue.Rules.Facts;

/// <summary>The facts of frameworks, contracts and their changes, lots and results (articles 33, 46, 50 and 72), with the types of their values.</summary>
public static class ContractFacts
{
    /// <summary>Gets the key of <see cref="TenderFactKind.FrameworkMaximumValue"/>.</summary>
    public static FactKey<Amount> FrameworkMaximumValue { get; } = new(TenderFactKind.FrameworkMaximumValue, RawValue.Amount);

    /// <summary>Gets the key of <see cref="TenderFactKind.FrameworkMaximumQuantity"/>.</summary>
    public static FactKey<decimal> FrameworkMaximumQuantity { get; } = new(TenderFactKind.FrameworkMaximumQuantity, RawValue.Number);

    /// <summary>Gets the key of <see cref="TenderFactKind.MaximumParticipants"/>.</summary>
    public static FactKey<decimal> MaximumParticipants { get; } = new(TenderFactKind.MaximumParticipants, RawValue.Number);

    /// <summary>Gets the key of <see cref="TenderFactKind.SpecificContractsValue"/>.</summary>
    public static FactKey<Amount> SpecificContractsValue { get; } = new(TenderFactKind.SpecificContractsValue, RawValue.Amount);

    /// <summary>Gets the key of <see cref="TenderFactKind.Reopening"/>; the value is None, Required or Mixed.</summary>
    public static FactKey<string> Reopening { get; } = new(TenderFactKind.Reopening, Codes.Reopening);

    /// <summary>Gets the key of <see cref="TenderFactKind.Contract"/>.</summary>
    public static FactKey<decimal> Contract { get; } = new(TenderFactKind.Contract, RawValue.Number);

    /// <summary>Gets the key of <see cref="TenderFactKind.ContractDuration"/>.</summary>
    public static FactKey<CalendarSpan> ContractDuration { get; } = new(TenderFactKind.ContractDuration, RawValue.Span);

    /// <summary>Gets the key of <see cref="TenderFactKind.ContractRenewals"/>.</summary>
    public static FactKey<decimal> ContractRenewals { get; } = new(TenderFactKind.ContractRenewals, RawValue.Number);

    /// <summary>Gets the key of <see cref="TenderFactKind.OpenEnded"/>.</summary>
    public static FactKey<bool> OpenEnded { get; } = new(TenderFactKind.OpenEnded, RawValue.Truth);

    /// <summary>Gets the key of <see cref="TenderFactKind.NotDividedReason"/>.</summary>
    public static FactKey<string> NotDividedReason { get; } = new(TenderFactKind.NotDividedReason, RawValue.Text);

    /// <summary>Gets the key of <see cref="TenderFactKind.Clustering"/>.</summary>
    public static FactKey<decimal> Clustering { get; } = new(TenderFactKind.Clustering, RawValue.Number);

    /// <summary>Gets the key of <see cref="TenderFactKind.ClusteringMarket"/>.</summary>
    public static FactKey<string> ClusteringMarket { get; } = new(TenderFactKind.ClusteringMarket, RawValue.Text);

    /// <summary>Gets the key of <see cref="TenderFactKind.ClusteringOrganisation"/>.</summary>
    public static FactKey<string> ClusteringOrganisation { get; } = new(TenderFactKind.ClusteringOrganisation, RawValue.Text);

    /// <summary>Gets the key of <see cref="TenderFactKind.ClusteringCohesion"/>.</summary>
    public static FactKey<string> ClusteringCohesion { get; } = new(TenderFactKind.ClusteringCohesion, RawValue.Text);

    /// <summary>Gets the key of <see cref="TenderFactKind.LotsPerTenderer"/>.</summary>
    public static FactKey<decimal> LotsPerTenderer { get; } = new(TenderFactKind.LotsPerTenderer, RawValue.Number);

    /// <summary>Gets the key of <see cref="TenderFactKind.LotAllocationRule"/>.</summary>
    public static FactKey<string> LotAllocationRule { get; } = new(TenderFactKind.LotAllocationRule, RawValue.Text);

    /// <summary>Gets the key of <see cref="TenderFactKind.LotGroup"/>.</summary>
    public static FactKey<string> LotGroup { get; } = new(TenderFactKind.LotGroup, RawValue.Text);

    /// <summary>Gets the key of <see cref="TenderFactKind.LotGroups"/>; the value is their number.</summary>
    public static FactKey<decimal> LotGroups { get; } = new(TenderFactKind.LotGroups, RawValue.Number);

    /// <summary>Gets the key of <see cref="TenderFactKind.TendersReceived"/>.</summary>
    public static FactKey<decimal> TendersReceived { get; } = new(TenderFactKind.TendersReceived, RawValue.Number);

    /// <summary>Gets the key of <see cref="TenderFactKind.QuantityVariation"/>.</summary>
    public static FactKey<decimal> QuantityVariation { get; } = new(TenderFactKind.QuantityVariation, RawValue.Ratio);

    /// <summary>Gets the key of <see cref="TenderFactKind.ContractChanges"/>.</summary>
    public static FactKey<decimal> ContractChanges { get; } = new(TenderFactKind.ContractChanges, RawValue.Number);

    /// <summary>Gets the key of <see cref="TenderFactKind.InitialValue"/>.</summary>
    public static FactKey<Amount> InitialValue { get; } = new(TenderFactKind.InitialValue, RawValue.Amount);

    /// <summary>Gets the key of <see cref="TenderFactKind.ChangeValue"/>.</summary>
    public static FactKey<Amount> ChangeValue { get; } = new(TenderFactKind.ChangeValue, RawValue.Change);

    /// <summary>Gets the key of <see cref="TenderFactKind.ChangeGround"/>.</summary>
    public static FactKey<ChangeGround> ChangeGround { get; } = new(TenderFactKind.ChangeGround, Codes.ChangeGround);

    internal static IReadOnlyList<FactKey> All { get; } =
    [
        FrameworkMaximumValue, FrameworkMaximumQuantity, MaximumParticipants, SpecificContractsValue, Reopening, Contract, ContractDuration,
        ContractRenewals, OpenEnded, NotDividedReason, Clustering, ClusteringMarket, ClusteringOrganisation,
        ClusteringCohesion, LotsPerTenderer, LotAllocationRule, LotGroup, LotGroups, TendersReceived, QuantityVariation,
        ContractChanges, InitialValue, ChangeValue, ChangeGround,
    ];
}
