using PublicDialogue.Identifiers;

namespace PublicDialogue.Agreements;

/// <summary>The key of an agreement, as the host's system or its number gives it.</summary>
/// <remarks>Equal by characters, case included. Immutable.</remarks>
public sealed record AgreementId : Identifier
{
    /// <summary>Initializes a new instance of the <see cref="AgreementId"/> class.</summary>
    /// <param name="value">1 to 200 characters, none of them a control character, no white space at either end.</param>
    /// <exception cref="System.ArgumentException"><paramref name="value"/> is not so.</exception>
    public AgreementId(string value)
        : base(value)
    {
    }
}
