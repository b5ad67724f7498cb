using System.Collections.Generic;

namespace PublicDialogue.Rules.Facts;

/// <summary>The facts of dialogue events: who has how much time, who takes part as what, and how many sign up, with the types of their values.</summary>
public static class EventFacts
{
    /// <summary>Gets the key of <see cref="TenderFactKind.EventKind"/>.</summary>
    public static FactKey<string> EventKind { get; } = new(TenderFactKind.EventKind, Codes.EventKind);

    /// <summary>Gets the key of <see cref="TenderFactKind.PresentationTime"/>.</summary>
    public static FactKey<decimal> PresentationTime { get; } = new(TenderFactKind.PresentationTime, ClockTime.Minutes);

    /// <summary>Gets the key of <see cref="TenderFactKind.ConversationTime"/>.</summary>
    public static FactKey<decimal> ConversationTime { get; } = new(TenderFactKind.ConversationTime, ClockTime.Minutes);

    /// <summary>Gets the key of <see cref="TenderFactKind.SupplierTime"/>.</summary>
    public static FactKey<decimal> SupplierTime { get; } = new(TenderFactKind.SupplierTime, ClockTime.Minutes);

    /// <summary>Gets the key of <see cref="TenderFactKind.TimedSupplier"/>.</summary>
    public static FactKey<string> TimedSupplier { get; } = new(TenderFactKind.TimedSupplier, RawValue.Text);

    /// <summary>Gets the key of <see cref="TenderFactKind.Challenge"/>.</summary>
    public static FactKey<bool> Challenge { get; } = new(TenderFactKind.Challenge, RawValue.Presence);

    /// <summary>Gets the key of <see cref="TenderFactKind.ProfessionalOnly"/>.</summary>
    public static FactKey<bool> ProfessionalOnly { get; } = new(TenderFactKind.ProfessionalOnly, RawValue.Truth);

    /// <summary>Gets the key of <see cref="TenderFactKind.ParticipantRole"/>.</summary>
    public static FactKey<string> ParticipantRole { get; } = new(TenderFactKind.ParticipantRole, Codes.ParticipantRole);

    /// <summary>Gets the key of <see cref="TenderFactKind.Evaluation"/>.</summary>
    public static FactKey<bool> Evaluation { get; } = new(TenderFactKind.Evaluation, RawValue.Presence);

    /// <summary>Gets the key of <see cref="TenderFactKind.BuyersAsked"/>.</summary>
    public static FactKey<bool> BuyersAsked { get; } = new(TenderFactKind.BuyersAsked, RawValue.Truth);

    /// <summary>Gets the key of <see cref="TenderFactKind.SuppliersAsked"/>.</summary>
    public static FactKey<bool> SuppliersAsked { get; } = new(TenderFactKind.SuppliersAsked, RawValue.Truth);

    /// <summary>Gets the key of <see cref="TenderFactKind.Registrations"/>.</summary>
    public static FactKey<decimal> Registrations { get; } = new(TenderFactKind.Registrations, RawValue.Number);

    /// <summary>Gets the key of <see cref="TenderFactKind.SafeRegistrations"/>.</summary>
    public static FactKey<decimal> SafeRegistrations { get; } = new(TenderFactKind.SafeRegistrations, RawValue.Number);

    /// <summary>Gets the key of <see cref="TenderFactKind.SmallestGroup"/>.</summary>
    public static FactKey<decimal> SmallestGroup { get; } = new(TenderFactKind.SmallestGroup, RawValue.Number);

    /// <summary>Gets the key of <see cref="TenderFactKind.SafeGroupSize"/>.</summary>
    public static FactKey<decimal> SafeGroupSize { get; } = new(TenderFactKind.SafeGroupSize, RawValue.Number);

    internal static IReadOnlyList<FactKey> All { get; } =
    [
        EventKind, PresentationTime, ConversationTime, SupplierTime, TimedSupplier, Challenge, ProfessionalOnly,
        ParticipantRole, Evaluation, BuyersAsked, SuppliersAsked, Registrations, SafeRegistrations, SmallestGroup,
        SafeGroupSize,
    ];
}
