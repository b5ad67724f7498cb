using System;
using System.Collections.Generic;
using System.Linq;
using Ardalis.GuardClauses;
using NodaTime;
using PublicDialogue.Guarding;
using PublicDialogue.Languages;
using PublicDialogue.Organisations;
using PublicDialogue.Quantities;

namespace PublicDialogue.Agreements;

/// <summary>A part of an agreement with suppliers of its own (BT-137).</summary>
/// <remarks>Equal by all members, lists by content. Immutable.</remarks>
public sealed record AgreementLot
{
    /// <summary>Initializes a new instance of the <see cref="AgreementLot"/> class.</summary>
    /// <param name="id">The key, unique in its agreement.</param>
    /// <param name="title">What it is about.</param>
    public AgreementLot(LotId id, LocalizedText title)
    {
        Id = Guard.Against.Null(id);
        Title = Guard.Against.Null(title);
    }

    /// <summary>Gets the key.</summary>
    public LotId Id { get; }

    /// <summary>Gets what it is about (BT-21).</summary>
    public LocalizedText Title { get; }

    /// <summary>Gets what can be bought in it (BT-262, BT-263), each code with its whole branch; empty where that is not known.</summary>
    public IReadOnlyList<CpvCode> Cpv
    {
        get;
        init => field = ContentList<CpvCode>.Of(value, nameof(Cpv));
    }
    = ContentList<CpvCode>.Empty;

    /// <summary>Gets the branches that are taken out of it.</summary>
    public IReadOnlyList<CpvCode> Except
    {
        get;
        init => field = ContentList<CpvCode>.Of(value, nameof(Except));
    }
    = ContentList<CpvCode>.Empty;

    /// <summary>Gets the first day, where the lot begins after the agreement; null otherwise.</summary>
    public LocalDate? Begins { get; init; }

    /// <summary>Gets the last day, included, where the lot ends before the agreement; null otherwise.</summary>
    public LocalDate? Ends { get; init; }

    /// <summary>Gets the suppliers. On no day does one stand twice, do two share a place in the ranking, or the shares of a key exceed the whole.</summary>
    public IReadOnlyList<LotSupplier> Suppliers
    {
        get;
        init
        {
            var suppliers = ContentList<LotSupplier>.Of(value, nameof(Suppliers));
            LotSuppliers.RefuseFaults(suppliers, nameof(Suppliers));
            field = suppliers;
        }
    }
    = ContentList<LotSupplier>.Empty;

    /// <summary>Gets whether the suppliers compete again before each call-off (BT-765); they do not, by default.</summary>
    public ReopeningOfCompetition Reopening { get; init => field = Guard.Against.EnumOutOfRange(value); }

    /// <summary>Gets the units and authorities that may order in this lot; empty where all may that the agreement is for.</summary>
    public IReadOnlyList<PartyId> Orderers
    {
        get;
        init => field = ContentList<PartyId>.Of(value, nameof(Orderers));
    }
    = ContentList<PartyId>.Empty;

    /// <summary>Gets the most that may be called off in the lot (BT-271), above nothing; null where only the agreement has a maximum. The ceiling.</summary>
    public Money? MaximumValue { get; init => field = AgreementAmounts.Positive(value, nameof(MaximumValue)); }

    /// <summary>Gets the greatest quantity that may be called off in the lot (BT-25), above nothing; null where none is stated. It serves where no value does (C-23/20).</summary>
    public Quantity? MaximumQuantity
    {
        get;
        init => field = Guard.Against.InvalidInput(value, nameof(MaximumQuantity), quantity => quantity is null || quantity.Amount > 0m, "A maximum is above nothing: leave it out where there is none.");
    }

    /// <summary>Gets what is expected to be called off in the lot (BT-27); null where nobody said. Never the ceiling.</summary>
    public Money? EstimatedValue { get; init; }

    /// <summary>Says whether something can be bought in the lot.</summary>
    /// <param name="code">What it is. A code above those of the lot is not covered: what is known only as food may be anything.</param>
    /// <returns>Whether it is in the branch of one of the codes, and in none that is taken out.</returns>
    public bool Covers(CpvCode code) => Cpv.Any(branch => branch.Covers(code)) && !Except.Any(branch => branch.Covers(code));

    /// <summary>Finds the suppliers on a day.</summary>
    /// <param name="day">The day.</param>
    /// <returns>Those who are there, in the order in which they stand in the lot.</returns>
    public IReadOnlyList<LotSupplier> SuppliersOn(LocalDate day) =>
        ContentList<LotSupplier>.Of([.. Suppliers.Where(supplier => supplier.IsThereOn(day))], nameof(day));

    /// <summary>Makes a lot of one supplier.</summary>
    /// <param name="id">The key.</param>
    /// <param name="title">What it is about.</param>
    /// <param name="supplier">The supplier.</param>
    /// <returns>The lot.</returns>
    public static AgreementLot Of(LotId id, LocalizedText title, SupplierId supplier) => new(id, title) { Suppliers = [new LotSupplier(supplier)] };
}
