using System.Collections.Generic;

namespace PublicDialogue.Rules.Facts;

/// <summary>The facts of time limits (articles 27 to 34, 47 and 53), with the types of their values.</summary>
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

    internal static IReadOnlyList<FactKey> All { get; } =
    [
        RequestDeadline, InvitationDate, DeadlineAgreed, AccelerationReason, SiteVisit, DocumentsFree,
    ];
}
