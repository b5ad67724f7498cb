using System;
using System.Collections.Generic;
using System.Linq;
using Ardalis.GuardClauses;
using NodaTime;
using PublicDialogue.Guarding;
using PublicDialogue.Organisations;

namespace PublicDialogue.Dialogue;

/// <summary>How long ways between places take.</summary>
/// <remarks>A closed hierarchy: a table of times, or positions and a speed. Equal by kind and members. Immutable.</remarks>
public abstract record TravelMap
{
    private protected TravelMap()
    {
    }

    /// <summary>Finds how long a way takes.</summary>
    /// <param name="from">Whose place it begins at.</param>
    /// <param name="to">Whose place it ends at; where it is the same, there is no way.</param>
    /// <returns>The time.</returns>
    /// <exception cref="ArgumentException">The map does not have the way; the message names it.</exception>
    public Duration Between(PartyId from, PartyId to) => Ways()(Guard.Against.Null(from), Guard.Against.Null(to));

    /// <summary>Makes a quick way to look up many.</summary>
    internal abstract Func<PartyId, PartyId, Duration> Ways();
}

/// <summary>Ways whose times somebody knows or has looked up.</summary>
/// <remarks>A way that is there in one direction only takes as long in the other. Equal by rows. Immutable.</remarks>
public sealed record TravelTable : TravelMap
{
    /// <summary>Initializes a new instance of the <see cref="TravelTable"/> class.</summary>
    /// <param name="times">The times, no way twice.</param>
    /// <exception cref="ArgumentException">A way stands twice in the same direction.</exception>
    public TravelTable(IReadOnlyList<TravelTime> times) => Times = Guard.Against.InvalidInput(
        ContentList<TravelTime>.Of(times, nameof(times)),
        nameof(times),
        list => list.Select(row => (row.From, row.To)).Distinct().Count() == list.Count,
        "A way stands twice: keep one of its times.");

    /// <summary>Gets the times.</summary>
    public IReadOnlyList<TravelTime> Times { get; }

    internal override Func<PartyId, PartyId, Duration> Ways()
    {
        var table = Times.ToDictionary(row => (row.From, row.To), row => row.Time);
        return (from, to) => from == to ? Duration.Zero
            : table.TryGetValue((from, to), out var time) || table.TryGetValue((to, from), out time) ? time
            : throw new ArgumentException($"No travel time from {from} to {to} is known: add it to the table.", nameof(to));
    }
}

/// <summary>Ways as the crow flies, at a speed that allows for the roads.</summary>
/// <remarks>
/// Over a sphere of 6,371 km radius; a way takes whole minutes, rounded up. Equal by positions and speed. Immutable.
/// </remarks>
public sealed record TravelByPosition : TravelMap
{
    private const double RadiusInKilometres = 6371d;

    /// <summary>Initializes a new instance of the <see cref="TravelByPosition"/> class.</summary>
    /// <param name="positions">The places, none twice.</param>
    /// <param name="kilometresAnHour">How fast one comes forward as the crow flies; 40 is usual on country roads. More than 0.</param>
    /// <exception cref="ArgumentException">A place stands twice, or the speed is zero or negative.</exception>
    public TravelByPosition(IReadOnlyList<PlacePosition> positions, decimal kilometresAnHour)
    {
        Positions = Guard.Against.InvalidInput(
            ContentList<PlacePosition>.Of(positions, nameof(positions)),
            nameof(positions),
            list => list.Select(row => row.Party).Distinct().Count() == list.Count,
            "A place stands twice: keep one of its positions.");
        KilometresAnHour = Guard.Against.NegativeOrZero(kilometresAnHour);
    }

    /// <summary>Gets the places.</summary>
    public IReadOnlyList<PlacePosition> Positions { get; }

    /// <summary>Gets how fast one comes forward as the crow flies.</summary>
    public decimal KilometresAnHour { get; }

    internal override Func<PartyId, PartyId, Duration> Ways()
    {
        var places = Positions.ToDictionary(row => row.Party, row => (Latitude: Radians(row.Latitude), Longitude: Radians(row.Longitude)));
        double speed = (double)KilometresAnHour;
        return (from, to) => from == to ? Duration.Zero : Duration.FromMinutes(Math.Ceiling(Kilometres(Place(from), Place(to)) / speed * 60d));

        (double Latitude, double Longitude) Place(PartyId party) => places.TryGetValue(party, out var place)
            ? place
            : throw new ArgumentException($"The position of {party} is not known: add it to the positions.", nameof(party));
    }

    private static double Radians(decimal degrees) => (double)degrees * Math.PI / 180d;

    // The haversine formula.
    private static double Kilometres((double Latitude, double Longitude) one, (double Latitude, double Longitude) other)
    {
        double north = Math.Sin((other.Latitude - one.Latitude) / 2d);
        double east = Math.Sin((other.Longitude - one.Longitude) / 2d);
        double half = (north * north) + (Math.Cos(one.Latitude) * Math.Cos(other.Latitude) * east * east);
        return 2d * RadiusInKilometres * Math.Asin(Math.Min(1d, Math.Sqrt(half)));
    }
}
