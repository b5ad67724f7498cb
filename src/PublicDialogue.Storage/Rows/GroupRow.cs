using PublicDialogue.Dialogue;
using PublicDialogue.Storage.Columns;

namespace PublicDialogue.Storage.Rows;

/// <summary>An experience group or a coordinator group.</summary>
public sealed class GroupRow : DocumentRow
{
    /// <summary>Gets the kind, by the name of its type.</summary>
    public string Kind { get; internal set; } = "";

    /// <summary>Gets what it is called, in the language in which it was first written.</summary>
    public string Name { get; internal set; } = "";

    internal static GroupRow Of(UserGroup group) => new() { Kind = group.GetType().Name, Name = PlainText.Of(group.Name.ToString()) };
}
