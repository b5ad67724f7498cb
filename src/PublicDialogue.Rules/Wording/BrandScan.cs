namespace PublicDialogue.Rules.Wording;

/// <summary>Finds names behind words such as "brand", "fabrikat" or "merk" that no "or equivalent" opens up.</summary>
internal static class BrandScan
{
    /// <summary>Gets the scan.</summary>
    public static DemandScan Demands { get; } = new(BrandSearch.Names)
    {
        IsShared = true,
        Lists = BrandSearch.Lists,
        Leniency = new() { Excuses = new("make-excuses.txt"), Upkeep = new("upkeep.txt"), UpkeepOf = new("upkeep-of.txt") },
    };

    /// <summary>Says whether a name, as a field holds it, says itself that an equivalent is accepted.</summary>
    public static bool IsOpen(string name) => ClauseReading.IsOpen(Passage.Whole(Tokens.Of(PlainText.Of(name))));

    /// <summary>Says whether a name, as a field holds it, is weakened by "or similar".</summary>
    public static bool IsSoft(string name) => ClauseReading.IsSoft(Passage.Whole(Tokens.Of(PlainText.Of(name))));
}
