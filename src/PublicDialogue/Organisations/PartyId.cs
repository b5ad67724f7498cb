using PublicDialogue.Identifiers;

namespace PublicDialogue.Organisations;

/// <summary>The key of anyone who takes part in dialogue, buys or sells: an authority, one of its units, a supplier or another party.</summary>
/// <remarks>A closed hierarchy. Equal by kind and characters. Immutable.</remarks>
public abstract record PartyId : Identifier
{
    private protected PartyId(string value)
        : base(value)
    {
    }

    /// <summary>Gets on which side of a purchase the party stands.</summary>
    public abstract Side Side { get; }
}
