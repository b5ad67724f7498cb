using PublicDialogue.Languages;

namespace PublicDialogue.Dialogue;

/// <summary>What the authority told the one whom it consulted.</summary>
/// <remarks>Told in the same words to several, it has one key and is shared once. Equal by all members. Immutable.</remarks>
public sealed record ToldInformation : ExchangedInformation
{
    /// <summary>Initializes a new instance of the <see cref="ToldInformation"/> class.</summary>
    /// <param name="id">Its key, by which it is shared.</param>
    /// <param name="text">What was told.</param>
    public ToldInformation(InformationId id, LocalizedText text)
        : base(id, text)
    {
    }
}
