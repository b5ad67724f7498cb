using PublicDialogue.Languages;

namespace PublicDialogue.Dialogue;

/// <summary>What the one who was consulted advised the authority (Directive 2014/24/EU art. 40).</summary>
/// <remarks>Equal by all members. Immutable.</remarks>
public sealed record Advice : ExchangedInformation
{
    /// <summary>Initializes a new instance of the <see cref="Advice"/> class.</summary>
    /// <param name="id">Its key, by which it is shared and traced.</param>
    /// <param name="text">What was advised.</param>
    public Advice(InformationId id, LocalizedText text)
        : base(id, text)
    {
    }
}
