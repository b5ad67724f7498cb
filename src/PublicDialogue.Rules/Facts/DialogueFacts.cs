using System.Collections.Generic;

namespace PublicDialogue.Rules.Facts;

/// <summary>The facts of the market before and without a call (articles 32, 40 and 41), with the types of their values.</summary>
public static class DialogueFacts
{
    /// <summary>Gets the key of <see cref="TenderFactKind.DirectAwardGround"/>.</summary>
    public static FactKey<string> DirectAwardGround { get; } = new(TenderFactKind.DirectAwardGround, RawValue.Text);

    /// <summary>Gets the key of <see cref="TenderFactKind.DirectAwardReason"/>.</summary>
    public static FactKey<string> DirectAwardReason { get; } = new(TenderFactKind.DirectAwardReason, RawValue.Text);

    /// <summary>Gets the key of <see cref="TenderFactKind.Dialogue"/>; the value is how many times something was told.</summary>
    public static FactKey<decimal> Dialogue { get; } = new(TenderFactKind.Dialogue, RawValue.Number);

    /// <summary>Gets the key of <see cref="TenderFactKind.SupplierInput"/>.</summary>
    public static FactKey<bool> SupplierInput { get; } = new(TenderFactKind.SupplierInput, RawValue.Truth);

    /// <summary>Gets the key of <see cref="TenderFactKind.InputPublishedDate"/>.</summary>
    public static FactKey<PlainDate> InputPublishedDate { get; } = new(TenderFactKind.InputPublishedDate, RawValue.Date);

    /// <summary>Gets the key of <see cref="TenderFactKind.PossibleBidders"/>.</summary>
    public static FactKey<decimal> PossibleBidders { get; } = new(TenderFactKind.PossibleBidders, RawValue.Number);

    internal static IReadOnlyList<FactKey> All { get; } =
        [DirectAwardGround, DirectAwardReason, Dialogue, SupplierInput, InputPublishedDate, PossibleBidders];
}
