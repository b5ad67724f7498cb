namespace PublicDialogue.Interchange.Ledgers;

/// <summary>A row of a supplier ledger: an entry, or one that could not be read.</summary>
/// <remarks>A closed hierarchy. Equal by all members. Immutable.</remarks>
public abstract record LedgerRow
{
    private protected LedgerRow(int line) => Line = line;

    /// <summary>Gets the line on which it begins, the header being line 1.</summary>
    public int Line { get; }
}
