namespace PublicDialogue.Interchange.Ledgers;

/// <summary>A row that could not be read; it costs itself, and no other row.</summary>
/// <remarks>Holds nothing of what stands there, which may be personal data. Equal by both members. Immutable.</remarks>
public sealed record UnreadableRow : LedgerRow
{
    internal UnreadableRow(int line, LedgerFault fault)
        : base(line) => Fault = fault;

    /// <summary>Gets the first thing that is wrong with it, in the order of <see cref="LedgerFault"/>.</summary>
    public LedgerFault Fault { get; }
}
