namespace PublicDialogue.Organisations;

/// <summary>The key of a contracting authority or a central purchasing body, as the host's system gives it.</summary>
/// <remarks>Equal by characters, case included. Immutable.</remarks>
public sealed record AuthorityId : PartyId
{
    /// <summary>Initializes a new instance of the <see cref="AuthorityId"/> class.</summary>
    /// <param name="value">1 to 200 characters, none of them a control character, no white space at either end.</param>
    /// <exception cref="System.ArgumentException"><paramref name="value"/> is not so.</exception>
    public AuthorityId(string value)
        : base(value)
    {
    }

    /// <inheritdoc/>
    public override Side Side => Side.Buyer;
}
