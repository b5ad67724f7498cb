namespace PublicDialogue.Tool.Review;

/// <summary>A finding that a team has accepted for now.</summary>
/// <param name="Document">The document, from the folder of the baseline, parted by <c>/</c>.</param>
/// <param name="Rule">The rule.</param>
/// <param name="Lot">The lot, or null for the whole tender.</param>
/// <param name="About">What it rests on, for those who read the file.</param>
/// <param name="Fingerprint">What it is known by.</param>
/// <param name="Count">How many alike there are.</param>
internal sealed record BaselineEntry(string Document, string Rule, string? Lot, string About, string Fingerprint, int Count)
{
    public override string ToString() => $"{Document}: {Rule}{(Lot is null ? "" : $" [{Lot}]")}{(About.Length == 0 ? "" : $" “{About}”")}";
}
