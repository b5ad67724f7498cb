using Ardalis.GuardClauses;
using PublicDialogue.Rules;

namespace PublicDialogue.Dialogue;

/// <summary>A table at a roundtable.</summary>
/// <remarks>Equal by all members. Immutable.</remarks>
public sealed record Table
{
    /// <summary>Initializes a new instance of the <see cref="Table"/> class.</summary>
    /// <param name="id">Its key.</param>
    /// <param name="places">How many seats it has, at least 2, its facilitator's not counted.</param>
    /// <exception cref="System.ArgumentOutOfRangeException"><paramref name="places"/> is under 2 or over 1,000.</exception>
    public Table(TableId id, int places)
    {
        Id = Guard.Against.Null(id);
        Places = Guard.Against.OutOfRange(places, nameof(places), 2, 1000);
    }

    /// <summary>Gets its key.</summary>
    public TableId Id { get; }

    /// <summary>Gets how many seats it has, its facilitator's not counted.</summary>
    public int Places { get; }

    /// <summary>Gets what is talked about at it; null where it has no challenge yet.</summary>
    [TenderFact(TenderFactKind.Challenge)]
    public Challenge? Challenge { get; init; }

    /// <summary>Gets who leads the conversation at it in every round; null where that is nobody, or somebody else from round to round, with a seat in that role.</summary>
    public Participant? Facilitator { get; init; }
}
