using System;
using System.Linq;
using PublicDialogue.Changes;
using PublicDialogue.Guarding;
using PublicDialogue.Quantities;

namespace PublicDialogue.Orders;

/// <summary>What an answer and a credit note must be to belong to an order.</summary>
internal static class OrderCheck
{
    public static Refusal? Fault(Order order, OrderResponse response)
    {
        foreach (var answer in response.Lines)
        {
            if (order.Find(answer.Line) is not { } line)
            {
                return new(RefusalKind.NoSuchLine, [answer.Line.Value, order.Id.Value]);
            }

            if (answer.Quantity is { } quantity && !quantity.Unit.ConvertsTo(line.Price.Per.Unit))
            {
                return new(RefusalKind.UnitOfAnotherKind, [quantity.ToString(), line.Id.Value]);
            }
        }

        return null;
    }

    public static Refusal? Fault(Order order, CreditNote note)
    {
        foreach (var credit in note.Lines)
        {
            if (order.Find(credit.Line) is not { } line)
            {
                return new(RefusalKind.NoSuchLine, [credit.Line.Value, order.Id.Value]);
            }

            if (credit.Amount.Currency != line.Amount.Currency)
            {
                return new(RefusalKind.OtherCurrency, [credit.Amount.ToString(), line.Amount.Currency.Code]);
            }
        }

        return null;
    }

    /// <summary>Finds a line of which more would be credited than is left; the note has no other fault.</summary>
    public static Refusal? Excess(Order order, CreditNote note) => (
        from credit in note.Lines
        group credit.Amount by credit.Line into credits
        let left = order.Counted(order.Find(credits.Key)!)
        where Money.Sum(credits) > left
        select new Refusal(RefusalKind.CreditedTooMuch, [credits.Key.Value, left.ToString()])).FirstOrDefault();

    public static ContentList<OrderResponse> Answers(Order order, ContentList<OrderResponse> responses) =>
        responses.Select(response => Fault(order, response)).FirstOrDefault(fault => fault is not null) is { } first
            ? throw new ArgumentException(first.ToString(), nameof(responses))
            : responses;

    public static ContentList<CreditNote> Credits(Order order, ContentList<CreditNote> notes) =>
        notes.Select(note => Fault(order, note)).FirstOrDefault(fault => fault is not null) is { } first
            ? throw new ArgumentException(first.ToString(), nameof(notes))
            : notes;
}
