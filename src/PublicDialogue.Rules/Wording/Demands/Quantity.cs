namespace PublicDialogue.Rules.Wording.Demands;

/// <summary>A number in a text, with what it counts.</summary>
/// <param name="Measure">What it counts.</param>
/// <param name="Value">How many; of "three to five" the three.</param>
/// <param name="Currency">The currency's three letters; null where none is named, or it is no money.</param>
/// <param name="From">The index of its first token, a currency's in front included.</param>
/// <param name="To">The index behind its last token, that of its unit included.</param>
internal readonly record struct Quantity(Measure Measure, decimal Value, string? Currency, int From, int To)
{
    /// <summary>Gets a value indicating whether they are years by their number, which are past.</summary>
    public bool IsNamed { get; init; }
}
