using Ardalis.GuardClauses;
using PublicDialogue.Languages;
using PublicDialogue.Tendering;

namespace PublicDialogue.Dialogue;

/// <summary>What one side told the other in a consultation: <see cref="ToldInformation"/> or <see cref="Advice"/>.</summary>
/// <remarks>
/// Relevant information goes to all who may tender (Directive 2014/24/EU art. 41), whichever side it came from. A closed hierarchy. Equal by
/// all members. Immutable.
/// </remarks>
public abstract record ExchangedInformation
{
    private protected ExchangedInformation(InformationId id, LocalizedText text)
    {
        Id = Guard.Against.Null(id);
        Text = Guard.Against.Null(text);
    }

    /// <summary>Gets its key, by which it is shared and traced.</summary>
    public InformationId Id { get; }

    /// <summary>Gets what was said.</summary>
    public LocalizedText Text { get; }

    /// <summary>Gets the reason for not telling it to all, for example a trade secret (art. 21); null where it is to be shared.</summary>
    public Justification? Justification { get; init; }
}
