using PublicDialogue.Identifiers;

namespace PublicDialogue.Dialogue;

/// <summary>A layer of an organisation, from its management to those whom citizens meet, by the name that the host gives it.</summary>
/// <remarks>Equal by characters, case included. Immutable.</remarks>
public sealed record Layer : Identifier
{
    /// <summary>Initializes a new instance of the <see cref="Layer"/> class.</summary>
    /// <param name="value">1 to 200 characters, none of them a control character, no white space at either end.</param>
    /// <exception cref="System.ArgumentException"><paramref name="value"/> is not so.</exception>
    public Layer(string value)
        : base(value)
    {
    }
}
