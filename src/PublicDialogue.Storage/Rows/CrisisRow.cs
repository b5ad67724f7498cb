using NodaTime;
using PublicDialogue.Dialogue;

namespace PublicDialogue.Storage.Rows;

/// <summary>A crisis, with what was done in it.</summary>
public sealed class CrisisRow : DocumentRow
{
    /// <summary>Gets when it was raised.</summary>
    public Instant RaisedAt { get; internal set; }

    internal static CrisisRow Of(Crisis crisis) => new() { RaisedAt = crisis.RaisedAt };
}
