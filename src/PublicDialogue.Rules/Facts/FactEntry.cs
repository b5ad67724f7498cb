namespace PublicDialogue.Rules.Facts;

/// <summary>One fact as a reader adds it to a part. Made by its <see cref="FactKey"/>, which sees to the value's type.</summary>
/// <remarks>Equal by all members. Immutable.</remarks>
public sealed record FactEntry
{
    internal FactEntry(FactKey key, FactState state, Origin? origin)
    {
        Key = key;
        State = state;
        Origin = origin;
    }

    /// <summary>Gets which fact it is.</summary>
    public FactKey Key { get; }

    /// <summary>Gets how much is known.</summary>
    public FactState State { get; }

    /// <summary>Gets where it was read.</summary>
    public Origin? Origin { get; }

    /// <summary>Gets the value, of the key's type, where it is known; otherwise null.</summary>
    public object? Value { get; internal init; }

    /// <summary>Gets why it is unknown.</summary>
    public UnknownReason Why { get; internal init; }

    /// <summary>Gets the unit in which it was written.</summary>
    public FactUnit Unit { get; internal init; }
}
