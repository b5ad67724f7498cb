using System;
using System.Collections.Generic;
using System.Linq;
using Ardalis.GuardClauses;
using NodaTime;
using PublicDialogue.Agreements;
using PublicDialogue.Changes;
using PublicDialogue.Guarding;
using PublicDialogue.Organisations;
using PublicDialogue.Quantities;

namespace PublicDialogue.Orders;

/// <summary>What a unit orders from a supplier on a day, with the supplier's answers and credit notes (UBL <c>Order</c>).</summary>
/// <remarks>
/// What counts is what will be delivered and is not given back: a line that is rejected counts nothing, one that comes in another
/// quantity counts in that, and credits are taken off. Equal by all members, lists by content. Immutable.
/// </remarks>
public sealed record Order
{
    /// <summary>Initializes a new instance of the <see cref="Order"/> class.</summary>
    /// <param name="id">The key.</param>
    /// <param name="orderedOn">The day of the order (UBL <c>IssueDate</c>), in the ISO calendar.</param>
    /// <param name="orderedBy">The unit who orders: a ward, a school kitchen (UBL <c>OriginatorParty</c>).</param>
    /// <param name="supplier">Who is to deliver (UBL <c>SellerSupplierParty</c>).</param>
    /// <param name="lines">What is ordered; no key twice.</param>
    /// <exception cref="ArgumentException">Two lines have one key.</exception>
    public Order(OrderId id, LocalDate orderedOn, UnitId orderedBy, SupplierId supplier, IReadOnlyList<OrderLine> lines)
    {
        Id = Guard.Against.Null(id);
        OrderedOn = orderedOn;
        OrderedBy = Guard.Against.Null(orderedBy);
        Supplier = Guard.Against.Null(supplier);
        var list = ContentList<OrderLine>.Of(lines, nameof(lines));
        Lines = list.Select(line => line.Id).Distinct().Count() == list.Count
            ? list
            : throw new ArgumentException("Two lines have one key: number them apart.", nameof(lines));
    }

    /// <summary>Gets the key.</summary>
    public OrderId Id { get; }

    /// <summary>Gets the day of the order.</summary>
    public LocalDate OrderedOn { get; }

    /// <summary>Gets the unit who orders.</summary>
    public UnitId OrderedBy { get; }

    /// <summary>Gets who is to deliver.</summary>
    public SupplierId Supplier { get; }

    /// <summary>Gets what is ordered.</summary>
    public IReadOnlyList<OrderLine> Lines { get; }

    /// <summary>Gets the agreement that it is said to be under, or null where nobody said; a line may say another.</summary>
    public AgreementClaim? Claim { get; init; }

    /// <summary>Gets the supplier's answers, in the order in which they came. The latest that decides anything goes for the whole order.</summary>
    /// <exception cref="ArgumentException">One names a line that the order does not have, or answers it in another kind of unit.</exception>
    public IReadOnlyList<OrderResponse> Responses
    {
        get;
        init => field = OrderCheck.Answers(this, ContentList<OrderResponse>.Of(value, nameof(Responses)));
    }
    = ContentList<OrderResponse>.Empty;

    /// <summary>Gets the credit notes, in the order in which they came.</summary>
    /// <exception cref="ArgumentException">One names a line that the order does not have, or credits it in another currency.</exception>
    public IReadOnlyList<CreditNote> CreditNotes
    {
        get;
        init => field = OrderCheck.Credits(this, ContentList<CreditNote>.Of(value, nameof(CreditNotes)));
    }
    = ContentList<CreditNote>.Empty;

    /// <summary>Gets the day on which the unit took the order back, or null.</summary>
    public LocalDate? CancelledOn { get; init; }

    /// <summary>Gets the supplier's latest answer to the whole, or null before there is one.</summary>
    public OrderResponseCode? Answer => Decisive?.Code ?? (Responses.Count == 0 ? null : OrderResponseCode.Acknowledged);

    /// <summary>Gets a value indicating whether nothing will come of it: it was taken back, or the whole of it rejected.</summary>
    public bool IsOver => CancelledOn is not null || Answer == OrderResponseCode.Rejected;

    /// <summary>Gets what was ordered, by currency, whatever became of it.</summary>
    public MoneyTotals Ordered => MoneyTotals.Of(Lines.Select(line => line.Amount));

    /// <summary>Gets what was credited, by currency; above nought.</summary>
    public MoneyTotals Credited => MoneyTotals.Of(CreditNotes.SelectMany(note => note.Lines).Select(line => line.Amount));

