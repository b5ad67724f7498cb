using System.Collections.Generic;
using System.Linq;
using PublicDialogue.Quantities;

namespace PublicDialogue.Storage.Rows;

/// <summary>What all order lines that are said to be under a lot of an agreement come to in one currency; kept with each order that is written.</summary>
public sealed class AgreementTotalRow
{
    /// <summary>Gets the key of the agreement.</summary>
    public string Agreement { get; internal set; } = "";

    /// <summary>Gets the key of the lot; empty where none is said.</summary>
    public string Lot { get; internal set; } = "";

    /// <summary>Gets the currency.</summary>
    public string Currency { get; internal set; } = "";

    /// <summary>Gets the sum of what counts.</summary>
    public decimal Amount { get; internal set; }

    /// <summary>Gets the number of lines.</summary>
    public long Lines { get; internal set; }

    internal static IReadOnlyList<AgreementTotalRow> Of(IEnumerable<OrderLineRow> lines, int sign) =>
    [
        .. from line in lines
           where line.Agreement is not null
           group line by (Agreement: line.Agreement!, Lot: line.Lot ?? "", line.Currency) into one
           select new AgreementTotalRow
           {
               Agreement = one.Key.Agreement,
               Lot = one.Key.Lot,
               Currency = one.Key.Currency,
               Amount = sign * Sum(one.Select(line => line.Amount)),
               Lines = sign * one.LongCount(),
           },
    ];

    internal void Add(AgreementTotalRow other)
    {
        Amount = Sum([Amount, other.Amount]);
        Lines += other.Lines;
    }

    // Money adds to the last digit, or refuses; a decimal alone would round.
    private static decimal Sum(IEnumerable<decimal> amounts) =>
        amounts.Aggregate(Money.Zero(Quantities.Currency.Eur), (sum, amount) => sum + Money.Of(amount, Quantities.Currency.Eur)).Amount;
}
