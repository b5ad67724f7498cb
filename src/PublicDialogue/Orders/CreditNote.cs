using System;
using System.Collections.Generic;
using System.Linq;
using Ardalis.GuardClauses;
using NodaTime;
using PublicDialogue.Guarding;
using PublicDialogue.Quantities;

namespace PublicDialogue.Orders;

/// <summary>What a supplier gives back of an order (UBL <c>CreditNote</c>).</summary>
/// <remarks>Equal by all members, lists by content. Immutable.</remarks>
public sealed record CreditNote
{
    /// <summary>Initializes a new instance of the <see cref="CreditNote"/> class.</summary>
    /// <param name="id">The key.</param>
    /// <param name="issuedOn">The day of the note, in the ISO calendar.</param>
    /// <param name="lines">What is credited, by line of the order; a line may stand more than once.</param>
    public CreditNote(CreditNoteId id, LocalDate issuedOn, IReadOnlyList<CreditNoteLine> lines)
    {
        Id = Guard.Against.Null(id);
        IssuedOn = issuedOn;
        Lines = ContentList<CreditNoteLine>.Of(lines, nameof(lines));
    }

    /// <summary>Gets the key.</summary>
    public CreditNoteId Id { get; }

    /// <summary>Gets the day of the note.</summary>
    public LocalDate IssuedOn { get; }

    /// <summary>Gets what is credited, by line of the order.</summary>
    public IReadOnlyList<CreditNoteLine> Lines { get; }

    /// <summary>Gets what is credited in all, by currency; above nought.</summary>
    public MoneyTotals Total => MoneyTotals.Of(Lines.Select(line => line.Amount));

    internal CreditNote WithoutWords() => new(Id, IssuedOn, [.. Lines.Select(line => line with { Reason = null })]);
}
