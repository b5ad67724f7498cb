using System;
using Ardalis.GuardClauses;
using NodaTime;

namespace PublicDialogue.Agreements;

/// <summary>The end of an agreement before its time.</summary>
/// <remarks>Equal by all members. Immutable.</remarks>
public sealed record Termination
{
    /// <summary>Initializes a new instance of the <see cref="Termination"/> class.</summary>
    /// <param name="lastDay">The last day on which the agreement is in force.</param>
    /// <param name="reason">Why; not empty, and without names of people.</param>
    /// <exception cref="ArgumentException"><paramref name="reason"/> is empty or white space.</exception>
    public Termination(LocalDate lastDay, string reason)
    {
        LastDay = lastDay;
        Reason = Guard.Against.NullOrWhiteSpace(reason);
    }

    /// <summary>Gets the last day on which the agreement is in force.</summary>
    public LocalDate LastDay { get; }

    /// <summary>Gets why.</summary>
    public string Reason { get; }
}
