using System;
using System.Collections.Generic;
using System.Linq;
using Ardalis.GuardClauses;
using NodaTime;
using PublicDialogue.Guarding;
using PublicDialogue.Languages;
using PublicDialogue.Organisations;
using PublicDialogue.Quantities;
using PublicDialogue.Rules;
using PublicDialogue.Timetables;

namespace PublicDialogue.Agreements;

/// <summary>An agreement under which units order for some years (Directive 2014/24/EU, articles 33 and 34; UBL <c>Contract</c>).</summary>
/// <remarks>
/// <para>The ceiling and the estimate are two facts: <see cref="MaximumValue"/> must be stated and binds (C-23/20, Simonsen &amp; Weel),
/// <see cref="EstimatedValue"/> is what somebody expects. One agreement has one currency.</para>
/// <para>Equal by all members, lists by content. Immutable: what changes it is in <see cref="AgreementChanges"/> and <see cref="CallingOff"/>.</para>
/// </remarks>
public sealed record FrameworkAgreement
{
    /// <summary>Initializes a new instance of the <see cref="FrameworkAgreement"/> class.</summary>
    /// <param name="id">The key.</param>
    /// <param name="title">What it is about.</param>
    /// <param name="term">How long it runs and how it can be extended.</param>
    /// <param name="currency">The currency of all its amounts.</param>
    public FrameworkAgreement(AgreementId id, LocalizedText title, AgreementTerm term, Currency currency)
    {
        Id = Guard.Against.Null(id);
        Title = Guard.Against.Null(title);
        Term = Guard.Against.Null(term);
        Currency = Guard.Against.Null(currency);
    }

    /// <summary>Gets the key.</summary>
    public AgreementId Id { get; }

    /// <summary>Gets what it is about (BT-21).</summary>
    public LocalizedText Title { get; }

    /// <summary>Gets how long it runs and how it can be extended, as concluded (BT-36, BT-536 to BT-538, BT-57, BT-58).</summary>
    public AgreementTerm Term { get; }

    /// <summary>Gets the currency of all its amounts.</summary>
    public Currency Currency { get; }

    /// <summary>Gets whether it is a framework agreement, as by default, or a dynamic purchasing system (BT-765, BT-766).</summary>
    public PurchasingTechnique Technique { get; init => field = Guard.Against.EnumOutOfRange(value); }

    /// <summary>Gets what is bought (BT-23), or null where that is not known; article 72(2) has another limit for works.</summary>
    public ContractNature? Nature { get; init; }

    /// <summary>Gets the authority or central purchasing body that concluded it; null where that is not known.</summary>
    public AuthorityId? Authority { get; init; }

    /// <summary>Gets the lots, no key twice. An agreement that is not divided has one.</summary>
    public IReadOnlyList<AgreementLot> Lots
    {
        get;
        init
        {
            var lots = ContentList<AgreementLot>.Of(value, nameof(Lots));
            foreach (var lot in lots)
            {
                AgreementAmounts.In(Currency, lot.MaximumValue, nameof(Lots));
                AgreementAmounts.In(Currency, lot.EstimatedValue, nameof(Lots));
            }

            field = Guard.Against.InvalidInput(
                lots, nameof(Lots), list => list.Select(lot => lot.Id).Distinct().Count() == list.Count, "A lot stands twice: give each its own key.");
        }
    }
    = ContentList<AgreementLot>.Empty;

    /// <summary>Gets the most that may be called off, as concluded (BT-271), above nothing; null where none is stated, which is a gap. The ceiling.</summary>
    public Money? MaximumValue { get; init => field = AgreementAmounts.In(Currency, AgreementAmounts.Positive(value, nameof(MaximumValue)), nameof(MaximumValue)); }

    /// <summary>Gets the greatest quantity that may be called off (BT-25), above nothing; null where none is stated. It serves where no value does (C-23/20).</summary>
    public Quantity? MaximumQuantity
    {
        get;
        init => field = Guard.Against.InvalidInput(value, nameof(MaximumQuantity), quantity => quantity is null || quantity.Amount > 0m, "A maximum is above nothing: leave it out where there is none.");
    }

    /// <summary>Gets what is expected to be called off (BT-27); null where nobody said. Never the ceiling.</summary>
    public Money? EstimatedValue { get; init => field = AgreementAmounts.In(Currency, value, nameof(EstimatedValue)); }

    /// <summary>Gets the maximum after indexation, against which article 72(3) measures changes; null where nothing is indexed.</summary>
    public Money? IndexedValue { get; init => field = AgreementAmounts.In(Currency, AgreementAmounts.Positive(value, nameof(IndexedValue)), nameof(IndexedValue)); }

    /// <summary>Gets how many suppliers there can be (BT-113), or null.</summary>
    public int? MaximumParticipants { get; init => field = value is null ? null : Guard.Against.NegativeOrZero(value.Value, nameof(MaximumParticipants)); }

