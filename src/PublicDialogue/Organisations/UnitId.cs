namespace PublicDialogue.Organisations;

/// <summary>The key of a unit that orders: a ward, a school kitchen, as the host's system gives it.</summary>
/// <remarks>Equal by characters, case included. Immutable.</remarks>
public sealed record UnitId : PartyId
{
    /// <summary>Initializes a new instance of the <see cref="UnitId"/> class.</summary>
    /// <param name="value">1 to 200 characters, none of them a control character, no white space at either end.</param>
    /// <exception cref="System.ArgumentException"><paramref name="value"/> is not so.</exception>
    public UnitId(string value)
        : base(value)
    {
    }

    /// <inheritdoc/>
    public override Side Side => Side.Buyer;
}
