using Ardalis.GuardClauses;

namespace PublicDialogue.Dialogue;

/// <summary>That somebody sits at a table in a round.</summary>
/// <remarks>Equal by all members. Immutable.</remarks>
public sealed record Seat
{
    /// <summary>Initializes a new instance of the <see cref="Seat"/> class.</summary>
    /// <param name="round">The round, from 1.</param>
    /// <param name="table">The table.</param>
    /// <param name="participant">Who sits there.</param>
    /// <exception cref="System.ArgumentException"><paramref name="round"/> is zero or negative.</exception>
    public Seat(int round, TableId table, Participant participant)
    {
        Round = Guard.Against.NegativeOrZero(round);
        Table = Guard.Against.Null(table);
        Participant = Guard.Against.Null(participant);
    }

    /// <summary>Gets the round, from 1.</summary>
    public int Round { get; }

    /// <summary>Gets the table.</summary>
    public TableId Table { get; }

    /// <summary>Gets who sits there.</summary>
    public Participant Participant { get; init => field = Guard.Against.Null(value); }

    internal bool IsFacilitator => Participant.Role == ParticipantRole.Facilitator;
}
