namespace PublicDialogue.Organisations;

/// <summary>The key of a party on neither side: an association, a university, a group of citizens, as the host's system gives it.</summary>
/// <remarks>Equal by characters, case included. Immutable.</remarks>
public sealed record OtherPartyId : PartyId
{
    /// <summary>Initializes a new instance of the <see cref="OtherPartyId"/> class.</summary>
    /// <param name="value">1 to 200 characters, none of them a control character, no white space at either end.</param>
    /// <exception cref="System.ArgumentException"><paramref name="value"/> is not so.</exception>
    public OtherPartyId(string value)
        : base(value)
    {
    }

    /// <inheritdoc/>
    public override Side Side => Side.None;
}