    /// <summary>Gets the reason for more than four years (BT-109), or null.</summary>
    public string? DurationJustification { get; init; }

    /// <summary>Gets the units and authorities that may order (BT-111); empty where all may that the authority buys for.</summary>
    public IReadOnlyList<PartyId> Orderers
    {
        get;
        init => field = ContentList<PartyId>.Of(value, nameof(Orderers));
    }
    = ContentList<PartyId>.Empty;

    /// <summary>Gets what can be ordered, by pack and price, in the currency of the agreement; empty where no catalogue was given.</summary>
    public Catalogue Catalogue
    {
        get;
        init
        {
            foreach (var price in Guard.Against.Null(value).Items.SelectMany(item => item.Prices))
            {
                AgreementAmounts.In(Currency, price.Amount, nameof(Catalogue));
            }

            field = value;
        }
    }
    = Catalogue.Empty;

    /// <summary>Gets who answers for it; null where nobody does, which is a gap.</summary>
    [TenderFact(TenderFactKind.AgreementOwner)]
    public AgreementOwner? Owner { get; init; }

    /// <summary>Gets what was decided on the options of the term, in their order; fewer than those where some are still open.</summary>
    public IReadOnlyList<ExtensionDecision> Decisions
    {
        get;
        init => field = Guard.Against.InvalidInput(
            ContentList<ExtensionDecision>.Of(value, nameof(Decisions)),
            nameof(Decisions),
            list => list.Count <= Term.Extensions.Count && list.Take(list.Count - 1).All(decision => decision.IsExercised),
            "There are no more decisions than options, and none after one that was not exercised.");
    }
    = ContentList<ExtensionDecision>.Empty;

    /// <summary>Gets its changes while it runs, in the order in which they were agreed.</summary>
    public IReadOnlyList<Amendment> Amendments
    {
        get;
        init
        {
            var amendments = ContentList<Amendment>.Of(value, nameof(Amendments));
            foreach (var amendment in amendments)
            {
                AgreementAmounts.In(Currency, amendment.Value, nameof(Amendments));
            }

            field = amendments;
        }
    }
    = ContentList<Amendment>.Empty;

    /// <summary>Gets the contracts and competitions under it, no key twice, in the order in which they were added.</summary>
    public IReadOnlyList<CallOff> CallOffs
    {
        get;
        init
        {
            var callOffs = ContentList<CallOff>.Of(value, nameof(CallOffs));
            foreach (var callOff in callOffs)
            {
                AgreementAmounts.In(Currency, callOff.Value, nameof(CallOffs));
            }

            field = Guard.Against.InvalidInput(
                callOffs, nameof(CallOffs), list => list.Select(callOff => callOff.Id).Distinct().Count() == list.Count, "A call-off stands twice: give each its own key.");
        }
    }
    = ContentList<CallOff>.Empty;

    /// <summary>Gets how it ended before its time, or null.</summary>
    public Termination? Termination { get; init; }

    /// <summary>Gets the agreement that replaces it; null where there is none yet.</summary>
    public AgreementId? Successor { get; init; }

    /// <summary>Gets the last day, included: of the term with the extensions that were exercised, of an amendment that prolongs it, or of its termination.</summary>
    public LocalDate LastDay => Termination is { } termination && termination.LastDay < PlannedLastDay ? termination.LastDay : PlannedLastDay;

    /// <summary>Gets the most that may be called off now: the maximum as concluded and what amendments changed of it; null where none is stated.</summary>
    public Money? CurrentMaximum => MaximumValue is null ? null : MaximumValue + AgreementAmounts.Sum(Amendments.Select(amendment => amendment.Value), Currency);

    /// <summary>Gets what is called off so far, by the values of the call-offs.</summary>
    public Money CalledOff => AgreementAmounts.Sum(CallOffs.Select(callOff => callOff.Value), Currency);

    internal LocalDate PlannedLastDay => Amendments.Select(amendment => amendment.Ends ?? LocalDate.MinIsoValue)
        .Append(Term.EndsAfter(Decisions.Count(decision => decision.IsExercised))).Max();

    /// <summary>Finds a lot.</summary>
    /// <param name="lot">Its key.</param>
    /// <returns>The lot, or null.</returns>
    public AgreementLot? Find(LotId lot) => Lots.FirstOrDefault(row => row.Id == Guard.Against.Null(lot));

    /// <summary>Drops the people who left before a day; who answers now stays, and what was agreed.</summary>
    /// <param name="before">The day; who was there on it or later stays.</param>
    /// <returns>The agreement without them.</returns>
    public FrameworkAgreement Anonymise(LocalDate before) => this with { Owner = Owner?.Anonymise(before) };
}
