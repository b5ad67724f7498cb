using System;
using System.Collections.Generic;
using System.Linq;
using Ardalis.GuardClauses;
using NodaTime;
using PublicDialogue.Organisations;
using PublicDialogue.Rules;

namespace PublicDialogue.Dialogue;

/// <summary>How long one supplier has at an event.</summary>
/// <remarks>Equal by both. Immutable.</remarks>
public sealed record SupplierTime
{
    /// <summary>Initializes a new instance of the <see cref="SupplierTime"/> class.</summary>
    /// <param name="supplier">The supplier.</param>
    /// <param name="time">How long; not negative.</param>
    /// <exception cref="ArgumentException"><paramref name="time"/> is negative.</exception>
    public SupplierTime(SupplierId supplier, Duration time)
    {
        Supplier = Guard.Against.Null(supplier);
        Time = Guard.Against.InvalidInput(time, nameof(time), given => given >= Duration.Zero, "A time is not negative.");
    }

    /// <summary>Gets the supplier.</summary>
    [TenderFact(TenderFactKind.TimedSupplier)]
    public SupplierId Supplier { get; }

    /// <summary>Gets how long, in all.</summary>
    [TenderFact(TenderFactKind.SupplierTime)]
    public Duration Time { get; }

    internal static IReadOnlyList<SupplierTime> Sum(IEnumerable<SupplierTime> times) =>
        [.. times.GroupBy(row => row.Supplier).Select(rows => new SupplierTime(rows.Key, rows.Aggregate(Duration.Zero, (sum, row) => sum + row.Time)))];
}
