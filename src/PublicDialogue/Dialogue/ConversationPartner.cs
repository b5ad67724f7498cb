using Ardalis.GuardClauses;
using PublicDialogue.Organisations;

namespace PublicDialogue.Dialogue;

/// <summary>Someone with whom a programme has a conversation, and the layer of the organisation that the person belongs to.</summary>
/// <remarks>Equal by both. Immutable.</remarks>
public sealed record ConversationPartner
{
    /// <summary>Initializes a new instance of the <see cref="ConversationPartner"/> class.</summary>
    /// <param name="person">The person.</param>
    /// <param name="layer">The layer.</param>
    public ConversationPartner(PersonId person, Layer layer)
    {
        Person = Guard.Against.Null(person);
        Layer = Guard.Against.Null(layer);
    }

    /// <summary>Gets the person.</summary>
    public PersonId Person { get; }

    /// <summary>Gets the layer.</summary>
    public Layer Layer { get; }
}
