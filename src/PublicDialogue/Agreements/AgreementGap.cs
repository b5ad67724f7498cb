namespace PublicDialogue.Agreements;

/// <summary>Something that an agreement lacks.</summary>
/// <param name="Kind">What it lacks.</param>
/// <param name="Lot">The lot that lacks it; null where it is the agreement.</param>
/// <remarks>Equal by both. Immutable.</remarks>
public sealed record AgreementGap(AgreementGapKind Kind, LotId? Lot);
