namespace PublicDialogue.Storage.Erasure;

/// <summary>What an erasure has changed.</summary>
/// <param name="Values">How many values were kept anew without their people.</param>
/// <param name="Happenings">How many entries of the log were.</param>
public sealed record ErasureReport(long Values, long Happenings);
