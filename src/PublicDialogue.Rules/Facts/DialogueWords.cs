namespace PublicDialogue.Rules.Facts;

/// <summary>The codes of dialogue that rules compare with.</summary>
internal static class DialogueWords
{
    public const string MarketDialogue = "MarketDialogue";

    public const string Roundtable = "Roundtable";

    public const string Commercial = "Commercial";

    public const string Group = "group";
}