    /// <summary>Gets what counts, by currency: what will be delivered less what was credited.</summary>
    public MoneyTotals Total => MoneyTotals.Of(Lines.Select(Counted));

    private OrderResponse? Decisive => Responses.LastOrDefault(response => response.Code != OrderResponseCode.Acknowledged);

    /// <summary>Finds the agreement that a line is said to be under.</summary>
    /// <param name="line">A line of the order.</param>
    /// <returns>The line's own claim, else the order's; null where there is none.</returns>
    public AgreementClaim? ClaimOf(OrderLine line) => Guard.Against.Null(line).Claim ?? Claim;

    /// <summary>Finds the answer to a line: what the latest response that decides anything says of it, else of the whole.</summary>
    /// <param name="line">The key of the line.</param>
    /// <returns>The answer; null before there is one.</returns>
    public OrderResponseCode? AnswerTo(OrderLineId line) => Decisive?.To(Guard.Against.Null(line))?.Code ?? Answer;

    /// <summary>Finds what counts of a line: what will be delivered of it less what was credited.</summary>
    /// <param name="line">A line of the order.</param>
    /// <returns>The amount; 0 less the credits where it is rejected or the order taken back.</returns>
    public Money Counted(OrderLine line)
    {
        Guard.Against.Null(line);
        if (Responses.Count == 0 && CreditNotes.Count == 0 && CancelledOn is null)
        {
            return line.Amount;
        }

        var credited = CreditedOf(line);
        return CancelledOn is not null || AnswerTo(line.Id) == OrderResponseCode.Rejected ? -credited
            : (Decisive?.To(line.Id)?.Quantity is { } changed ? line.AmountOf(changed) : line.Amount) - credited;
    }

    /// <summary>Records the supplier's answer.</summary>
    /// <param name="response">The answer.</param>
    /// <param name="at">When it came.</param>
    /// <returns>The order with it; refused where the order is over, or the answer names a line that it does not have, or another kind of unit.</returns>
    public Change<Order> Respond(OrderResponse response, Instant at)
    {
        Guard.Against.Null(response);
        return IsOver ? Change<Order>.Refused(RefusalKind.Closed, Id)
            : OrderCheck.Fault(this, response) is { } fault ? Change<Order>.Refused(fault)
            : Change<Order>.Done(this with { Responses = [.. Responses, response] }, new OrderAnswered(at, Id, response));
    }

    /// <summary>Records a credit note.</summary>
    /// <param name="note">The note.</param>
    /// <param name="at">When it came.</param>
    /// <returns>The order with it; refused where it names a line that the order does not have, another currency, or more than is left of the line.</returns>
    public Change<Order> Credit(CreditNote note, Instant at)
    {
        Guard.Against.Null(note);
        return (OrderCheck.Fault(this, note) ?? OrderCheck.Excess(this, note)) is { } fault
            ? Change<Order>.Refused(fault)
            : Change<Order>.Done(this with { CreditNotes = [.. CreditNotes, note] }, new OrderCredited(at, Id, note));
    }

    /// <summary>Takes the order back.</summary>
    /// <param name="on">The day on which the unit did.</param>
    /// <param name="at">When it is recorded.</param>
    /// <returns>The order, which then counts nothing; refused where it is over already.</returns>
    public Change<Order> Cancel(LocalDate on, Instant at) => IsOver
        ? Change<Order>.Refused(RefusalKind.Closed, Id)
        : Change<Order>.Done(this with { CancelledOn = on }, new OrderCancelled(at, Id, on));

    /// <summary>Drops what suppliers wrote in words before a day: notes and reasons, in which people can be named. Amounts and answers stay.</summary>
    /// <param name="before">The day; what was written on it or later stays.</param>
    /// <returns>The order without those words.</returns>
    public Order Anonymise(LocalDate before) => this with
    {
        Responses = [.. Responses.Select(response => response.IssuedOn < before ? response.WithoutWords() : response)],
        CreditNotes = [.. CreditNotes.Select(note => note.IssuedOn < before ? note.WithoutWords() : note)],
    };

    /// <summary>Finds a line by its key; null where there is none.</summary>
    internal OrderLine? Find(OrderLineId line) => Lines.FirstOrDefault(known => known.Id == line);

    private Money CreditedOf(OrderLine line) => CreditNotes.SelectMany(note => note.Lines).Where(credit => credit.Line == line.Id)
        .Aggregate(Money.Zero(line.Amount.Currency), (sum, credit) => sum + credit.Amount);
}
