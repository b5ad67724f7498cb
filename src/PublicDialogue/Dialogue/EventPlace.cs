using System;
using Ardalis.GuardClauses;

namespace PublicDialogue.Dialogue;

/// <summary>Where an event is: on a site, or online.</summary>
/// <remarks>A closed hierarchy. Equal by all members. Immutable.</remarks>
public abstract record EventPlace
{
    private protected EventPlace()
    {
    }

    private protected static Uri Whole(Uri link, string parameterName) => Guard.Against.InvalidInput(
        Guard.Against.Null(link, parameterName), parameterName, given => given.IsAbsoluteUri, "A link is a whole address, such as https://example.org/room.");
}

/// <summary>On a site, perhaps with a link for those who follow from afar.</summary>
/// <remarks>Equal by all members. Immutable.</remarks>
public sealed record OnSite : EventPlace
{
    /// <summary>Initializes a new instance of the <see cref="OnSite"/> class.</summary>
    /// <param name="address">As one would tell a visitor; not empty.</param>
    /// <exception cref="ArgumentException"><paramref name="address"/> is empty or white space.</exception>
    public OnSite(string address) => Address = Guard.Against.NullOrWhiteSpace(address);

    /// <summary>Gets the address, as one would tell a visitor.</summary>
    public string Address { get; }

    /// <summary>Gets the room; null where it is not said.</summary>
    public RoomId? Room { get; init; }

    /// <summary>Gets the whole address at which one can follow from afar; null where one cannot.</summary>
    /// <exception cref="ArgumentException">The address is not whole.</exception>
    public Uri? Link { get; init => field = value is null ? null : Whole(value, nameof(Link)); }
}

/// <summary>Online.</summary>
/// <remarks>Equal by link. Immutable.</remarks>
public sealed record Online : EventPlace
{
    /// <summary>Initializes a new instance of the <see cref="Online"/> class.</summary>
    /// <param name="link">The whole address at which it is.</param>
    /// <exception cref="ArgumentException"><paramref name="link"/> is not whole.</exception>
    public Online(Uri link) => Link = Whole(link, nameof(link));

    /// <summary>Gets the whole address at which it is.</summary>
    public Uri Link { get; }
}
