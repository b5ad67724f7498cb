namespace PublicDialogue.Storage.Rows;

/// <summary>A part of a value, as a row of its own, so that it can be asked for; it goes and comes with the value that it belongs to.</summary>
public abstract class ChildRow
{
    private protected ChildRow()
    {
    }

    /// <summary>Gets the key of the value that it belongs to.</summary>
    public string OwnerKey { get; internal set; } = "";

    /// <summary>Gets its place in that value's list, from 0.</summary>
    public int Place { get; internal set; }
}
