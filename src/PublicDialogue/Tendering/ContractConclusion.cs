using System;
using System.Collections.Generic;
using Ardalis.GuardClauses;
using NodaTime;
using PublicDialogue.Agreements;
using PublicDialogue.Guarding;
using PublicDialogue.Languages;
using PublicDialogue.Quantities;

namespace PublicDialogue.Tendering;

/// <summary>The conclusion of a contract with those who were chosen (BT-150, BT-145).</summary>
/// <remarks>Equal by all members, lists by content. Immutable.</remarks>
public sealed record ContractConclusion
{
    /// <summary>Initializes a new instance of the <see cref="ContractConclusion"/> class.</summary>
    /// <param name="id">The key of the contract.</param>
    /// <param name="concludedOn">The day of the last signature, in the ISO calendar.</param>
    /// <param name="tenders">The tenders that it accepts (BT-3202), at least one.</param>
    /// <exception cref="ArgumentException">It accepts none.</exception>
    public ContractConclusion(ContractId id, LocalDate concludedOn, IReadOnlyList<ReceivedTenderId> tenders)
    {
        Id = Guard.Against.Null(id);
        ConcludedOn = concludedOn;
        Tenders = Guard.Against.InvalidInput(
            ContentList<ReceivedTenderId>.Of(tenders, nameof(tenders)), nameof(tenders), list => list.Count > 0, "A contract accepts at least one tender.");
    }

    /// <summary>Gets the key of the contract.</summary>
    public ContractId Id { get; }

    /// <summary>Gets the day of the last signature.</summary>
    public LocalDate ConcludedOn { get; }

    /// <summary>Gets the tenders that it accepts.</summary>
    public IReadOnlyList<ReceivedTenderId> Tenders { get; }

    /// <summary>Gets its title (BT-721), or null.</summary>
    public LocalizedText? Title { get; init; }

    /// <summary>Gets its value, net of VAT, or null where none is agreed.</summary>
    public Money? Value { get; init; }

    /// <summary>Gets the framework agreement that it is, or null where it is none.</summary>
    public AgreementId? Agreement { get; init; }
}
