using System;
using Ardalis.GuardClauses;

namespace PublicDialogue.Dialogue;

/// <summary>Where a stand is on the floor, in metres from any one corner of it.</summary>
/// <remarks>Equal by both. Immutable.</remarks>
public sealed record StandPosition
{
    private const decimal Farthest = 100_000m;

    /// <summary>Initializes a new instance of the <see cref="StandPosition"/> class.</summary>
    /// <param name="x">Metres one way, from -100,000 to 100,000.</param>
    /// <param name="y">Metres the other way, in the same bounds.</param>
    /// <exception cref="ArgumentOutOfRangeException">A number is out of its bounds.</exception>
    public StandPosition(decimal x, decimal y)
    {
        X = Guard.Against.OutOfRange(x, nameof(x), -Farthest, Farthest);
        Y = Guard.Against.OutOfRange(y, nameof(y), -Farthest, Farthest);
    }

    /// <summary>Gets the metres one way.</summary>
    public decimal X { get; }

    /// <summary>Gets the metres the other way.</summary>
    public decimal Y { get; }

    /// <summary>Finds how long it takes to walk straight to another place.</summary>
    /// <param name="other">The other place.</param>
    /// <param name="metresPerMinute">How fast one walks; more than 0.</param>
    /// <returns>The least number of whole seconds in which one is there.</returns>
    internal int SecondsTo(StandPosition other, decimal metresPerMinute)
    {
        decimal squared = ((X - other.X) * (X - other.X)) + ((Y - other.Y) * (Y - other.Y));
        int seconds = (int)(Math.Sqrt((double)squared) * 60 / (double)metresPerMinute);

        // The root is a double; whether one is there is decided without it.
        while (!IsThere(seconds))
        {
            seconds++;
        }

        while (seconds > 0 && IsThere(seconds - 1))
        {
            seconds--;
        }

        return seconds;

        bool IsThere(int after) => metresPerMinute * after / 60m * (metresPerMinute * after / 60m) >= squared;
    }
}
