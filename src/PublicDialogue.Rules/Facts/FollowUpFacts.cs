using System.Collections.Generic;

namespace PublicDialogue.Rules.Facts;

/// <summary>The facts of what follows dialogue: answers to ideas and to public messages, and who answers for channels and agreements, with the types of their values.</summary>
public static class FollowUpFacts
{
    /// <summary>Gets the key of <see cref="TenderFactKind.IdeaWait"/>.</summary>
    public static FactKey<decimal> IdeaWait { get; } = new(TenderFactKind.IdeaWait, RawValue.Number);

    /// <summary>Gets the key of <see cref="TenderFactKind.DecisionReason"/>.</summary>
    public static FactKey<string> DecisionReason { get; } = new(TenderFactKind.DecisionReason, RawValue.Text);

    /// <summary>Gets the key of <see cref="TenderFactKind.UnreportedDays"/>.</summary>
    public static FactKey<decimal> UnreportedDays { get; } = new(TenderFactKind.UnreportedDays, RawValue.Number);

    /// <summary>Gets the key of <see cref="TenderFactKind.ChannelPurpose"/>.</summary>
    public static FactKey<bool> ChannelPurpose { get; } = new(TenderFactKind.ChannelPurpose, RawValue.Presence);

    /// <summary>Gets the key of <see cref="TenderFactKind.ChannelResponsible"/>.</summary>
    public static FactKey<string> ChannelResponsible { get; } = new(TenderFactKind.ChannelResponsible, RawValue.Named);

    /// <summary>Gets the key of <see cref="TenderFactKind.ChannelGuidelines"/>.</summary>
    public static FactKey<bool> ChannelGuidelines { get; } = new(TenderFactKind.ChannelGuidelines, RawValue.Presence);

    /// <summary>Gets the key of <see cref="TenderFactKind.CrisisPlan"/>.</summary>
    public static FactKey<bool> CrisisPlan { get; } = new(TenderFactKind.CrisisPlan, RawValue.Presence);

    /// <summary>Gets the key of <see cref="TenderFactKind.ResponseTime"/>.</summary>
    public static FactKey<decimal> ResponseTime { get; } = new(TenderFactKind.ResponseTime, ClockTime.Minutes);

    /// <summary>Gets the key of <see cref="TenderFactKind.ResponseTarget"/>.</summary>
    public static FactKey<decimal> ResponseTarget { get; } = new(TenderFactKind.ResponseTarget, ClockTime.Minutes);

    /// <summary>Gets the key of <see cref="TenderFactKind.Answered"/>.</summary>
    public static FactKey<bool> Answered { get; } = new(TenderFactKind.Answered, RawValue.Truth);

    /// <summary>Gets the key of <see cref="TenderFactKind.AgreementOwner"/>.</summary>
    public static FactKey<bool> AgreementOwner { get; } = new(TenderFactKind.AgreementOwner, RawValue.Presence);

    /// <summary>Gets the key of <see cref="TenderFactKind.Key"/>.</summary>
    public static FactKey<string> Key { get; } = new(TenderFactKind.Key, RawValue.Text);

    internal static IReadOnlyList<FactKey> All { get; } =
    [
        IdeaWait, DecisionReason, UnreportedDays, ChannelPurpose, ChannelResponsible, ChannelGuidelines, CrisisPlan,
        ResponseTime, ResponseTarget, Answered, AgreementOwner, Key,
    ];
}
