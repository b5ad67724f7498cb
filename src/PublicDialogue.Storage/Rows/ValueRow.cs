namespace PublicDialogue.Storage.Rows;

/// <summary>A value of any type of the library, by its type and a key.</summary>
public sealed class ValueRow : DocumentRow
{
    /// <summary>Gets the type as it was asked to be kept: its name with that of its folder.</summary>
    public string Kind { get; internal set; } = "";
}
