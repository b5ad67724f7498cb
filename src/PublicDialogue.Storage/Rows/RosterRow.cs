using PublicDialogue.Dialogue;

namespace PublicDialogue.Storage.Rows;

/// <summary>Who brings the story when.</summary>
public sealed class RosterRow : DocumentRow
{
    /// <summary>Gets the number of members.</summary>
    public int Members { get; internal set; }

    internal static RosterRow Of(Roster roster) => new() { Members = roster.Members.Count };
}
