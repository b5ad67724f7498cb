using Ardalis.GuardClauses;
using PublicDialogue.Languages;
using PublicDialogue.Organisations;

namespace PublicDialogue.Dialogue;

/// <summary>A concrete challenge that somebody has and others can help with.</summary>
/// <remarks>Equal by both. Immutable.</remarks>
public sealed record Challenge
{
    /// <summary>Initializes a new instance of the <see cref="Challenge"/> class.</summary>
    /// <param name="statement">What is hard, in the words of the one who has it.</param>
    /// <param name="owner">Who has it, for example a municipality.</param>
    public Challenge(LocalizedText statement, PartyId owner)
    {
        Statement = Guard.Against.Null(statement);
        Owner = Guard.Against.Null(owner);
    }

    /// <summary>Gets what is hard.</summary>
    public LocalizedText Statement { get; }

    /// <summary>Gets who has it.</summary>
    public PartyId Owner { get; }
}
