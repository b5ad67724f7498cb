using System;
using Ardalis.GuardClauses;
using NodaTime;

namespace PublicDialogue.Organisations;

/// <summary>A supplier goes on in another: by merger, purchase of the business, or a new name with a new number.</summary>
/// <remarks>Several that go on in one are several of these. Equal by all members. Immutable.</remarks>
public sealed record Merger
{
    /// <summary>Initializes a new instance of the <see cref="Merger"/> class.</summary>
    /// <param name="absorbed">Who is no more.</param>
    /// <param name="successor">In whom it goes on.</param>
    /// <param name="on">The first day on which the successor stands in its place.</param>
    /// <exception cref="ArgumentException">It is one and the same supplier.</exception>
    public Merger(SupplierId absorbed, SupplierId successor, LocalDate on)
    {
        Absorbed = Guard.Against.Null(absorbed);
        Successor = Guard.Against.InvalidInput(
            Guard.Against.Null(successor), nameof(successor), id => id != absorbed, "A supplier does not go on in itself: name another, or leave the merger out.");
        On = on;
    }

    /// <summary>Gets who is no more.</summary>
    public SupplierId Absorbed { get; }

    /// <summary>Gets in whom it goes on.</summary>
    public SupplierId Successor { get; }

    /// <summary>Gets the first day on which the successor stands in its place.</summary>
    public LocalDate On { get; }
}
