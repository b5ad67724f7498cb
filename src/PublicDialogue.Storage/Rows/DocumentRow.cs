namespace PublicDialogue.Storage.Rows;

/// <summary>What every table of the model has: the key, a number that grows by one with each change, and the value itself as JSON, exact.</summary>
/// <remarks>The columns beside the document repeat what is asked for; the document alone is what comes back.</remarks>
public abstract class DocumentRow
{
    private protected DocumentRow()
    {
    }

    /// <summary>Gets the key that the host's system gave.</summary>
    public string Key { get; internal set; } = "";

    /// <summary>Gets how often it was kept: 1 when it is added.</summary>
    public long Version { get; internal set; }

    /// <summary>Gets the value as JSON.</summary>
    public string Document { get; internal set; } = "";
}
