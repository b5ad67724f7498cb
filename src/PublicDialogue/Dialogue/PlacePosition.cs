using Ardalis.GuardClauses;
using PublicDialogue.Organisations;

namespace PublicDialogue.Dialogue;

/// <summary>Where a party has its place on the earth (WGS 84).</summary>
/// <remarks>Equal by all members. Immutable.</remarks>
public sealed record PlacePosition
{
    /// <summary>Initializes a new instance of the <see cref="PlacePosition"/> class.</summary>
    /// <param name="party">Whose place it is.</param>
    /// <param name="latitude">Degrees north of the equator, from -90 to 90, both included.</param>
    /// <param name="longitude">Degrees east of Greenwich, from -180 to 180, both included.</param>
    /// <exception cref="System.ArgumentOutOfRangeException">A number of degrees is out of its range.</exception>
    public PlacePosition(PartyId party, decimal latitude, decimal longitude)
    {
        Party = Guard.Against.Null(party);
        Latitude = Guard.Against.OutOfRange(latitude, nameof(latitude), -90m, 90m);
        Longitude = Guard.Against.OutOfRange(longitude, nameof(longitude), -180m, 180m);
    }

    /// <summary>Gets whose place it is.</summary>
    public PartyId Party { get; }

    /// <summary>Gets the degrees north of the equator.</summary>
    public decimal Latitude { get; }

    /// <summary>Gets the degrees east of Greenwich.</summary>
    public decimal Longitude { get; }
}
