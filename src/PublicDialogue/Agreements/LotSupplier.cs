using System;
using Ardalis.GuardClauses;
using NodaTime;
using PublicDialogue.Organisations;
using PublicDialogue.Quantities;

namespace PublicDialogue.Agreements;

/// <summary>A supplier of a lot: from when to when, and its place in the ranking or its share in the key.</summary>
/// <remarks>Both days belong to the time. Equal by all members. Immutable.</remarks>
public sealed record LotSupplier
{
    /// <summary>Initializes a new instance of the <see cref="LotSupplier"/> class.</summary>
    /// <param name="supplier">The supplier.</param>
    public LotSupplier(SupplierId supplier) => Supplier = Guard.Against.Null(supplier);

    /// <summary>Gets the supplier.</summary>
    public SupplierId Supplier { get; }

    /// <summary>Gets the first day; null where it was there from the beginning.</summary>
    public LocalDate? From { get; init; }

    /// <summary>Gets the last day, included; null where it stays to the end.</summary>
    public LocalDate? Until { get; init; }

    /// <summary>Gets its place in the ranking, from 1: who is asked first; null where there is no ranking.</summary>
    public int? Rank
    {
        get;
        init => field = value is null ? null : Guard.Against.NegativeOrZero(value.Value, nameof(Rank), "The first in a ranking has the place 1.");
    }

    /// <summary>Gets its share of what is called off, above nothing; null where there is no allocation key.</summary>
    /// <remarks>Where the shares of those who are there do not make up the whole, they count in proportion.</remarks>
    public Share? KeyShare
    {
        get;
        init => field = Guard.Against.InvalidInput(
            value, nameof(KeyShare), share => share is null || share > Share.None, "Who has no share in the key is no supplier of the lot: leave the share out.");
    }

    internal LocalDate First => From ?? LocalDate.MinIsoValue;

    internal LocalDate Last => Until ?? LocalDate.MaxIsoValue;

    /// <summary>Makes a supplier with a place in the ranking.</summary>
    /// <param name="supplier">The supplier.</param>
    /// <param name="rank">Its place, from 1.</param>
    /// <returns>The supplier of the lot.</returns>
    /// <exception cref="ArgumentException"><paramref name="rank"/> is nought or negative.</exception>
    public static LotSupplier Ranked(SupplierId supplier, int rank) => new(supplier) { Rank = rank };

    /// <summary>Makes a supplier with a share in the key.</summary>
    /// <param name="supplier">The supplier.</param>
    /// <param name="share">Its share, above nothing.</param>
    /// <returns>The supplier of the lot.</returns>
    /// <exception cref="ArgumentException"><paramref name="share"/> is nothing.</exception>
    public static LotSupplier ByKey(SupplierId supplier, Share share) => new(supplier) { KeyShare = share };

    /// <summary>Says whether it is a supplier of the lot on a day.</summary>
    /// <param name="day">The day.</param>
    /// <returns>Whether the day lies in its time, first and last day included.</returns>
    public bool IsThereOn(LocalDate day) => First <= day && day <= Last;
}
