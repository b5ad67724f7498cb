using PublicDialogue.Identifiers;

namespace PublicDialogue.Organisations;

/// <summary>The key under which packs are interchangeable: cod is cod, by 500 g or by 7.5 kg, from whomever.</summary>
/// <remarks>Equal by characters, case included. Immutable.</remarks>
public sealed record ProductId : Identifier
{
    /// <summary>Initializes a new instance of the <see cref="ProductId"/> class.</summary>
    /// <param name="value">1 to 200 characters, none of them a control character, no white space at either end.</param>
    /// <exception cref="System.ArgumentException"><paramref name="value"/> is not so.</exception>
    public ProductId(string value)
        : base(value)
    {
    }
}
