using System.Collections.Generic;

namespace PublicDialogue.Rules.Facts;

/// <summary>The facts of time limits (articles 27 to 34, 47 and 53, and the standstill), with the types of their values.</summary>
public static class TimeFacts
{
    /// <summary>Gets the key of <see cref="TenderFactKind.RequestDeadline"/>.</summary>
    public static FactKey<PlainDate> RequestDeadline { get; } = new(TenderFactKind.RequestDeadline, RawValue.Date);

    /// <summary>Gets the key of <see cref="TenderFactKind.InvitationDate"/>.</summary>
    public static FactKey<PlainDate> InvitationDate { get; } = new(TenderFactKind.InvitationDate, RawValue.Date);

    /// <summary>Gets the key of <see cref="TenderFactKind.DeadlineAgreed"/>.</summary>
    public static FactKey<bool> DeadlineAgreed { get; } = new(TenderFactKind.DeadlineAgreed, RawValue.Truth);

    /// <summary>Gets the key of <see cref="TenderFactKind.AccelerationReason"/>.</summary>
    public static FactKey<string> AccelerationReason { get; } = new(TenderFactKind.AccelerationReason, RawValue.Text);

    /// <summary>Gets the key of <see cref="TenderFactKind.SiteVisit"/>.</summary>
    public static FactKey<bool> SiteVisit { get; } = new(TenderFactKind.SiteVisit, RawValue.Truth);

    /// <summary>Gets the key of <see cref="TenderFactKind.DocumentsFree"/>.</summary>
    public static FactKey<bool> DocumentsFree { get; } = new(TenderFactKind.DocumentsFree, RawValue.Truth);

    /// <summary>Gets the key of <see cref="TenderFactKind.DocumentsAvailableDate"/>.</summary>
    public static FactKey<PlainDate> DocumentsAvailableDate { get; } = new(TenderFactKind.DocumentsAvailableDate, RawValue.Date);

    /// <summary>Gets the key of <see cref="TenderFactKind.DynamicPurchasingSystem"/>.</summary>
    public static FactKey<bool> DynamicPurchasingSystem { get; } = new(TenderFactKind.DynamicPurchasingSystem, RawValue.Truth);

    /// <summary>Gets the key of <see cref="TenderFactKind.HolidayShare"/>.</summary>
    public static FactKey<decimal> HolidayShare { get; } = new(TenderFactKind.HolidayShare, RawValue.Share);

    /// <summary>Gets the key of <see cref="TenderFactKind.DeadlineOnHoliday"/>.</summary>
    public static FactKey<bool> DeadlineOnHoliday { get; } = new(TenderFactKind.DeadlineOnHoliday, RawValue.Truth);

    /// <summary>Gets the key of <see cref="TenderFactKind.DeadlineAfterHours"/>.</summary>
    public static FactKey<bool> DeadlineAfterHours { get; } = new(TenderFactKind.DeadlineAfterHours, RawValue.Truth);

    /// <summary>Gets the key of <see cref="TenderFactKind.LatestAnswerDate"/>.</summary>
    public static FactKey<PlainDate> LatestAnswerDate { get; } = new(TenderFactKind.LatestAnswerDate, RawValue.Date);

    /// <summary>Gets the key of <see cref="TenderFactKind.DeadlineExtended"/>.</summary>
    public static FactKey<bool> DeadlineExtended { get; } = new(TenderFactKind.DeadlineExtended, RawValue.Truth);

    /// <summary>Gets the key of <see cref="TenderFactKind.AwardNotifiedDate"/>.</summary>
    public static FactKey<PlainDate> AwardNotifiedDate { get; } = new(TenderFactKind.AwardNotifiedDate, RawValue.Date);

    /// <summary>Gets the key of <see cref="TenderFactKind.ElectronicNotification"/>.</summary>
    public static FactKey<bool> ElectronicNotification { get; } = new(TenderFactKind.ElectronicNotification, RawValue.Truth);

    /// <summary>Gets the key of <see cref="TenderFactKind.SignatureDate"/>.</summary>
    public static FactKey<PlainDate> SignatureDate { get; } = new(TenderFactKind.SignatureDate, RawValue.Date);

    internal static IReadOnlyList<FactKey> All { get; } =
    [
        RequestDeadline, InvitationDate, DeadlineAgreed, AccelerationReason, SiteVisit, DocumentsFree, DocumentsAvailableDate,
        DynamicPurchasingSystem, HolidayShare, DeadlineOnHoliday, DeadlineAfterHours, LatestAnswerDate, DeadlineExtended,
        AwardNotifiedDate, ElectronicNotification, SignatureDate,
    ];
}
